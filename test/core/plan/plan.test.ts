import { cellName } from '../../../src/core/grid/address';
import { conflicts, expecting } from '../../../src/core/plan/conflicts';
import { plainFormula, sameFormula } from '../../../src/core/plan/formula-text';
import { inversePlan } from '../../../src/core/plan/inverse';
import type { Plan } from '../../../src/core/plan/plan';
import { preview } from '../../../src/core/plan/preview';
import { at, sheetOf, workbookOf } from '../../support/grid';

const before = workbookOf([
  sheetOf('Tabel 3.5', [
    ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Indeks RB', 75, 73, '=D2/C2'],
    [2, 'Nilai SAKIP', 80, 82, null],
  ]),
]);

const plan: Plan = {
  title: 'Hitung capaian',
  actions: [
    {
      type: 'setCells',
      sheet: 'Tabel 3.5',
      cells: [
        { row: 2, column: 5, formula: '=IF(COUNT(C2,D2)<2,"",D2/C2)', cached: 73 / 75 },
        { row: 3, column: 5, formula: '=IF(COUNT(C3,D3)<2,"",D3/C3)', cached: 82 / 80 },
      ],
    },
    {
      type: 'setStyle',
      sheet: 'Tabel 3.5',
      area: { firstRow: 2, lastRow: 3, firstColumn: 5, lastColumn: 5 },
      style: { numberFormat: '0.00%' },
    },
    { type: 'columnWidth', sheet: 'Tabel 3.5', column: 5, width: 12 },
    { type: 'addSheet', sheet: 'Efisiensi' },
    { type: 'setCells', sheet: 'Efisiensi', cells: [{ row: 1, column: 1, value: 'Efisiensi' }] },
    { type: 'name', name: '_Renaksi.Kolom.1', formula: "='Tabel 3.5'!$E$1:$E$3" },
  ],
  expects: expecting(before, [at('Tabel 3.5', 'C2'), at('Tabel 3.5', 'D2')]),
};

describe('inverse', () => {
  const inverse = inversePlan(plan, before, {
    style: (sheet, row, column) => `${sheet}/${cellName(row, column)}`,
    columnWidth: () => 9,
  });

  test('gives every cell, style, width and name back, last first, and only removes the sheet it added', () => {
    expect(inverse.actions).toEqual([
      { type: 'name', name: '_Renaksi.Kolom.1', formula: null },
      { type: 'removeSheet', sheet: 'Efisiensi' },
      { type: 'columnWidth', sheet: 'Tabel 3.5', column: 5, width: 9 },
      {
        type: 'restoreStyle',
        sheet: 'Tabel 3.5',
        cells: [
          { row: 2, column: 5, style: 'Tabel 3.5/E2' },
          { row: 3, column: 5, style: 'Tabel 3.5/E3' },
        ],
      },
      {
        type: 'setCells',
        sheet: 'Tabel 3.5',
        cells: [
          { row: 2, column: 5, formula: '=D2/C2', cached: null },
          { row: 3, column: 5, value: null },
        ],
      },
    ]);
  });

  test('expects what the plan left, so that an edit after it is not undone away', () => {
    expect(inverse.expects.map(({ row, formula }) => [row, formula])).toEqual([
      [2, '=IF(COUNT(C2,D2)<2,"",D2/C2)'],
      [3, '=IF(COUNT(C3,D3)<2,"",D3/C3)'],
    ]);
  });

  test('a merge gives its lost values back, a rewritten sheet all of its contents', () => {
    const merging: Plan = {
      title: '',
      expects: [],
      actions: [
        {
          type: 'merge',
          sheet: 'Tabel 3.5',
          area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 },
        },
        { type: 'addSheet', sheet: 'Tabel 3.5' },
      ],
    };
    const [clear, contents, unmerge, values] = inversePlan(merging, before).actions;
    expect(clear).toEqual({ type: 'clearSheet', sheet: 'Tabel 3.5' });
    expect(contents?.type === 'setCells' && contents.cells.length).toBe(14);
    expect(unmerge?.type).toBe('unmerge');
    expect(values).toMatchObject({
      cells: [
        { row: 1, column: 1, value: 'No' },
        { row: 1, column: 2, value: 'Indikator' },
      ],
    });
  });
});

describe('conflicts', () => {
  test('none while the cells stand as they did', () => expect(conflicts(plan, before, before)).toEqual([]));

  test('a source cell with another value, and a target cell that somebody filled meanwhile', () => {
    const fresh = workbookOf([
      sheetOf('Tabel 3.5', [
        ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Indeks RB', 75, 74, '= d2 / C2'],
        [2, 'Nilai SAKIP', 80, 82, 'lihat lampiran'],
      ]),
    ]);
    expect(conflicts(plan, fresh, before)).toEqual([
      { ...at('Tabel 3.5', 'D2'), kind: 'changed', expected: 73, found: 74 },
      { ...at('Tabel 3.5', 'E3'), kind: 'changed', expected: null, found: 'lihat lampiran' },
    ]);
  });

  test('a sheet that is gone', () =>
    expect(conflicts(plan, workbookOf([])).map(({ kind }) => kind)).toEqual(['gone', 'gone']));
});

test('a formula is the same in another spacing, case or quoting, but not with another text in it', () => {
  expect(sameFormula("='Data'!A1+sum( b2:B9 )", '=Data!A1+SUM(B2:B9)')).toBe(true);
  expect(sameFormula("='Tabel 3'!A1", "='Tabel 4'!A1")).toBe(false);
  expect(sameFormula('=IF(A1="Ya",1,0)', '=IF(A1="YA",1,0)')).toBe(false);
  expect(plainFormula("='Lembar  dua'!a1")).toBe("'Lembar  dua'!A1");
});

test('the preview shows old and new of each cell that changes, and the new sheets', () => {
  const shown = preview(plan, before);
  expect(shown.sheets.map(({ sheet, state, counts }) => [sheet, state, counts])).toEqual([
    ['Tabel 3.5', 'changed', { fill: 1, replace: 1, clear: 0, formulas: 2 }],
    ['Efisiensi', 'new', { fill: 1, replace: 0, clear: 0, formulas: 0 }],
  ]);
  expect(shown.sheets[0]!.cells[0]).toEqual({
    row: 2,
    column: 5,
    before: { value: null, formula: '=D2/C2' },
    after: { value: 73 / 75, formula: '=IF(COUNT(C2,D2)<2,"",D2/C2)' },
    change: 'replace',
  });
  expect(shown.counts).toMatchObject({ fill: 2, replace: 1, formulas: 2, newSheets: 1 });
  expect(preview({ title: '', actions: [], expects: [] }, before).empty).toBe(true);
});
