import { cli } from './en/cli';
import { compute } from './en/compute';
import { forms } from './en/forms';
import { host } from './en/host';
import { pane } from './en/pane';
import { recognise } from './en/recognise';
import { rulesAngka } from './en/rules-angka';
import { rulesHubungan } from './en/rules-hubungan';

import type { Messages } from './messages';

export const en: Messages = {
  cli,
  compute,
  forms,
  host,
  pane,
  recognise,
  rules: { ...rulesAngka, ...rulesHubungan },
};
