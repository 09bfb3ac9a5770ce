import { isCellError, type Area, type Cell, type Sheet } from '../grid/workbook';

/** One cell that holds something, with the rectangle it shows over. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Trimmed, white space folded; '' for an error value. */
  readonly text: string;
  /** The merged area where the cell is one's top left, else the cell itself. */
  readonly area: Area;
}

/** A sheet seen by rows: only cells that hold something and show (not those hidden under a merge), left to right. */
export interface SheetView {
  readonly sheet: Sheet;
  readonly rowCount: number;
  /** `row(n)`: the entries of row n; [] for a blank one. */
  readonly row: (row: number) => readonly Entry[];
  /** The entry that shows at a place: its own or that of the merge that covers it. */
  readonly shown: (row: number, column: number) => Entry | undefined;
  readonly merge: (row: number, column: number) => Area | undefined;
}

const none: readonly Entry[] = [];

/** The entries of a row that begin between two columns. */
export const within = (view: SheetView, row: number, first: number, last: number): Entry[] =>
  view.row(row).filter((entry) => entry.column >= first && entry.column <= last);

/** Text and area are made when asked for: most cells of a large sheet are never asked. */
class SheetEntry implements Entry {
  #text: string | undefined;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly cell: Cell,
    private readonly merge: Area | undefined,
  ) {}

  get text(): string {
    this.#text ??= textOf(this.cell);
    return this.#text;
  }

  get area(): Area {
    const { row, column } = this;
    return this.merge ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  }
}

const textOf = ({ value }: Cell): string => {
  if (typeof value === 'string') return value.replace(/[\s\u00a0]+/g, ' ').trim();
  return value === null || isCellError(value) ? '' : String(value);
};

/** Neither value nor formula, or spaces alone. */
const isEmpty = (cell: Cell | undefined): boolean => {
  if (!cell) return true;
  if (cell.formula !== undefined) return false;
  return cell.value === null || (typeof cell.value === 'string' && !/[^\s\u00a0]/.test(cell.value));
};

/** Builds the view once; every later question is answered in about constant time. */
export function viewSheet(sheet: Sheet): SheetView {
  const merges = mergesByRow(sheet);
  const merge = (row: number, column: number): Area | undefined => {
    const list = merges.get(row);
    if (!list) return undefined;
    for (const area of list) if (column >= area.firstColumn && column <= area.lastColumn) return area;
    return undefined;
  };
  const rows: (Entry[] | undefined)[] = [];
  sheet.cells.forEach((cells, index) => {
    if (!cells) return;
    const row = index + 1;
    const entries: Entry[] = [];
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (isEmpty(cell)) continue;
      const area = merge(row, i + 1);
      if (area && (area.firstRow !== row || area.firstColumn !== i + 1)) continue;
      entries.push(new SheetEntry(row, i + 1, cell!, area));
    }
    if (entries.length > 0) rows[row] = entries;
  });
  const at = (row: number, column: number): Entry | undefined => {
    for (const entry of rows[row] ?? none)
      if (entry.column >= column) return entry.column === column ? entry : undefined;
    return undefined;
  };
  return {
    sheet,
    rowCount: rows.length === 0 ? 0 : rows.length - 1,
    row: (row) => rows[row] ?? none,
    merge,
    shown: (row, column) => {
      const area = merge(row, column);
      return area ? at(area.firstRow, area.firstColumn) : at(row, column);
    },
  };
}

function mergesByRow(sheet: Sheet): Map<number, Area[]> {
  const index = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    // A merge of whole columns reaches the last row of the sheet: only rows in use matter.
    const last = Math.min(area.lastRow, sheet.rowCount + 1);
    for (let row = area.firstRow; row <= last; row++) {
      const list = index.get(row);
      if (list) list.push(area);
      else index.set(row, [area]);
    }
  }
  return index;
}
