import type { Area, Cell, Sheet, Workbook } from '../../core/grid/workbook';
import type { Captured } from '../../core/plan/inverse';
import type { Plan } from '../../core/plan/plan';
import { areaFromAddress } from './addresses';
import { blocksOf, cellsOf, heightOf, rangeAt, widthOf } from './blocks';
import { looksLikeError, readCell } from './cells';
import { isHandle, type PageCapture, type RuleCapture } from './handles';
import { loadSettings } from './settings';
import type { SheetEntry, SheetList } from './sheets';
import { LOOK_CELL_BYTES, LOOK_QUERY, WHOLE_QUERY, lookOf, type Look } from './style';
import { uniformTasks } from './uniform';
import type { Task } from './tasks';

const CONTENT_BYTES = 60;
/** Areas above this are asked range by range first: cell by cell costs 600 bytes a cell. */
const SMALL = 1500;
const STEP_CELLS = 4000;

export interface SheetCapture {
  readonly entry: SheetEntry;
  readonly cells: (Cell | undefined)[][];
  readonly formats: Map<string, string>;
  readonly looks: Map<string, Look>;
  readonly merges: Area[];
  readonly widths: Map<number, number | null>;
  readonly heights: Map<number, number>;
  rules: RuleCapture[];
  /** Ids of every conditional format met, of any kind. */
  readonly ruleIds: Set<string>;
  readonly validations: { area: Area; rule: Excel.DataValidationRule | null }[];
  freeze: { rows: number; columns: number } | undefined;
  page: PageCapture | undefined;
  charts: string[];
  used: Area | undefined;
  /** Columns whose cells differ in look: to be asked cell by cell. */
  readonly mixed: Area[];
}

export interface Capture {
  readonly sheets: ReadonlyMap<string, SheetCapture>;
  readonly list: SheetList;
  settings: string | null;
}

export const keyOf = (row: number, column: number): string => `${row}:${column}`;

export function newCapture(list: SheetList): Capture {
  const sheets = new Map<string, SheetCapture>();
  for (const entry of list.sheets)
    sheets.set(entry.name, {
      entry,
      cells: [],
      formats: new Map(),
      looks: new Map(),
      merges: [],
      widths: new Map(),
      heights: new Map(),
      rules: [],
      ruleIds: new Set(),
      validations: [],
      freeze: undefined,
      page: undefined,
      charts: [],
      used: undefined,
      mixed: [],
    });
  return { sheets, list, settings: null };
}

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

/** The second look, where the first found columns whose cells differ. */
export const mixedTasks = (capture: Capture): Task[] =>
  [...capture.sheets.values()].flatMap((sheet) =>
    sheet.mixed.splice(0).flatMap((area) => rowsOf(area, STEP_CELLS).map((part) => lookTask(sheet, part))),
  );

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

const rowsOf = (area: Area, cells: number): Area[] => {
  const step = Math.max(1, Math.floor(cells / widthOf(area)));
  const parts: Area[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += step)
    parts.push({ ...area, firstRow: row, lastRow: Math.min(area.lastRow, row + step - 1) });
  return parts;
};

export const contentTasks = (sheet: SheetCapture, area: Area): Task[] =>
  rowsOf(area, 40_000).map((part) => {
    let range: Excel.Range;
    return {
      bytes: heightOf(part) * widthOf(part) * CONTENT_BYTES + 400,
      queue: () => {
        range = rangeAt(sheet.entry.sheet, part).load('values,formulas,numberFormat,valueTypes');
      },
      collect: () => collectContents(sheet, part, range),
    };
  });

function collectContents(sheet: SheetCapture, area: Area, range: Excel.Range): void {
  range.values.forEach((row, r) =>
    row.forEach((value: unknown, c) => {
      const at = { row: area.firstRow + r, column: area.firstColumn + c };
      const format = String(range.numberFormat[r]![c]);
      const read = readCell(value, range.formulas[r]![c], format);
      // Text that looks like an error is told from the error by its type.
      const isText = looksLikeError(value) && range.valueTypes[r]![c] !== 'Error';
      const cell = read && isText ? { ...read, value } : read;
      (sheet.cells[at.row - 1] ??= [])[at.column - 1] = cell;
      if (format !== 'General') sheet.formats.set(keyOf(at.row, at.column), format);
    }),
  );
}

export function lookTasks(sheet: SheetCapture, area: Area): Task[] {
  const cells = heightOf(area) * widthOf(area);
  if (cells > SMALL)
    return uniformTasks(sheet, area, () => rowsOf(area, STEP_CELLS).map((part) => lookTask(sheet, part)));
  return [lookTask(sheet, area)];
}

