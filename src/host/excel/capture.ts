import type { Area } from '../../core/grid/workbook';
import type { Plan } from '../../core/plan/plan';
import {
  chartsTask,
  contentTasks,
  freezeTask,
  heightTask,
  lookTask,
  lookTasks,
  mergesTask,
  pageTask,
  rowsOf,
  rulesTask,
  settingsTask,
  STEP_CELLS,
  validationTask,
  widthTask,
} from './ask';
import { wholeTasks } from './ask-whole';
import { blocksOf, cellsOf } from './blocks';
import type { Capture } from './captured';
import { isHandle } from './handles';
import { WHOLE_QUERY } from './style';
import type { Task } from './tasks';

/** What must be known of the workbook before the plan is applied: to stop on a conflict, and to take it back. */
export function captureTasks(context: Excel.RequestContext, plan: Plan, capture: Capture): Task[] {
  const tasks: Task[] = [];
  const contents = new Map<string, { row: number; column: number }[]>();
  const wholes = new Set<string>();
  const once = new Set<string>();
  const first = (key: string): boolean => !once.has(key) && Boolean(once.add(key));
  const want = (sheet: string, cells: readonly { row: number; column: number }[]): void => {
    const list = contents.get(sheet) ?? [];
    for (const cell of cells) list.push(cell);
    contents.set(sheet, list);
  };
  for (const expected of plan.expects) want(expected.sheet, [expected]);
  for (const action of plan.actions) {
    if (!('sheet' in action)) continue;
    const sheet = capture.sheets.get(action.sheet);
    if (!sheet) continue;
    if (action.type === 'addSheet' || action.type === 'clearSheet' || action.type === 'removeSheet') {
      if (!wholes.has(action.sheet)) tasks.push(...wholeTasks(sheet));
      wholes.add(action.sheet);
    }
  }
  for (const action of plan.actions) {
    if (action.type === 'store' && first('store')) tasks.push(settingsTask(context, capture));
    if (!('sheet' in action)) continue;
    const sheet = capture.sheets.get(action.sheet);
    if (!sheet || wholes.has(action.sheet)) continue;
    switch (action.type) {
      case 'setCells':
        want(action.sheet, action.cells);
        // Taking a link away takes the cell's look with it.
        for (const { area } of blocksOf(action.cells.filter((cell) => cell.link)))
          tasks.push(...lookTasks(sheet, area));
        break;
      case 'setStyle':
        tasks.push(...lookTasks(sheet, action.area));
        break;
      case 'copyStyle':
        tasks.push(...lookTasks(sheet, action.to), ...lookTasks(sheet, pointOf(action.from)));
        break;
      case 'restoreStyle':
        for (const { style } of action.cells) {
          if (!isHandle(style) || style.kind === 'look') continue;
          if (style.kind === 'conditional' || style.kind === 'conditionalsBack')
            tasks.push(rulesTask(sheet, style.area));
          if (style.kind === 'validation') tasks.push(validationTask(sheet, style.area));
          if (style.kind === 'page') tasks.push(pageTask(sheet));
          if (style.kind === 'charts') tasks.push(chartsTask(sheet));
        }
        for (const block of blocksOf(
          action.cells.filter(({ style }) => isHandle(style) && style.kind === 'look'),
        ))
          tasks.push(...lookTasks(sheet, block.area));
        break;
      case 'merge':
      case 'unmerge':
        tasks.push(mergesTask(sheet, action.area));
        want(action.sheet, cellsOf(action.area));
        break;
      case 'columnWidth':
        tasks.push(widthTask(sheet, action.column));
        break;
      case 'rowHeight':
        tasks.push(heightTask(sheet, action.row));
        break;
      case 'freeze':
        tasks.push(freezeTask(sheet));
        break;
      case 'page':
        if (first(`page ${action.sheet}`)) tasks.push(pageTask(sheet));
        break;
      case 'conditionalFormat':
      case 'clearConditionalFormat':
        tasks.push(rulesTask(sheet, action.area));
        break;
      case 'validation':
      case 'clearValidation':
        tasks.push(validationTask(sheet, action.area));
        break;
      case 'chart':
        if (first(`charts ${action.sheet}`)) tasks.push(chartsTask(sheet));
        break;
    }
  }
  for (const [name, cells] of contents) {
    const sheet = capture.sheets.get(name);
    if (sheet) for (const area of compact(cells)) tasks.push(...contentTasks(sheet, area));
  }
  return tasks;
}

/** The second look: columns whose cells differ, and sheets too large for the first. */
export const mixedTasks = (capture: Capture): Task[] =>
  [...capture.sheets.values()].flatMap((sheet) => [
    ...sheet.mixed.splice(0).flatMap((area) => rowsOf(area, STEP_CELLS).map((part) => lookTask(sheet, part))),
    ...sheet.large
      .splice(0)
      .flatMap((area) => [
        ...contentTasks(sheet, area),
        ...rowsOf(area, STEP_CELLS).map((part) => lookTask(sheet, part, WHOLE_QUERY)),
      ]),
  ]);

const pointOf = ({ row, column }: { row: number; column: number }): Area => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

/** Exact blocks, or the rectangle around them where there are very many. */
function compact(cells: readonly { row: number; column: number }[]): Area[] {
  const blocks = blocksOf(cells).map((block) => block.area);
  if (blocks.length <= 150) return blocks;
  return [
    {
      firstRow: Math.min(...blocks.map((area) => area.firstRow)),
      lastRow: Math.max(...blocks.map((area) => area.lastRow)),
      firstColumn: Math.min(...blocks.map((area) => area.firstColumn)),
      lastColumn: Math.max(...blocks.map((area) => area.lastColumn)),
    },
  ];
}
