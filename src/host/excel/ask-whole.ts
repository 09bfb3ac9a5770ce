import type { Area } from '../../core/grid/workbook';
import { areaFromAddress } from './addresses';
import { chartsTask, collectContents, freezeTask, pageTask, rulesTask } from './ask';
import { charactersOf, keyOf, type SheetCapture } from './captured';
import { lookOf, WHOLE_QUERY } from './style';
import type { Task } from './tasks';

/** A sheet that is cleared, rewritten or removed: all of it, since all of it must come back. */
export function wholeTasks(sheet: SheetCapture): Task[] {
  let used: Excel.Range;
  let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  let columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  let rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  let merged: Excel.RangeAreas;
  const all = { firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 16_384 };
  const contents: Task = {
    // A generated sheet, as measured; a larger one is refused and asked for in pieces.
    bytes: 260_000,
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
    split: () => [shapeTask(sheet), { bytes: 0, queue: () => undefined }],
  };
  return [contents, freezeTask(sheet), pageTask(sheet), rulesTask(sheet, all), chartsTask(sheet)];
}

function collectWhole(
  sheet: SheetCapture,
  used: Excel.Range,
  asked: Shape & { readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> },
): void {
  const area = usedOf(used);
  const { firstRow, firstColumn } = area;
  sheet.used = area;
  collectContents(sheet, area, used);
  const formats = used.numberFormat;
  asked.cells.value.forEach((row, r) =>
    row.forEach((cell, c) =>
      sheet.looks.set(keyOf(firstRow + r, firstColumn + c), lookOf(cell, String(formats[r]![c]))),
    ),
  );
  collectShape(sheet, area, asked);
}

const usedOf = (used: Excel.Range): Area => ({
  firstRow: used.rowIndex + 1,
  firstColumn: used.columnIndex + 1,
  lastRow: used.rowIndex + used.rowCount,
  lastColumn: used.columnIndex + used.columnCount,
});

interface Shape {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly merged: Excel.RangeAreas;
}

function collectShape(sheet: SheetCapture, area: Area, asked: Shape): void {
  asked.columns.value.forEach((column, c) =>
    sheet.widths.set(area.firstColumn + c, charactersOf(column.format!.columnWidth!)),
  );
  asked.rows.value.forEach((row, r) => sheet.heights.set(area.firstRow + r, row.format!.rowHeight!));
  if (!asked.merged.isNullObject)
    for (const one of asked.merged.areas.items) sheet.merges.push(areaFromAddress(one.address));
}

/** Of a sheet too large to ask for at once, first how large it is; its cells are asked for afterwards, in pieces. */
function shapeTask(sheet: SheetCapture): Task {
  let used: Excel.Range;
  let asked: Shape;
  return {
    bytes: 400_000,
    queue: () => {
      used = sheet.entry.sheet.getUsedRange(false);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      asked = {
        columns: used.getColumnProperties({ format: { columnWidth: true } }),
        rows: used.getRowProperties({ format: { rowHeight: true } }),
        merged: used.getMergedAreasOrNullObject().load('areas/items/address'),
      };
    },
    collect: () => {
      const area = usedOf(used);
      sheet.used = area;
      sheet.large.push(area);
      collectShape(sheet, area, asked);
    },
  };
}
