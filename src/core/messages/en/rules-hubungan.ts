import type { rulesHubungan as id } from '../id/rules-hubungan';

export const rulesHubungan: typeof id = {};
