import type { forms as id } from '../id/forms';

export const forms: typeof id = {};
