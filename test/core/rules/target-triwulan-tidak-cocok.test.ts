import { targetTriwulanTidakCocok } from '../../../src/core/rules/target-triwulan-tidak-cocok';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const cek = (tahunan: Isi, ...triwulan: Isi[]) =>
  temuan(
    targetTriwulanTidakCocok,
    buku({
      kind: 'renaksi',
      kolom: ['indikator', 'target TAHUN', 'target TW1', 'target TW2', 'target TW3', 'target TW4'],
      baris: [['Jumlah OPD yang dibina', tahunan, ...triwulan]],
    }),
  );

test('quarters that reach the annual target in no way', () => {
  const findings = cek(176, 50, 51, 54, 41);
  expect(letakTemuan(findings)).toEqual(['B5']);
  expect(findings[0]).toMatchObject({ severity: 'error', data: { printed: 176, sum: 196 } });
  expect(findings[0]!.message).toContain('(50; 51; 54; 41)');
});

test.each([
  ['sum', 150, [null, 20, 65, 65]],
  ['last value', 95, [23.8, 47.5, 71.3, 95]],
  ['mean', 90, [88, 89, 91, 92]],
  ['highest', 5, [0, 5, 0, 4]],
  ['sum of rounded thirds', 100, [33.3, 33.3, 33.4, null]],
  ['sum within rounding', 95, [23.8, 23.8, 23.8, 23.8]],
])('%s reaches it', (_mode, tahunan, triwulan) => {
  expect(cek(tahunan, ...triwulan)).toEqual([]);
});

test('percent cells beside points are read as the sheet shows them', () => {
  expect(cek(75, ...[0.72, 0.73, 0.74, 0.75].map((v) => ({ v, z: '0%' })))).toEqual([]);
});

test('whole numbers are not met by rounding', () => {
  expect(letakTemuan(cek(10, 3, 3, 3, 2))).toEqual(['B5']);
});

test('quarters all 0 are target-nol', () => {
  expect(cek(50, 0, 0, 0, 0)).toEqual([]);
});

test('a sheet of half a year cannot be held against the year', () => {
  const found = temuan(
    targetTriwulanTidakCocok,
    buku({
      kind: 'monev-bulanan',
      kolom: ['indikator', 'target TAHUN', 'target B01', 'target B02', 'target B03', 'target B04'],
      baris: [['Jumlah laporan', 12, 1, 1, 1, 1]],
    }),
  );
  expect(found).toEqual([]);
});
