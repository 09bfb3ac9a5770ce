import { areaName, contains, overlaps, parseArea, quoteSheet } from '../grid/address';
import type { Area, Cell, Sheet, Workbook } from '../grid/workbook';

/**
 * Marks of what Renaksi wrote: hidden defined names, because a name follows its cells when rows are inserted,
 * sheets renamed or the file opened elsewhere. `_Renaksi.Kolom.<n>.<what>` stands on a column (header to last row),
 * `_Renaksi.Isi.<n>.<what>` on the cells filled in a column of the user's, `_Renaksi.Lembar.<form>` on the first cell
 * of a generated sheet.
 */
export const awalanTanda = '_Renaksi.';

export interface Tanda {
  readonly name: string;
  readonly jenis: 'Kolom' | 'Isi' | 'Lembar';
  /** What follows the second dot: `3.capaian.TW1`, or the form's id with `_` for `-`. */
  readonly kunci: string;
  readonly sheet: string;
  /** The first area. */
  readonly area: Area;
  readonly areas: readonly Area[];
  /** On a copy of a sheet: spreadsheets give it marks of its own, under the same names, that belong to the copy alone. */
  readonly salinan: boolean;
}

/** `='Tabel 3.5'!$F$6:$F$9` → sheet and area; undefined for `#REF!` and anything that is no plain reference. */
export function parseReference(formula: string): { sheet: string; area: Area } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i.exec(formula.trim());
  const area = match && parseArea(match[3]!);
  return area ? { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, area } : undefined;
}

/** As `parseReference`, for several areas of one sheet: `=A!$F$6,A!$F$9:$F$12`; parts that are lost are left out. */
export function parseReferences(formula: string): { sheet: string; areas: Area[] } | undefined {
  const parts = [...formula.replace(/^=/, '').matchAll(/(?:'(?:[^']|'')+'|[^',!]+)![^,]+|[^,]+/g)].flatMap(
    ([part]) => parseReference(part) ?? [],
  );
  const sheet = parts[0]?.sheet;
  return sheet === undefined
    ? undefined
    : { sheet, areas: parts.filter((part) => part.sheet === sheet).map(({ area }) => area) };
}

/** The formula of a name that stands on areas of one sheet. */
export function referenceFormula(sheet: string, areas: readonly Area[]): string {
  const absolute = (area: Area): string => areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${areas.map((area) => `${quoteSheet(sheet)}!${absolute(area)}`).join(',')}`;
}

/**
 * The marks that still stand on a sheet of the workbook. Those of a copied sheet count until it has marks of the
 * workbook's own there (the next run gives it some), and as long as a formula stands in any of them.
 */
export function tandaDi(workbook: Workbook): Tanda[] {
  const semua = workbook.names.flatMap((defined): Tanda[] => {
    const match = /^_Renaksi\.(Kolom|Isi|Lembar)\.(.+)$/.exec(defined.name);
    const reference = match && parseReferences(defined.formula);
    if (!match || !reference || !workbook.sheets.some((sheet) => sheet.name === reference.sheet)) return [];
    const { sheet, areas } = reference;
    const salinan = defined.sheet !== undefined;
    if (salinan && defined.sheet !== sheet) return [];
    const jenis = match[1] as Tanda['jenis'];
    return [{ name: defined.name, jenis, kunci: match[2]!, sheet, area: areas[0]!, areas, salinan }];
  });
  const tetap = semua.filter(({ salinan }) => !salinan);
  const tersalin = semua.filter(({ salinan }) => salinan);
  if (tersalin.length === 0) return tetap;
  const berumus = new Set(
    workbook.sheets
      .filter((sheet) => tersalin.some((mark) => mark.sheet === sheet.name && adaRumus(sheet, mark)))
      .map(({ name }) => name),
  );
  const diganti = (mark: Tanda): boolean =>
    tetap.some(
      (one) =>
        one.sheet === mark.sheet &&
        one.jenis === mark.jenis &&
        one.areas.some((area) => mark.areas.some((own) => overlaps(area, own))),
    );
  return [...tetap, ...tersalin.filter((mark) => berumus.has(mark.sheet) && !diganti(mark))];
}

/** A form's mark stands on its first cell: any formula of the sheet will do. */
function adaRumus(sheet: Sheet, { jenis, areas }: Tanda): boolean {
  return sheet.cells.some((row, r) =>
    row?.some(
      (cell, c) =>
        cell?.formula !== undefined &&
        (jenis === 'Lembar' || areas.some((area) => contains(area, r + 1, c + 1))),
    ),
  );
}

/**
 * The workbook as the user made it: without the sheets that Renaksi generated, the columns that it added and the
 * formulas that it filled in. A number typed over one of those formulas is the user's and stays.
 */
export function tanpaTulisanRenaksi(workbook: Workbook): Workbook {
  const marks = tandaDi(workbook);
  if (marks.length === 0) return workbook;
  const generated = new Set(marks.filter((mark) => mark.jenis === 'Lembar').map((mark) => mark.sheet));
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter((sheet) => !generated.has(sheet.name))
      .map((sheet) => {
        const here = marks.filter((mark) => mark.sheet === sheet.name);
        return here.length > 0 ? blanked(sheet, here) : sheet;
      }),
  };
}

function blanked(sheet: Sheet, here: readonly Tanda[]): Sheet {
  const columns = here.filter((mark) => mark.jenis === 'Kolom').flatMap((mark) => mark.areas);
  const filled = here.filter((mark) => mark.jenis === 'Isi').flatMap((mark) => mark.areas);
  const cells: (readonly (Cell | undefined)[] | undefined)[] = [...sheet.cells];
  const rows = new Set<number>();
  for (const area of [...columns, ...filled]) {
    for (let row = area.firstRow; row <= Math.min(area.lastRow, sheet.rowCount); row++) rows.add(row);
  }
  for (const row of rows) {
    cells[row - 1] = cells[row - 1]?.map((cell, i) => {
      if (columns.some((area) => contains(area, row, i + 1))) return undefined;
      // A filled cell keeps the number format that the user gave it: it says the column's scale.
      const ours = cell?.formula !== undefined && filled.some((area) => contains(area, row, i + 1));
      return ours ? { value: null, ...(cell.format ? { format: cell.format } : {}) } : cell;
    });
  }
  return {
    ...sheet,
    cells,
    merges: sheet.merges.filter(
      (merge) => !columns.some((area) => contains(area, merge.firstRow, merge.firstColumn)),
    ),
    ...usedRange(cells),
  };
}

function usedRange(cells: Sheet['cells']): Pick<Sheet, 'rowCount' | 'columnCount'> {
  let rowCount = 0;
  let columnCount = 0;
  cells.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell && (cell.value !== null || cell.formula !== undefined)) {
        rowCount = Math.max(rowCount, r + 1);
        columnCount = Math.max(columnCount, c + 1);
      }
    });
  });
  return { rowCount, columnCount };
}
