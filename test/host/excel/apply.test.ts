import type { SimulatedExcel } from '../../excel-host/excel';
import { inExcel, monev } from './books';
import { capaianPlan, everythingPlan, richBook, SHEET } from './plans';
import { stateOf } from './state';

/** Things of the user's that a plan must leave alone or give back. */
function furnish(excel: SimulatedExcel): void {
  const sheet = excel.sheet(SHEET);
  const area = { firstRow: 4, firstColumn: 3, lastRow: 5, lastColumn: 3 };
  sheet.conditionals.push({
    id: 'milik-pengguna',
    type: 'CellValue',
    area,
    rule: { formula1: '=10', operator: 'GreaterThan' },
    format: { fill: '#ABCDEF', color: '#000000', bold: false },
  });
  sheet.validations.push({
    area: { firstRow: 4, firstColumn: 4, lastRow: 4, lastColumn: 4 },
    rule: { list: { source: '1,2' } },
  });
  sheet.columnWidths.set(5, 120);
  sheet.rowHeights.set(3, 22);
  excel.book.settings.set('renaksi', '{"tahun":2020}');
}

test('capaian goes into the sheet as live formulas, with its look and its mark, in four syncs', async () => {
  const { excel, host } = inExcel(monev());
  const plan = capaianPlan(await host.read());
  excel.resetCounters();
  await host.apply(plan);
  expect(excel.counters.batches).toBeLessThanOrEqual(4);
  expect(excel.formula(SHEET, 'E4')).toBe('=IF(N(C4)>0,D4/C4*100,"")');
  expect(excel.sheet(SHEET).cells[4]![5]!.style.numberFormat).toBe('0.00');
  expect(excel.book.names).toContainEqual(
    expect.objectContaining({ name: '_Renaksi.Kolom.1', visible: false, formula: "='Monev 2021'!$E$3:$E$5" }),
  );
});

test('every action there is reaches Excel, and undo leaves nothing behind', async () => {
  const { excel, host } = inExcel(richBook());
  furnish(excel);
  const before = stateOf(excel.book);
  const { inverse, notes } = await host.apply(everythingPlan(await host.read()));
  expect(notes).toBeUndefined();
  const ringkasan = excel.sheet('Ringkasan');
  expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual([
    SHEET,
    'Ringkasan',
    'Catatan',
    'Kosong',
    'Temuan',
  ]);
  expect(ringkasan.page).toMatchObject({
    Orientation: 'Landscape',
    PaperSize: 'Folio',
    Zoom: { horizontalFitToPages: 1 },
  });
  expect(ringkasan.freeze).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 });
  expect(ringkasan.charts[0]).toMatchObject({
    type: 'ColumnClustered',
    title: 'Capaian',
    axisFormat: '0.0',
    series: [
      { name: 'Realisasi', values: 'Ringkasan!B4:B5', categories: 'Ringkasan!A4:A5', color: '#107C41' },
      { name: 'Target', values: 'Ringkasan!A4:A5', categories: 'Ringkasan!A4:A5' },
    ],
  });
  expect(excel.value('Ringkasan', 'B3')).toBe('1.234');
  expect(ringkasan.cells[4]![1]!.link).toBe("'Monev 2021'!B4");
  expect(ringkasan.cells[6]![1]!.style.borders.EdgeTop).toMatchObject({ style: 'Continuous' });
  expect(excel.value('Temuan', 'A1')).toBe('Temuan baru');
  expect(excel.value('Temuan', 'B1')).toBeNull();
  const data = excel.sheet(SHEET);
  expect(data.conditionals.map((one) => one.type)).toEqual([
    'CellValue',
    'CellValue',
    'CellValue',
    'Custom',
    'ContainsText',
  ]);
  expect(data.cells[6]![5]!.value).toBe('57,60%');
  expect(excel.book.settings.get('renaksi')).toBe('{"tahun":2021}');

  const { inverse: again } = await host.apply(inverse);
  expect(stateOf(excel.book)).toEqual(before);
  // Taking back the taking back: what the user sees is there again.
  await host.apply(again);
  expect(excel.formula(SHEET, 'E4')).toBe('=D4/C4*100');
  expect(excel.value('Temuan', 'A1')).toBe('Temuan baru');
  expect(excel.sheet(SHEET).conditionals).toHaveLength(5);
});

test('several steps are taken back one by one', async () => {
  const { excel, host } = inExcel(richBook());
  const states = [stateOf(excel.book)];
  const inverses = [];
  inverses.push((await host.apply(capaianPlan(await host.read()))).inverse);
  states.push(stateOf(excel.book));
  inverses.push((await host.apply(everythingPlan(await host.read()))).inverse);
  await host.apply(inverses.pop()!);
  expect(stateOf(excel.book)).toEqual(states.pop());
  await host.apply(inverses.pop()!);
  expect(stateOf(excel.book)).toEqual(states.pop());
});

