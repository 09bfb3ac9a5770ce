import { overlaps } from '../../core/grid/address';
import { inverseActions } from '../../core/plan/inverse';
import type { Action, Plan } from '../../core/plan/plan';
import { rangeAt } from './blocks';
import { capturedOf, keyOf, snapshotOf, type Capture, type SheetCapture } from './captured';
import { drawChart, isOwnChart, removeCharts, specOf } from './charts';
import { restoreRule } from './conditional';
import { handleAction, isHandle, type Handle } from './handles';
import { restorePage } from './page';
import type { Look } from './style';
import type { WriteContext } from './write';

/** Gives back what only Excel could tell. */
export function applyHandle(handle: Handle, sheetName: string, write: WriteContext): void {
  const sheet = write.context.workbook.worksheets.getItem(sheetName);
  const now = write.capture.sheets.get(sheetName);
  switch (handle.kind) {
    case 'look':
      return;
    case 'conditional':
      for (const rule of now?.rules ?? [])
        if (overlaps(rule.area, handle.area) && !handle.keep.includes(rule.id))
          rangeAt(sheet, handle.area).conditionalFormats.getItem(rule.id).delete();
      return;
    case 'conditionalsBack':
      // Those that stand again already (a plan taken back twice) are not doubled.
      for (const rule of handle.rules)
        if (!now?.rules.some((one) => sameRule(one, rule))) restoreRule(sheet, rule);
      return;
    case 'validation':
      if (handle.rule) rangeAt(sheet, handle.area).dataValidation.rule = handle.rule;
      else rangeAt(sheet, handle.area).dataValidation.clear();
      return;
    case 'page':
      restorePage(sheet, handle.page);
      return;
    case 'charts': {
      const charts = now?.charts ?? [];
      const extra = charts.filter((name) => !handle.keep.includes(name));
      removeCharts(sheet, extra);
      for (const spec of handle.back) drawChart(sheet, spec, sheetName, write);
      return;
    }
  }
}

const sameRule = (a: SheetCapture['rules'][number], b: SheetCapture['rules'][number]): boolean =>
  a.type === b.type &&
  JSON.stringify([a.area, a.rule, a.fill, a.fontColor]) ===
    JSON.stringify([b.area, b.rule, b.fill, b.fontColor]);

/** Sheets that the plan clears, rewrites or removes: taken back as a whole. */
export function rewritten(plan: Plan, capture: Capture): Set<string> {
  return new Set(
    plan.actions.flatMap((action) =>
      (action.type === 'addSheet' || action.type === 'clearSheet' || action.type === 'removeSheet') &&
      capture.sheets.has(action.sheet)
        ? [action.sheet]
        : [],
    ),
  );
}

/** This host's own inverse of an action, where core cannot know how it was. */
export function inverseIn(plan: Plan, capture: Capture): (action: Action) => readonly Action[] | undefined {
  const before = snapshotOf(capture);
  const captured = capturedOf(capture);
  const whole = rewritten(plan, capture);
  const done = new Set<string>();
  return (action) => {
    if (!('sheet' in action)) return undefined;
    const sheet = capture.sheets.get(action.sheet);
    if (!sheet) return undefined;
    if (whole.has(action.sheet)) {
      // One restoration of the sheet takes back everything that was done on it. Inverses are made first to last and
      // applied last to first, so the first action's is the one that comes last.
      if (done.has(action.sheet)) return [];
      done.add(action.sheet);
      const removed = plan.actions.some((one) => one.type === 'removeSheet' && one.sheet === action.sheet);
      const base = inverseActions(
        { type: removed ? 'removeSheet' : 'clearSheet', sheet: action.sheet },
        before,
        captured,
      );
      return [...base, ...extras(action.sheet, sheet, removed || hasPage(plan, action.sheet))];
    }
    switch (action.type) {
      case 'setCells':
        return [...inverseActions(action, before, captured), ...formatsBack(action, sheet)];
      case 'page':
        return sheet.page ? [handleAction(action.sheet, { kind: 'page', page: sheet.page })] : [];
      case 'conditionalFormat':
        return [
          handleAction(action.sheet, { kind: 'conditional', area: action.area, keep: [...sheet.ruleIds] }),
        ];
      case 'clearConditionalFormat': {
        const rules = sheet.rules.filter((rule) => overlaps(rule.area, action.area));
        return rules.length
          ? [handleAction(action.sheet, { kind: 'conditionalsBack', area: action.area, rules })]
          : [];
      }
      case 'validation':
      case 'clearValidation': {
        const was = sheet.validations.find((one) => sameArea(one.area, action.area));
        return [
          handleAction(action.sheet, { kind: 'validation', area: action.area, rule: was?.rule ?? null }),
        ];
      }
      case 'chart':
        return [handleAction(action.sheet, { kind: 'charts', keep: [...sheet.charts], back: [] })];
      case 'restoreStyle':
        return restoreInverse(action, sheet, captured.style!);
      case 'unmerge':
        return sheet.merges
          .filter((area) => overlaps(area, action.area))
          .map((area) => ({ type: 'merge', sheet: action.sheet, area }));
      case 'merge':
        return [
          ...inverseActions(action, before, captured),
          ...sheet.merges.map((area): Action => ({ type: 'merge', sheet: action.sheet, area })),
        ];
      default:
        return undefined;
    }
  };
}

