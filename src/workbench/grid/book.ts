import type { IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { isCellError, type Cell, type Sheet } from '../../core/grid/workbook';
import type { SheetView } from '../../host/file/view-styles';
import type { Book } from './grid';
import { styleOf } from './style';

type CellData = NonNullable<IWorksheetData['cellData'][number]>[number];

const pixelsOfPoints = (points: number): number => Math.round((points * 96) / 72);
/** Calibri 11: seven pixels a digit and five for the edges. */
const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);

/** Rows and columns that are shown beyond what is used, so that there is room to type. */
const room = { rows: 40, columns: 6 };
const least = { rows: 60, columns: 20 };

export const sheetId = (index: number): string => `sheet-${index + 1}`;

/** The workbook as Univer takes it. Cached values come along: nothing is computed before the user edits. */
export function bookData(book: Book, id: string, locale: LocaleType): IWorkbookData {
  const { workbook, view } = book;
  const names = workbook.names.filter((name) => !name.name.startsWith('_'));
  return {
    id,
    name: book.name,
    appVersion: '0.25.1',
    locale,
    styles: Object.fromEntries(view.looks.map((look, index) => [String(index), styleOf(look)])),
    sheetOrder: workbook.sheets.map((_sheet, index) => sheetId(index)),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet, index) => [
        sheetId(index),
        sheetData(sheet, sheetId(index), view.sheets.get(sheet.name)),
      ]),
    ),
    resources: [
      {
        name: 'SHEET_DEFINED_NAME_PLUGIN',
        data: JSON.stringify(
          Object.fromEntries(
            names.map((name, index) => {
              const own = workbook.sheets.findIndex((sheet) => sheet.name === name.sheet);
              const scope = own < 0 ? 'AllDefaultWorkbook' : sheetId(own);
              const key = `name-${index}`;
              return [
                key,
                { id: key, name: name.name, formulaOrRefString: name.formula, localSheetId: scope },
              ];
            }),
          ),
        ),
      },
    ],
  };
}

function sheetData(sheet: Sheet, id: string, view: SheetView | undefined): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, CellData>> = {};
  const put = (row: number, column: number, data: Partial<CellData>) => {
    const line = (cellData[row - 1] ??= {});
    line[column - 1] = { ...line[column - 1], ...data };
  };
  let lastStyledColumn = 0;
  view?.styles.forEach((line, row) =>
    line.forEach((style, column) => {
      put(row, column, { s: String(style) });
      lastStyledColumn = Math.max(lastStyledColumn, column);
    }),
  );
  sheet.cells.forEach((line, r) =>
    line?.forEach((cell, c) => {
      if (cell) put(r + 1, c + 1, dataOf(cell));
    }),
  );
  const rowCount = Math.max(least.rows, sheet.rowCount + room.rows);
  const columnCount = Math.max(
    least.columns,
    Math.min(lastStyledColumn, sheet.columnCount + 20) + 1,
    sheet.columnCount + room.columns,
  );
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: view?.tabColor ?? '',
    rowCount,
    columnCount,
    cellData: within(cellData, rowCount, columnCount),
    mergeData: sheet.merges
      .filter((area) => area.firstRow <= rowCount && area.firstColumn <= columnCount)
      .map((area) => ({
        startRow: area.firstRow - 1,
        endRow: Math.min(area.lastRow, rowCount) - 1,
        startColumn: area.firstColumn - 1,
        endColumn: Math.min(area.lastColumn, columnCount) - 1,
      })),
    columnData: columnData(sheet, view, columnCount),
    rowData: rowData(sheet, view),
    defaultColumnWidth: pixelsOfCharacters(view?.defaultWidth ?? 8.43),
    defaultRowHeight: pixelsOfPoints(view?.defaultHeight ?? 15),
    showGridlines: view && !view.gridlines ? 0 : 1,
    ...(view?.freeze
      ? {
          freeze: {
            xSplit: view.freeze.columns,
            ySplit: view.freeze.rows,
            startRow: view.freeze.rows || -1,
            startColumn: view.freeze.columns || -1,
          },
        }
      : {}),
  };
}

function dataOf({ value, formula }: Cell): Partial<CellData> {
  const shown = isCellError(value) ? value.error : value;
  const data: Partial<CellData> =
    shown === null
      ? {}
      : typeof shown === 'number'
        ? { v: shown, t: 2 }
        : typeof shown === 'boolean'
          ? { v: shown ? 1 : 0, t: 3 }
          : { v: shown, t: 1 };
  return formula ? { ...data, f: formula } : data;
}

/** Formats of blank cells far out (whole rows coloured to column XFD) would make the sheet endless. */
function within(
  cells: Record<number, Record<number, CellData>>,
  rows: number,
  columns: number,
): IWorksheetData['cellData'] {
  for (const [row, line] of Object.entries(cells)) {
    if (Number(row) >= rows) delete cells[Number(row)];
    else for (const column of Object.keys(line)) if (Number(column) >= columns) delete line[Number(column)];
  }
  return cells;
}

function columnData(sheet: Sheet, view: SheetView | undefined, count: number) {
  const columns: Record<number, { w?: number; hd?: 0 | 1; s?: string }> = {};
  for (const { first, last, width, hidden, style } of view?.columns ?? []) {
    for (let column = first; column <= Math.min(last, count); column++) {
      columns[column - 1] = {
        ...(width === undefined ? {} : { w: pixelsOfCharacters(width) }),
        ...(hidden ? { hd: 1 } : {}),
        ...(style === undefined ? {} : { s: String(style) }),
      };
    }
  }
  for (const column of sheet.hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: 1 };
  return columns;
}

function rowData(sheet: Sheet, view: SheetView | undefined) {
  const rows: Record<number, { h?: number; ia?: 0 | 1; hd?: 0 | 1 }> = {};
  view?.rows.forEach(({ height, hidden }, row) => {
    if (row > sheet.rowCount + room.rows) return;
    rows[row - 1] = {
      ...(height === undefined ? {} : { h: pixelsOfPoints(height), ia: 0 as const }),
      ...(hidden ? { hd: 1 as const } : {}),
    };
  });
  for (const row of sheet.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: 1 };
  return rows;
}