export function lookTask(sheet: SheetCapture, area: Area): Task {
  let range: Excel.Range;
  let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  return {
    bytes: heightOf(area) * widthOf(area) * LOOK_CELL_BYTES + 400,
    queue: () => {
      range = rangeAt(sheet.entry.sheet, area).load('numberFormat');
      cells = range.getCellProperties(LOOK_QUERY);
    },
    collect: () => {
      const shared = new Map<string, Look>();
      cells.value.forEach((row, r) =>
        row.forEach((cell, c) => {
          const look = lookOf(cell, String(range.numberFormat[r]![c]));
          const text = JSON.stringify(look);
          if (!shared.has(text)) shared.set(text, look);
          sheet.looks.set(keyOf(area.firstRow + r, area.firstColumn + c), shared.get(text)!);
        }),
      );
    },
    split: () =>
      heightOf(area) < 2
        ? undefined
        : rowsOf(area, (heightOf(area) >> 1) * widthOf(area)).map((part) => lookTask(sheet, part)),
  };
}

function mergesTask(sheet: SheetCapture, area: Area): Task {
  let merged: Excel.RangeAreas;
  return {
    bytes: 2000,
    queue: () => {
      merged = rangeAt(sheet.entry.sheet, area).getMergedAreasOrNullObject().load('areas/items/address');
    },
    collect: () => {
      if (!merged.isNullObject)
        for (const one of merged.areas.items) sheet.merges.push(areaFromAddress(one.address));
    },
  };
}

function widthTask(sheet: SheetCapture, column: number): Task {
  let format: Excel.RangeFormat;
  return {
    bytes: 600,
    queue: () => {
      format = sheet.entry.sheet
        .getRangeByIndexes(0, column - 1, 1, 1)
        .format.load('columnWidth,useStandardWidth');
    },
    collect: () =>
      void sheet.widths.set(column, format.useStandardWidth ? null : charactersOf(format.columnWidth)),
  };
}

function heightTask(sheet: SheetCapture, row: number): Task {
  let format: Excel.RangeFormat;
  return {
    bytes: 600,
    queue: () => {
      format = sheet.entry.sheet
        .getRangeByIndexes(row - 1, 0, 1, 1)
        .format.load('rowHeight,useStandardHeight');
    },
    collect: () => {
      if (!format.useStandardHeight) sheet.heights.set(row, format.rowHeight);
    },
  };
}

function freezeTask(sheet: SheetCapture): Task {
  let at: Excel.Range;
  return {
    bytes: 600,
    queue: () => {
      at = sheet.entry.sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
    },
    collect: () => {
      sheet.freeze = at.isNullObject
        ? { rows: 0, columns: 0 }
        : {
            rows: at.rowCount >= 1_048_576 ? 0 : at.rowCount,
            columns: at.columnCount >= 16_384 ? 0 : at.columnCount,
          };
    },
  };
}

function pageTask(sheet: SheetCapture): Task {
  let layout: Excel.PageLayout;
  let titles: Excel.Range;
  return {
    bytes: 1500,
    queue: () => {
      layout = sheet.entry.sheet.pageLayout;
      layout.load('orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin');
      layout.headersFooters.defaultForAllPages.load('centerFooter');
      titles = layout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
    },
    collect: () => {
      const { orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin } = layout;
      sheet.page = {
        layout: {
          orientation: String(orientation),
          paperSize: String(paperSize),
          zoom,
          leftMargin,
          rightMargin,
          topMargin,
          bottomMargin,
        },
        footer: layout.headersFooters.defaultForAllPages.centerFooter,
        titleRows: titles.isNullObject ? '' : `$${titles.rowIndex + 1}:$${titles.rowIndex + titles.rowCount}`,
      };
    },
  };
}

function rulesTask(sheet: SheetCapture, area: Area): Task {
  let formats: Excel.ConditionalFormatCollection;
  return {
    bytes: 4000,
    queue: () => {
      formats = rangeAt(sheet.entry.sheet, area).conditionalFormats;
      formats.load(
        [
          'id,type',
          'cellValueOrNullObject/rule,cellValueOrNullObject/format/fill/color,cellValueOrNullObject/format/font/color',
          'textComparisonOrNullObject/rule,textComparisonOrNullObject/format/fill/color,textComparisonOrNullObject/format/font/color',
          'customOrNullObject/rule/formula,customOrNullObject/format/fill/color,customOrNullObject/format/font/color',
        ]
          .join(',')
          .replace(/(^|,)/g, '$1items/'),
      );
    },
    collect: () => {
      for (const one of formats.items) {
        sheet.ruleIds.add(one.id);
        if (sheet.rules.some((known) => known.id === one.id)) continue;
        const type = String(one.type);
        const part =
          type === 'CellValue'
            ? one.cellValueOrNullObject
            : type === 'ContainsText'
              ? one.textComparisonOrNullObject
              : type === 'Custom'
                ? one.customOrNullObject
                : undefined;
        if (!part) continue;
        const rule = type === 'Custom' ? { formula: one.customOrNullObject.rule.formula } : { ...part.rule };
        sheet.rules.push({
          id: one.id,
          type: type as RuleCapture['type'],
          area,
          rule: rule as Record<string, unknown>,
          fill: part.format.fill.color,
          fontColor: part.format.font.color,
        });
      }
    },
  };
}

