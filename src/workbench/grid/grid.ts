import type { CellValue, Workbook } from '../../core/grid/workbook';
import type { BookView } from '../../host/file/view-styles';

/**
 * The door between the browser edition and its spreadsheet. Univer stands behind it, in a chunk of its own that
 * nothing else imports; what crosses the door is plain data.
 */

/** A workbook to be shown. */
export interface Book {
  readonly name: string;
  /** Hidden sheets too: formulas may lead to them. */
  readonly workbook: Workbook;
  readonly view: BookView;
}

/** A cell that the user changed, or that a formula answers anew after it. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
}

export interface Changes {
  readonly cells: readonly CellChange[];
  /** The grid recalculated these: only their values are new. */
  readonly recalculated: boolean;
}

export interface Goal {
  readonly sheet: string;
  readonly area: string;
}

export interface Grid {
  /** Fulfilled once the grid is drawn and takes clicks and keys. */
  readonly drawn: Promise<void>;
  /**
   * Shows the workbook in place of what stood there. The sheet in front, its selection and its place stay, unless
   * `goTo` says where to look.
   */
  readonly show: (book: Book, goTo?: Goal) => void;
  readonly select: (sheet: string, area: string) => void;
  /** What the grid holds in a cell: for tests, which cannot read a canvas. */
  readonly read: (
    sheet: string,
    cell: string,
  ) => { readonly value: unknown; readonly formula: string } | undefined;
  /** The sheet in front. */
  readonly front: () => string | undefined;
  readonly setDark: (dark: boolean) => void;
  /** Ends an edit in a cell, so that what was typed counts. */
  readonly finishEdit: () => Promise<void>;
  readonly dispose: () => void;
}

export interface GridOptions {
  readonly dark: boolean;
  readonly language: 'id' | 'en';
  readonly onChanges: (changes: Changes) => void;
  /** The user asked for something that this edition leaves to Excel. */
  readonly onRefused: () => void;
}
