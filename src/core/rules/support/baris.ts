import { columnNumber } from '../../grid/address';
import type { Baris, Kinerja, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column, Role } from '../../recognise/table';

/** Roles whose cells are numbers. */
const berangka: ReadonlySet<Role> = new Set([
  'target',
  'realisasi',
  'capaian',
  'selisih',
  'efisiensi',
  'nilai',
  'bobot',
  'volume',
  'harga-satuan',
  'jumlah',
]);

export const kolomBerangka = (column: Column): boolean => berangka.has(column.role);

/** Columns with their place on the sheet, left to right. */
export const kolomUrut = (tabel: Tabel): Column[] =>
  [...tabel.table.columns].sort((a, b) => columnNumber(a.column) - columnNumber(b.column));

/** The column's cells in rows of these kinds; a merged area answers once, from the row that holds it. */
export function selKolom(
  tabel: Tabel,
  column: Column,
  jenis: readonly Baris['jenis'][] = ['data', 'total', 'rata-rata'],
): { baris: Baris; nilai: Nilai }[] {
  const cells: { baris: Baris; nilai: Nilai }[] = [];
  for (const baris of tabel.baris) {
    if (!jenis.includes(baris.jenis)) continue;
    const nilai = baris.sel.get(column.column);
    if (nilai && nilai.ref.row === baris.row) cells.push({ baris, nilai });
  }
  return cells;
}

/** The cell holds nothing, or what stands for nothing (`-`, `n/a`). */
export const kosong = (nilai: Nilai | undefined): boolean =>
  nilai === undefined || nilai.bacaan.kind === 'blank';

/** No word and no number: blank, a dash, dots. */
export const tanpaTulisan = (nilai: Nilai): boolean => /^[\s\-–—.]*$/.test(nilai.tampil);

/** A cell that holds a number. */
export type Terisi = Nilai & { readonly angka: number; readonly nilai: number };

export const berisi = (nilai: Nilai | undefined): nilai is Terisi =>
  nilai !== undefined && nilai.angka !== null && nilai.nilai !== null;

const gabungan = new WeakMap<Kinerja, Map<string, Kinerja['indikator'][number]>>();

/** What the workbook knows of the indicator (polaritas, mode). */
export function fakta(kinerja: Kinerja, kunci: string): Kinerja['indikator'][number] | undefined {
  let index = gabungan.get(kinerja);
  if (!index) {
    index = new Map(kinerja.indikator.map((indikator) => [indikator.kunci, indikator]));
    gabungan.set(kinerja, index);
  }
  return index.get(kunci);
}

/** A formula over text numbers answers what it can; the text is the cause, and angka-teks says it. */
export const rumusAtasTeks = (item: { readonly nilai: Nilai; readonly sel: readonly Nilai[] }): boolean =>
  item.nilai.cell?.formula !== undefined && item.sel.some((nilai) => nilai.teks);

/** The capaian kinerja of a table; of two percentages beside pagu and realisasi the first, the other is serapan. */
export function kolomCapaianKinerja(tabel: Tabel): Column | undefined {
  const capaian = kolomUrut(tabel).filter(({ role }) => role === 'capaian');
  return (
    capaian.find(({ measure }) => measure !== 'anggaran') ?? (capaian.length > 1 ? capaian[0] : undefined)
  );
}
