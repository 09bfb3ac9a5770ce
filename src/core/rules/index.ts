import type { Rule } from './rule';

/** The only list of rules, one import a rule, by id in alphabetical order. */
export const rules: readonly Rule[] = [];
