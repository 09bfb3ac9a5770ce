import type { Area, Cell, Sheet, Workbook } from '../../core/grid/workbook';
import { HostError, type ReadOptions } from '../host';
import { areaFromAddress } from './addresses';
import { looksLikeError, readCell, readFormula } from './cells';
import { throwIfCancelled, type ExcelSentences } from './errors';
import { listSheets, type SheetEntry } from './sheets';
import { BATCH_BYTES, runTasks, type Task } from './tasks';

/** Answer bytes a cell takes: value, formula and number format, as measured on planners' sheets. */
const CELL_BYTES = 48;
const LOOK_BYTES = 62;
/** Bold and indent tell headers and levels; further down they are left out, since they cost more than the values. */
export const LOOK_ROWS = 3000;
/** Cells a read may ask for at once: Excel answers null above 5 million. */
const MAX_CELLS = 1_000_000;

interface Reading {
  readonly entry: SheetEntry;
  readonly rows: number;
  readonly columns: number;
  readonly cells: (Cell | undefined)[][];
  readonly merges: Area[];
  readonly listObjects: { name: string; area: Area }[];
  hiddenRows: number[];
  hiddenColumns: number[];
  mixedRows: boolean;
  mixedColumns: boolean;
  /** Constants that show as an error value: text or the error itself. */
  readonly doubtful: { row: number; column: number }[];
}

export interface ReadSettings {
  readonly say: ExcelSentences;
  readonly budget?: number;
  /** Merges by the sheet's id, as the last full read found them: used again where Excel's undo is to stay. */
  readonly merges?: Map<string, readonly Area[]>;
}

/**
 * Reads the workbook in at most four syncs while it stays below Excel's limits, however many sheets, tables and rows:
 * the list of sheets; what each uses; cells, merges, what is hidden; and what those left open. Above the limits the
 * third goes on in chunks of rows, with progress. Asking for merges empties Excel's own undo (office-js#5918), so this
 * runs only when the user checks the workbook.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions,
  settings: ReadSettings,
): Promise<Workbook> {
  const { say } = settings;
  const budget = settings.budget ?? BATCH_BYTES;
  const list = await listSheets(context);
  const wanted = list.sheets.filter((entry) =>
    options.sheets
      ? options.sheets.includes(entry.name)
      : options.includeHidden || entry.visibility === 'visible',
  );
  throwIfCancelled(options.signal, say);
  const used = wanted.map((entry) => ({
    entry,
    range: entry.sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    tables: entry.tables.map((id) => {
      const table = entry.sheet.tables.getItem(id).load('name');
      return { table, range: table.getRange().load('address') };
    }),
  }));
  if (used.length) await context.sync();
  const readings = used.map(({ entry, range, tables }): Reading => {
    const none = range.isNullObject;
    return {
      entry,
      rows: none ? 0 : range.rowIndex + range.rowCount,
      columns: none ? 0 : range.columnIndex + range.columnCount,
      cells: [],
      merges: [],
      listObjects: tables.map(({ table, range: at }) => ({
        name: table.name,
        area: areaFromAddress(at.address),
      })),
      hiddenRows: [],
      hiddenColumns: [],
      mixedRows: false,
      mixedColumns: false,
      doubtful: [],
    };
  });
  await runTasks(
    context,
    readings.flatMap((reading) =>
      reading.rows ? readingTasks(reading, budget, say, options.keepUndo ? settings.merges : undefined) : [],
    ),
    { budget, say, signal: options.signal, onProgress: options.onProgress },
  );
  await runTasks(context, readings.flatMap(detailTasks), { budget, say, signal: options.signal });
  if (!options.keepUndo)
    for (const reading of readings) settings.merges?.set(reading.entry.id, reading.merges);
  const unread = list.sheets.flatMap((entry) => (wanted.includes(entry) ? [] : [entry.name]));
  return {
    sheets: readings.map(sheetOf),
    names: list.names.map((name) => ({ ...name })),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

/** Merges and what is hidden for the whole sheet, cells in chunks of rows. */
function readingTasks(
  reading: Reading,
  budget: number,
  say: ExcelSentences,
  known: ReadonlyMap<string, readonly Area[]> | undefined,
): Task[] {
  const { rows, columns, entry } = reading;
  const perRow = columns * (CELL_BYTES + (rows <= LOOK_ROWS ? LOOK_BYTES : 0));
  const step = Math.max(
    1,
    Math.min(rows, Math.floor((budget * 0.8) / perRow), Math.floor(MAX_CELLS / columns)),
  );
  const blocks: Task[] = [];
  for (let from = 0; from < rows; from += step)
    blocks.push(blockTask(reading, from, Math.min(step, rows - from), say));
  let whole: Excel.Range;
  let merged: Excel.RangeAreas | undefined;
  if (known) reading.merges.push(...(known.get(entry.id) ?? []));
  const shape: Task = {
    bytes: 20_000,
    queue: () => {
      whole = entry.sheet.getRangeByIndexes(0, 0, rows, columns).load('rowHidden,columnHidden');
      // Only merges whose top left cell lies in the range are listed (office-js#3611): the range begins at A1.
      if (!known) merged = whole.getMergedAreasOrNullObject().load('areas/items/address');
    },
    collect: () => {
      if (merged && !merged.isNullObject)
        for (const area of merged.areas.items) reading.merges.push(areaFromAddress(area.address));
      if (whole.rowHidden === true) reading.hiddenRows = range(1, rows);
      if (whole.columnHidden === true) reading.hiddenColumns = range(1, columns);
      reading.mixedRows = whole.rowHidden === null;
      reading.mixedColumns = whole.columnHidden === null;
    },
  };
  return [shape, ...blocks];
}

