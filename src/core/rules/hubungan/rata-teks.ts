import { cellName } from '../../grid/address';
import { mergeAt } from '../../grid/merges';
import { readNumber } from '../../grid/number';
import { cellAt, textAt } from '../../grid/workbook';
import type { Kinerja, Nilai, Tabel } from '../../kinerja/kinerja';
import { nilaiAt } from '../../kinerja/nilai';
import type { Column } from '../../recognise/table';

/** An average stated in a line under a table: the sentence's cell, and the value with the cell that holds it. */
export interface RataDiTeks {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly nilai: Nilai;
}

const sebutan = /rata[\s-]*rata/i;
const tentangCapaian = /capaian|kinerja/i;
/** Of a part only, of another year, or of something else. */
const tentangLain =
  /sasaran\s+(?:strategis\s+)?[ivx\d]+\b|triwulan|tahun\s+(?:lalu|sebelumnya)|serapan|penyerapan|anggaran|nasional|provinsi\s+lain/i;

const angkaTeks = /(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen\b)/i;

const kolomSemu: Column = { column: 'A', role: 'capaian', period: 'TAHUN', header: '' };

/** Sentences under the table, up to the next table and at most eight rows on, that state the average capaian. */
export function kalimatRata(kinerja: Kinerja, tabel: Tabel): RataDiTeks[] {
  const { sheet, table } = tabel;
  const end = table.dataRows[1];
  const next = kinerja.tabel
    .filter((other) => other.table.sheet === table.sheet && other.table.headerRows[0] > end)
    .reduce((row, other) => Math.min(row, other.table.headerRows[0]), sheet.rowCount + 1);
  const found: RataDiTeks[] = [];
  for (let row = end + 1; row < Math.min(next, end + 9); row++) {
    for (let column = 1; column <= sheet.columnCount; column++) {
      const value = cellAt(sheet, row, column)?.value;
      if (typeof value !== 'string') continue;
      const text = textAt(sheet, row, column);
      if (!sebutan.test(text) || !tentangCapaian.test(text) || tentangLain.test(text)) continue;
      const nilai = angkaKanan(tabel, row, column) ?? angkaDalam(tabel, row, column, text);
      if (nilai) found.push({ row, column, cell: cellName(row, column), nilai });
    }
  }
  return found;
}

/** A number in the next filled cell of the row: the sentence ends in it. */
function angkaKanan(tabel: Tabel, row: number, column: number): Nilai | undefined {
  const { sheet } = tabel;
  const merge = mergeAt(sheet, row, column);
  for (let c = (merge?.lastColumn ?? column) + 1; c <= sheet.columnCount; c++) {
    const cell = cellAt(sheet, row, c);
    if (cell === undefined || cell.value === null || cell.value === '') continue;
    const reading = readNumber(cell.value);
    return reading.kind === 'number' ? nilaiAt(sheet, row, c, kolomSemu, reading) : undefined;
  }
  return undefined;
}

function angkaDalam(tabel: Tabel, row: number, column: number, text: string): Nilai | undefined {
  const after = text.slice(text.search(sebutan));
  const match = angkaTeks.exec(after);
  if (!match) return undefined;
  const reading = readNumber(`${match[1]}%`);
  if (reading.kind !== 'number') return undefined;
  return {
    ref: { sheet: tabel.sheet.name, row, column },
    column: kolomSemu,
    cell: cellAt(tabel.sheet, row, column),
    bacaan: reading,
    angka: reading.value,
    skala: 1,
    nilai: reading.value,
    desimal: reading.decimals,
    teks: true,
    tampil: `${match[1]}%`,
  };
}
