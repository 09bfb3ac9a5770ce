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
