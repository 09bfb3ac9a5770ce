import { cellAt, sheetNamed, type Area, type Cell, type Workbook } from '../grid/workbook';
import type { Action, CellWrite, Plan, StyleHandle } from './plan';

/**
 * What the snapshot does not hold and a host reads itself before it applies a plan.
 * Everything is asked only for what the plan touches. A host that cannot tell leaves a function out.
 */
export interface Captured {
  readonly style?: (sheet: string, row: number, column: number) => StyleHandle;
  /** Characters of the default font; null where the sheet's default holds. */
  readonly columnWidth?: (sheet: string, column: number) => number | null;
  /** Points; null where the row fits its text. */
  readonly rowHeight?: (sheet: string, row: number) => number | null;
  readonly freeze?: (sheet: string) => { readonly rows: number; readonly columns: number };
  readonly settings?: () => string | null;
  /** The host's own inverse of an action (page set-up, a cleared format); undefined: use the one made here. */
  readonly inverseOf?: (action: Action) => readonly Action[] | undefined;
}

/**
 * The plan that takes `plan` back, to be made from the snapshot before `plan` is applied.
 * It expects the cells as the plan left them, so an edit made since then stops it instead of being lost.
 * What happens on a sheet that the plan itself adds is taken back by removing the sheet.
 */
export function inversePlan(plan: Plan, before: Workbook, captured: Captured = {}): Plan {
  const added = new Set(
    plan.actions.flatMap((action) =>
      action.type === 'addSheet' && !sheetNamed(before, action.sheet) ? [action.sheet] : [],
    ),
  );
  const actions: Action[] = [];
  for (const action of plan.actions) {
    if ('sheet' in action && added.has(action.sheet)) {
      if (action.type === 'addSheet') actions.unshift({ type: 'removeSheet', sheet: action.sheet });
      continue;
    }
    actions.unshift(...(captured.inverseOf?.(action) ?? inverseActions(action, before, captured)));
  }
  return { title: plan.title, actions, expects: written(plan, added) };
}

/** The inverse of one action, in the order to be applied. */
export function inverseActions(action: Action, before: Workbook, captured: Captured = {}): readonly Action[] {
  switch (action.type) {
    case 'addSheet':
      return sheetNamed(before, action.sheet)
        ? wholeSheet(action.sheet, before, captured)
        : [{ type: 'removeSheet', sheet: action.sheet }];
    case 'removeSheet':
      return [
        { type: 'addSheet', sheet: action.sheet, ...afterWhich(before, action.sheet) },
        ...wholeSheet(action.sheet, before, captured).slice(1),
      ];
    case 'clearSheet':
      return wholeSheet(action.sheet, before, captured);
    case 'setCells': {
      const sheet = sheetNamed(before, action.sheet);
      const cells = action.cells.map(({ row, column }) =>
        asWrite(row, column, sheet && cellAt(sheet, row, column)),
      );
      return [{ type: 'setCells', sheet: action.sheet, cells }];
    }
    case 'setStyle':
      return restoreStyle(action.sheet, action.area, captured);
    case 'copyStyle':
      return restoreStyle(action.sheet, action.to, captured);
    case 'restoreStyle':
      return captured.style
        ? [
            {
              type: 'restoreStyle',
              sheet: action.sheet,
              cells: action.cells.map(({ row, column }) => ({
                row,
                column,
                style: captured.style!(action.sheet, row, column),
              })),
            },
          ]
        : [];
    case 'merge':
      // A merge keeps the top left value alone: the others are written back.
      return [
        { type: 'unmerge', sheet: action.sheet, area: action.area },
        ...contents(action.sheet, before, action.area),
      ];
    case 'unmerge':
      return [{ type: 'merge', sheet: action.sheet, area: action.area }];
    case 'columnWidth': {
      const width = captured.columnWidth?.(action.sheet, action.column) ?? null;
      return [{ type: 'columnWidth', sheet: action.sheet, column: action.column, width }];
    }
    case 'rowHeight': {
      const height = captured.rowHeight?.(action.sheet, action.row) ?? null;
      return [{ type: 'rowHeight', sheet: action.sheet, row: action.row, height }];
    }
    case 'freeze':
      return [
        {
          type: 'freeze',
          sheet: action.sheet,
          ...(captured.freeze?.(action.sheet) ?? { rows: 0, columns: 0 }),
        },
      ];
    case 'conditionalFormat':
      return [{ type: 'clearConditionalFormat', sheet: action.sheet, area: action.area }];
    case 'validation':
      return [{ type: 'clearValidation', sheet: action.sheet, area: action.area }];
    case 'name': {
      const old = before.names.find((name) => !name.sheet && name.name === action.name);
      return [{ type: 'name', name: action.name, formula: old?.formula ?? null }];
    }
    case 'store':
      return captured.settings ? [{ type: 'store', settings: captured.settings() }] : [];
    // These touch sheets of our own only, or need the host's `inverseOf`.
    case 'page':
    case 'chart':
    case 'clearConditionalFormat':
    case 'clearValidation':
      return [];
  }
}

