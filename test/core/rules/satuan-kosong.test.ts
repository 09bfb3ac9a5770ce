import { satuanKosong } from '../../../src/core/rules/satuan-kosong';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const pk = (kolom: string[], ...baris: Isi[][]) =>
  temuan(satuanKosong, buku({ kind: 'perjanjian-kinerja', kolom, baris }));
const lengkap = ['no', 'indikator', 'satuan', 'target TAHUN'];

test('a target without satuan, in a table that has the column', () => {
  const findings = pk(
    lengkap,
    [1, 'Jumlah OPD yang dibina', 'OPD', 20],
    [2, 'Jumlah pegawai dilatih', null, 40],
  );
  expect(letakTemuan(findings)).toEqual(['C6']);
  expect(findings[0]!.message).toContain('Jumlah pegawai dilatih');
});

test('a table without the column is not asked', () => {
  expect(pk(['no', 'indikator', 'target TAHUN'], [1, 'Jumlah OPD yang dibina', 20])).toEqual([]);
});

test('a number that carries its own unit, or a row without numbers, needs none', () => {
  expect(
    pk(
      lengkap,
      [1, 'Jumlah PNS dilatih', null, '20 PNS'],
      [2, 'Persentase kehadiran', null, { v: 0.9, z: '0%' }],
      [3, 'Nilai akuntabilitas', null, 'B'],
    ),
  ).toEqual([]);
});

test('a merged satuan holds for all its rows', () => {
  const findings = temuan(
    satuanKosong,
    buku({
      kind: 'perjanjian-kinerja',
      kolom: lengkap,
      baris: [
        [1, 'Jumlah laporan bulanan', 'Laporan', 12],
        [2, 'Jumlah laporan tahunan', null, 1],
      ],
      merges: [{ firstRow: 5, lastRow: 6, firstColumn: 3, lastColumn: 3 }],
    }),
  );
  expect(findings).toEqual([]);
});

test('the upper of two levels of indikator has no satuan column of its own', () => {
  const findings = temuan(
    satuanKosong,
    buku({
      kind: 'renaksi',
      kolom: ['sasaran', 'indikator', 'target TW4', 'kegiatan', 'indikator', 'satuan', 'target TW4'],
      baris: [
        [
          'Meningkatnya disiplin',
          'Persentase kehadiran',
          90,
          'Pembinaan',
          'Jumlah OPD yang disidak',
          'OPD',
          5,
        ],
      ],
    }),
  );
  expect(findings).toEqual([]);
});

test('a dash is no satuan', () => {
  expect(
    letakTemuan(
      pk(lengkap, [1, 'Jumlah OPD yang dibina', 'OPD', 20], [2, 'Jumlah pegawai dilatih', '-', 40]),
    ),
  ).toEqual(['C6']);
});
