import { areaName, quoteSheet } from '../../core/grid/address';
import type { Area } from '../../core/grid/workbook';
import type { Action, CellWrite } from '../../core/plan/plan';
import { blocksOf, rangeAt, splitBlock, type Block } from './blocks';
import { keyOf, pointsOf, type Capture } from './captured';
import { writeValue } from './cells';
import type { ExcelSentences } from './errors';
import { isHandle } from './handles';
import { drawChart, removeCharts } from './charts';
import { addRules, clearRules } from './conditional';
import { queuePage } from './page';
import { applyHandle } from './restore';
import { queueSettings } from './settings';
import { applyLook, applyStyle, type Look } from './style';
import { BATCH_BYTES, type Task } from './tasks';

export interface WriteContext {
  readonly context: Excel.RequestContext;
  readonly capture: Capture;
  readonly say: ExcelSentences;
  /** Sheets as they stand while the plan runs, in order. */
  readonly order: string[];
  readonly names: Set<string>;
  /** Cells whose style an earlier action of this plan set: what was captured of them no longer holds. */
  readonly restyled: Map<string, Area[]>;
  readonly supports: (version: string) => boolean;
  /** What was left out or done otherwise, for the user. */
  readonly notes: string[];
}

/** A batch refused for its size is queued again: what queueing noted of it must be forgotten first. */
export function checkpointOf(write: WriteContext): () => void {
  const order = [...write.order];
  const names = [...write.names];
  const notes = write.notes.length;
  const restyled = [...write.restyled].map(([sheet, areas]) => [sheet, [...areas]] as const);
  const sheets = [...write.capture.sheets.values()].map((sheet) => ({
    sheet,
    charts: [...sheet.charts],
    rules: sheet.rules,
  }));
  return () => {
    write.order.splice(0, write.order.length, ...order);
    write.names.clear();
    for (const name of names) write.names.add(name);
    write.notes.length = notes;
    write.restyled.clear();
    for (const [sheet, areas] of restyled) write.restyled.set(sheet, [...areas]);
    for (const { sheet, charts, rules } of sheets) Object.assign(sheet, { charts, rules });
  };
}

/** Text format keeps a formula as text: such cells are given General first. */
const isText = (write: WriteContext, sheet: string, cell: CellWrite): boolean =>
  cell.formula !== undefined &&
  write.capture.sheets.get(sheet)?.formats.get(keyOf(cell.row, cell.column)) === '@';

const entryOf = (cell: CellWrite): string | number | boolean =>
  cell.formula === undefined ? writeValue(cell.value) : cell.formula;

const bytesOf = (cell: CellWrite): number =>
  (cell.formula === undefined
    ? typeof cell.value === 'string'
      ? cell.value.length
      : 8
    : cell.formula.length) *
    1.1 +
  8;

/** The actions as calls on the client, in their order; page set-up is left to `pageTasks`. */
export const writeTasks = (actions: readonly Action[], write: WriteContext): Task[] =>
  actions.flatMap((action) => tasksOf(action, write));

