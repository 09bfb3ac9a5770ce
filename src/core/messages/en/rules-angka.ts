import type { rulesAngka as id } from '../id/rules-angka';

export const rulesAngka: typeof id = {};
