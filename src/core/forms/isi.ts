import type { CellValue } from '../grid/workbook';
import { isCellError } from '../grid/workbook';
import { refName } from '../grid/address';
import type { CellRef } from '../grid/workbook';
import type { Nilai } from '../kinerja/kinerja';
import { isPercentFormat } from '../kinerja/nilai';

/**
 * What one cell of a form holds: a constant, a live formula with the value that our own function gives it,
 * a place where the user types, or nothing.
 */
export interface Isi {
  readonly value?: CellValue;
  /** en-US, A1, with its leading `=`. */
  readonly formula?: string;
  /** What the formula answers; `''` for a formula that shows nothing. */
  readonly cached?: CellValue;
  /** Wins over the column's own number format. */
  readonly format?: string;
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Makes the cell a link to a file beside the workbook. */
  readonly url?: string;
  /** The user types here; what stands there is kept when the form is made again. */
  readonly bebas?: boolean;
}

export const kosong: Isi = {};
export const bebas: Isi = { bebas: true };
export const teks = (value: string): Isi => ({ value });
export const angka = (value: number, format?: string): Isi => ({ value, format });
export const rumus = (formula: string, cached: CellValue, format?: string): Isi => ({
  formula: formula.startsWith('=') ? formula : `=${formula}`,
  cached,
  format,
});

/** The value that the cell shows, as far as we know it before any recalculation. */
export const hasil = (isi: Isi): CellValue =>
  isi.formula !== undefined ? (isi.cached ?? '') : (isi.value ?? null);

export const sebagaiAngka = (value: CellValue): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** The number a formula can use: text that merely reads as a number counts as none. In points where the sheet shows a percentage. */
export const angkaRumus = (nilai: Nilai | undefined): number | null => {
  const value = nilai?.cell?.value;
  return nilai && typeof value === 'number' ? value * skalaNilai(nilai) : null;
};

/** 100 where the cell's format is a percentage, filled or not: a quarter filled in later is read in the same scale. */
export const skalaNilai = (nilai: Nilai): 1 | 100 => (isPercentFormat(nilai.cell?.format) ? 100 : 1);

/** The reference to a value in the reader's own scale: `'Tabel 3.4'!H8*100` where the sheet keeps 0.72 under a % format. */
export const alamat = (nilai: Nilai): string =>
  refName(nilai.ref) + (skalaNilai(nilai) === 100 ? '*100' : '');

/** How the user's own sheet shows the number; General for whole numbers as typed. */
export function formatNilai(nilai: Nilai): string {
  if (nilai.desimal !== null)
    return nilai.desimal > 0 ? `#,##0.${'0'.repeat(Math.min(nilai.desimal, 4))}` : '#,##0';
  const value = angkaRumus(nilai);
  if (value !== null && Math.abs(value) >= 1000) return Number.isInteger(value) ? '#,##0' : '#,##0.00';
  return 'General';
}

/** The same with a percent sign where the sheet shows one: for forms without a column for satuan. */
export const formatBerpersen = (nilai: Nilai | undefined): string | undefined =>
  nilai && (skalaNilai(nilai) === 100 ? `${formatNilai(nilai)}"%"` : formatNilai(nilai));

/** A live number of the user's sheet: blank stays blank, text and errors give blank. */
export function rujukAngka(nilai: Nilai | undefined, format?: string): Isi {
  if (!nilai) return kosong;
  return rumus(
    `=IF(ISNUMBER(${refName(nilai.ref)}),${alamat(nilai)},"")`,
    angkaRumus(nilai) ?? '',
    format ?? formatNilai(nilai),
  );
}

/** A live number or, where the cell holds a word (`B`, `100 %` as text), the word. */
export function rujukNilai(nilai: Nilai | undefined, format?: string): Isi {
  if (!nilai) return kosong;
  const ref = refName(nilai.ref);
  const value = nilai.cell?.value ?? null;
  return rumus(
    `=IF(ISNUMBER(${ref}),${alamat(nilai)},IFERROR(${ref}&"",""))`,
    angkaRumus(nilai) ?? (isCellError(value) || value === null ? '' : String(value)),
    format ?? formatNilai(nilai),
  );
}

/** Live text of the user's sheet; blank and errors give blank. `value` is what the cell holds now. */
export const rujukSel = (ref: CellRef, value: CellValue): Isi =>
  rumus(`=IFERROR(${refName(ref)}&"","")`, value === null || isCellError(value) ? '' : teksSel(value));

const teksSel = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** Live text from a `Nilai` of a text column (bukti, waktu, aksi). */
export const rujukTeksNilai = (nilai: Nilai | undefined): Isi =>
  nilai ? rujukSel(nilai.ref, nilai.cell?.value ?? null) : kosong;
