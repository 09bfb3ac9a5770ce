import type { Kinerja } from '../kinerja/kinerja';
import type { Profil } from '../kinerja/profil';
import type { Kind, Triwulan } from '../recognise/table';
import type { Messages } from '../messages/messages';
import type { Action } from '../plan/plan';

export type Severity = 'error' | 'warning' | 'info';

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell to look at first, A1. */
  readonly cell: string;
  /** Where the finding covers several cells. */
  readonly range?: string;
  /** What is wrong, why it matters, what to do, with the values as the sheet shows them. */
  readonly message: string;
  readonly related?: readonly Place[];
  /** Values in the cell's own scale. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fix?: Fix;
}

/** A change that is safe to offer; shown in a preview and undone like any plan. */
export interface Fix {
  readonly title: string;
  readonly actions: readonly Action[];
}

export interface RuleContext {
  readonly kinerja: Kinerja;
  readonly profil: Profil;
  /** The quarter being reported: it and those before it have elapsed. Undefined: nothing has. */
  readonly periode: Triwulan | undefined;
  readonly messages: Messages;
}

/** What a rule answers: the engine adds its id and severity. */
export type Found = Omit<Finding, 'rule' | 'severity'>;

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** The kinds of table it looks at; left out: all, `lain` too. */
  readonly applies?: readonly Kind[];
  readonly check: (context: RuleContext) => Iterable<Found>;
}
