import type { compute as id } from '../id/compute';

export const compute: typeof id = {};
