import {
  cellAt,
  isCellError,
  sheetNamed,
  type CellRef,
  type CellValue,
  type Workbook,
} from '../grid/workbook';
import { sameFormula } from './formula-text';
import type { Plan } from './plan';

export interface Conflict extends CellRef {
  /** `gone`: the sheet is not there any more; `changed`: the cell holds something else than the plan was made from. */
  readonly kind: 'gone' | 'changed';
  readonly expected: CellValue;
  readonly found: CellValue;
}

/** The cells' present state in the form of `plan.expects`; each cell once. */
export function expecting(workbook: Workbook, refs: Iterable<CellRef>): Plan['expects'] {
  const seen = new Map<string, Plan['expects'][number]>();
  for (const { sheet: name, row, column } of refs) {
    const sheet = sheetNamed(workbook, name);
    const cell = sheet && cellAt(sheet, row, column);
    seen.set(`${name}\n${row}\n${column}`, {
      sheet: name,
      row,
      column,
      value: cell?.value ?? null,
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    });
  }
  return [...seen.values()];
}

/**
 * Why the plan must not be applied to the workbook as it is now: cells that it was computed from, and, where the
 * snapshot it was made from is given, cells that it writes and that hold something else since.
 * Of a cell with a formula the formula counts, not its value: what the plan writes is live and follows.
 */
export function conflicts(plan: Plan, fresh: Workbook, before?: Workbook): Conflict[] {
  const expects = before ? [...plan.expects, ...expecting(before, targets(plan, before))] : plan.expects;
  const found = new Map<string, Conflict>();
  for (const expected of expects) {
    const { sheet: name, row, column } = expected;
    const sheet = sheetNamed(fresh, name);
    const cell = sheet && cellAt(sheet, row, column);
    const same = expected.formula
      ? sameFormula(expected.formula, cell?.formula)
      : cell?.formula === undefined && sameValue(expected.value, cell?.value ?? null);
    if (sheet && same) continue;
    found.set(`${name}\n${row}\n${column}`, {
      sheet: name,
      row,
      column,
      kind: sheet ? 'changed' : 'gone',
      expected: expected.value,
      found: cell?.value ?? null,
    });
  }
  return [...found.values()];
}

/** The cells that the plan writes on sheets that exist. */
export function targets(plan: Plan, workbook: Workbook): CellRef[] {
  return plan.actions.flatMap((action) =>
    action.type === 'setCells' && sheetNamed(workbook, action.sheet)
      ? action.cells.map(({ row, column }) => ({ sheet: action.sheet, row, column }))
      : [],
  );
}

/** Equal as a spreadsheet keeps them: an empty text and no value are one. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return (a === '' ? null : a) === (b === '' ? null : b);
}
