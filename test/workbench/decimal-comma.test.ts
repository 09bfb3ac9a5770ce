import { isCode, shownNumber, typedFormula, typedNumber } from '../../src/workbench/grid/decimal-comma';

describe('numbers as Indonesians type them', () => {
  test.each([
    ['168,85', '168.85'],
    ['1.234.567,5', '1234567.5'],
    ['2.500', '2500'],
    ['2,500', '2.500'],
    ['57,6%', '57.6%'],
    ['57,60 %', '57.60%'],
    ['Rp 1.582.395.750', '1582395750'],
    ['Rp. 2.500', '2500'],
    ['-0,5', '-0.5'],
  ])('%s is put as %s', (typed, english) => {
    expect(typedNumber(typed)).toBe(english);
  });

  test.each([
    '20',
    '168.86',
    '1,234,567',
    '1.02.03',
    '12/03/2021',
    'TW.I',
    'abc',
    '',
    '-',
    '77.932000',
    '10,5,3',
  ])('%s is left as it was typed', (typed) => {
    expect(typedNumber(typed)).toBeUndefined();
  });

  test('a kode rekening is text, a number is not', () => {
    expect(['1.02.03', '5.1.02.01', '1.234.567', '168.85', '12'].map(isCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('what is edited again shows a comma and is read back as the same number', () => {
    for (const value of [168.85, 0.5, 2.505, 1234567.5])
      expect(Number(typedNumber(shownNumber(String(value))))).toBe(value);
  });
});

describe('formulas with semicolons', () => {
  test('semicolons become commas and commas become points', () => {
    expect(typedFormula('=IF(A1>1,5;B1*0,25;0)')).toBe('=IF(A1>1.5,B1*0.25,0)');
  });
  test('texts and sheet names keep theirs', () => {
    expect(typedFormula(`=IF(A1="1,5;2";'Tabel 3,5; a'!B1;"")`)).toBe(`=IF(A1="1,5;2",'Tabel 3,5; a'!B1,"")`);
  });
  test('a formula without semicolons is English already', () => {
    expect(typedFormula('=SUM(A1,B2)')).toBeUndefined();
    expect(typedFormula('=IF(A1=";",1,2)')).toBeUndefined();
  });
});
