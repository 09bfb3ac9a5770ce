import { format as formatNumber } from 'numfmt';
import { cellName } from '../grid/address';
import { mergeAt } from '../grid/merges';
import type { Reading } from '../grid/number';
import { cellAt, valueText, type Cell, type CellRef, type Sheet } from '../grid/workbook';
import type { Column } from '../recognise/table';
import type { Nilai } from './kinerja';

/** The first section of a number format, quoted text and escapes taken out. */
const bareFormat = (format: string): string =>
  format
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .split(';')[0]!
    .trim();

/** A workbook has few formats and many cells. */
const percentFormats = new Map<string, boolean>();

export function isPercentFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  let percent = percentFormats.get(format);
  if (percent === undefined) {
    percent = bareFormat(format).includes('%');
    percentFormats.set(format, percent);
  }
  return percent;
}

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
    // Accounting formats pad with spaces that only line up columns.
    return formatNumber(cell.format ?? 'General', cell.value, { locale: 'id' }).trim();
  } catch {
    // A number format that is no valid code: the bare number says enough.
    return String(cell.value).replace('.', ',');
  }
}

const blankReading: Reading = { kind: 'blank' };

/** What is dear to find out (decimals, display) is found out when asked: a large table has millions of cells. */
class NilaiSel implements Nilai {
  constructor(
    readonly ref: CellRef,
    readonly column: Column,
    readonly cell: Cell | undefined,
    readonly bacaan: Reading,
  ) {}

  get angka(): number | null {
    return this.bacaan.kind === 'number' ? this.bacaan.value : null;
  }

  get skala(): 1 | 100 {
    return typeof this.cell?.value === 'number' && isPercentFormat(this.cell.format) ? 100 : 1;
  }

  get nilai(): number | null {
    const angka = this.angka;
    return angka === null || this.skala === 1 ? angka : tidy(angka * 100);
  }

  get desimal(): number | null {
    return typeof this.cell?.value === 'number' ? shownDecimals(this.cell.format) : null;
  }

  get teks(): boolean {
    return this.angka !== null && typeof this.cell?.value === 'string';
  }

  get tampil(): string {
    return tampilan(this.cell);
  }
}

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
  return new NilaiSel(ref, column, cell, cell === undefined || cell.value === null ? blankReading : bacaan);
}

/** 0.973 × 100 without the binary tail. */
const tidy = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value);

/** B7, as findings name a cell. */
export const selNilai = (nilai: Nilai): string => cellName(nilai.ref.row, nilai.ref.column);
