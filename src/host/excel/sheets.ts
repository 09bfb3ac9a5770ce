import type { Visibility } from '../../core/grid/workbook';

export interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly position: number;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly tables: readonly string[];
  readonly sheet: Excel.Worksheet;
}

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
}

export interface SheetList {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
}

const VISIBILITY: Record<string, Visibility> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** One sync: what sheets there are, protected or filtered, their tables, and every defined name. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const sheets = context.workbook.worksheets;
  sheets.load(
    [
      'id,name,position,visibility,protection/protected,autoFilter/isDataFiltered',
      'tables/items/id,tables/items/autoFilter/isDataFiltered,names/items/name,names/items/formula',
    ]
      .join(',')
      .replace(/(^|,)/g, '$1items/'),
  );
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const entries = sheets.items.map((sheet): SheetEntry => {
    const tables = sheet.tables.items;
    return {
      name: sheet.name,
      id: sheet.id,
      position: sheet.position,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered || tables.some((table) => table.autoFilter.isDataFiltered),
      tables: tables.map((table) => table.id),
      sheet,
    };
  });
  const own = sheets.items.flatMap((sheet) =>
    sheet.names.items.map((item) => ({ name: item.name, formula: item.formula, sheet: sheet.name })),
  );
  const shared = names.items.map((item) => ({ name: item.name, formula: item.formula }));
  return { sheets: entries, names: [...shared, ...own] };
}
