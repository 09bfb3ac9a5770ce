import { nilaiNegatif } from '../../../src/core/rules/nilai-negatif';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const anggaran = (...baris: Isi[][]) =>
  temuan(
    nilaiNegatif,
    buku({ kind: 'anggaran', kolom: ['no', 'uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp'], baris }),
  );

test('a negative realisasi anggaran, also in brackets as text', () => {
  const findings = anggaran(
    [1, 'Administrasi Keuangan', 100, -90],
    [2, 'Administrasi Umum', 100, '(1.250.000)'],
  );
  expect(letakTemuan(findings)).toEqual(['D5', 'D6']);
  expect(findings[0]).toMatchObject({ severity: 'error', data: { printed: -90 } });
});

test('zero is not negative', () => {
  expect(anggaran([1, 'Administrasi Keuangan', 100, 0])).toEqual([]);
});

test('growth and deficits may be below zero', () => {
  expect(anggaran([1, 'Surplus/Defisit', -500, -400])).toEqual([]);
  const tumbuh = buku({
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN'],
    baris: [
      [1, 'Pertumbuhan ekonomi', 5, -2.1],
      [2, 'Jumlah wisatawan', 100, -5],
    ],
  });
  expect(letakTemuan(temuan(nilaiNegatif, tumbuh))).toEqual(['D6']);
});
