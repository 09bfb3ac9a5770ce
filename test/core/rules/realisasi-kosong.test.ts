import { realisasiKosong } from '../../../src/core/rules/realisasi-kosong';
import type { Triwulan } from '../../../src/core/recognise/table';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const monev = (...baris: Isi[][]) =>
  buku({
    kind: 'monev',
    kolom: [
      'no',
      'indikator',
      'target TW1',
      'realisasi TW1',
      'target TW2',
      'realisasi TW2',
      'target TW3',
      'realisasi TW3',
    ],
    baris,
  });

const cek = (periode: Triwulan | undefined, ...baris: Isi[][]) =>
  temuan(realisasiKosong, monev(...baris), { periode });

test('an elapsed quarter with a target and no realisasi', () => {
  const findings = cek('TW2', [1, 'Jumlah OPD yang dibina', 5, 5, 5, null, 5, null]);
  expect(letakTemuan(findings)).toEqual(['F5']);
  expect(findings[0]!.message).toContain('triwulan II');
});

test('a quarter that is still to come, or planned at 0, or without target, is not asked for', () => {
  expect(cek('TW1', [1, 'Jumlah OPD yang dibina', 5, 5, 5, null, 5, null])).toEqual([]);
  expect(cek('TW3', [1, 'Jumlah OPD yang dibina', 5, 5, 0, null, null, null])).toEqual([]);
});

test('0 is a realisasi, a dash is none', () => {
  expect(cek('TW2', [1, 'Jumlah sidak', 5, 0, 5, 0])).toEqual([]);
  expect(letakTemuan(cek('TW2', [1, 'Jumlah sidak', 5, 5, 5, '-']))).toEqual(['F5']);
});

test('a quarter that nobody has reported is one finding over its rows', () => {
  const findings = cek(
    'TW2',
    [1, 'Jumlah sidak', 5, 5, 5],
    [2, 'Jumlah laporan', 1, 1, 1],
    [3, 'Jumlah SK', 3, 3, 3],
  );
  expect(letakTemuan(findings)).toEqual(['F5:F7']);
  expect(findings[0]!.message).toContain('3 realisasi');
});

test('where no quarter has elapsed nothing is asked for', () => {
  expect(cek(undefined, [1, 'Jumlah sidak', 5, null, 5, null])).toEqual([]);
});

test('months count with their quarter', () => {
  const bulanan = buku({
    kind: 'monev-bulanan',
    kolom: ['indikator', 'target B03', 'realisasi B03', 'target B04', 'realisasi B04'],
    baris: [['Jumlah kunjungan', 5, null, 5, null]],
  });
  expect(letakTemuan(temuan(realisasiKosong, bulanan, { periode: 'TW1' }))).toEqual(['C5']);
  expect(letakTemuan(temuan(realisasiKosong, bulanan, { periode: 'TW2' }))).toEqual(['C5', 'E5']);
});

test('the year has elapsed with its last quarter, and follows from its quarters where they stand', () => {
  const tahunan = (...kolom: string[]) =>
    buku({
      kind: 'perbandingan',
      kolom: ['indikator', 'target TAHUN', 'realisasi TAHUN', ...kolom],
      baris: [['Jumlah kunjungan', 60]],
    });
  expect(temuan(realisasiKosong, tahunan(), { periode: 'TW3' })).toEqual([]);
  expect(letakTemuan(temuan(realisasiKosong, tahunan(), { periode: 'TW4' }))).toEqual(['C5']);
  expect(temuan(realisasiKosong, tahunan('target TW4', 'realisasi TW4'), { periode: 'TW4' })).toEqual([]);
});
