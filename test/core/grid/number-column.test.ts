import { readColumn } from '../../../src/core/grid/number-column';

const numbers = (values: (string | number | null)[], satuan?: string | (string | undefined)[]) =>
  readColumn(values, satuan).readings.map((reading) =>
    reading.kind === 'number' ? reading.value : reading.kind,
  );

test('other text numbers decide one mark with three digits', () => {
  expect(numbers(['1.582.395.750', '1.750'])).toEqual([1582395750, 1750]);
  expect(numbers(['2,389,713,180', '1.750'])).toEqual([2389713180, 1.75]);
  expect(numbers(['94,34', '97,333'])).toEqual([94.34, 97.333]);
});
test('a column that writes both ways leaves it open', () => {
  expect(numbers(['94,34', '99.11', '1.750'])).toEqual([94.34, 99.11, 'ambiguous']);
  expect(readColumn(['94,34', '99.11']).mixed).toBe(true);
});
test('the satuan decides, row by row where it differs', () => {
  expect(numbers(['1.750', '3.125'], ['Orang', 'Indeks'])).toEqual([1750, 3.125]);
  expect(numbers(['1.750'], 'Dokumen')).toEqual([1750]);
});
test('the size of the number cells decides', () => {
  expect(numbers([1500, 2300, '1.750'])).toEqual([1500, 2300, 1750]);
  expect(numbers([1.5, 2.3, '1.750'])).toEqual([1.5, 2.3, 1.75]);
});
test('nothing to tell by leaves it ambiguous', () => {
  expect(numbers(['2,500', '1,550', null])).toEqual(['ambiguous', 'ambiguous', 'blank']);
  expect(numbers([1, 2500, '1.750'])).toEqual([1, 2500, 'ambiguous']);
});
test('a lost mark stays malformed beside good money', () => {
  expect(numbers(['77.932000', '77.932.000'])).toEqual(['malformed', 77932000]);
});
