import type { host as id } from '../id/host';

export const host: typeof id = {};
