import type { Action, Plan } from '../../../src/core/plan/plan';
import type { Workbook } from '../../../src/core/grid/workbook';
import { expecting } from '../../../src/core/plan/conflicts';
import { sheet, monev } from './books';

const at = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

export const SHEET = 'Monev 2021';

/** Capaian into the blank column of the user's own table, as the compute step plans it. */
export function capaianPlan(workbook: Workbook): Plan {
  const cells = [4, 5].map((row) => ({
    row,
    column: 5,
    formula: `=IF(N(C${row})>0,D${row}/C${row}*100,"")`,
    cached: 95,
  }));
  const refs = cells.flatMap(({ row }) => [3, 4, 5].map((column) => ({ sheet: SHEET, row, column })));
  return {
    title: 'Hitung capaian',
    expects: expecting(workbook, refs),
    actions: [
      { type: 'setCells', sheet: SHEET, cells },
      {
        type: 'copyStyle',
        sheet: SHEET,
        from: { row: 4, column: 4 },
        to: at(4, 5, 5, 5),
        style: { numberFormat: '0.00' },
      },
      { type: 'name', name: '_Renaksi.Kolom.1', formula: "='Monev 2021'!$E$3:$E$5" },
    ],
  };
}

/** Every action there is, on the user's sheet, on a sheet written anew and on a new one. */
export const everything = (): Action[] => [
  { type: 'addSheet', sheet: 'Ringkasan', after: SHEET, form: 'pengukuran-triwulan' },
  {
    type: 'setCells',
    sheet: 'Ringkasan',
    cells: [
      { row: 1, column: 1, value: 'PENGUKURAN KINERJA TRIWULAN III TAHUN 2021' },
      { row: 3, column: 1, value: 'No' },
      { row: 3, column: 2, value: '1.234' },
      { row: 4, column: 1, value: 1, link: { sheet: SHEET, cell: 'B4' } },
      { row: 4, column: 2, formula: "='Monev 2021'!D4", cached: 0.855 },
      { row: 5, column: 1, value: 2 },
      { row: 5, column: 2, formula: "='Monev 2021'!D5", cached: 13 },
    ],
  },
  { type: 'merge', sheet: 'Ringkasan', area: at(1, 1, 1, 4) },
  {
    type: 'setStyle',
    sheet: 'Ringkasan',
    area: at(3, 1, 5, 2),
    style: { border: 'thin', wrap: true, vertical: 'center' },
  },
  { type: 'copyStyle', sheet: 'Ringkasan', from: { row: 3, column: 1 }, to: at(6, 1, 7, 2) },
  { type: 'columnWidth', sheet: 'Ringkasan', column: 2, width: 22 },
  { type: 'rowHeight', sheet: 'Ringkasan', row: 3, height: 32 },
  { type: 'freeze', sheet: 'Ringkasan', rows: 3, columns: 1 },
  {
    type: 'page',
    sheet: 'Ringkasan',
    page: {
      orientation: 'landscape',
      paper: 'folio',
      fitToWidth: true,
      repeatRows: [3, 3],
      footer: '&P dari &N',
      margins: { left: 1.5, right: 1.5, top: 2, bottom: 2 },
    },
  },
  {
    type: 'chart',
    sheet: 'Ringkasan',
    chart: {
      type: 'column',
      title: 'Capaian',
      categories: at(4, 1, 5, 1),
      series: [
        { name: 'Realisasi', values: at(4, 2, 5, 2), color: '#107C41' },
        { name: 'Target', values: at(4, 1, 5, 1) },
      ],
      place: at(8, 1, 20, 6),
      format: '0.0',
    },
  },
  { type: 'addSheet', sheet: 'Temuan' },
  {
    type: 'setCells',
    sheet: 'Temuan',
    cells: [
      { row: 1, column: 1, value: 'Temuan baru' },
      { row: 2, column: 2, value: 7 },
    ],
  },
  { type: 'setStyle', sheet: 'Temuan', area: at(1, 1, 2, 2), style: { bold: true, fill: '#FFF2CC' } },
  {
    type: 'setCells',
    sheet: SHEET,
    cells: [
      { row: 3, column: 5, value: 'Capaian (%)' },
      { row: 4, column: 5, formula: '=D4/C4*100', cached: 95 },
      { row: 5, column: 5, formula: '=D5/C5*100', cached: 108.33 },
      { row: 6, column: 5, value: '57,60%' },
    ],
  },
  {
    type: 'copyStyle',
    sheet: SHEET,
    from: { row: 4, column: 4 },
    to: at(4, 5, 5, 5),
    style: { numberFormat: '0.00' },
  },
  {
    type: 'setStyle',
    sheet: SHEET,
    area: at(3, 5),
    style: {
      bold: true,
      fill: '#E2EFDA',
      border: 'thin',
      fontColor: '#333333',
      horizontal: 'center',
      fontSize: 10,
    },
  },
  { type: 'columnWidth', sheet: SHEET, column: 5, width: 14 },
  { type: 'rowHeight', sheet: SHEET, row: 3, height: 40 },
  { type: 'freeze', sheet: SHEET, rows: 3, columns: 2 },
  {
    type: 'conditionalFormat',
    sheet: SHEET,
    area: at(4, 5, 5, 5),
    rules: [
      { when: 'greaterOrEqual', operands: [100], fill: '#C6EFCE', fontColor: '#006100' },
      { when: 'between', operands: [75, 100], fill: '#FFEB9C', fontColor: '#9C5700' },
      { when: 'less', operands: [75], fill: '#FFC7CE', fontColor: '#9C0006' },
      { when: 'formula', operands: ['ISTEXT(E4)'], fill: '#DDDDDD', fontColor: '#000000' },
      { when: 'containsText', operands: ['salah'], fill: '#DDDDDD', fontColor: '#000000' },
    ],
  },
  { type: 'clearConditionalFormat', sheet: SHEET, area: at(4, 3, 5, 3) },
  { type: 'validation', sheet: SHEET, area: at(4, 6, 5, 6), list: ['MAKS', 'MIN'] },
  { type: 'clearValidation', sheet: SHEET, area: at(4, 4) },
  { type: 'unmerge', sheet: SHEET, area: at(1, 1, 1, 5) },
  { type: 'merge', sheet: SHEET, area: at(2, 1, 2, 3) },
  { type: 'name', name: 'Tahun', formula: "='Monev 2021'!$B$1" },
  { type: 'name', name: '_Renaksi.Kolom.1', formula: "='Monev 2021'!$E$3:$E$6" },
  { type: 'store', settings: '{"tahun":2021}' },
];

/** The workbook that `everything` is applied to: with a findings sheet of an earlier run and rules of the user's. */
export function richBook(): Workbook {
  const book = monev();
  return {
    ...book,
    sheets: [
      ...book.sheets,
      sheet(
        'Temuan',
        [
          [{ value: 'Temuan lama', bold: true }, { value: 5 }],
          [{ value: 'capaian-salah' }],
          [],
          [{ value: 'Diperiksa dengan Renaksi' }],
        ],
        {
          merges: [{ firstRow: 4, firstColumn: 1, lastRow: 4, lastColumn: 3 }],
        },
      ),
    ],
  };
}

export const everythingPlan = (workbook: Workbook): Plan => ({
  title: 'Semua',
  actions: everything(),
  expects: expecting(
    workbook,
    [3, 4].flatMap((column) => [4, 5].map((row) => ({ sheet: SHEET, row, column }))),
  ),
});
