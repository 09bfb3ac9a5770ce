import { contains } from '../../core/grid/address';
import { cellAt, sheetNamed, type Workbook } from '../../core/grid/workbook';
import type { Action, Plan } from '../../core/plan/plan';

type Styling = Extract<Action, { type: 'setStyle' | 'copyStyle' }>;

/**
 * The number format that a cell will have once the plan stands: the last one that the plan gives it, else the
 * format of the cell that it copies, else the cell's own.
 */
export function formatAfter(plan: Plan, workbook: Workbook) {
  const bySheet = new Map<string, Styling[]>();
  for (const action of plan.actions) {
    if (action.type !== 'setStyle' && action.type !== 'copyStyle') continue;
    const list = bySheet.get(action.sheet);
    if (list) list.push(action);
    else bySheet.set(action.sheet, [action]);
  }
  return (sheetName: string, row: number, column: number): string | undefined => {
    const sheet = sheetNamed(workbook, sheetName);
    let format = sheet && cellAt(sheet, row, column)?.format;
    for (const action of bySheet.get(sheetName) ?? []) {
      if (action.type === 'setStyle') {
        if (contains(action.area, row, column)) format = action.style.numberFormat ?? format;
      } else if (contains(action.to, row, column)) {
        const from = sheet && cellAt(sheet, action.from.row, action.from.column);
        format = action.style?.numberFormat ?? from?.format;
      }
    }
    return format;
  };
}
