import { format as formatNumber } from 'numfmt';
import { cellName } from '../grid/address';
import { mergeAt } from '../grid/merges';
import type { Reading } from '../grid/number';
import { cellAt, valueText, type Cell, type Sheet } from '../grid/workbook';
import type { Column } from '../recognise/table';
import type { Nilai } from './kinerja';

/** The first section of a number format, quoted text and escapes taken out. */
const bareFormat = (format: string): string =>
  format
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .split(';')[0]!
    .trim();

export const isPercentFormat = (format: string | undefined): boolean =>
  format !== undefined && bareFormat(format).includes('%');

/** Decimals that a number format shows; null where it shows as many as typed (General, text). */
export function shownDecimals(format: string | undefined): number | null {
  if (format === undefined) return null;
  const bare = bareFormat(format);
  if (/general|@/i.test(bare) || !/[0#?]/.test(bare)) return null;
  const decimals = /\.([0#?]+)/.exec(bare);
  return decimals ? decimals[1]!.length : 0;
}

/** A cell's value as an Indonesian reader sees it on the sheet. */
export function tampilan(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  if (typeof cell.value !== 'number') return valueText(cell.value);
  try {
    return formatNumber(cell.format ?? 'General', cell.value, { locale: 'id' });
  } catch {
    // A number format that is no valid code: the bare number says enough.
    return String(cell.value).replace('.', ',');
  }
}

const blankReading: Reading = { kind: 'blank' };

/** A table's value at a row and column, read by `bacaan`; a merged cell by its top left one. */
export function nilaiAt(
  sheet: Sheet,
  row: number,
  columnNumber: number,
  column: Column,
  bacaan: Reading,
): Nilai {
  const merge = mergeAt(sheet, row, columnNumber);
  const ref = {
    sheet: sheet.name,
    row: merge?.firstRow ?? row,
    column: merge?.firstColumn ?? columnNumber,
  };
  const cell = cellAt(sheet, ref.row, ref.column);
  const reading = cell === undefined || cell.value === null ? blankReading : bacaan;
  const angka = reading.kind === 'number' ? reading.value : null;
  const skala = typeof cell?.value === 'number' && isPercentFormat(cell.format) ? 100 : 1;
  return {
    ref,
    column,
    cell,
    bacaan: reading,
    angka,
    skala,
    nilai: angka === null ? null : tidy(angka * skala),
    desimal: typeof cell?.value === 'number' ? shownDecimals(cell.format) : null,
    teks: angka !== null && typeof cell?.value === 'string',
    tampil: tampilan(cell),
  };
}

/** 0.973 × 100 without the binary tail. */
const tidy = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value);

/** B7, as findings name a cell. */
export const selNilai = (nilai: Nilai): string => cellName(nilai.ref.row, nilai.ref.column);
