import { cellAt, type Area, type Cell, type Sheet } from './workbook';

const indexes = new WeakMap<Sheet, Map<number, Area[]>>();

function mergesByRow(sheet: Sheet): Map<number, Area[]> {
  let index = indexes.get(sheet);
  if (!index) {
    index = new Map();
    for (const merge of sheet.merges) {
      // A merge of whole columns reaches row 1,048,576: only rows in use matter.
      for (let row = merge.firstRow; row <= Math.min(merge.lastRow, sheet.rowCount + 1); row++) {
        const list = index.get(row);
        if (list) list.push(merge);
        else index.set(row, [merge]);
      }
    }
    indexes.set(sheet, index);
  }
  return index;
}

/** The merged area that covers the cell, if one does. */
export const mergeAt = (sheet: Sheet, row: number, column: number): Area | undefined =>
  mergesByRow(sheet)
    .get(row)
    ?.find((merge) => column >= merge.firstColumn && column <= merge.lastColumn);

/** The cell that shows at this place: the top left one of a merged area, else the cell itself. */
export function shownCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  const merge = mergeAt(sheet, row, column);
  return merge ? cellAt(sheet, merge.firstRow, merge.firstColumn) : cellAt(sheet, row, column);
}
