import type { pane as id } from '../id/pane';

export const pane: typeof id = {};
