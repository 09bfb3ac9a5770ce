import type { Workbook } from '../core/grid/workbook';
import type { Plan } from '../core/plan/plan';

export interface ReadOptions {
  /** Only these sheets; left out: every visible one. */
  readonly sheets?: readonly string[];
  readonly includeHidden?: boolean;
  /** Follows an edit of the user's: leaves out what would cost them (in Excel, its own undo). */
  readonly keepUndo?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface ApplyOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface Applied {
  /** Applying this takes the plan back. */
  readonly inverse: Plan;
  /** What was left out or done otherwise, as sentences (a printer without folio paper). */
  readonly notes?: readonly string[];
}

/** Why a host could not do as asked; the message layer turns it into a sentence. */
export type HostErrorCode =
  | 'conflict' // cells changed since the plan was made
  | 'protected' // a sheet is protected
  | 'filtered' // an active filter hides rows of the target
  | 'cell-edit' // the user is editing a cell
  | 'sheet-missing'
  | 'partial' // some of the plan stands: `details.inverse` takes it back
  | 'too-large'
  | 'not-a-workbook'
  | 'encrypted'
  | 'legacy-xls'
  | 'damaged'
  | 'zip-bomb'
  | 'cancelled'
  | 'unsupported';

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly details: {
      readonly sheet?: string;
      readonly cell?: string;
      readonly inverse?: Plan;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** The only door between the engine and a spreadsheet: Excel, a file, or the browser edition. */
export interface WorkbookHost {
  /** Links to other files reach the workbook (`CellWrite.url`). */
  readonly linksFiles?: boolean;
  read(options?: ReadOptions): Promise<Workbook>;
  /** Applies the whole plan or none of it, after checking `plan.expects`. Throws HostError. */
  apply(plan: Plan, options?: ApplyOptions): Promise<Applied>;
  /** Shows the sheet and selects the cells (A1). */
  select(sheet: string, area: string): Promise<void>;
  /** Tells of changes that are not the host's own, by sheet and area (A1). Answers the function that stops it. */
  onChanged(listener: (change: { sheet: string; area: string }) => void): () => void;
  /** Renaksi's settings as stored in the workbook (JSON text), or null. */
  readSettings(): Promise<string | null>;
  writeSettings(settings: string | null): Promise<void>;
}
