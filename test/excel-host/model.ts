import { areaName, cellName, overlaps, quoteSheet } from '../../src/core/grid/address';
import type { Area, CellValue, Visibility, Workbook } from '../../src/core/grid/workbook';

export interface BorderModel {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Immutable, so that a hundred thousand cells may share one. */
export interface StyleModel {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly name: string;
  readonly size: number;
  readonly color: string;
  /** '' is no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<string, BorderModel>>;
}

export interface CellModel {
  value: CellValue;
  formula?: string | undefined;
  /** Entered with a leading apostrophe (quotePrefix): never given back by `formulas`, office-js#6687. */
  apostrophe?: boolean | undefined;
  link?: string | undefined;
  style: StyleModel;
}

export interface ConditionalModel {
  readonly id: string;
  readonly type: string;
  area: Area;
  rule: Record<string, unknown>;
  readonly format: { fill: string; color: string; bold: boolean };
}

export interface SeriesModel {
  name: string;
  values?: string | undefined;
  categories?: string | undefined;
  color?: string | undefined;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  legend: { visible: boolean; position: string };
  axisFormat: string;
  /** What was set on the axes: `value.Minimum`, `category.Position` … */
  axes: Record<string, unknown>;
  place?: Area | undefined;
  readonly series: SeriesModel[];
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility;
  cells: (CellModel | undefined)[][];
  merges: Area[];
  tables: { id: string; name: string; area: Area }[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  protected: boolean;
  filter?: { area: Area; filtered: boolean } | undefined;
  freeze?: Area | undefined;
  page: Record<string, unknown>;
  headersFooters: Record<string, string>;
  titleRows?: Area | undefined;
  /** Rows below a manual page break, from 1. */
  rowBreaks: number[];
  conditionals: ConditionalModel[];
  validations: { area: Area; rule: Record<string, unknown> }[];
  charts: ChartModel[];
}

export interface NameModel {
  name: string;
  formula: string;
  visible: boolean;
  sheet?: string | undefined;
}

export interface BookModel {
  sheets: SheetModel[];
  names: NameModel[];
  settings: Map<string, unknown>;
  xmlParts: { id: string; namespace: string; xml: string }[];
  active: string;
  selection: { sheet: string; area: Area };
  /** Entries of Excel's own undo; the calls that clear it empty it. */
  undo: string[];
  nextId: number;
}

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

export const plainStyle: StyleModel = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  name: 'Calibri',
  size: 11,
  color: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  borders: {},
};

export const newSheet = (book: BookModel, name: string): SheetModel => ({
  id: `{0000-${book.nextId++}}`,
  name,
  visibility: 'visible',
  cells: [],
  merges: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  protected: false,
  page: {
    Orientation: 'Portrait',
    PaperSize: 'Letter',
    Zoom: { scale: 100 },
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    CenterHorizontally: false,
  },
  headersFooters: {},
  rowBreaks: [],
  conditionals: [],
  validations: [],
  charts: [],
});

export const emptyBook = (): BookModel => ({
  sheets: [],
  names: [],
  settings: new Map(),
  xmlParts: [],
  active: '',
  selection: { sheet: '', area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } },
  undo: [],
  nextId: 1,
});

export const cellOf = (sheet: SheetModel, row: number, column: number): CellModel | undefined =>
  sheet.cells[row]?.[column];

export function makeCell(sheet: SheetModel, row: number, column: number): CellModel {
  const cells = (sheet.cells[row] ??= []);
  return (cells[column] ??= { value: null, style: plainStyle });
}

/** A model from the plain snapshot that the file host reads. */
export function bookFrom(workbook: Workbook): BookModel {
  const book = emptyBook();
  for (const source of workbook.sheets) {
    const sheet = newSheet(book, source.name);
    sheet.visibility = source.visibility;
    sheet.merges = [...source.merges];
    sheet.hiddenRows = new Set(source.hiddenRows);
    sheet.hiddenColumns = new Set(source.hiddenColumns);
    sheet.protected = source.isProtected ?? false;
    sheet.tables = (source.listObjects ?? []).map((table, n) => ({
      id: `{${book.nextId++}-${n}}`,
      name: table.name,
      area: table.area,
    }));
    const all = { firstRow: 1, firstColumn: 1, lastRow: source.rowCount, lastColumn: source.columnCount };
    if (source.isFiltered) sheet.filter = { area: all, filtered: true };
    source.cells.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (!cell) return;
        const style: StyleModel = {
          ...plainStyle,
          numberFormat: cell.format ?? 'General',
          bold: cell.bold ?? false,
          indent: cell.indent ?? 0,
        };
        (sheet.cells[r + 1] ??= [])[c + 1] = {
          value: cell.value,
          formula: cell.formula,
          apostrophe: typeof cell.value === 'string' && cell.formula === undefined,
          style: cell.format || cell.bold || cell.indent ? style : plainStyle,
        };
      }),
    );
    book.sheets.push(sheet);
  }
  book.names = workbook.names.map((name) => ({ visible: !name.name.startsWith('_'), ...name }));
  const first = book.sheets.find((sheet) => sheet.visibility === 'visible');
  book.active = first?.id ?? '';
  book.selection = { ...book.selection, sheet: book.active };
  return book;
}

export const addressOf = (sheet: SheetModel, area: Area): string => {
  const prefix = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet.name)
    ? quoteSheet(sheet.name)
    : `'${sheet.name.replace(/'/g, "''")}'`;
  return `${prefix}!${areaName(area)}`;
};

/** Last row and column in use; with `valuesOnly` formats do not count. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): Area | undefined {
  let firstRow = 0;
  let firstColumn = LAST_COLUMN;
  let lastRow = 0;
  let lastColumn = 0;
  sheet.cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell) return;
      const used =
        cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== plainStyle);
      if (!used) return;
      firstRow ||= r;
      lastRow = r;
      firstColumn = Math.min(firstColumn, c);
      lastColumn = Math.max(lastColumn, c);
    }),
  );
  return lastRow ? { firstRow, firstColumn, lastRow, lastColumn } : undefined;
}

export const mergeOver = (sheet: SheetModel, row: number, column: number): Area | undefined =>
  sheet.merges.find(
    (m) => row >= m.firstRow && row <= m.lastRow && column >= m.firstColumn && column <= m.lastColumn,
  );

export const touching = (areas: readonly Area[], area: Area): Area[] =>
  areas.filter((other) => overlaps(other, area));

export { cellName };
