import { indikatorGanda } from '../../../src/core/rules/indikator-ganda';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const cek = (kolom: string[], ...baris: Isi[][]) =>
  temuan(indikatorGanda, buku({ kind: 'renaksi', kolom, baris }));
const kolom = ['no', 'sasaran', 'indikator', 'satuan', 'target TAHUN'];

test('the same indicator twice, up to case, spacing and spelling', () => {
  const findings = cek(
    kolom,
    [1, 'Meningkatnya kualitas', 'Persentase temuan yang ditindaklanjuti', '%', 90],
    [2, null, 'Prosentase  temuan yg ditindaklanjuti', '%', 95],
  );
  expect(letakTemuan(findings)).toEqual(['C6']);
  expect(findings[0]!.related).toEqual([{ sheet: 'Lembar1', cell: 'C5' }]);
});

test('a second sasaran does not make it another indicator', () => {
  const findings = cek(
    kolom,
    [1, 'Sasaran pertama', 'Jumlah OPD yang dibina', 'OPD', 20],
    [2, 'Sasaran kedua', 'Jumlah OPD yang dibina', 'OPD', 25],
  );
  expect(letakTemuan(findings)).toEqual(['C6']);
});

test('each kegiatan may have its own "Jumlah laporan"', () => {
  expect(
    cek(
      ['no', 'kegiatan', 'indikator', 'satuan', 'target TAHUN'],
      [1, 'Penatausahaan keuangan', 'Jumlah laporan', 'Laporan', 12],
      [2, 'Penatausahaan barang', 'Jumlah laporan', 'Laporan', 2],
    ),
  ).toEqual([]);
});

test('one wording in two satuan measures two things', () => {
  expect(
    cek(
      kolom,
      [1, 'Sasaran', 'Pegawai yang mengikuti diklat', 'Orang', 20],
      [2, null, 'Pegawai yang mengikuti diklat', '%', 80],
    ),
  ).toEqual([]);
});

test('steps that stand in for indicators repeat by nature', () => {
  expect(cek(['no', 'uraian', 'target TAHUN'], [1, 'Persiapan', 1], [2, 'Persiapan', 1])).toEqual([]);
});

test('another uraian on the row makes it another indicator', () => {
  expect(
    cek(
      ['kode', 'uraian', 'indikator', 'target TAHUN'],
      ['1.01', 'Pengadaan alat praktik SD', 'Jumlah alat praktik yang tersedia', 10],
      ['1.02', 'Pengadaan alat praktik SMP', 'Jumlah alat praktik yang tersedia', 12],
    ),
  ).toEqual([]);
});
