import { columnNumber } from '../grid/address';
import { type Area, cellAt, sheetNamed } from '../grid/workbook';
import type { Kinerja, Tabel } from '../kinerja/kinerja';
import type { CellWrite } from '../plan/plan';
import type { Isian, Letak } from './kolom-jenis';
import { tulisSel } from './kolom-tulis';

export function tulisIsian(
  kinerja: Kinerja,
  tabel: Tabel,
  isian: Isian,
  letak: Letak,
): { writes: CellWrite[]; general: Area[]; areas: Area[] } {
  const sheet = sheetNamed(kinerja.workbook, tabel.table.sheet)!;
  const column = columnNumber(isian.column);
  const writes: CellWrite[] = [];
  const general: Area[] = [];
  const areas: Area[] = [];
  for (const row of [...isian.rows].sort((a, b) => a - b)) {
    const cell = cellAt(sheet, row, column);
    const ganti = isian.ganti.includes(row);
    const isi = isian.isi(row, letak);
    const write = tulisSel(cell, row, column, isi, ganti);
    const one: Area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    if (write) {
      writes.push(write);
      const angka = isi.teks === undefined;
      if (angka && (cell?.format === undefined || cell.format === 'General')) tambahArea(general, one);
    }
    // What replaced a value of the user's, as the user agreed, is the user's: it stays when our columns go.
    if (!ganti) tambahArea(areas, one);
  }
  return { writes, general, areas };
}

/** A name's formula is at most 8192 characters long: many areas stand under several names. */
export const potong = (areas: readonly Area[]): Area[][] => {
  const parts: Area[][] = [];
  for (let i = 0; i < areas.length; i += 100) parts.push(areas.slice(i, i + 100));
  return parts;
};

function tambahArea(areas: Area[], one: Area): void {
  const last = areas[areas.length - 1];
  if (last && last.lastRow === one.firstRow - 1) areas[areas.length - 1] = { ...last, lastRow: one.lastRow };
  else areas.push(one);
}
