import { cellAt } from '../../../src/core/grid/workbook';
import { inExcel, monev, sheet, tall } from './books';

test('reads what planners see: values, formulas, formats, merges, names; hidden sheets only on request', async () => {
  const { host } = inExcel(monev());
  const workbook = await host.read();
  expect(workbook.sheets.map((one) => [one.name, one.rowCount, one.columnCount])).toEqual([
    ['Monev 2021', 7, 5],
    ['Kosong', 0, 0],
  ]);
  const data = workbook.sheets[0]!;
  expect(cellAt(data, 3, 2)).toEqual({ value: 'Indikator', bold: true });
  expect(cellAt(data, 4, 2)).toEqual({ value: 'Persentase dokumen tepat waktu', indent: 1 });
  expect(cellAt(data, 4, 4)).toEqual({ value: 0.855, format: '0.0%' });
  expect(cellAt(data, 7, 3)).toEqual({ value: 12.9, formula: '=SUM(C4:C6)' });
  expect(cellAt(data, 6, 4)).toEqual({ value: { error: '#N/A' } });
  expect(data.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 5 }]);
  expect(workbook.names).toEqual([{ name: 'Tahun', formula: "='Monev 2021'!$A$1" }]);
  const all = await host.read({ includeHidden: true });
  expect(all.sheets.map((one) => one.visibility)).toEqual(['visible', 'hidden', 'visible']);
});

test('text that begins with = or shows like an error stays text', async () => {
  const book = { names: [], sheets: [sheet('A', [[{ value: '#N/A' }, { value: '=bukan rumus' }]])] };
  const { host } = inExcel(book);
  const data = (await host.read()).sheets[0]!;
  expect(cellAt(data, 1, 1)).toEqual({ value: '#N/A' });
  expect(cellAt(data, 1, 2)).toEqual({ value: '=bukan rumus' });
});

test('hidden rows and columns, tables, protection and an active filter are told', async () => {
  const cells = Array.from({ length: 5 }, () => [{ value: 1 }, { value: 2 }, { value: 3 }]);
  const { host } = inExcel({
    names: [],
    sheets: [
      sheet('A', cells, {
        hiddenRows: [2, 4],
        hiddenColumns: [3],
        isProtected: true,
        isFiltered: true,
        listObjects: [{ name: 'Tabel1', area: { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 3 } }],
      }),
    ],
  });
  expect((await host.read()).sheets[0]).toMatchObject({
    hiddenRows: [2, 4],
    hiddenColumns: [3],
    isProtected: true,
    isFiltered: true,
    listObjects: [{ name: 'Tabel1', area: { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 3 } }],
  });
});

test.each([
  ['one small sheet', 1, 20],
  ['one sheet of two thousand rows', 1, 2000],
  ['sixty sheets', 60, 20],
])('takes at most four syncs: %s', async (_name, sheets, rows) => {
  const data = tall(rows).sheets[0]!;
  const { excel, host } = inExcel({
    names: [],
    sheets: Array.from({ length: sheets }, (_, n) => ({ ...data, name: `Lembar ${n}`, hiddenRows: [3] })),
  });
  const workbook = await host.read();
  expect(workbook.sheets).toHaveLength(sheets);
  expect(workbook.sheets[0]!.hiddenRows).toEqual([3]);
  expect(excel.counters.batches).toBeLessThanOrEqual(4);
});

test('above the limits it goes on in chunks of rows, with progress, and every cell arrives', async () => {
  const { excel, host } = inExcel(tall(20_000));
  const progress: number[] = [];
  const workbook = await host.read({ onProgress: (done, total) => progress.push(done / total) });
  const data = workbook.sheets[0]!;
  expect(data.rowCount).toBe(20_000);
  expect(cellAt(data, 20_000, 1)?.value).toBe(20_000);
  expect(excel.counters.largestResponse).toBeLessThan(5_000_000);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(1);
});

test('where Excel allows less than was thought, it asks for smaller pieces', async () => {
  const { excel, host } = inExcel(tall(3000), { payloadLimit: 400_000 });
  const data = (await host.read()).sheets[0]!;
  expect(cellAt(data, 3000, 2)?.value).toBe('Indikator kinerja nomor 3000');
  expect(excel.counters.batches).toBeGreaterThan(4);
});

test('the user can cancel between chunks; a cell being typed in is explained', async () => {
  const { excel, host } = inExcel(tall(20_000));
  const stop = new AbortController();
  await expect(host.read({ signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  excel.cellEdit = true;
  await expect(host.read()).rejects.toMatchObject({
    code: 'cell-edit',
    message: expect.stringContaining('Enter'),
  });
});

test('a fault at any batch of reading changes nothing and is told', async () => {
  for (const when of ['before', 'middle', 'after'] as const) {
    for (let batch = 1; batch <= 4; batch++) {
      const book = monev();
      const { excel, host } = inExcel({
        ...book,
        sheets: book.sheets.map((one) => ({ ...one, hiddenRows: [2] })),
      });
      const before = JSON.stringify(excel.book.sheets);
      excel.faults = [{ batch, when }];
      await expect(host.read()).rejects.toThrow(/GeneralException/);
      expect(JSON.stringify(excel.book.sheets)).toBe(before);
    }
  }
});
