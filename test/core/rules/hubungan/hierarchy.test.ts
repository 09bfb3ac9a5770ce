import { susunan } from '../../../../src/core/rules/hubungan/hierarchy';
import { codeShape } from '../../../../src/core/rules/hubungan/tingkat';
import { konteks } from '../../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../../support/tabel';

const bentuk = (uji: Partial<TabelUji> & Pick<TabelUji, 'kolom' | 'baris'>) => {
  const { kinerja } = konteks(buku({ kind: 'anggaran', ...uji }));
  const tree = susunan(kinerja.tabel[0]!);
  return { cara: tree.cara, akar: tree.akar.map((one) => one.anak.length) };
};

const jumlah = ['uraian', 'target TAHUN Rp'];

test('levels by bold, by indentation, by numbering: whichever adds up', () => {
  const isi = (i: number, gaya: (induk: boolean) => Partial<{ bold: boolean; indent: number }>): Isi[][] =>
    [
      ['Layanan satu', 30],
      ['Rincian a', 10],
      ['Rincian b', 20],
      ['Layanan dua', 70],
      ['Rincian c', 30],
      ['Rincian d', 40],
    ].map(([nama, nilai]) => [
      { v: String(nama), ...gaya(/^Layanan/.test(String(nama))) },
      Number(nilai) * i,
    ]);
  expect(bentuk({ kolom: jumlah, baris: isi(1, (induk) => ({ bold: induk })) })).toEqual({
    cara: 'tebal',
    akar: [2, 2],
  });
  expect(bentuk({ kolom: jumlah, baris: isi(2, (induk) => ({ indent: induk ? 0 : 1 })) })).toEqual({
    cara: 'indentasi',
    akar: [2, 2],
  });
  const nomor = isi(3, () => ({})).map((row, i): Isi[] => [['I', 'a', 'b', 'II', 'a', 'b'][i]!, ...row]);
  expect(bentuk({ kolom: ['no', ...jumlah], baris: nomor })).toEqual({ cara: 'nomor', akar: [2, 2] });
});

test('bold that does not add up is only bold', () => {
  expect(
    bentuk({
      kolom: jumlah,
      baris: [
        [{ v: 'Penting', bold: true }, 5],
        ['Rincian a', 10],
        ['Rincian b', 20],
        [{ v: 'Penting juga', bold: true }, 7],
        ['Rincian c', 30],
      ],
    }),
  ).toEqual({ cara: undefined, akar: [0, 0, 0, 0, 0] });
});

test('a row without a number passes on what stands beneath it', () => {
  expect(
    bentuk({
      kolom: ['kode', ...jumlah],
      baris: [
        ['1.02', 'Urusan Kesehatan', 30],
        ['1.02.01', 'Program satu', ''],
        ['1.02.01.01', 'Kegiatan a', 10],
        ['1.02.01.02', 'Kegiatan b', 20],
      ],
    }),
  ).toEqual({ cara: 'kode', akar: [1] });
});

test('sixty thousand rows are read in a moment', () => {
  const baris: Isi[][] = [];
  for (let i = 0; i < 20000; i++) {
    baris.push([`1.${i}`, 'Program', 30], [`1.${i}.01`, 'Kegiatan a', 10], [`1.${i}.02`, 'Kegiatan b', 20]);
  }
  const { kinerja } = konteks(buku({ kind: 'anggaran', kolom: ['kode', ...jumlah], baris }));
  const start = performance.now();
  expect(susunan(kinerja.tabel[0]!).akar).toHaveLength(20000);
  expect(performance.now() - start).toBeLessThan(5000);
});

test.each([
  ['4846.BAB.001', 'd4.w.d3'],
  ["'051", 'd3'],
  ['1.02.03', 'd.d.d'],
  ['A', 'A'],
  ['a', 'a'],
  ['IV', 'R'],
  ['', ''],
])('%s has the shape %s', (kode, shape) => {
  expect(codeShape(kode)).toBe(shape);
});