function validationTask(sheet: SheetCapture, area: Area): Task {
  let validation: Excel.DataValidation;
  return {
    bytes: 1000,
    queue: () => {
      validation = rangeAt(sheet.entry.sheet, area).dataValidation.load('rule,type');
    },
    collect: () => {
      const none = String(validation.type) === 'None';
      sheet.validations.push({ area, rule: none ? null : validation.rule });
    },
  };
}

function chartsTask(sheet: SheetCapture): Task {
  let charts: Excel.ChartCollection;
  return {
    bytes: 2000,
    queue: () => {
      charts = sheet.entry.sheet.charts.load('items/name');
    },
    collect: () => {
      sheet.charts = charts.items.map((chart) => chart.name);
    },
  };
}

function settingsTask(context: Excel.RequestContext, capture: Capture): Task {
  let kept: () => string | null;
  return {
    bytes: 60_000,
    queue: () => {
      kept = loadSettings(context);
    },
    collect: () => {
      capture.settings = kept();
    },
  };
}

/** A sheet that is cleared, rewritten or removed: all of it, since all of it must come back. */
function wholeTasks(sheet: SheetCapture): Task[] {
  let used: Excel.Range;
  let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  let columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  let rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  let merged: Excel.RangeAreas;
  const all = { firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 16_384 };
  const contents: Task = {
    bytes: 1_200_000,
    queue: () => {
      // Of an empty sheet this answers A1: a method of a null object would fail.
      used = sheet.entry.sheet.getUsedRange(false);
      used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes');
      cells = used.getCellProperties(WHOLE_QUERY);
      columns = used.getColumnProperties({ format: { columnWidth: true } });
      rows = used.getRowProperties({ format: { rowHeight: true } });
      merged = used.getMergedAreasOrNullObject().load('areas/items/address');
    },
    collect: () => collectWhole(sheet, used, { cells, columns, rows, merged }),
  };
  return [contents, freezeTask(sheet), pageTask(sheet), rulesTask(sheet, all), chartsTask(sheet)];
}

function collectWhole(
  sheet: SheetCapture,
  used: Excel.Range,
  asked: {
    readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
    readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    readonly merged: Excel.RangeAreas;
  },
): void {
  const firstRow = used.rowIndex + 1;
  const firstColumn = used.columnIndex + 1;
  const area: Area = {
    firstRow,
    firstColumn,
    lastRow: used.rowIndex + used.rowCount,
    lastColumn: used.columnIndex + used.columnCount,
  };
  sheet.used = area;
  collectContents(sheet, area, used);
  const formats = used.numberFormat;
  asked.cells.value.forEach((row, r) =>
    row.forEach((cell, c) =>
      sheet.looks.set(keyOf(firstRow + r, firstColumn + c), lookOf(cell, String(formats[r]![c]))),
    ),
  );
  asked.columns.value.forEach((column, c) =>
    sheet.widths.set(firstColumn + c, charactersOf(column.format!.columnWidth!)),
  );
  asked.rows.value.forEach((row, r) => sheet.heights.set(firstRow + r, row.format!.rowHeight!));
  if (!asked.merged.isNullObject)
    for (const one of asked.merged.areas.items) sheet.merges.push(areaFromAddress(one.address));
}

/** Excel measures columns in points; plans in characters of the default font (7 pixels each, 5 of padding). */
export const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What was captured as a snapshot: enough for conflicts and the inverse of this plan, not the whole workbook. */
export function snapshotOf(capture: Capture): Workbook {
  const sheets = [...capture.sheets.values()].map((one): Sheet => {
    let columnCount = one.used?.lastColumn ?? 0;
    one.cells.forEach((row) => (columnCount = Math.max(columnCount, row?.length ?? 0)));
    return {
      name: one.entry.name,
      visibility: one.entry.visibility,
      rowCount: Math.max(one.cells.length, one.used?.lastRow ?? 0),
      columnCount,
      cells: one.cells,
      merges: one.merges,
      hiddenRows: [],
      hiddenColumns: [],
    };
  });
  return { sheets, names: capture.list.names };
}

export const capturedOf = (capture: Capture): Captured => ({
  style: (sheet, row, column) => capture.sheets.get(sheet)?.looks.get(keyOf(row, column)),
  columnWidth: (sheet, column) => capture.sheets.get(sheet)?.widths.get(column) ?? null,
  rowHeight: (sheet, row) => capture.sheets.get(sheet)?.heights.get(row) ?? null,
  freeze: (sheet) => capture.sheets.get(sheet)?.freeze ?? { rows: 0, columns: 0 },
  settings: () => capture.settings,
});