function tasksOf(action: Action, write: WriteContext): Task[] {
  const { context } = write;
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const one = (bytes: number, queue: () => void): Task[] => [{ bytes, queue }];
  switch (action.type) {
    case 'addSheet':
      return one(900, () => addSheet(action, write));
    case 'removeSheet':
      return one(400, () => {
        const at = write.order.indexOf(action.sheet);
        // What is gone already needs no removing: taking back a plan that broke off halfway.
        if (at < 0) return;
        write.order.splice(at, 1);
        sheetOf(action.sheet).delete();
      });
    case 'clearSheet':
      return one(1200, () => clearSheet(action.sheet, write));
    case 'setCells':
      return cellTasks(action.sheet, action.cells, write);
    case 'setStyle':
      return one(4000, () => {
        markRestyled(write, action.sheet, action.area);
        applyStyle(rangeAt(sheetOf(action.sheet), action.area), action.area, action.style);
      });
    case 'copyStyle':
      return one(5000, () => copyStyle(action, write));
    case 'restoreStyle':
      return restoreTasks(action, write);
    case 'merge':
      return one(400, () => rangeAt(sheetOf(action.sheet), action.area).merge(false));
    case 'unmerge':
      return one(400, () => rangeAt(sheetOf(action.sheet), action.area).unmerge());
    case 'columnWidth':
      return one(400, () => {
        const { format } = sheetOf(action.sheet)
          .getRangeByIndexes(0, action.column - 1, 1, 1)
          .getEntireColumn();
        if (action.width === null) format.useStandardWidth = true;
        else format.columnWidth = pointsOf(action.width);
      });
    case 'rowHeight':
      return one(400, () => {
        const { format } = sheetOf(action.sheet)
          .getRangeByIndexes(action.row - 1, 0, 1, 1)
          .getEntireRow();
        if (action.height === null) format.autofitRows();
        else format.rowHeight = action.height;
      });
    case 'freeze':
      return one(500, () => freeze(sheetOf(action.sheet), action.rows, action.columns));
    case 'page':
      return [];
    case 'conditionalFormat':
      return one(1500 * action.rules.length, () =>
        addRules(rangeAt(sheetOf(action.sheet), action.area), action.rules),
      );
    case 'clearConditionalFormat':
      return one(2000, () =>
        clearRules(sheetOf(action.sheet), action.area, write.capture.sheets.get(action.sheet)),
      );
    case 'validation':
      return one(800, () => addList(action, write));
    case 'clearValidation':
      return one(400, () => rangeAt(sheetOf(action.sheet), action.area).dataValidation.clear());
    case 'chart':
      return one(6000, () => drawChart(sheetOf(action.sheet), action.chart, action.sheet, write));
    case 'name':
      return one(700, () => setName(action.name, action.formula, write));
    case 'store':
      return one((action.settings?.length ?? 0) * 1.2 + 600, () => queueSettings(context, action.settings));
  }
}

function addSheet(action: Extract<Action, { type: 'addSheet' }>, write: WriteContext): void {
  if (write.order.includes(action.sheet)) {
    clearSheet(action.sheet, write);
    return;
  }
  const sheet = write.context.workbook.worksheets.add(action.sheet);
  const after = action.after === undefined ? -1 : write.order.indexOf(action.after);
  const position = after < 0 ? write.order.length : after + 1;
  if (position < write.order.length) sheet.position = position;
  write.order.splice(position, 0, action.sheet);
}

/** Cleared and written anew, never deleted: deleting a sheet breaks references to it and empties Excel's undo. */
function clearSheet(name: string, write: WriteContext): void {
  const sheet = write.context.workbook.worksheets.getItem(name);
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  sheet.freezePanes.unfreeze();
  const capture = write.capture.sheets.get(name);
  removeCharts(sheet, capture?.charts ?? []);
  if (capture) capture.rules = [];
}

function cellTasks(name: string, cells: readonly CellWrite[], write: WriteContext): Task[] {
  const sheetOf = (): Excel.Worksheet => write.context.workbook.worksheets.getItem(name);
  const tasks: Task[] = [];
  // A link gives its cell Excel's link look and text: contents and styles come after it.
  for (const { row, column, link } of cells)
    if (link)
      tasks.push({
        bytes: 700,
        queue: () => {
          sheetOf().getCell(row - 1, column - 1).hyperlink = {
            documentReference: `${quoteSheet(link.sheet)}!${link.cell}`,
          };
        },
      });
  for (const { area } of blocksOf(cells.filter((cell) => isText(write, name, cell))))
    tasks.push({
      bytes: 500,
      queue: () => applyStyle(rangeAt(sheetOf(), area), area, { numberFormat: 'General' }),
    });
  for (const block of blocksOf(cells))
    for (const piece of splitBlock(block, bytesOf, BATCH_BYTES / 2)) tasks.push(blockTask(sheetOf, piece));
  return tasks;
}

function blockTask(sheetOf: () => Excel.Worksheet, block: Block<CellWrite>): Task {
  return {
    bytes: block.cells.reduce((sum, row) => sum + row.reduce((of, cell) => of + bytesOf(cell), 4), 600),
    weight: block.cells.reduce((sum, row) => sum + row.length, 0),
    queue: () => {
      rangeAt(sheetOf(), block.area).formulas = block.cells.map((row) => row.map(entryOf));
    },
    split: () =>
      block.cells.length < 2
        ? undefined
        : splitBlock(block, () => 1, Math.ceil(block.cells.length / 2) * block.cells[0]!.length).map(
            (piece) => blockTask(sheetOf, piece),
          ),
  };
}

