import type { Nilai } from '../kinerja/kinerja';
import { isPercentFormat } from '../kinerja/nilai';
import type { Angka } from './capaian-dasar';
import type { LatarCapaian, SumberCapaian } from './kolom-sumber';
import { terbesar } from './kolom-daftar';
import { angkaSel } from './kolom-fakta';
import type { Isi } from './kolom-jenis';

/** A printed capaian or serapan column of a table without target and realisasi beside it. */
export function sumberKolom(
  { tabel }: LatarCapaian,
  measure: 'kinerja' | 'anggaran',
): SumberCapaian | undefined {
  const columns = tabel.table.columns.filter(
    (column) => column.role === 'capaian' && (column.measure ?? 'kinerja') === measure,
  );
  const column = columns.find(({ period }) => (period ?? 'TAHUN') === 'TAHUN') ?? columns[0];
  if (!column || columns.filter(({ period }) => period === column.period).length > 1) return undefined;
  const cells = tabel.baris
    .filter(({ jenis }) => jenis === 'data')
    .map((baris) => ({ row: baris.row, nilai: baris.sel.get(column.column)! }))
    .filter(({ row, nilai }) => nilai.ref.row === row && angkaSel(nilai) !== null);
  if (cells.length === 0) return undefined;
  // Without numbers to hold it against: values up to 3 are fractions, as 300 % is rare and 3 % rarer.
  const plain = cells.map(({ nilai }) => Math.abs(angkaSel(nilai)!)).filter((value) => value > 0);
  const kolom: 1 | 100 = plain.length > 0 && terbesar(plain) <= 3 ? 1 : 100;
  const hasil = (nilai: Nilai): 1 | 100 => (isPercentFormat(nilai.cell?.format) ? 1 : kolom);
  const byRow = new Map(cells.map(({ row, nilai }) => [row, nilai]));
  return {
    arti: '',
    kolom: column.column,
    hasil: (row) => (byRow.has(row) ? hasil(byRow.get(row)!) : kolom),
    nilai: new Map(cells.map(({ row, nilai }) => [row, angkaSel(nilai)! / hasil(nilai)])),
  };
}

export const bersama = (a: SumberCapaian, b: SumberCapaian): number[] =>
  [...a.nilai.keys()].filter((row) => b.nilai.has(row)).sort((x, y) => x - y);

export const isiAngka = (formula: string, angka: Angka, hasil = 1): Isi => ({
  formula,
  cached: angka === null ? '' : angka * hasil,
  angka,
});
