import { efisiensiTanpaCapaian } from '../../../src/core/rules/efisiensi-tanpa-capaian';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const cek = (...baris: Isi[][]) =>
  temuan(
    efisiensiTanpaCapaian,
    buku({
      kind: 'efisiensi',
      kolom: ['no', 'sasaran', 'capaian TAHUN', 'capaian TAHUN Rp', 'efisiensi', 'keterangan'],
      baris,
    }),
  );

test('efisiensi claimed below 100 %', () => {
  const findings = cek([1, 'Sasaran I', 84.5, 83.65, 0.85], [2, 'Sasaran II', 102.91, 89.07, 13.84]);
  expect(letakTemuan(findings)).toEqual(['E5']);
  expect(findings[0]!.message).toContain('capaiannya 84,5');
});

test('a negative number is a number too', () => {
  expect(letakTemuan(cek([1, 'Sasaran I', 84.5, 91.56, -7.06]))).toEqual(['E5']);
});

test('exactly 100 %, a blank, and the number with its word of caution are right', () => {
  expect(
    cek(
      [1, 'Sasaran I', 100, 91.97, 8.03],
      [2, 'Sasaran II', 48.67, 91.97, null],
      [3, 'Sasaran III', 84.5, 80, 4.5, 'belum efisien – capaian di bawah 100 %'],
    ),
  ).toEqual([]);
});

test('fractions are percentages', () => {
  expect(
    letakTemuan(
      cek([1, 'Sasaran I', { v: 0.845, z: '0.0%' }, { v: 0.8, z: '0.0%' }, { v: 0.045, z: '0.0%' }]),
    ),
  ).toEqual(['E5']);
});
