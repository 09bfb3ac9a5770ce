import { cli } from './id/cli';
import { compute } from './id/compute';
import { forms } from './id/forms';
import { host } from './id/host';
import { pane } from './id/pane';
import { recognise } from './id/recognise';
import { rulesAngka } from './id/rules-angka';
import { rulesHubungan } from './id/rules-hubungan';

export const id = { cli, compute, forms, host, pane, recognise, rules: { ...rulesAngka, ...rulesHubungan } };
