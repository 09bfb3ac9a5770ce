import { rumusTertimpa } from '../../../src/core/rules/rumus-tertimpa';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const cek = (uji: TabelUji) => temuan(rumusTertimpa, buku(uji));

const capaian = (isi: (row: number) => Isi, n = 6): TabelUji => ({
  kind: 'perbandingan',
  kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
  baris: Array.from({ length: n }, (_, i): Isi[] => [i + 1, `Indikator ${i + 5}`, 10, 8, isi(i + 5)]),
});

const rumus = (row: number): Isi => ({ f: `=D${row}/C${row}*100`, v: 80 });

test('a typed number among formulas, with the formula to put back', () => {
  const [finding, ...more] = cek(capaian((row) => (row === 8 ? 111.43 : rumus(row))));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'warning',
    cell: 'E8',
    data: { printed: 111.43, expected: '=D8/C8*100', computed: 80 },
  });
  expect(finding!.fix?.actions).toMatchObject([{ cells: [{ formula: '=D8/C8*100', cached: 80 }] }]);
});

test('three rows suffice where the column is one that is always computed', () => {
  expect(letakTemuan(cek(capaian((row) => (row === 6 ? 80 : rumus(row)), 3)))).toEqual(['E6']);
});

test('all formulas, all numbers, or half and half are no slip', () => {
  expect(cek(capaian(rumus))).toEqual([]);
  expect(cek(capaian(() => 80))).toEqual([]);
  expect(cek(capaian((row) => (row % 2 ? 80 : rumus(row))))).toEqual([]);
});

test('a blank or a dash hides nothing, nor does a zero where nothing was filled in', () => {
  expect(cek(capaian((row) => (row === 8 ? '-' : rumus(row))))).toEqual([]);
  const nol = capaian((row) => (row === 8 ? 0 : rumus(row)));
  const baris = nol.baris.map((row, i) => (i === 3 ? [4, 'Indikator 8', 10, '', 0] : row));
  expect(cek({ ...nol, baris })).toEqual([]);
});

test('one typed total beside formulas in the other columns', () => {
  const total = (d: Isi): TabelUji => ({
    kind: 'anggaran',
    kolom: ['uraian', 'target TAHUN Rp', 'realisasi TW1 Rp', 'realisasi TW2 Rp'],
    baris: [
      ['Kegiatan a', 10, 1, 2],
      ['Kegiatan b', 20, 3, 4],
      ['Jumlah', { f: '=SUM(B5:B6)', v: 30 }, { f: '=SUM(C5:C6)', v: 4 }, d],
    ],
    totalRows: [7],
  });
  expect(letakTemuan(cek(total(6)))).toEqual(['D7']);
  expect(cek(total({ f: '=SUM(D5:D6)', v: 6 }))).toEqual([]);
});
