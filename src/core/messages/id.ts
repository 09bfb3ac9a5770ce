import { cli } from './id/cli';
import { compute } from './id/compute';
import { forms } from './id/forms';
import { host } from './id/host';
import { pane } from './id/pane';
import { recognise } from './id/recognise';
import { rules } from './id/rules';

export const id = { cli, compute, forms, host, pane, recognise, rules };
