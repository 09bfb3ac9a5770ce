import { targetKosong } from '../../../src/core/rules/target-kosong';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const renaksi = (...baris: Isi[][]) =>
  buku({
    kind: 'renaksi',
    kolom: [
      'no',
      'indikator',
      'satuan',
      'target TAHUN',
      'target TW1',
      'target TW2',
      'target TW3',
      'target TW4',
    ],
    baris,
  });

test('an indicator with neither annual nor quarter targets', () => {
  const findings = temuan(
    targetKosong,
    renaksi([1, 'Jumlah OPD yang dibina', 'OPD', 20, 5, 5, 5, 5], [2, 'Persentase penyelesaian kasus', '%']),
  );
  expect(letakTemuan(findings)).toEqual(['D6']);
  expect(findings[0]!.related).toEqual([{ sheet: 'Lembar1', cell: 'B6' }]);
  expect(findings[0]!.message).toContain('Persentase penyelesaian kasus');
});

test('a quarter target alone, or a grade, is a target', () => {
  expect(
    temuan(
      targetKosong,
      renaksi(
        [1, 'Jumlah laporan', 'Laporan', null, null, null, null, 1],
        [2, 'Nilai akuntabilitas kinerja', 'Predikat', 'B'],
      ),
    ),
  ).toEqual([]);
});

test('a dash is no target', () => {
  const findings = temuan(
    targetKosong,
    renaksi(
      [1, 'Jumlah OPD yang dibina', 'OPD', 20, 5, 5, 5, 5],
      [2, 'Jumlah sidak', 'kali', '-', '-', '-', '-', '-'],
    ),
  );
  expect(letakTemuan(findings)).toEqual(['D6']);
});

test('a heading whose parts a, b follow carries no target itself', () => {
  expect(
    temuan(
      targetKosong,
      renaksi(
        [1, 'Jumlah dokumen perencanaan:', null],
        [null, 'a. Renja', 'Dokumen', 1, null, null, null, 1],
        [null, 'b. RKA', 'Dokumen', 1, null, null, null, 1],
      ),
    ),
  ).toEqual([]);
});

test('a form that nobody has filled in yet is silent', () => {
  expect(
    temuan(targetKosong, renaksi([1, 'Jumlah OPD yang dibina', 'OPD'], [2, 'Jumlah laporan', 'Laporan'])),
  ).toEqual([]);
});
