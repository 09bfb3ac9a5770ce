import { akumulasiRancu } from '../../../src/core/rules/akumulasi-rancu';
import { kunciTeks } from '../../../src/core/kinerja/kunci';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const renaksi = (...baris: Isi[][]) =>
  buku({
    kind: 'renaksi',
    kolom: ['indikator', 'target TW1', 'target TW2', 'target TW3', 'target TW4', 'target TAHUN'],
    baris,
  });

test('only the last quarter is filled: sum and last value are the same', () => {
  const findings = temuan(
    akumulasiRancu,
    renaksi(['Jumlah calon JPT yang dinilai', null, null, null, 42, 42]),
  );
  expect(letakTemuan(findings)).toEqual(['F5']);
  expect(findings[0]!.severity).toBe('info');
});

test('quarters that only the sum, or only the last value, explains', () => {
  expect(temuan(akumulasiRancu, renaksi(['Jumlah SK', 3, 10, 10, 7, 30]))).toEqual([]);
  expect(temuan(akumulasiRancu, renaksi(['Persentase kasus selesai', 25, 50, 75, 100, 100]))).toEqual([]);
});

test('no annual target and quarters that differ: nothing tells', () => {
  const findings = temuan(akumulasiRancu, renaksi(['Persentase kasus selesai', 25, 50, 75, 100, null]));
  expect(findings[0]!.message).toContain('tidak tertulis');
});

test('the user has said which it is', () => {
  const nama = 'Jumlah calon JPT yang dinilai';
  const profil = { indikator: { [kunciTeks(nama)]: { mode: 'JUMLAH' as const } } };
  expect(temuan(akumulasiRancu, renaksi([nama, null, null, null, 42, 42]), { profil })).toEqual([]);
});
