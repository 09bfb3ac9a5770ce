import { inExcel, monev } from './books';
import { capaianPlan, SHEET } from './plans';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

test.each(['1.20', '1.13'])(
  'changes of others are told once, own writes never (ExcelApi %s)',
  async (apiVersion) => {
    const { excel, host } = inExcel(monev(), { apiVersion });
    const heard: unknown[] = [];
    const stop = host.onChanged((change) => heard.push(change));
    await soon();
    excel.type(SHEET, 'C4', 0.8, 'coauthor');
    excel.type(SHEET, 'C4', 0.7);
    excel.type(SHEET, 'D5', 12);
    await soon();
    expect(heard).toEqual([
      { sheet: SHEET, area: 'C4' },
      { sheet: SHEET, area: 'D5' },
    ]);
    heard.length = 0;
    await host.apply(capaianPlan(await host.read()));
    await soon();
    expect(heard).toEqual([]);
    stop();
    await soon();
    excel.type(SHEET, 'C4', 0.6);
    await soon();
    expect(heard).toEqual([]);
  },
);

test('a change heard while the user types on is told as soon as Excel answers again', async () => {
  const { excel, host } = inExcel(monev());
  const heard: unknown[] = [];
  const stop = host.onChanged((change) => heard.push(change));
  await soon();
  excel.cellEdit = true;
  excel.type(SHEET, 'C4', 0.8);
  await soon();
  expect(heard).toEqual([]);
  excel.cellEdit = false;
  excel.type(SHEET, 'C5', 9);
  await soon();
  expect(heard).toEqual(expect.arrayContaining([{ sheet: SHEET, area: 'C5' }]));
  stop();
});

test('following an edit leaves Excel’s own undo alone and still knows the merges', async () => {
  const { excel, host } = inExcel(monev());
  const first = await host.read();
  expect(excel.undoClearedBy).toContain('getMergedAreasOrNullObject');
  const calls = excel.undoClearedBy.length;
  excel.type(SHEET, 'C4', 0.8);
  const again = await host.read({ keepUndo: true });
  expect(excel.undoClearedBy).toHaveLength(calls);
  expect(excel.book.undo).toContain('type');
  expect(again.sheets[0]!.merges).toEqual(first.sheets[0]!.merges);
});

test('shows a cell; a hidden or missing sheet is told', async () => {
  const { excel, host } = inExcel(monev());
  await host.select('Kosong', 'B2:C3');
  expect(excel.book.selection.area).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 3 });
  await expect(host.select('Entah', 'A1')).rejects.toMatchObject({ code: 'sheet-missing' });
});

test('settings above 100 KB are refused with their size; a part that Excel lost makes the whole none', async () => {
  const { excel, host } = inExcel(monev());
  await expect(host.writeSettings('x'.repeat(120_000))).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('120 KB'),
  });
  await host.writeSettings('y'.repeat(70_000));
  expect([...excel.book.settings.keys()].sort()).toEqual(['renaksi', 'renaksi.1', 'renaksi.2', 'renaksi.3']);
  excel.book.settings.delete('renaksi.2');
  expect(await host.readSettings()).toBeNull();
});

test('where Excel does not keep settings, a custom XML part does, and is read', async () => {
  const { excel, host } = inExcel(monev());
  // Accepted without an error, and gone when asked for (office-js#6091).
  excel.book.settings.get = () => null;
  await host.writeSettings('{"instansi":"A & B <C>"}');
  expect(excel.book.xmlParts).toHaveLength(1);
  expect(await host.readSettings()).toBe('{"instansi":"A & B <C>"}');
});
