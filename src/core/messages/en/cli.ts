import type { cli as id } from '../id/cli';

export const cli: typeof id = {};
