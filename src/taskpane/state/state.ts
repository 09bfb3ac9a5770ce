import type { Analysis } from '../../core/analyse';
import type { Profil } from '../../core/kinerja/profil';
import type { Plan } from '../../core/plan/plan';
import type { Preview } from '../../core/plan/preview';
import type { HasilRekap } from './rekap';

/** The four steps of the work, in the order in which a planner takes them. */
export const steps = ['tabel', 'temuan', 'hitung', 'laporan'] as const;
export type StepId = (typeof steps)[number];

export type Work =
  | 'membaca'
  | 'mengenali'
  | 'memahami'
  | 'memeriksa'
  | 'menyiapkan'
  | 'merekap'
  | 'menerapkan'
  | 'mengurungkan';

export interface Busy {
  readonly work: Work;
  readonly done: number;
  /** 0 where nobody knows how much there is. */
  readonly total: number;
}

export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Takes back what stands after a step that stopped half way. */
  readonly takeBack?: Plan;
}

/** A plan that waits for the user's word, drawn over the workbook. */
export interface Pending {
  readonly plan: Plan;
  readonly preview: Preview;
  /** The sheet that comes into view once the plan stands. */
  readonly goTo?: string;
}

export interface Undoable {
  readonly title: string;
  readonly inverse: Plan;
}

export interface State {
  readonly step: StepId;
  /** What covers the step: the settings, a table's details, or a preview that waits. */
  readonly page: 'step' | 'pengaturan';
  /** Which recognised table is open, by its place in `analysis.tables`. */
  readonly table?: number;
  readonly profil: Profil;
  readonly includeHidden: boolean;
  readonly analysis?: Analysis;
  /** The workbook has changed since the analysis was made. */
  readonly stale: boolean;
  readonly busy?: Busy;
  readonly notice?: Notice;
  readonly pending?: Pending;
  /** The files read for the recap, until others are chosen. */
  readonly rekap?: HasilRekap;
  /** The last is the one taken back next. */
  readonly history: readonly Undoable[];
}

export const initialState = (profil: Profil, step: StepId): State => ({
  step,
  page: 'step',
  profil,
  includeHidden: false,
  stale: false,
  history: [],
});
