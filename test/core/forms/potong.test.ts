import { potongHalaman, type Rentang } from '../../../src/core/forms/lembar-potong';

/** Rows of 10 points on pages of 100. */
const bagi = (
  banyak: number,
  more: { ulang?: Rentang; utuh?: Rentang[]; sebaiknya?: Rentang[]; tinggi?: number[] } = {},
): number[] =>
  potongHalaman({
    tinggi: more.tinggi ?? new Array<number>(banyak).fill(10),
    muat: 100,
    ulang: more.ulang,
    utuh: more.utuh ?? [],
    sebaiknya: more.sebaiknya ?? [],
  });

test('what fits on a page is not broken; what does not is broken where the page is full', () => {
  expect(bagi(10)).toEqual([]);
  expect(bagi(11)).toEqual([11]);
  expect(bagi(25)).toEqual([11, 21]);
});

test('repeated header rows take room on every page after the first', () => {
  expect(bagi(25, { ulang: [1, 2] })).toEqual([11, 19]);
});

test('a signature block that would cross the page goes over whole, with the row before it', () => {
  expect(bagi(14, { utuh: [[8, 14]] })).toEqual([8]);
  // Not where it fits.
  expect(bagi(10, { utuh: [[4, 10]] })).toEqual([]);
});

test('blocks that overlap move together: header with first row, closing row with signature', () => {
  expect(
    bagi(13, {
      utuh: [
        [7, 9],
        [9, 13],
      ],
    }),
  ).toEqual([7]);
});

test('merged rows stay together where the page is filled well enough, else they are split', () => {
  expect(bagi(12, { sebaiknya: [[8, 12]] })).toEqual([8]);
  // To keep these together the page would stay more than half empty.
  expect(bagi(12, { sebaiknya: [[4, 12]] })).toEqual([11]);
});

test('a row or a block higher than a page does not stop the others', () => {
  expect(bagi(0, { tinggi: [10, 300, 10, 10] })).toEqual([2, 3]);
  expect(bagi(30, { utuh: [[1, 30]] })).toEqual([11, 21]);
});
