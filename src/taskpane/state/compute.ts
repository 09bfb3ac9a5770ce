import type { Analysis } from '../../core/analyse';
import type { Plan } from '../../core/plan/plan';

export interface Computed {
  readonly plan: Plan;
  readonly columns: readonly {
    readonly sheet: string;
    readonly column: string;
    readonly header: string;
    readonly firstRow: number;
    readonly lastRow: number;
  }[];
  readonly skipped: readonly { readonly what: string; readonly why: string }[];
}

/** The columns that can be computed from an analysis. */
export const computed = (_analysis: Analysis): Computed => ({
  plan: { title: '', actions: [], expects: [] },
  columns: [],
  skipped: [],
});
