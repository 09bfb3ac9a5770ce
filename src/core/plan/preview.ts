import { cellAt, isBlank, sheetNamed, type CellValue, type Workbook } from '../grid/workbook';
import { sameValue } from './conflicts';
import { sameFormula } from './formula-text';
import type { Action, Plan } from './plan';

export interface PreviewCell {
  readonly row: number;
  readonly column: number;
  readonly before: { readonly value: CellValue; readonly formula?: string };
  /** For a formula, `value` is what our own function computes for it. */
  readonly after: { readonly value: CellValue; readonly formula?: string };
  /** `fill`: the cell was blank; `replace`: it held something else; `clear`: it becomes blank. */
  readonly change: 'fill' | 'replace' | 'clear';
}

export interface PreviewSheet {
  readonly sheet: string;
  readonly state: 'new' | 'rewritten' | 'removed' | 'changed';
  /** The form that a new sheet holds. */
  readonly form?: string;
  /** Row by row, left to right; cells that stay as they are are left out. */
  readonly cells: readonly PreviewCell[];
  readonly counts: {
    readonly fill: number;
    readonly replace: number;
    readonly clear: number;
    readonly formulas: number;
  };
}

export interface Preview {
  readonly title: string;
  readonly sheets: readonly PreviewSheet[];
  readonly counts: PreviewSheet['counts'] & { readonly newSheets: number };
  /** Nothing would be different after it. */
  readonly empty: boolean;
}

type Changes = Map<string, PreviewCell['after'] & { row: number; column: number }>;

/** The plan drawn over the snapshot: for every cell what stands there and what will. Answers plain data for the pane. */
export function preview(plan: Plan, workbook: Workbook): Preview {
  const states = new Map<string, { state: PreviewSheet['state']; form?: string; changes: Changes }>();
  const entry = (name: string) => {
    let found = states.get(name);
    if (!found) states.set(name, (found = { state: 'changed', changes: new Map() }));
    return found;
  };
  for (const action of plan.actions) {
    if (!('sheet' in action)) continue;
    const sheet = entry(action.sheet);
    if (action.type === 'addSheet') {
      sheet.state = sheetNamed(workbook, action.sheet) ? 'rewritten' : 'new';
      sheet.form = action.form;
    } else if (action.type === 'clearSheet') {
      if (sheet.state === 'changed') sheet.state = 'rewritten';
    } else if (action.type === 'removeSheet') sheet.state = 'removed';
    if (action.type !== 'setCells') continue;
    for (const { row, column, value, formula, cached } of action.cells) {
      const after = formula === undefined ? { value: value ?? null } : { value: cached ?? null, formula };
      sheet.changes.set(`${row}:${column}`, { row, column, ...after });
    }
  }
  const sheets = [...states].map(([name, { state, form, changes }]) =>
    drawn(name, state, form, changes, workbook),
  );
  const sum = (key: keyof PreviewSheet['counts']) =>
    sheets.reduce((total, sheet) => total + sheet.counts[key], 0);
  return {
    title: plan.title,
    sheets,
    counts: {
      fill: sum('fill'),
      replace: sum('replace'),
      clear: sum('clear'),
      formulas: sum('formulas'),
      newSheets: sheets.filter(({ state }) => state === 'new').length,
    },
    empty: !plan.actions.some(changesSomething),
  };
}

function drawn(
  name: string,
  state: PreviewSheet['state'],
  form: string | undefined,
  changes: Changes,
  workbook: Workbook,
): PreviewSheet {
  const sheet = sheetNamed(workbook, name);
  const cells = [...changes.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ row, column, ...after }): PreviewCell[] => {
      const cell = sheet && cellAt(sheet, row, column);
      const before = {
        value: cell?.value ?? null,
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      };
      const same = after.formula
        ? sameFormula(after.formula, before.formula)
        : before.formula === undefined && sameValue(after.value, before.value);
      if (same) return [];
      const cleared = after.formula === undefined && (after.value === null || after.value === '');
      return [{ row, column, before, after, change: cleared ? 'clear' : isBlank(cell) ? 'fill' : 'replace' }];
    });
  const count = (change: PreviewCell['change']) => cells.filter((cell) => cell.change === change).length;
  return {
    sheet: name,
    state,
    ...(form === undefined ? {} : { form }),
    cells,
    counts: {
      fill: count('fill'),
      replace: count('replace'),
      clear: count('clear'),
      formulas: cells.filter((cell) => cell.after.formula !== undefined).length,
    },
  };
}

const changesSomething = (action: Action): boolean => action.type !== 'setCells' || action.cells.length > 0;
