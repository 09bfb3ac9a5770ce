import { capaianKosong } from '../../../src/core/rules/capaian-kosong';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const cek = (...baris: Isi[][]) =>
  temuan(
    capaianKosong,
    buku({
      kind: 'perbandingan',
      kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
      baris,
    }),
  );

test('target and realisasi stand, capaian does not, or only its % sign', () => {
  const findings = cek(
    [1, 'Persentase A', 75, 73, 97.33],
    [2, 'Persentase B', 50, 40, null],
    [3, 'Persentase C', 20, 6, '%'],
  );
  expect(letakTemuan(findings)).toEqual(['E6:E7']);
});

test('nothing to compute from', () => {
  expect(
    cek(
      [1, 'Persentase A', 75, null, null],
      [2, 'Persentase B', null, 40, null],
      [3, 'Persentase C', 0, 6, null],
    ),
  ).toEqual([]);
});

test('a realisasi of 0 has a capaian of 0', () => {
  const [finding] = cek([1, 'Persentase A', 75, 0, '-']);
  expect(finding).toMatchObject({ cell: 'E5' });
  expect(finding!.message).toContain('target 75 dan realisasi 0');
});

test('a table without a capaian column is not asked', () => {
  const findings = temuan(
    capaianKosong,
    buku({
      kind: 'perbandingan',
      kolom: ['indikator', 'target TAHUN', 'realisasi TAHUN'],
      baris: [['Persentase A', 75, 73]],
    }),
  );
  expect(findings).toEqual([]);
});

test('the fix fills in a live formula in the scale of the column', () => {
  const [finding] = cek(
    [1, 'Persentase A', 75, 73, { v: 0.9733, z: '0.00%' }],
    [2, 'Persentase B', 50, 40, null],
  );
  expect(finding!.fix?.actions).toEqual([
    {
      type: 'setCells',
      sheet: 'Lembar1',
      cells: [{ row: 6, column: 5, formula: '=IF(COUNT(C6,D6)<2,"",IF(C6=0,"",D6/C6))', cached: 0.8 }],
    },
  ]);
});

test('no formula is offered where lower may be better and nobody has said so', () => {
  const [finding] = cek([1, 'Angka kemiskinan', 7, 6.5, null]);
  expect(finding).toMatchObject({ cell: 'E5' });
  expect(finding!.fix).toBeUndefined();
});