function asWrite(row: number, column: number, cell: Cell | undefined): CellWrite {
  if (cell?.formula !== undefined) return { row, column, formula: cell.formula, cached: cell.value };
  return { row, column, value: cell?.value ?? null };
}

function contents(name: string, before: Workbook, area?: Area): Action[] {
  const sheet = sheetNamed(before, name);
  if (!sheet) return [];
  const cells: CellWrite[] = [];
  const lastRow = Math.min(area?.lastRow ?? sheet.rowCount, sheet.rowCount);
  const lastColumn = Math.min(area?.lastColumn ?? sheet.columnCount, sheet.columnCount);
  for (let row = area?.firstRow ?? 1; row <= lastRow; row++) {
    for (let column = area?.firstColumn ?? 1; column <= lastColumn; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.formula !== undefined || cell.value !== null)) cells.push(asWrite(row, column, cell));
    }
  }
  return cells.length ? [{ type: 'setCells', sheet: name, cells }] : [];
}

function wholeSheet(name: string, before: Workbook, captured: Captured): Action[] {
  const sheet = sheetNamed(before, name);
  if (!sheet) return [];
  const all: Area = {
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(sheet.rowCount, ...sheet.merges.map((merge) => merge.lastRow)),
    lastColumn: Math.max(sheet.columnCount, ...sheet.merges.map((merge) => merge.lastColumn)),
  };
  const columns = Array.from({ length: all.lastColumn }, (_, index) => index + 1);
  const rows = Array.from({ length: all.lastRow }, (_, index) => index + 1);
  return [
    { type: 'clearSheet', sheet: name },
    ...contents(name, before),
    ...restoreStyle(name, all, captured),
    ...sheet.merges.map((area): Action => ({ type: 'merge', sheet: name, area })),
    ...columns.flatMap((column): Action[] => {
      const width = captured.columnWidth?.(name, column);
      return width === undefined ? [] : [{ type: 'columnWidth', sheet: name, column, width }];
    }),
    ...rows.flatMap((row): Action[] => {
      const height = captured.rowHeight?.(name, row);
      return height === undefined ? [] : [{ type: 'rowHeight', sheet: name, row, height }];
    }),
    ...(captured.freeze ? [{ type: 'freeze' as const, sheet: name, ...captured.freeze(name) }] : []),
  ];
}

function restoreStyle(sheet: string, area: Area, captured: Captured): Action[] {
  if (!captured.style) return [];
  const cells: { row: number; column: number; style: StyleHandle }[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      cells.push({ row, column, style: captured.style(sheet, row, column) });
    }
  }
  return cells.length ? [{ type: 'restoreStyle', sheet, cells }] : [];
}

function afterWhich(before: Workbook, name: string): { after?: string } {
  const index = before.sheets.findIndex((sheet) => sheet.name === name);
  return index > 0 ? { after: before.sheets[index - 1]!.name } : {};
}

/** What the plan's own cells hold once it is applied. */
function written(plan: Plan, added: ReadonlySet<string>): Plan['expects'] {
  const last = new Map<string, Plan['expects'][number]>();
  for (const action of plan.actions) {
    if (action.type !== 'setCells' || added.has(action.sheet)) continue;
    for (const cell of action.cells) {
      last.set(`${action.sheet}\n${cell.row}\n${cell.column}`, {
        sheet: action.sheet,
        row: cell.row,
        column: cell.column,
        value: cell.formula === undefined ? (cell.value ?? null) : (cell.cached ?? null),
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      });
    }
  }
  return [...last.values()];
}
