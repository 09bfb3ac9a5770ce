import type { rules as id } from '../id/rules';

export const rules: typeof id = {};
