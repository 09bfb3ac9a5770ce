import { contains } from '../../core/grid/address';
import { cellAt, sheetNamed, type Workbook } from '../../core/grid/workbook';
import type { Plan } from '../../core/plan/plan';

/**
 * The number format that a cell will have once the plan stands: the last one that the plan gives it, else the
 * format of the cell that it copies, else the cell's own.
 */
export function formatAfter(plan: Plan, workbook: Workbook) {
  return (sheetName: string, row: number, column: number): string | undefined => {
    const sheet = sheetNamed(workbook, sheetName);
    let format = sheet && cellAt(sheet, row, column)?.format;
    for (const action of plan.actions) {
      if (!('sheet' in action) || action.sheet !== sheetName) continue;
      if (action.type === 'setStyle' && contains(action.area, row, column))
        format = action.style.numberFormat ?? format;
      else if (action.type === 'copyStyle' && contains(action.to, row, column)) {
        const from = sheet && cellAt(sheet, action.from.row, action.from.column);
        format = action.style?.numberFormat ?? from?.format;
      }
    }
    return format;
  };
}
