import type { Area } from '../grid/workbook';
import type { ConditionalRule, Style } from '../plan/plan';
import { hasil, kosong, type Isi } from './isi';
import type { Ingatan } from './ingatan';
import { hitungBaris, lebarKolom, TINGGI_MAKS, tinggiBaris, tinggiTeks } from './tinggi';

/** A sheet while it is being written: cells by `row:column`, and how high their rows must be. */
export interface Draft {
  readonly huruf: number;
  readonly kolom: number;
  readonly lebar: number[];
  readonly sel: Map<string, { row: number; column: number; isi: Isi; style: Style }>;
  readonly gabungan: Area[];
  readonly tinggi: Map<number, number>;
  readonly warna: { area: Area; rules: readonly ConditionalRule[] }[];
  readonly daftar: { area: Area; list: readonly string[] }[];
  readonly ingat: { nama: string; area: Area }[];
  readonly ingatan: Ingatan;
}

export const satu = (row: number, from: number, to = from): Area => ({
  firstRow: row,
  firstColumn: from,
  lastRow: row,
  lastColumn: to,
});

/** Writes one cell, or a merged area by its top left cell; every cell of the area gets the style, for the borders. */
export function tulis(d: Draft, area: Area, isi: Isi, style: Style): void {
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      d.sel.set(`${row}:${column}`, {
        row,
        column,
        isi: row === area.firstRow && column === area.firstColumn ? isi : kosong,
        style,
      });
  if (area.lastRow > area.firstRow || area.lastColumn > area.firstColumn) d.gabungan.push(area);
  tinggikan(d, area, isi, style);
}

export const lebarArea = (d: Draft, area: Area): number => {
  let width = 0;
  for (let column = area.firstColumn; column <= area.lastColumn; column++)
    width += lebarKolom(d.lebar[column - 1] ?? 10);
  return width;
};

/** Makes the rows of the area high enough for its text; what is missing goes to the last row. */
function tinggikan(d: Draft, area: Area, isi: Isi, style: Style): void {
  const size = style.fontSize ?? d.huruf;
  for (let row = area.firstRow; row <= area.lastRow; row++)
    d.tinggi.set(row, Math.max(d.tinggi.get(row) ?? 0, tinggiBaris(1, size)));
  const value = hasil(isi);
  const text = typeof value === 'string' ? value : '';
  if (text === '' || style.wrap !== true) return;
  const lines = hitungBaris(text, lebarArea(d, area), size, style.bold, (style.indent ?? 0) > 0);
  let have = 0;
  for (let row = area.firstRow; row <= area.lastRow; row++) have += d.tinggi.get(row)!;
  const need = tinggiTeks(lines, size);
  if (need <= have) return;
  // A merged cell's text is spread over its rows, so that no row alone grows beyond what a sheet allows.
  const rows = area.lastRow - area.firstRow + 1;
  const extra = (need - have) / rows;
  for (let row = area.firstRow; row <= area.lastRow; row++)
    d.tinggi.set(row, Math.min(TINGGI_MAKS, Math.ceil(d.tinggi.get(row)! + extra)));
}
