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

const textOf = (cell: Cell): string => {
  const { value } = cell;
  if (typeof value === 'string') return value.replace(/[\s\u00a0]+/g, ' ').trim();
  return value === null || isCellError(value) ? '' : String(value);
};

/** Builds the view once; every later question is answered in constant time. */
export function viewSheet(sheet: Sheet): SheetView {
  const merges = mergesByRow(sheet);
  const merge = (row: number, column: number): Area | undefined => {
    const list = merges.get(row);
    if (!list) return undefined;
    for (const area of list) if (column >= area.firstColumn && column <= area.lastColumn) return area;
    return undefined;
  };
  const rows: (Entry[] | undefined)[] = [];
  const places = new Map<number, Map<number, Entry>>();
  sheet.cells.forEach((cells, index) => {
    if (!cells) return;
    const row = index + 1;
    const entries: Entry[] = [];
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (!cell || (cell.value === null && cell.formula === undefined)) continue;
      const column = i + 1;
      const text = textOf(cell);
      if (text === '' && cell.formula === undefined && !isCellError(cell.value)) continue;
      const area = merge(row, column);
      if (area && (area.firstRow !== row || area.firstColumn !== column)) continue;
      entries.push({
        row,
        column,
        cell,
        text,
        area: area ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
      });
    }
    if (entries.length === 0) return;
    rows[row] = entries;
  });
  const at = (row: number, column: number): Entry | undefined => {
    let byColumn = places.get(row);
    if (!byColumn) {
      byColumn = new Map((rows[row] ?? none).map((entry) => [entry.column, entry]));
      places.set(row, byColumn);
    }
    return byColumn.get(column);
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
