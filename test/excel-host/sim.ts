import type { Area, CellValue } from '../../src/core/grid/workbook';
import type { BookModel, SheetModel } from './model';

/** What the simulated objects share: the workbook and how Excel is to behave. */
export interface Sim {
  readonly book: BookModel;
  readonly culture: 'id-ID' | 'en-US';
  /** Cells above which a read answers null instead of values. */
  readonly cellLimit: number;
  /** The value that a formula shows; Excel would calculate it. */
  readonly calculate: (sheet: string, row: number, column: number, formula: string) => CellValue;
  /** Called before a change: refuses where the sheet is protected. */
  readonly writing: (sheet: SheetModel, where: string) => void;
  /** Called after a change of contents: events, Excel's undo. */
  readonly wrote: (sheet: SheetModel, area: Area, what: string) => void;
  /** A call that empties Excel's own undo. */
  readonly clearsUndo: (call: string) => void;
  readonly events: { readonly registered: Set<string> };
  /** Paper sizes that the computer's printer has. */
  readonly paperSizes: ReadonlySet<string>;
}