const sameArea = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Entering a value may change a cell's number format (57% makes it a percentage): it is given back too. */
function formatsBack(action: Extract<Action, { type: 'setCells' }>, sheet: SheetCapture): Action[] {
  const shared = new Map<string, Look>();
  const cells = action.cells.map(({ row, column, link }) => {
    const whole = sheet.looks.get(keyOf(row, column));
    if (link && whole) return { row, column, style: { ...whole, unlink: true } };
    const numberFormat = sheet.formats.get(keyOf(row, column)) ?? 'General';
    const key = `${numberFormat} ${link ? 1 : 0}`;
    let look = shared.get(key);
    if (!look) shared.set(key, (look = { kind: 'look', numberFormat, ...(link ? { unlink: true } : {}) }));
    return { row, column, style: look };
  });
  return cells.length ? [{ type: 'restoreStyle', sheet: action.sheet, cells }] : [];
}

const hasPage = (plan: Plan, sheet: string): boolean =>
  plan.actions.some((action) => action.type === 'page' && action.sheet === sheet);

function extras(name: string, sheet: SheetCapture, withPage: boolean): Action[] {
  const actions: Action[] = [];
  const all = { firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 16_384 };
  if (sheet.rules.length)
    actions.push(handleAction(name, { kind: 'conditionalsBack', area: all, rules: sheet.rules }));
  if (sheet.page && withPage) actions.push(handleAction(name, { kind: 'page', page: sheet.page }));
  const back = sheet.charts.flatMap((chart) => specOf(name, chart) ?? []);
  actions.push(
    handleAction(name, { kind: 'charts', keep: sheet.charts.filter((chart) => !isOwnChart(chart)), back }),
  );
  return actions;
}

/** Taking back a taking back: the handles that stood before it. */
function restoreInverse(
  action: Extract<Action, { type: 'restoreStyle' }>,
  sheet: SheetCapture,
  style: NonNullable<ReturnType<typeof capturedOf>['style']>,
): Action[] {
  const looks: { row: number; column: number; style: unknown }[] = [];
  const others: Action[] = [];
  for (const { row, column, style: handle } of action.cells) {
    if (!isHandle(handle)) continue;
    if (handle.kind === 'look') looks.push({ row, column, style: style(action.sheet, row, column) });
    else if (handle.kind === 'conditional') {
      const rules = sheet.rules.filter(
        (rule) => overlaps(rule.area, handle.area) && !handle.keep.includes(rule.id),
      );
      if (rules.length)
        others.push(handleAction(action.sheet, { kind: 'conditionalsBack', area: handle.area, rules }));
    } else if (handle.kind === 'conditionalsBack')
      others.push(
        handleAction(action.sheet, { kind: 'conditional', area: handle.area, keep: [...sheet.ruleIds] }),
      );
    else if (handle.kind === 'validation') {
      const was = sheet.validations.find((one) => sameArea(one.area, handle.area));
      others.push(handleAction(action.sheet, { ...handle, rule: was?.rule ?? null }));
    } else if (handle.kind === 'page' && sheet.page)
      others.push(handleAction(action.sheet, { kind: 'page', page: sheet.page }));
    else if (handle.kind === 'charts')
      others.push(
        handleAction(action.sheet, {
          kind: 'charts',
          keep: [...sheet.charts],
          back: sheet.charts
            .filter((name) => !handle.keep.includes(name))
            .flatMap((name) => specOf(action.sheet, name) ?? []),
        }),
      );
  }
  return looks.length ? [{ type: 'restoreStyle', sheet: action.sheet, cells: looks }, ...others] : others;
}
