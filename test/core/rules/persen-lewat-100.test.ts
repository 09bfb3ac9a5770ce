import { persenLewat100 } from '../../../src/core/rules/persen-lewat-100';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const cek = (nama: string, satuan: string, target: Isi, realisasi: Isi) =>
  letakTemuan(
    temuan(
      persenLewat100,
      buku({
        kind: 'perbandingan',
        kolom: ['no', 'indikator', 'satuan', 'target TAHUN', 'realisasi TAHUN'],
        baris: [[1, nama, satuan, target, realisasi]],
      }),
    ),
  );

test('a share of people cannot be 102 %', () => {
  expect(cek('Persentase PNS yang menduduki jabatan', '%', 88.5, 102)).toEqual(['E5']);
});

test('fractions under a % format are read as the sheet shows them', () => {
  expect(cek('Persentase PNS yang menduduki jabatan', '%', { v: 1, z: '0%' }, { v: 1.02, z: '0%' })).toEqual([
    'E5',
  ]);
});

test('exactly 100 is whole', () => {
  expect(cek('Persentase data yang mutakhir', '%', 100, 100)).toEqual([]);
});

test('growth, rates against a plan, indexes and counts may pass 100', () => {
  expect(cek('Persentase kenaikan kunjungan wisata', '%', 110, 140)).toEqual([]);
  expect(cek('Persentase realisasi pendapatan terhadap target', '%', 100, 121)).toEqual([]);
  expect(cek('Indeks harga konsumen', 'Indeks', 110, 112)).toEqual([]);
  expect(cek('Jumlah peserta', 'Orang', 150, 160)).toEqual([]);
});

test('a count with the satuan % is a wrong satuan, not a share', () => {
  expect(cek('Jumlah peserta', '%', 150, 160)).toEqual([]);
});
