import { pembulatan } from '../../../src/core/rules/pembulatan';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const serapan = (pagu: number, realisasi: number, persen: Isi) =>
  temuan(
    pembulatan,
    buku({
      kind: 'anggaran',
      kolom: ['uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp', 'capaian TAHUN Rp'],
      baris: [['Belanja langsung', pagu, realisasi, persen]],
    }),
  );

test('92,1877 cut off to 92,18', () => {
  const [finding] = serapan(16343737176, 15066923195, { v: 92.18, z: '0.00' });
  expect(finding).toMatchObject({ severity: 'info', cell: 'D5', data: { computed: 92.19 } });
  expect(finding!.message).toContain('dibulatkan menjadi 92,19');
});

test('rounded half up, or altogether wrong, is not cut off', () => {
  expect(serapan(16343737176, 15066923195, 92.19)).toEqual([]);
  expect(serapan(16343737176, 15066923195, 92.1)).toEqual([expect.objectContaining({ cell: 'D5' })]);
  expect(serapan(16343737176, 15066923195, 91.19)).toEqual([]);
});

test('capaian too', () => {
  const findings = temuan(
    pembulatan,
    buku({
      kind: 'perbandingan',
      kolom: ['indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
      baris: [['Jumlah layanan', 75, 71.5, { v: 95.3, z: '0.0' }]],
    }),
  );
  expect(letakTemuan(findings)).toEqual([]);
});

test('a total that the rounding of its parts explains', () => {
  const nilai = (total: Isi) =>
    temuan(
      pembulatan,
      buku({
        kind: 'hasil-evaluasi',
        kolom: ['no', 'uraian', 'bobot', 'nilai'],
        baris: [
          [1, 'Perencanaan Kinerja', 30, 25.93],
          [2, 'Pengukuran Kinerja', 25, 20],
          [3, 'Pelaporan Kinerja', 15, 12.14],
          ['', 'Nilai Hasil Evaluasi', 70, total],
        ],
        totalRows: [8],
      }),
    );
  const [finding] = nilai(58.06);
  expect(finding).toMatchObject({ severity: 'info', cell: 'D8', data: { computed: 58.07 } });
  expect(finding!.message).toContain('58,07');
  expect(nilai(58.07)).toEqual([]);
  expect(nilai(58.1)).toEqual([]);
});
