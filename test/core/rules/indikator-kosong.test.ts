import { indikatorKosong } from '../../../src/core/rules/indikator-kosong';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type TabelUji } from '../../support/tabel';

const cek = (tabel: Omit<TabelUji, 'kind'>) =>
  letakTemuan(temuan(indikatorKosong, buku({ kind: 'perjanjian-kinerja', ...tabel })));

test('a target without an indicator', () => {
  expect(
    cek({
      kolom: ['sasaran', 'indikator', 'target TAHUN'],
      baris: [
        ['Terpenuhinya jabatan', 'Persentase pejabat yang sesuai', 57.6],
        ['Meningkatnya disiplin', null, { v: 1, z: '0%' }],
      ],
    }),
  ).toEqual(['B6']);
});

test('the lower part of a merged indicator is the same indicator', () => {
  expect(
    cek({
      kolom: ['sasaran', 'indikator', 'target TAHUN'],
      baris: [
        ['Meningkatnya disiplin', 'Persentase kehadiran', 90],
        [null, null, 95],
      ],
      merges: [{ firstRow: 5, lastRow: 6, firstColumn: 2, lastColumn: 2 }],
    }),
  ).toEqual([]);
});

test('a heading without target or number is no gap', () => {
  expect(
    cek({
      kolom: ['no', 'sasaran', 'indikator', 'target TAHUN'],
      baris: [
        ['I', 'Perspektif pelanggan', null, null],
        [1, 'Terwujudnya layanan', 'Indeks kepuasan', 85],
      ],
    }),
  ).toEqual([]);
});

test('where every numbered row names its indicator, one that does not is a gap', () => {
  const row = (no: number, nama: string | null) => [no, nama, 'Dokumen', nama ? 1 : null];
  expect(
    cek({
      kolom: ['no', 'indikator', 'satuan', 'target TAHUN'],
      baris: [
        row(1, 'Jumlah Renja'),
        row(2, 'Jumlah RKA'),
        row(3, 'Jumlah LKjIP'),
        row(4, 'Jumlah LPPD'),
        row(5, null),
      ],
    }),
  ).toEqual(['B9']);
});

test('the later quarters of an indicator that stands once', () => {
  const findings = temuan(
    indikatorKosong,
    buku({
      kind: 'pengukuran-triwulan',
      kolom: ['no', 'indikator', 'periode', 'target', 'realisasi'],
      baris: [
        [1, 'Persentase kehadiran', 'TW.I', 90, 91],
        [null, null, 'TW.II', 90, 92],
        [null, null, 'TW.III', 90, 93],
        [null, null, 'TW.IV', 90, 94],
      ],
    }),
  );
  expect(findings).toEqual([]);
});

test('an indicator spread over two columns stands in either', () => {
  expect(
    cek({
      kolom: ['sasaran', 'indikator', 'indikator', 'target TAHUN'],
      baris: [
        ['Keluaran', 'Jumlah printer', null, 10],
        ['Keluaran', null, 'Jumlah laptop', 13],
      ],
    }),
  ).toEqual([]);
});

test('an indicator that begins with "Rata-rata" and has a satuan is no closing average', () => {
  const findings = temuan(
    indikatorKosong,
    buku({
      kind: 'pengukuran-triwulan',
      kolom: ['indikator', 'satuan', 'periode', 'target', 'realisasi'],
      baris: [
        ['Rata-rata waktu penyelesaian layanan', 'Hari', 'I', 5, 4],
        [null, null, 'II', 5, 6],
      ],
    }),
  );
  expect(findings).toEqual([]);
});
