import type { Workbook } from '../../src/core/grid/workbook';
import { clientFor, type Client } from './client';
import { SimulatedExcel, type ExcelOptions } from './excel';

const workbook: Workbook = {
  names: [{ name: 'Target', formula: '=Data!$B$2' }],
  sheets: [
    {
      name: 'Data',
      visibility: 'visible',
      rowCount: 3,
      columnCount: 2,
      cells: [
        [{ value: 'Indikator', bold: true }, { value: 'Target' }],
        [{ value: 'Jumlah dokumen' }, { value: 12, format: '#,##0' }],
        [{ value: '=bukan rumus' }, { value: 24, formula: '=B2*2' }],
      ],
      merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
};

const open = (options: ExcelOptions = {}): Client & { excel: SimulatedExcel } => {
  const excel = new SimulatedExcel(workbook, options);
  return { excel, ...clientFor(excel) };
};

test('answers the real client: names, values, formulas, formats, merges in one batch', async () => {
  const { excel, Excel } = open();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
    const range = context.workbook.worksheets
      .getItem('Data')
      .getRange('A1:B3')
      .load('values,formulas,numberFormat');
    const merged = range.getMergedAreasOrNullObject().load('areas/items/address');
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
      ['Data', 'Visible', false],
    ]);
    expect(range.values[1]).toEqual(['Jumlah dokumen', 12]);
    expect(range.formulas[2]).toEqual(['=bukan rumus', '=B2*2']);
    expect(range.numberFormat[1]).toEqual(['General', '#,##0']);
    expect(merged.areas.items.map((area) => area.address)).toEqual(['Data!A1:B1']);
  });
  expect(excel.undoClearedBy).toEqual(['getMergedAreasOrNullObject']);
  expect(excel.counters.batches).toBeGreaterThan(0);
});

test('reading what was not loaded throws the client’s own PropertyNotLoaded', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

test.each([
  [
    'item not found',
    {},
    (c: Excel.RequestContext): void => void c.workbook.worksheets.getItem('Tidak ada').load('name'),
    'ItemNotFound',
  ],
  [
    'a member the simulator does not know',
    {},
    (c: Excel.RequestContext): void => void c.workbook.pivotTables.load('items/name'),
    'ApiNotFound',
  ],
  [
    'a member newer than this Excel',
    { apiVersion: '1.12' },
    (c: Excel.RequestContext): void =>
      void c.workbook.worksheets.getItem('Data').getRange('A1').getMergedAreasOrNullObject(),
    'ApiNotFound',
  ],
  [
    'an array of another size',
    {},
    (c: Excel.RequestContext): void =>
      void (c.workbook.worksheets.getItem('Data').getRange('A1:B2').values = [[1]]),
    'InvalidArgument',
  ],
])('refuses %s', async (_name, options, use, code) => {
  const { Excel } = open(options);
  await expect(
    Excel.run(async (context) => {
      use(context);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});

test('earlier actions of a failing batch stay done', async () => {
  const { excel, Excel } = open();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A2').values = [['terganti']];
      context.workbook.worksheets.getItem('Tidak ada').getRange('A1').values = [['x']];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(excel.value('Data', 'A2')).toBe('terganti');
});

test('text arrives as if typed, unless an apostrophe keeps it text; reading loses the apostrophe', async () => {
  const { excel, Excel } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A2:A3');
    range.values = [['57,60%'], ["'57,60%"]];
    range.load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([[0.576], ['57,60%']]);
  });
  expect(excel.value('Data', 'A3')).toBe('57,60%');
});

test('own writes and others’ raise events, told apart by their source', async () => {
  const { excel, Excel } = open();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push([event.address, event.source, event.triggerSource]);
    });
    await context.sync();
    context.workbook.worksheets.getItem('Data').getRange('B2').values = [[13]];
    await context.sync();
  });
  excel.type('Data', 'B2', 14, 'coauthor');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([
    ['B2', 'Local', 'ThisLocalAddin'],
    ['B2', 'Remote', undefined],
  ]);
});

test('cell-edit mode, protection and payload limits answer as Excel does', async () => {
  const { excel, Excel } = open({ payloadLimit: 20_000 });
  const write = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B2').values = [[1]];
      await context.sync();
    });
  excel.cellEdit = true;
  await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  excel.cellEdit = false;
  excel.sheet('Data').protected = true;
  await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
  excel.sheet('Data').protected = false;
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:Z500').load('values,formulas');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});
