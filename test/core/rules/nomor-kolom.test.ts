import { nomorDari, nomorKolom } from '../../../src/core/rules/nomor-kolom';
import { parseArea } from '../../../src/core/grid/address';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const tabel = (nomor: readonly Isi[], kolom?: readonly string[]): TabelUji => ({
  kind: 'efisiensi',
  kolom: kolom ?? [
    'no',
    'sasaran',
    'capaian TAHUN = % Capaian',
    'capaian TAHUN Rp = % Penyerapan',
    'efisiensi = % Efisiensi',
  ],
  nomor,
  baris: [[1, 'Meningkatnya kualitas', 100, 91.97, 8.03]],
});

const cek = (uji: TabelUji) => temuan(nomorKolom, buku(uji));

test('numbers that jump from 2 to 4', () => {
  const [finding, ...more] = cek(tabel([1, 2, 4, 5, '6 (4-5)']));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'info', cell: 'C4', data: { printed: 4, expected: 3 } });
});

test('a number that stands twice, and numbers that stop early', () => {
  expect(letakTemuan(cek(tabel([1, 2, 2, 3, 4])))).toEqual(['C4']);
  const kolom = ['no', 'sasaran', 'indikator', 'satuan', 'target TAHUN'];
  expect(letakTemuan(cek(tabel(['(1)', '(2)', '(3)', '', ''], kolom)))).toEqual(['D4:E4']);
});

test.each<[string, readonly Isi[]]>([
  ['in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)=3-4']],
  ['letters', ['a', 'b', 'c', 'd', 'e']],
  ['beginning later', [6, 7, 8, 9, 10]],
])('%s is right', (_what, nomor) => {
  expect(cek(tabel(nomor))).toEqual([]);
});

test('K and Rp share a number, merged or with the second one blank', () => {
  const kolom = [
    'no',
    'uraian',
    'target TAHUN = Target / K',
    'target TAHUN Rp = Target / Rp',
    'realisasi TW1 = I / K',
    'realisasi TW1 Rp = I / Rp',
  ];
  const uji: TabelUji = {
    ...tabel([1, 2, 3, '', 4, ''], kolom),
    kind: 'evaluasi-renja',
    baris: [[1, 'Program', 1, 2, 3, 4]],
  };
  expect(cek(uji)).toEqual([]);
  expect(cek({ ...uji, merges: [parseArea('C4:D4')!, parseArea('E4:F4')!] })).toEqual([]);
});

test.each([
  ['(3)', 3],
  ['12 = 8+9+10+11', 12],
  ['6 (4-5)', 6],
  ['c', 3],
  ['Target', undefined],
  ['2020', undefined],
])('%s → %s', (text, nomor) => {
  expect(nomorDari(text)).toBe(nomor);
});
