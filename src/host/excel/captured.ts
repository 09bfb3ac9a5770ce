import type { Area, Cell, Sheet, Workbook } from '../../core/grid/workbook';
import type { Captured } from '../../core/plan/inverse';
import type { PageCapture, RuleCapture } from './handles';
import type { SheetEntry, SheetList } from './sheets';
import type { Look } from './style';

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
  /** The used area of a sheet that must come back whole and is too large to be asked for at once. */
  readonly large: Area[];
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
      large: [],
    });
  return { sheets, list, settings: null };
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
