import { persentaseSalah } from '../../../src/core/rules/persentase-salah';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const anggaran = (...baris: Isi[][]) =>
  temuan(
    persentaseSalah,
    buku({
      kind: 'anggaran',
      kolom: ['no', 'uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp', 'capaian TAHUN Rp = %'],
      baris,
      totalRows: [7],
    }),
  );

test('a digit mistyped in a total’s serapan', () => {
  const findings = anggaran(
    [1, 'Sasaran I', 15466367426, 14196152435, 91.79],
    [2, 'Sasaran II', 195489750, 194607660, 99.55],
    [null, 'Jumlah', { v: 23265036415, z: '#,##0' }, { v: 21947576337, z: '#,##0' }, { v: 93.34, z: '0.00' }],
  );
  expect(letakTemuan(findings)).toEqual(['E7']);
  expect(findings[0]).toMatchObject({ severity: 'error', data: { printed: 93.34 } });
  expect(findings[0]!.data!.computed).toBeCloseTo(94.3371, 3);
  expect(findings[0]!.message).toContain('21.947.576.337 dibagi 23.265.036.415');
});

test('fractions under a % format, and values behind a format, are right as shown', () => {
  expect(
    anggaran(
      [1, 'Sasaran I', 200, 181, { v: 0.905, z: '0.0%' }],
      [2, 'Sasaran II', 300, 200, { v: 66.66666666666667, z: '0.00' }],
      [null, 'Jumlah', 500, 381, '76,2%'],
    ),
  ).toEqual([]);
});

test('no pagu, no percentage', () => {
  expect(anggaran([1, 'Sasaran I', 0, 0, 0])).toEqual([]);
});

const bagian = (...persen: number[]) =>
  temuan(
    persentaseSalah,
    buku({
      kind: 'anggaran',
      kolom: ['no', 'sasaran', 'target TAHUN Rp', 'lain = %'],
      baris: [400, 300, 200, 100].map((value, i) => [i + 1, `Sasaran ${i + 1}`, value, persen[i]!]),
    }),
  );

test('shares of one whole: the row that does not follow it', () => {
  expect(bagian(40, 30, 20, 10)).toEqual([]);
  expect(letakTemuan(bagian(40, 30, 25, 10))).toEqual(['D7']);
});

test('the whole may be larger than the rows shown', () => {
  expect(bagian(20, 15, 10, 5)).toEqual([]);
});

test('percentages of no common whole are not judged', () => {
  expect(bagian(88, 12, 55, 71)).toEqual([]);
});

test('the fix is a live formula, but a formula of the user is left to the user', () => {
  const [constant] = anggaran([1, 'Sasaran I', 200, 150, 57]);
  expect(constant!.fix?.actions[0]).toMatchObject({
    cells: [{ row: 5, column: 5, formula: '=IF(COUNT(C5,D5)<2,"",IF(C5=0,"",100*D5/C5))', cached: 75 }],
  });
  const [formula] = anggaran([1, 'Sasaran I', 200, 150, { v: 57, f: '=D5/C6*100' }]);
  expect(formula!.fix).toBeUndefined();
});