describe('stops before anything is written', () => {
  const unchanged = async (change: (excel: SimulatedExcel) => void, code: string, words: RegExp) => {
    const { excel, host } = inExcel(monev());
    const plan = capaianPlan(await host.read());
    change(excel);
    const before = stateOf(excel.book);
    await expect(host.apply(plan)).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
    expect(stateOf(excel.book)).toEqual(before);
  };

  test('where a co-author changed a cell since the preview', () =>
    unchanged((excel) => excel.type(SHEET, 'C4', 0.8, 'coauthor'), 'conflict', /sejak pratinjau.*C4/s));
  test('where the sheet was renamed meanwhile', () =>
    unchanged((excel) => (excel.sheet(SHEET).name = 'Monev'), 'sheet-missing', /tidak ada lagi/));
  test('where the sheet is protected', () =>
    unchanged((excel) => (excel.sheet(SHEET).protected = true), 'protected', /dilindungi/));
  test('where a filter hides rows', () =>
    unchanged(
      (excel) =>
        (excel.sheet(SHEET).filter = {
          area: { firstRow: 3, firstColumn: 1, lastRow: 7, lastColumn: 5 },
          filtered: true,
        }),
      'filtered',
      /disaring/,
    ));
  test('where the user is typing in a cell', () =>
    unchanged((excel) => (excel.cellEdit = true), 'cell-edit', /Enter/));
});

test('a cell edited since is not overwritten by undo', async () => {
  const { excel, host } = inExcel(monev());
  const { inverse } = await host.apply(capaianPlan(await host.read()));
  excel.type(SHEET, 'E4', 99);
  await expect(host.apply(inverse)).rejects.toMatchObject({ code: 'conflict' });
  expect(excel.value(SHEET, 'E4')).toBe(99);
});

test('where Excel kept something else than was written, all of it is put back', async () => {
  const { excel, host } = inExcel(monev());
  const plan = capaianPlan(await host.read());
  const before = stateOf(excel.book);
  excel.resetCounters();
  // A co-author types over a written cell between writing and verifying.
  excel.interruptions.set(4, () => excel.type(SHEET, 'E4', 'sembarang', 'coauthor'));
  await expect(host.apply(plan)).rejects.toMatchObject({ code: 'conflict' });
  expect(stateOf(excel.book)).toEqual(before);
});

test('a formula written into a cell of text format is a formula', async () => {
  const book = monev();
  const { excel, host } = inExcel(book);
  const cells = (excel.sheet(SHEET).cells[4] ??= []);
  cells[5] = { value: null, style: { ...cells[4]!.style, numberFormat: '@' } };
  const before = stateOf(excel.book);
  const { inverse } = await host.apply(capaianPlan(await host.read()));
  expect(excel.formula(SHEET, 'E4')).toMatch(/^=IF/);
  await host.apply(inverse);
  expect(stateOf(excel.book)).toEqual(before);
});

test('a printer without folio is noted; the sheet stands', async () => {
  const { excel, host } = inExcel(richBook());
  excel.paperSizes.delete('Folio');
  const { notes } = await host.apply(everythingPlan(await host.read()));
  expect(notes).toEqual([expect.stringContaining('folio')]);
  expect(excel.sheet('Ringkasan').page.Orientation).toBe('Landscape');
});

test('cancelling while writing puts everything back', async () => {
  const { excel, host } = inExcel(richBook(), {}, { budget: 3000 });
  const before = stateOf(excel.book);
  const stop = new AbortController();
  const plan = everythingPlan(await host.read());
  await expect(
    host.apply(plan, { signal: stop.signal, onProgress: () => stop.abort() }),
  ).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(stateOf(excel.book)).toEqual(before);
});

test('a generated sheet too large to be kept in one answer is kept in pieces, and comes back', async () => {
  const book = richBook();
  const cells = Array.from({ length: 400 }, (_, r) => [
    { value: `Temuan nomor ${r + 1}`, bold: r === 0 },
    { value: r, format: '0.0' },
    { value: 'Catatan panjang tentang apa yang harus diperiksa' },
  ]);
  const last = book.sheets.length - 1;
  const large = { ...book.sheets[last]!, cells, rowCount: 400, columnCount: 3, merges: [] };
  const { excel, host } = inExcel(
    { ...book, sheets: [...book.sheets.slice(0, last), large] },
    { payloadLimit: 300_000 },
    { budget: 250_000 },
  );
  const before = stateOf(excel.book);
  const { inverse } = await host.apply(everythingPlan(await host.read()));
  expect(excel.value('Temuan', 'A1')).toBe('Temuan baru');
  expect(excel.value('Temuan', 'A400')).toBeNull();
  await host.apply(inverse);
  expect(stateOf(excel.book)).toEqual(before);
});
