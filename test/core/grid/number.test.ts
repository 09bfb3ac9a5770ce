import { readNumber, type Reading } from '../../../src/core/grid/number';

const read = (text: string): Reading => readNumber(text);
const value = (text: string): number | undefined => {
  const reading = read(text);
  return reading.kind === 'number' ? reading.value : undefined;
};

describe('numbers as people type them', () => {
  test.each([
    ['1.582.395.750', 1582395750],
    ['94,34', 94.34],
    ['57,60%', 57.6],
    ['100 %', 100],
    ['20 PNS', 20],
    ['Rp. 12.218.328.000,-', 12218328000],
    ['2,389,713,180', 2389713180],
    ['84.19', 84.19],
    ['76.31,-', 76.31],
    ['88,63,-', 88.63],
    ['27,407,070,963.98,-', 27407070963.98],
    ['0', 0],
    ['0,00', 0],
    ['2,57', 2.57],
    ['99.11', 99.11],
    ['Rp104.571.400,00', 104571400],
    ['Rp 2,389,713,180', 2389713180],
    ['551 Nilai', 551],
    ['100 persen', 100],
    ['70,42 %', 70.42],
    ['1 Laporan', 1],
    ['12 Orang / Bulan', 12],
    ['3 (tiga) dokumen', 3],
    ['-5,2', -5.2],
    ['−5,2', -5.2],
    ['(2,5)', -2.5],
    ['(1.250.000)', -1250000],
    ['1 582 395', 1582395],
    ['Rp 1.250', 1250],
    ['1.250,-', 1250],
    ['0,973', 0.973],
    ['0.9733', 0.9733],
    ['1234,567', 1234.567],
    ['1.234,567', 1234.567],
    ['2.500 berkas', 2500],
    ['3,125 %', 3.125],
    ['1,58E+09', 1580000000],
    ['12.', undefined],
    ['2021', 2021],
  ])('%s', (text, expected) => expect(value(text)).toBe(expected));

  test.each([
    ['-', 'blank'],
    ['–', 'blank'],
    [' - ', 'blank'],
    ['', 'blank'],
    ['  \u00a0', 'blank'],
    ['n/a', 'blank'],
    ['N/A', 'blank'],
    ['Rp -', 'blank'],
    ['77.932000', 'malformed'],
    ['10,5,3', 'malformed'],
    ['1.582.395.75', 'malformed'],
    ['1.58.395.750', 'malformed'],
    ['Rp 77.932000', 'malformed'],
    ['1,582.395.750', 'malformed'],
    ['2,500', 'ambiguous'],
    ['1.750', 'ambiguous'],
    ['(1.250)', 'ambiguous'],
    ["'051", 'code'],
    ['051', 'code'],
    ['4843.EAA.003', 'code'],
    ['1.02.03', 'code'],
    ['5.1.02.01.01.0024', 'code'],
    ['1.03.01.2.01.', 'code'],
    ['197001011997031001', 'code'],
    ['WTP', 'text'],
    ['1. Tersusunnya dokumen perencanaan', 'text'],
    ['12 Januari 2021', 'text'],
    ['01/02/2021', 'text'],
    ['2021-03-01', 'text'],
    ['Triwulan 1', 'text'],
    ['1, 2, 3', 'text'],
    ['4 orang yang mengikuti pelatihan teknis perencanaan daerah', 'text'],
    ['#REF!', 'text'],
  ])('%s is %s', (text, kind) => expect(read(text).kind).toBe(kind));

  test('≥ 3 keeps its bound', () =>
    expect(read('≥ 3')).toMatchObject({ kind: 'number', value: 3, bound: '≥' }));
  test('minimal 80 % keeps its bound', () =>
    expect(read('Minimal 80 %')).toMatchObject({ value: 80, percent: true, bound: '≥' }));
  test.each([
    ['80–90', 80, 90, false],
    ['80-90', 80, 90, false],
    ['7 - 8 %', 7, 8, true],
    ['80% s.d. 90%', 80, 90, true],
    ['2,5 – 3,0', 2.5, 3, false],
  ])('%s is a range', (text, from, to, percent) =>
    expect(read(text)).toMatchObject({ kind: 'range', from, to, percent }),
  );

  test('tells percent, decimals, convention and unit', () => {
    expect(read('57,60%')).toEqual({
      kind: 'number',
      value: 57.6,
      decimals: 2,
      percent: true,
      convention: 'id',
      sure: 0.95,
    });
    expect(read('20 PNS')).toMatchObject({ unit: 'PNS', convention: 'plain' });
    expect(read('2,389,713,180')).toMatchObject({ convention: 'en', sure: 1 });
    expect(read('Rp. 12.218.328.000,-')).toMatchObject({ unit: 'Rp', convention: 'id' });
  });

  test('one mark and three digits answers both readings', () =>
    expect(read('2,500')).toEqual({ kind: 'ambiguous', asThousands: 2500, asDecimal: 2.5, percent: false }));
  test('the context decides it', () => {
    expect(readNumber('2,500', { convention: 'id' })).toMatchObject({ value: 2.5 });
    expect(readNumber('2,500', { convention: 'en' })).toMatchObject({ value: 2500 });
    expect(readNumber('2,500', { satuan: 'Orang' })).toMatchObject({ value: 2500 });
    expect(readNumber('3.125', { satuan: 'Indeks' })).toMatchObject({ value: 3.125 });
    expect(readNumber('2,500', { satuan: 'hal' }).kind).toBe('ambiguous');
  });
});

describe('other values', () => {
  test('a number cell is sure, with the decimals of its shortest text', () => {
    expect(readNumber(57.6)).toMatchObject({
      kind: 'number',
      value: 57.6,
      decimals: 1,
      sure: 1,
      convention: 'plain',
    });
    expect(readNumber(0.1 + 0.2)).toMatchObject({ decimals: 17 });
    expect(readNumber(1e21)).toMatchObject({ decimals: 0 });
    expect(readNumber(1.5e-7)).toMatchObject({ decimals: 8 });
  });
  test('nothing is blank, booleans and error values are text', () => {
    expect(readNumber(null).kind).toBe('blank');
    expect(readNumber(true).kind).toBe('text');
    expect(readNumber({ error: '#DIV/0!' }).kind).toBe('text');
  });
});
