import { cli } from './en/cli';
import { compute } from './en/compute';
import { forms } from './en/forms';
import { host } from './en/host';
import { pane } from './en/pane';
import { recognise } from './en/recognise';
import { rules } from './en/rules';

import type { Messages } from './messages';

export const en: Messages = { cli, compute, forms, host, pane, recognise, rules };