function blockTask(reading: Reading, from: number, count: number, say: ExcelSentences): Task {
  const { columns, entry } = reading;
  const looked = Math.max(0, Math.min(from + count, LOOK_ROWS) - from);
  let block: Excel.Range;
  let looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
  return {
    bytes: count * columns * CELL_BYTES + looked * columns * LOOK_BYTES,
    weight: count * columns,
    queue: () => {
      block = entry.sheet.getRangeByIndexes(from, 0, count, columns).load('values,formulas,numberFormat');
      looks = looked
        ? entry.sheet
            .getRangeByIndexes(from, 0, looked, columns)
            .getCellProperties({ format: { font: { bold: true }, indentLevel: true } })
        : undefined;
    },
    collect: () => {
      // Above the cell limit Excel answers null instead of cells: never an empty sheet.
      if (block.values === null) throw new HostError('too-large', say.terlaluBesar(), { sheet: entry.name });
      collectBlock(reading, from, block, looks?.value);
    },
    split: () =>
      count < 2
        ? undefined
        : [
            blockTask(reading, from, count >> 1, say),
            blockTask(reading, from + (count >> 1), count - (count >> 1), say),
          ],
  };
}

function collectBlock(
  reading: Reading,
  from: number,
  block: Excel.Range,
  looks: Excel.CellProperties[][] | undefined,
): void {
  const { values, formulas, numberFormat } = block;
  for (let r = 0; r < values.length; r++) {
    const row: (Cell | undefined)[] = [];
    for (let c = 0; c < reading.columns; c++) {
      const value: unknown = values[r]![c];
      const formula: unknown = formulas[r]![c];
      const cell = readCell(value, formula, numberFormat[r]![c]);
      if (!cell) continue;
      if (looksLikeError(value) && readFormula(formula, value) === undefined)
        reading.doubtful.push({ row: from + r + 1, column: c + 1 });
      const format = looks?.[r]?.[c]?.format;
      const bold = format?.font?.bold === true;
      const indent = format?.indentLevel ?? 0;
      row[c] = bold || indent ? { ...cell, ...(bold ? { bold } : {}), ...(indent ? { indent } : {}) } : cell;
    }
    reading.cells[from + r] = row;
  }
}

/** What the first look left open: which rows and columns are hidden, whether `#N/A` is an error or text. */
function detailTasks(reading: Reading): Task[] {
  const { entry, rows, columns } = reading;
  const tasks: Task[] = [];
  const step = 100_000;
  for (let from = 0; reading.mixedRows && from < rows; from += step) {
    let answer: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    const count = Math.min(step, rows - from);
    tasks.push({
      bytes: count * 22,
      queue: () => {
        answer = entry.sheet.getRangeByIndexes(from, 0, count, 1).getRowProperties({ rowHidden: true });
      },
      collect: () =>
        answer.value.forEach((row, n) => {
          if (row.rowHidden) reading.hiddenRows.push(from + n + 1);
        }),
    });
  }
  if (reading.mixedColumns) {
    let answer: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
    tasks.push({
      bytes: columns * 25,
      queue: () => {
        answer = entry.sheet.getRangeByIndexes(0, 0, 1, columns).getColumnProperties({ columnHidden: true });
      },
      collect: () =>
        answer.value.forEach((column, n) => {
          if (column.columnHidden) reading.hiddenColumns.push(n + 1);
        }),
    });
  }
  for (const { row, column } of reading.doubtful.slice(0, 500)) {
    let cell: Excel.Range;
    tasks.push({
      bytes: 300,
      queue: () => {
        cell = entry.sheet.getCell(row - 1, column - 1).load('valueTypes,values');
      },
      collect: () => {
        if (cell.valueTypes[0]![0] !== 'Error')
          reading.cells[row - 1]![column - 1] = {
            ...reading.cells[row - 1]![column - 1],
            value: String(cell.values[0]![0]),
          };
      },
    });
  }
  return tasks;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n);

function sheetOf(reading: Reading): Sheet {
  const { entry, rows, columns, cells, merges, hiddenRows, hiddenColumns, listObjects } = reading;
  return {
    name: entry.name,
    visibility: entry.visibility,
    rowCount: rows,
    columnCount: columns,
    cells,
    merges,
    hiddenRows,
    hiddenColumns,
    ...(listObjects.length ? { listObjects } : {}),
    ...(entry.isProtected ? { isProtected: true } : {}),
    ...(entry.isFiltered ? { isFiltered: true } : {}),
  };
}
