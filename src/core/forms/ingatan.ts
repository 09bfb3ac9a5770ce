import {
  sheetNamed,
  valueAt,
  valueText,
  type Area,
  type CellValue,
  type DefinedName,
  type Sheet,
  type Workbook,
} from '../grid/workbook';
import { kunciTeks } from '../kinerja/kunci';
import { awalanTanda, parseReference } from '../plan/tanda';
import type { Plan } from '../plan/plan';

/**
 * What the user typed into a form that stands in the workbook already. Hidden names tell where: they follow when
 * rows are inserted or sorted and when the sheet is renamed, so the words are found again by the keys of their rows.
 */
export interface Ingatan {
  /** The n-th (from 0) row with this key. */
  readonly bebas: (tabel: string, kolom: string, kunci: string, ke: number) => CellValue | undefined;
  readonly isian: (id: string) => CellValue | undefined;
  /** The rows that the table had, by their key and by each set of the other columns that tell them. */
  readonly baris: (tabel: string, lain: readonly (readonly string[])[]) => readonly BarisIngat[];
}

export interface BarisIngat {
  readonly kunci: string;
  /** The n-th (from 0) row with this key. */
  readonly ke: number;
  readonly lain: readonly string[];
}

export const tanpaIngatan: Ingatan = { bebas: () => undefined, isian: () => undefined, baris: () => [] };

const slug = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '_');

export const namaLembarForm = (form: string): string => `${awalanTanda}Lembar.${slug(form)}`;
/** `Bebas.utama.catatan` of a form → its defined name. */
export const namaIngat = (form: string, bagian: string): string =>
  `${awalanTanda}Ingat.${slug(form)}.${bagian.replace(/[^A-Za-z0-9.]+/g, '_')}`;
export const awalanIngat = (form: string): string => `${awalanTanda}Ingat.${slug(form)}.`;

export const kunciBaris = (teks: readonly string[]): string => teks.map(kunciTeks).join('|');

export const namaBuku = (workbook: Workbook): readonly DefinedName[] =>
  workbook.names.filter(({ sheet }) => sheet === undefined);

const rujukanNama = (workbook: Workbook, name: string): ReturnType<typeof parseReference> => {
  // A copied sheet carries names of its own: the form is the one that the workbook's name stands on.
  const found = namaBuku(workbook).find((n) => n.name.toLowerCase() === name.toLowerCase());
  return found && parseReference(found.formula);
};

/** The sheet that the form was written to before, if it still stands. */
export function lembarLama(workbook: Workbook, form: string): string | undefined {
  const sheet = rujukanNama(workbook, namaLembarForm(form))?.sheet;
  return sheet !== undefined && sheetNamed(workbook, sheet) ? sheet : undefined;
}

/** The names of every sheet that a form was written to. */
export const lembarRenaksi = (workbook: Workbook): Set<string> =>
  new Set(
    workbook.names
      .filter((n) => n.name.toLowerCase().startsWith(`${awalanTanda}Lembar.`.toLowerCase()))
      .flatMap((n) => parseReference(n.formula)?.sheet ?? []),
  );

/** Reads what stands in the form's free cells. */
export function ingat(workbook: Workbook, form: string): Ingatan {
  const sheet = sheetNamed(workbook, lembarLama(workbook, form) ?? '');
  if (!sheet) return tanpaIngatan;
  const awalan = awalanIngat(form).toLowerCase();
  const area = (bagian: string): Area | undefined => rujukanNama(workbook, namaIngat(form, bagian))?.area;
  const kunciKolom = (tabel: string): Area[] =>
    namaBuku(workbook)
      .filter((n) => n.name.toLowerCase().startsWith(`${awalan}kunci.${slug(tabel)}.`.toLowerCase()))
      .flatMap((n) => parseReference(n.formula)?.area ?? [])
      .sort((a, b) => a.firstColumn - b.firstColumn);
  const kolomBebas = new Map<string, ReadonlyMap<string, readonly CellValue[]>>();
  const isiKolom = (tabel: string, kolom: string) => {
    const id = `${tabel}.${kolom}`;
    let found = kolomBebas.get(id);
    if (!found) {
      const free = area(`Bebas.${id}`);
      found = free ? nilaiPerKunci(sheet, kunciKolom(tabel), free) : new Map<string, readonly CellValue[]>();
      kolomBebas.set(id, found);
    }
    return found;
  };
  return {
    baris: (tabel, lain) =>
      barisIngat(
        sheet,
        kunciKolom(tabel),
        lain.map((ids) => ids.flatMap((id) => area(`Lain.${tabel}.${id}`) ?? [])),
      ),
    bebas: (tabel, kolom, kunci, ke) => {
      const value = isiKolom(tabel, kolom).get(kunci)?.[ke] ?? null;
      return valueText(value) === '' ? undefined : value;
    },
    isian: (id) => {
      const at = area(`Isian.${id}`);
      const value = at ? valueAt(sheet, at.firstRow, at.firstColumn) : null;
      return valueText(value) === '' ? undefined : value;
    },
  };
}

const kunciDi = (sheet: Sheet, kolom: readonly Area[], row: number): string =>
  kunciBaris(kolom.map((area) => valueText(valueAt(sheet, row, area.firstColumn))));

function barisIngat(sheet: Sheet, kolom: readonly Area[], lain: readonly (readonly Area[])[]): BarisIngat[] {
  const area = lain[0]?.[0];
  if (!area) return [];
  const banyak = new Map<string, number>();
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, i) => {
    const row = area.firstRow + i;
    const kunci = kunciDi(sheet, kolom, row);
    const ke = banyak.get(kunci) ?? 0;
    banyak.set(kunci, ke + 1);
    return { kunci, ke, lain: lain.map((set) => kunciDi(sheet, set, row)) };
  });
}

/** The free cells by the key of their row, those of equal keys in their order. A row without any key is nobody's. */
function nilaiPerKunci(sheet: Sheet, kolom: readonly Area[], free: Area): Map<string, CellValue[]> {
  const values = new Map<string, CellValue[]>();
  for (let row = free.firstRow; row <= free.lastRow; row++) {
    const kunci = kunciDi(sheet, kolom, row);
    if (kunci.replace(/\|/g, '') === '') continue;
    const value = valueAt(sheet, row, free.firstColumn);
    const have = values.get(kunci);
    if (have) have.push(value);
    else values.set(kunci, [value]);
  }
  return values;
}

/** The free cells as they stand: a plan made from them is stopped where the user has typed since. */
export function selIngat(workbook: Workbook, form: string): Plan['expects'] {
  const sheet = sheetNamed(workbook, lembarLama(workbook, form) ?? '');
  if (!sheet) return [];
  const awalan = awalanIngat(form).toLowerCase();
  const bebas = namaBuku(workbook).filter(({ name }) => {
    const n = name.toLowerCase();
    return n.startsWith(`${awalan}bebas.`) || n.startsWith(`${awalan}isian.`);
  });
  return bebas.flatMap(({ formula }) => {
    const area = parseReference(formula)?.area;
    if (!area) return [];
    const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, i) => area.firstRow + i);
    return rows.map((row) => ({
      sheet: sheet.name,
      row,
      column: area.firstColumn,
      value: valueAt(sheet, row, area.firstColumn),
    }));
  });
}
