import { shiftFormula } from '../../../src/host/file/formula-shift';
import { shownFormula, storedFormula } from '../../../src/host/file/future-functions';

test.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2,$A$1:B2)', 'SUM(B3:C4,$A$1:C4)'],
  ['SUM(A:A,$B:C,2:3,$2:3)', 'SUM(B:B,$B:D,4:5,$2:5)'],
  ['"A1 "&A1&"""B2"', '"A1 "&B3&"""B2"'],
  ["'TW 1'!A1+'It''s A1'!B2+Data1!C3+[1]Sheet1!A1", "'TW 1'!B3+'It''s A1'!C4+Data1!D5+[1]Sheet1!B3"],
  ['LOG10(A1)+ATAN2(B1,C1)+A1B+_A1+TW1.x', 'LOG10(B3)+ATAN2(C3,D3)+A1B+_A1+TW1.x'],
  ["T[A1]+T[[#This Row],[B2]]+T['[A1]+C3", "T[A1]+T[[#This Row],[B2]]+T['[A1]+D5"],
  ['T[[#All],[A1]]+A1', 'T[[#All],[A1]]+B3'],
  ['1E3+A1*1.5', '1E3+B3*1.5'],
  ['ABCD1+XFE1+A1048577', 'ABCD1+XFE1+A1048577'],
  ['pagu_A1+AB12', 'pagu_A1+AC14'],
])('%s two rows down and one column right is %s', (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test('a reference that leaves the sheet comes in at the other side, as in Excel', () => {
  expect(shiftFormula('A1', -1, -1)).toBe('XFD1048576');
});

test('newer functions carry a prefix in files only', () => {
  const shown = 'IFS(A1>1,"XLOOKUP(",TRUE,XLOOKUP(A1,B:B,SORT(C:C)))+NORM.S.DIST(1,TRUE)+STDEV(A:A)';
  const stored =
    '_xlfn.IFS(A1>1,"XLOOKUP(",TRUE,_xlfn.XLOOKUP(A1,B:B,_xlfn._xlws.SORT(C:C)))+_xlfn.NORM.S.DIST(1,TRUE)+STDEV(A:A)';
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});
