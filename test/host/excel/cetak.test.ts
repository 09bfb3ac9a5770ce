import type { Action, Plan } from '../../../src/core/plan/plan';
import { inExcel } from './books';
import { richBook, SHEET } from './plans';

/** How a generated sheet prints, and how its charts are drawn, through Microsoft's own client. */
const at = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const rencana = (...actions: Action[]): Plan => ({ title: 'Uji', expects: [], actions });

const halaman = (breaks?: number[], fitToHeight?: boolean): Action => ({
  type: 'page',
  sheet: 'Ringkasan',
  page: { orientation: 'landscape', paper: 'folio', fitToWidth: true, breaks, fitToHeight },
});

test('page breaks are written, replaced on the next run, and given back by undo', async () => {
  const { excel, host } = inExcel(richBook());
  await host.apply(rencana({ type: 'addSheet', sheet: 'Ringkasan' }, halaman([20, 41])));
  expect(excel.sheet('Ringkasan').rowBreaks).toEqual([20, 41]);
  const { inverse } = await host.apply(rencana(halaman([33], false)));
  expect(excel.sheet('Ringkasan').rowBreaks).toEqual([33]);
  await host.apply(inverse);
  expect(excel.sheet('Ringkasan').rowBreaks).toEqual([20, 41]);
});

test('a form just too long for a page is asked to be one page', async () => {
  const { excel, host } = inExcel(richBook());
  await host.apply(rencana({ type: 'addSheet', sheet: 'Ringkasan' }, halaman(undefined, true)));
  expect(excel.sheet('Ringkasan').page.Zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
});

const grafik = (type: 'bar' | 'line', fromZero?: boolean): Action => ({
  type: 'chart',
  sheet: SHEET,
  chart: {
    type,
    title: 'Capaian per sasaran',
    categories: at(4, 1, 5, 1),
    series: [{ name: 'Capaian', values: at(4, 5, 5, 5) }],
    place: at(8, 1, 20, 6),
    format: '0%',
    fromZero,
  },
});

test('bars begin at zero, first row on top, the axis of the values below them', async () => {
  const { excel, host } = inExcel(richBook());
  await host.apply(rencana(grafik('bar', true), grafik('line')));
  const [bar, line] = excel.sheet(SHEET).charts;
  expect(bar!.axes).toEqual({
    'value.Minimum': 0,
    'category.ReversePlotOrder': true,
    'category.Position': 'Maximum',
  });
  expect(line!.axes).toEqual({});
});

test('bars that point both ways keep the axis that Excel chooses', async () => {
  const { excel, host } = inExcel(richBook());
  await host.apply(rencana(grafik('bar', false)));
  expect(excel.sheet(SHEET).charts[0]!.axes).not.toHaveProperty('value.Minimum');
});
