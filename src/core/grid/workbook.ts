/**
 * The workbook snapshot: plain data that a host reads and the engine works on.
 * Rows and columns are 1-based everywhere in core, as a user counts them.
 */

/** An error that a formula answered, such as `#DIV/0!`. Text that merely looks like one is a string. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** en-US, A1, with its leading `=`; shared formulas are already expanded to this cell. */
  readonly formula?: string;
  /** en-US number format code; absent means General. */
  readonly format?: string;
  readonly bold?: boolean;
  /** Indent level of the cell's alignment. */
  readonly indent?: number;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Last row and column that hold a value or a formula: no phantom extent. 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** `cells[row - 1]?.[column - 1]`; rows and cells may be missing. Read it through `cellAt`. */
  readonly cells: ReadonlyArray<ReadonlyArray<Cell | undefined> | undefined>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Excel tables (list objects) on the sheet. */
  readonly listObjects?: readonly { readonly name: string; readonly area: Area }[];
  readonly isProtected?: boolean;
  /** An active filter hides rows. */
  readonly isFiltered?: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** en-US, with its leading `=`. */
  readonly formula: string;
  /** The sheet it belongs to, if it is not the whole workbook's. */
  readonly sheet?: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Names of the sheets that stand in the workbook and were not read. */
  readonly unread?: readonly string[];
}

export const isCellError = (value: CellValue | undefined): value is CellError =>
  typeof value === 'object' && value !== null;

/** A cell with neither value nor formula. Spaces alone are no value. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  (cell.formula === undefined &&
    (cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '')));

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells[row - 1]?.[column - 1];

export const valueAt = (sheet: Sheet, row: number, column: number): CellValue =>
  cellAt(sheet, row, column)?.value ?? null;

/** The value as trimmed text, runs of white space folded to one space; '' for a blank cell. */
export const textAt = (sheet: Sheet, row: number, column: number): string =>
  valueText(valueAt(sheet, row, column));

export const valueText = (value: CellValue): string =>
  value === null
    ? ''
    : isCellError(value)
      ? value.error
      : String(value)
          .replace(/[\s\u00a0]+/g, ' ')
          .trim();

export const sheetNamed = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name);
