import type { Cell } from '../../core/grid/workbook';
import { readCells, type CellContext } from './read-cells';
import { trimmed, type ReadSheet } from './read-sheet';
import type { SheetRows } from './sheet-rows';

/**
 * The snapshot with only the changed rows read again, so that an edit in a large sheet costs its row.
 * Undefined where that would not do: array formulas reach beyond rows.
 */
export function rereadRows(
  before: ReadSheet,
  rows: SheetRows,
  changed: ReadonlySet<number>,
  context: CellContext,
): ReadSheet | undefined {
  if (before.arrays.length > 0) return undefined;
  const cells = before.sheet.cells.slice() as ((Cell | undefined)[] | undefined)[];
  let masters = before.masters;
  for (const number of changed) {
    const text = rows.rowText(number);
    const read = readCells(text, 0, text.length, context, masters);
    if (read.arrays.length > 0) return undefined;
    masters = read.masters;
    cells[number - 1] = read.cells[number - 1] ?? [];
  }
  // Cutting must not reach the rows that the earlier snapshot still shows.
  const extent = trimmed(cells.map((row) => (row ? row.slice() : row)));
  const kept = cells
    .slice(0, extent.rowCount)
    .map((row) => (row && row.length > extent.columnCount ? row.slice(0, extent.columnCount) : row));
  const { sheet } = before;
  return {
    arrays: before.arrays,
    masters,
    sheet: {
      ...sheet,
      ...extent,
      cells: kept,
      hiddenRows: sheet.hiddenRows.filter((row) => row <= extent.rowCount),
      hiddenColumns: sheet.hiddenColumns.filter((column) => column <= extent.columnCount),
    },
  };
}
