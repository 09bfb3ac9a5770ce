import { efisiensiSalah } from '../../../src/core/rules/efisiensi-salah';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const tabel310 = (...baris: Isi[][]) =>
  temuan(
    efisiensiSalah,
    buku({
      kind: 'efisiensi',
      kolom: ['no', 'sasaran', 'capaian TAHUN', 'capaian TAHUN Rp', 'efisiensi = % Tingkat Efisiensi'],
      baris,
    }),
  );

test('capaian less serapan', () => {
  const findings = tabel310([1, 'Sasaran I', 102.34, 87.29, 15.05], [2, 'Sasaran II', 108.69, 95.67, 23.02]);
  expect(letakTemuan(findings)).toEqual(['E6']);
  expect(findings[0]!.message).toContain('13,02 (capaian dikurangi serapan, dari 108,69 dan 95,67)');
});

test('fractions and points mixed are one scale', () => {
  expect(tabel310([1, 'Sasaran I', { v: 1.2193, z: '0.00%' }, 94.34, { v: 0.2759, z: '0.00%' }])).toEqual([]);
});

test('a blank, or capaian held at 100 in the whole column, is right', () => {
  expect(tabel310([1, 'Sasaran I', 48.67, 91.97, null], [2, 'Sasaran II', 100, 99.55, 0.45])).toEqual([]);
  expect(tabel310([1, 'Sasaran I', 120, 91.97, 8.03], [2, 'Sasaran II', 168.85, 99.55, 0.45])).toEqual([]);
});

const rupiah = (...baris: Isi[][]) =>
  temuan(
    efisiensiSalah,
    buku({
      kind: 'efisiensi',
      kolom: [
        'periode',
        'target - Rp = Anggaran',
        'realisasi - Rp = Realisasi',
        'efisiensi = Nilai Efisiensi',
      ],
      baris,
    }),
  );

test('in rupiah a difference of one rupiah counts', () => {
  const findings = rupiah(
    [2018, 22984963000, 21616842407, '1.368.120.592,-'],
    [2019, 35916135262, 27407070964, 8509064298],
    [2020, 34450519415, 30532062972, 3918456443],
  );
  expect(letakTemuan(findings)).toEqual(['D5']);
});

test('nilai efisiensi of K/L stays within 0–100', () => {
  const findings = temuan(
    efisiensiSalah,
    buku({
      kind: 'efisiensi',
      kolom: ['no', 'program', 'efisiensi = Nilai Efisiensi (NE)'],
      baris: [
        [1, 'Program Dukungan Manajemen', 235],
        [2, 'Program Pelayanan', 87.5],
      ],
    }),
  );
  expect(letakTemuan(findings)).toEqual(['C5']);
});

test('a column that follows no known method is not judged by the one row that fits', () => {
  expect(
    tabel310(
      [1, 'Sasaran I', 110, 90, 55],
      [2, 'Sasaran II', 95, 75, 61],
      [3, 'Sasaran III', 120, 99, 70],
      [4, 'Sasaran IV', 100, 80, 20],
    ),
  ).toEqual([]);
});
