import { capaianEkstrem } from '../../../src/core/rules/capaian-ekstrem';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const cek = (...capaian: Isi[]) =>
  temuan(
    capaianEkstrem,
    buku({
      kind: 'perbandingan',
      kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
      baris: capaian.map((value, i) => [i + 1, `Jumlah layanan ${i + 1}`, 100, 100, value]),
    }),
  );

test('far above, in points and as a percent cell, and below zero', () => {
  expect(letakTemuan(cek(472, 100, { v: 1.685, z: '0.0%' }, 98, -20, 97))).toEqual(['E5', 'E7', 'E9']);
});

test('150 is still within, neighbours are one finding', () => {
  const findings = cek(150, 196.6, 189.3, 97, 95, 99);
  expect(letakTemuan(findings)).toEqual(['E6:E7']);
  expect(findings[0]!.message).toContain('196,6, 189,3');
});

test('a column of amounts under the name of capaian is not judged', () => {
  expect(cek(5400, 16631, 3000, 500, 90)).toEqual([]);
});
