import { serapanLewat100 } from '../../../src/core/rules/serapan-lewat-100';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const cek = (...baris: Isi[][]) =>
  temuan(
    serapanLewat100,
    buku({
      kind: 'anggaran',
      kolom: ['no', 'uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp', 'capaian TAHUN Rp'],
      baris,
    }),
  );

test('more spent than allotted, with the difference', () => {
  const findings = cek([1, 'Administrasi Keuangan', 157125000, 1576758887, 99.64]);
  expect(letakTemuan(findings)).toEqual(['D5']);
  expect(findings[0]!.message).toContain('sebesar 1.419.633.887');
});

test('all of it, or half a rupiah more by rounding, is not more', () => {
  expect(cek([1, 'Administrasi Keuangan', 100, 100], [2, 'Administrasi Umum', 100, 100.4])).toEqual([]);
});

test('a program is over its pagu because of one kegiatan: the kegiatan says it', () => {
  const findings = cek(
    [1, 'Program Penunjang Urusan', 300, 350],
    [null, 'Kegiatan Administrasi Keuangan', 100, 170],
    [null, 'Kegiatan Administrasi Umum', 200, 180],
  );
  expect(letakTemuan(findings)).toEqual(['D6']);
});
