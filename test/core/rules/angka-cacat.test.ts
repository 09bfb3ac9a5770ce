import { angkaCacat } from '../../../src/core/rules/angka-cacat';
import { angkaTeks } from '../../../src/core/rules/angka-teks';
import { periksa } from '../../../src/core/rules/check';
import { konteks, letakTemuan, temuan } from '../../support/konteks';
import { buku } from '../../support/tabel';

const pagu = (...values: (string | number)[]) =>
  buku({
    kind: 'anggaran',
    kolom: ['kode', 'kegiatan', 'target TAHUN Rp'],
    baris: values.map((value, i) => [`EAA.${i + 1}`, `Kegiatan ${i + 1}`, value]),
  });

test('a lost thousands dot cannot be read by any convention', () => {
  const [finding] = temuan(angkaCacat, pagu(3935663000, '77.932000', 20000000));
  expect(finding).toMatchObject({
    rule: 'angka-cacat',
    severity: 'error',
    cell: 'C6',
    data: { printed: '77.932000' },
  });
  expect(finding!.message).toContain('“77.932000”');
});

test('a number that reads well as text is another rule’s', () => {
  expect(temuan(angkaCacat, pagu(3935663000, '77.932.000', 'Rp. 12.218.328.000,-'))).toEqual([]);
});

test('codes and words in other columns are no malformed numbers', () => {
  expect(letakTemuan(temuan(angkaCacat, pagu(1, 2, 3)))).toEqual([]);
});

test('the cell is not also called a text number', () => {
  const { findings } = periksa(konteks(pagu(3935663000, '10,5,3', 20000000)), [angkaCacat, angkaTeks]);
  expect(findings.map(({ rule }) => rule)).toEqual(['angka-cacat']);
});

test('what reads as a code is none where numbers belong', () => {
  expect(letakTemuan(temuan(angkaCacat, pagu(3935663000, '12.50.0')))).toEqual(['C6']);
});
