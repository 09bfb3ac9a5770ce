import { nomorUrut } from '../../../src/core/rules/nomor-urut';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const tabel = (nomor: readonly Isi[], lain: Partial<TabelUji> = {}): TabelUji => ({
  kind: 'anggaran',
  kolom: ['no', 'program', 'target TAHUN Rp'],
  baris: nomor.map((no, i) => [no, `Program ke-${i}`, 100 + i]),
  ...lain,
});

const cek = (uji: TabelUji) => letakTemuan(temuan(nomorUrut, buku(uji)));

test('a number mistyped in a running list is the only one named', () => {
  const [finding] = temuan(nomorUrut, buku(tabel(['1.', '2.', '3.', '4.', '6.', 6, 7, 8])));
  expect(finding).toMatchObject({ severity: 'info', cell: 'A9', data: { printed: 6, expected: 5 } });
  expect(cek(tabel(['1.', '2.', '3.', '4.', '6.', 6, 7, 8]))).toEqual(['A9']);
});

test('a number skipped for good, and one that stands twice', () => {
  expect(cek(tabel([1, 2, 3, 5, 6, 7]))).toEqual(['A8']);
  expect(cek(tabel([1, 2, 3, 3, 4, 5]))).toEqual(['A8']);
  expect(cek(tabel([1, 2, 3, 4, 7, 6]))).toEqual(['A9']);
});

test.each<[string, readonly Isi[]]>([
  ['running', [1, 2, 3, 4, 5]],
  ['going on from another page', [6, 7, 8, 9]],
  ['anew in each group', [1, 2, 3, 1, 2, 1]],
  ['on the first row of each sasaran', [1, '', '', 2, '', 3]],
  ['of the sasaran on each of its rows', [1, 1, 1, 2, 2, 2, 3, 3]],
  ['codes', [3, 3, 5, 9, 12]],
])('numbers %s are right', (_what, nomor) => {
  expect(cek(tabel(nomor))).toEqual([]);
});

test('programs, kegiatan and subkegiatan numbered side by side in one column', () => {
  const uji = (kegiatan: Isi): TabelUji => ({
    kind: 'perbandingan',
    kolom: ['no', 'kode', 'uraian', 'target TAHUN'],
    baris: [
      [1, '2.08.01', 'Program satu', ''],
      [1, '2.08.01.2.01', 'Kegiatan satu', ''],
      [1, '2.08.01.2.01.0001', 'Sub satu', 4],
      [2, '2.08.01.2.01.0002', 'Sub dua', 4],
      [2, '2.08.01.2.02', 'Kegiatan dua', ''],
      [3, '2.08.01.2.02.0001', 'Sub tiga', 4],
      [2, '2.08.02', 'Program dua', ''],
      [3, '2.08.02.2.01', 'Kegiatan tiga', ''],
      [kegiatan, '2.08.02.2.01.0001', 'Sub empat', 4],
      [5, '2.08.02.2.01.0002', 'Sub lima', 4],
    ],
  });
  expect(cek(uji(4))).toEqual([]);
  expect(cek(uji(5))).toEqual(['A13']);
});

test('a banner begins a list of its own', () => {
  expect(cek(tabel([1, 2, 3, '', 7, 8, 9], { sectionRows: [8] }))).toEqual([]);
});