function markRestyled(write: WriteContext, sheet: string, area: Area): void {
  const list = write.restyled.get(sheet) ?? [];
  list.push(area);
  write.restyled.set(sheet, list);
}

/**
 * The look that was captured, set on the whole range: `copyFrom` would bring merges and the user's conditional formats
 * along. Where nothing was captured (a new sheet, a cell styled by this very plan) `copyFrom` it is.
 */
function copyStyle(action: Extract<Action, { type: 'copyStyle' }>, write: WriteContext): void {
  const sheet = write.context.workbook.worksheets.getItem(action.sheet);
  const to = rangeAt(sheet, action.to);
  const { row, column } = action.from;
  const look = write.capture.sheets.get(action.sheet)?.looks.get(keyOf(row, column));
  const changed = (write.restyled.get(action.sheet) ?? []).some(
    (area) =>
      row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
  );
  if (look && !changed) applyLook(to, action.to, look);
  else to.copyFrom(sheet.getCell(row - 1, column - 1), 'Formats');
  if (action.style) applyStyle(to, action.to, action.style);
  markRestyled(write, action.sheet, action.to);
}

function restoreTasks(action: Extract<Action, { type: 'restoreStyle' }>, write: WriteContext): Task[] {
  const sheetOf = (): Excel.Worksheet => write.context.workbook.worksheets.getItem(action.sheet);
  const tasks: Task[] = [];
  const groups = new Map<string, { look: Look; cells: { row: number; column: number }[] }>();
  const keys = new Map<Look, string>();
  for (const { row, column, style } of action.cells) {
    if (!isHandle(style)) continue;
    if (style.kind !== 'look') {
      tasks.push({ bytes: 4000, queue: () => applyHandle(style, action.sheet, write) });
      continue;
    }
    let key = keys.get(style);
    if (key === undefined) keys.set(style, (key = JSON.stringify(style)));
    const group = groups.get(key) ?? { look: style, cells: [] };
    group.cells.push({ row, column });
    groups.set(key, group);
  }
  for (const { look, cells } of groups.values())
    for (const { area } of blocksOf(cells))
      tasks.push({
        bytes: Object.keys(look).length * 380,
        queue: () => applyLook(rangeAt(sheetOf(), area), area, look),
      });
  return tasks;
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (!rows && !columns) sheet.freezePanes.unfreeze();
  else if (!columns) sheet.freezePanes.freezeRows(rows);
  else if (!rows) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** A typed list: Excel splits it at commas and takes 255 characters; a longer one is left out, and said. */
function addList(action: Extract<Action, { type: 'validation' }>, write: WriteContext): void {
  const source = action.list.join(',');
  if (source.length > 255 || action.list.some((item) => item.includes(','))) {
    write.notes.push(write.say.daftarTerlaluPanjang(`${action.sheet}!${areaName(action.area)}`));
    return;
  }
  const sheet = write.context.workbook.worksheets.getItem(action.sheet);
  rangeAt(sheet, action.area).dataValidation.rule = { list: { inCellDropDown: true, source } };
}

/** Names of Renaksi's own are hidden: they mark what it wrote and follow it. */
function setName(name: string, formula: string | null, write: WriteContext): void {
  const { names } = write.context.workbook;
  const exists = write.names.has(name);
  if (formula === null) {
    if (exists) names.getItem(name).delete();
    write.names.delete(name);
    return;
  }
  if (exists) names.getItem(name).formula = formula;
  else {
    const item = names.add(name, formula);
    if (name.startsWith('_Renaksi.')) item.visible = false;
    write.names.add(name);
  }
}

/** Page set-up, apart from the rest: a printer without folio must not undo a whole report. */
export const pageTasks = (actions: readonly Action[], write: WriteContext): Task[] =>
  actions.flatMap((action): Task[] =>
    action.type === 'page'
      ? [
          {
            bytes: 2500,
            queue: () => queuePage(write.context.workbook.worksheets.getItem(action.sheet), action.page),
          },
        ]
      : [],
  );
