import type { recognise as id } from '../id/recognise';

export const recognise: typeof id = {};
