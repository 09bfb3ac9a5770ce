import type { Area } from '../../core/grid/workbook';

export interface Block<T> {
  readonly area: Area;
  /** `cells[row - area.firstRow][column - area.firstColumn]` */
  readonly cells: readonly (readonly T[])[];
}

/** Full rectangles that together hold exactly these cells; where a cell comes twice the later one counts. */
export function blocksOf<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
): Block<T>[] {
  const rows = new Map<number, Map<number, T>>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = new Map()));
    row.set(cell.column, cell);
  }
  const blocks: { area: { -readonly [K in keyof Area]: Area[K] }; cells: T[][] }[] = [];
  let open = new Map<string, (typeof blocks)[number]>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next: typeof open = new Map();
    for (const run of runs(rows.get(row)!)) {
      const firstColumn = run[0]!.column;
      const lastColumn = run[run.length - 1]!.column;
      const key = `${firstColumn}:${lastColumn}`;
      let block = open.get(key);
      if (block && block.area.lastRow === row - 1) {
        block.area.lastRow = row;
        block.cells.push(run);
      } else {
        block = { area: { firstRow: row, lastRow: row, firstColumn, lastColumn }, cells: [run] };
        blocks.push(block);
      }
      next.set(key, block);
    }
    open = next;
  }
  return blocks;
}

function runs<T extends { readonly column: number }>(row: ReadonlyMap<number, T>): T[][] {
  const found: T[][] = [];
  for (const column of [...row.keys()].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    const cell = row.get(column)!;
    if (last && last[last.length - 1]!.column === column - 1) last.push(cell);
    else found.push([cell]);
  }
  return found;
}

/** The block in pieces of whole rows, none above the bytes given (a single row may be). */
export function splitBlock<T>(block: Block<T>, bytesOf: (cell: T) => number, limit: number): Block<T>[] {
  const pieces: Block<T>[] = [];
  let from = 0;
  let bytes = 0;
  const cut = (to: number): void => {
    pieces.push({
      area: { ...block.area, firstRow: block.area.firstRow + from, lastRow: block.area.firstRow + to - 1 },
      cells: block.cells.slice(from, to),
    });
    from = to;
    bytes = 0;
  };
  block.cells.forEach((row, n) => {
    const size = row.reduce((sum, cell) => sum + bytesOf(cell), 0);
    if (n > from && bytes + size > limit) cut(n);
    bytes += size;
  });
  cut(block.cells.length);
  return pieces;
}

export const cellsOf = (area: Area): { row: number; column: number }[] => {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++) cells.push({ row, column });
  return cells;
};

export const heightOf = (area: Area): number => area.lastRow - area.firstRow + 1;
export const widthOf = (area: Area): number => area.lastColumn - area.firstColumn + 1;

/** The client's range for the area; the sheet may be added earlier in the same batch. */
export const rangeAt = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.firstRow - 1, area.firstColumn - 1, heightOf(area), widthOf(area));
