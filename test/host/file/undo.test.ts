import type { Action, Plan } from '../../../src/core/plan/plan';
import { cellAt, sheetNamed } from '../../../src/core/grid/workbook';
import { openFile } from '../../../src/host/file/open';
import { readView } from '../../../src/host/file/view-styles';
import { rowOf, sheetXlsx, textsOf, xlsx } from '../../support/xlsx';

const sheet = 'Sheet1';
const plan = (actions: readonly Action[], expects: Plan['expects'] = []): Plan => ({
  title: 'Uji',
  actions,
  expects,
});
const bytes = sheetXlsx(
  rowOf(1, ['Indikator', 'Target', 'Realisasi']) +
    '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>IKU </t></r><r><t>1</t></r></is></c><c r="B2"><v>20</v></c><c r="C2"><f>10+5</f><v>15</v></c></row>',
);
const at = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const everything: Action[] = [
  {
    type: 'setCells',
    sheet,
    cells: [
      { row: 1, column: 4, value: 'Capaian' },
      { row: 2, column: 4, formula: '=C2/B2', cached: 0.75 },
      { row: 2, column: 1, value: '=ganti' },
    ],
  },
  { type: 'setStyle', sheet, area: at(1, 1, 2, 4), style: { bold: true, numberFormat: '0.00%' } },
  { type: 'merge', sheet, area: at(4, 1, 4, 4) },
  { type: 'columnWidth', sheet, column: 4, width: 12 },
  { type: 'rowHeight', sheet, row: 1, height: 30 },
  { type: 'freeze', sheet, rows: 1, columns: 0 },
  {
    type: 'page',
    sheet,
    page: { orientation: 'landscape', paper: 'folio', fitToWidth: true, repeatRows: [1, 1] },
  },
  {
    type: 'conditionalFormat',
    sheet,
    area: at(2, 4),
    rules: [{ when: 'less', operands: [1], fill: '#FFC7CE', fontColor: '#9C0006' }],
  },
  { type: 'validation', sheet, area: at(2, 5), list: ['MAKS', 'MIN'] },
  {
    type: 'chart',
    sheet,
    chart: {
      type: 'column',
      title: 't',
      categories: at(2, 1),
      series: [{ name: 'x', values: at(2, 4) }],
      place: at(6, 1, 12, 4),
    },
  },
  { type: 'addSheet', sheet: 'Laporan' },
  { type: 'setCells', sheet: 'Laporan', cells: [{ row: 1, column: 1, formula: '=Sheet1!D2', cached: 0.75 }] },
  { type: 'name', name: '_Renaksi.Kolom.1', formula: '=Sheet1!$D$1:$D$2' },
  { type: 'store', settings: '{"versi":1}' },
];

test('undo gives back the very file; redo and undo again too', async () => {
  const host = openFile(bytes);
  const { inverse } = await host.apply(plan(everything));
  const done = textsOf(host.save());
  const { inverse: redo } = await host.apply(inverse);
  expect(textsOf(host.save())).toEqual(textsOf(bytes));
  const { inverse: again } = await host.apply(redo);
  expect(textsOf(host.save())).toEqual(done);
  await host.apply(again);
  expect(textsOf(host.save())).toEqual(textsOf(bytes));
});

test('several plans are taken back one after the other', async () => {
  const host = openFile(bytes);
  const first = await host.apply(plan(everything));
  const between = textsOf(host.save());
  const second = await host.apply(
    plan([
      { type: 'addSheet', sheet: 'Lagi' },
      { type: 'addSheet', sheet: 'Laporan' },
    ]),
  );
  await host.apply(second.inverse);
  expect(textsOf(host.save())).toEqual(between);
  await host.apply(first.inverse);
  expect(textsOf(host.save())).toEqual(textsOf(bytes));
});

test('what the user typed and stored since then outlives the undo', async () => {
  const host = openFile(bytes);
  const { inverse } = await host.apply(plan(everything));
  host.setCell(sheet, 9, 1, { value: 'catatan' });
  host.setCell('Laporan', 9, 1, { value: 'hilang bersama lembarnya' });
  await host.writeSettings('{"versi":2}');
  const { inverse: redo } = await host.apply(inverse);
  const book = await host.read();
  expect(book.sheets.map((entry) => entry.name)).toEqual([sheet]);
  expect(cellAt(book.sheets[0]!, 9, 1)).toEqual({ value: 'catatan' });
  expect(cellAt(book.sheets[0]!, 2, 4)).toBeUndefined();
  expect(await host.readSettings()).toBe('{"versi":2}');
  await host.apply(redo);
  expect(cellAt((await host.read()).sheets[0]!, 9, 1)).toEqual({ value: 'catatan' });
});

test('undo stops where the user changed a cell that the plan had written', async () => {
  const host = openFile(bytes);
  const { inverse } = await host.apply(plan(everything));
  host.setCell(sheet, 2, 4, { value: 0.8 });
  await expect(host.apply(inverse)).rejects.toMatchObject({
    code: 'conflict',
    details: { sheet, cell: 'D2' },
    message: expect.stringContaining('Sheet1!D2') as string,
  });
});

test('an inverse out of turn still brings the cells back, action by action', async () => {
  const host = openFile(bytes);
  const { inverse } = await host.apply(plan(everything));
  await host.apply(
    plan([{ type: 'setCells', sheet, cells: [{ row: 20, column: 1, value: 'rencana lain' }] }]),
  );
  await host.apply(inverse);
  const [before, after] = await Promise.all([openFile(bytes).read(), host.read()]);
  expect(after.names).toEqual(before.names);
  expect(after.sheets).toHaveLength(1);
  expect(after.sheets[0]!.cells.slice(0, 2)).toEqual(before.sheets[0]!.cells);
  expect(after.sheets[0]!.merges).toEqual([]);
  expect(await host.readSettings()).toBeNull();
});

test('a plan whose cells changed is stopped before anything is written', async () => {
  const host = openFile(bytes);
  const expects = [
    { sheet, row: 2, column: 2, value: 20 },
    { sheet, row: 2, column: 3, value: 15, formula: '=10+5' },
  ];
  host.setCell(sheet, 2, 2, { value: 21 });
  const before = textsOf(host.save());
  await expect(host.apply(plan(everything, expects))).rejects.toMatchObject({ code: 'conflict' });
  expect(textsOf(host.save())).toEqual(before);
  host.setCell(sheet, 2, 2, { value: 20 });
  await host.apply(plan(everything, expects));
});

test('a plan cancelled on the way leaves nothing behind', async () => {
  const host = openFile(bytes);
  const control = new AbortController();
  const stop = host.apply(plan(everything), {
    signal: control.signal,
    onProgress: (done) => {
      if (done === 8) control.abort();
    },
  });
  await expect(stop).rejects.toMatchObject({ code: 'cancelled' });
  expect(textsOf(host.save())).toEqual(textsOf(bytes));
});

test('edits by hand are told to listeners, plans are not; the snapshot follows at once', async () => {
  const host = openFile(bytes);
  const heard: unknown[] = [];
  const stop = host.onChanged((change) => heard.push(change));
  const before = await host.read();
  await host.apply(plan(everything));
  host.edit(sheet, [
    { row: 3, column: 2, value: 1 },
    { row: 5, column: 1, formula: '=B3+1', cached: 2 },
  ]);
  expect(heard).toEqual([{ sheet, area: 'A3:B5' }]);
  const after = await host.read();
  expect(cellAt(after.sheets[0]!, 5, 1)).toEqual({ value: 2, formula: '=B3+1' });
  // Snapshots are data: the earlier one is as it was.
  expect(before.sheets[0]).toMatchObject({ rowCount: 2, columnCount: 3 });
  stop();
  host.setCell(sheet, 3, 2, { value: null });
  expect(heard).toHaveLength(1);
});

test('an edit that cannot be done changes nothing and tells nobody', () => {
  const host = openFile(bytes);
  host.onChanged(() => {
    throw new Error('told');
  });
  expect(() =>
    host.edit(sheet, [
      { row: 3, column: 1, value: 1 },
      { row: 4, column: 1, value: Number.NaN },
    ]),
  ).toThrow(/bukan angka/);
  expect(textsOf(host.save())).toEqual(textsOf(bytes));
});

test('the snapshot of a sheet edited row by row is the one read from its file', async () => {
  const start = xlsx({
    sheets: {
      Sheet1: `<sheetData>${Array.from({ length: 30 }, (_, n) => rowOf(n + 1, [`b${n}`, n, n * 2])).join('')}</sheetData>`,
    },
  });
  const host = openFile(start);
  await host.read();
  const moves: [number, number, string | number | null][] = [
    [5, 5, 'x'],
    [30, 1, null],
    [30, 2, null],
    [30, 3, null],
    [40, 7, 1],
    [40, 7, null],
    [1, 1, '=teks'],
    [12, 2, 0.5],
  ];
  for (const [row, column, value] of moves) {
    host.setCell(sheet, row, column, { value });
    const [now, fresh] = await Promise.all([host.read(), openFile(host.save()).read()]);
    const cells = (book: typeof now) => {
      const { rowCount, columnCount } = book.sheets[0]!;
      return Array.from({ length: rowCount }, (_, r) =>
        Array.from({ length: columnCount }, (_unused, c) => cellAt(book.sheets[0]!, r + 1, c + 1)),
      );
    };
    expect(cells(now)).toEqual(cells(fresh));
  }
});

test('selecting tells the view that shows the file; a sheet that is gone is refused', async () => {
  const host = openFile(bytes);
  const seen: unknown[] = [];
  host.onSelect((place) => seen.push(place));
  await host.select(sheet, 'B2');
  expect(seen).toEqual([{ sheet, area: 'B2' }]);
  await expect(host.select('Hilang', 'A1')).rejects.toMatchObject({ code: 'sheet-missing' });
  expect(sheetNamed(await host.read({ sheets: [sheet] }), sheet)).toBeDefined();
});

test('new values of formulas that stand are taken everywhere: shared, in arrays, on protected sheets', async () => {
  const host = openFile(
    xlsx({
      sheets: {
        Sheet1:
          '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="C1" t="e"><f t="array" ref="C1:C2">B1:B2</f><v>#N/A</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
      },
    }),
  );
  host.edit(sheet, [
    { row: 1, column: 1, formula: '=B1*2', cached: 4 },
    { row: 2, column: 1, formula: '=B2*2', cached: 'teks' },
    { row: 1, column: 3, formula: '=B1:B2', cached: 5 },
    { row: 2, column: 3, formula: '=B1:B2', cached: 6 },
  ]);
  const text = textsOf(host.save())['xl/worksheets/sheet1.xml'];
  expect(text).toContain(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2</f><v>5</v></c></row><row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>teks</v></c><c r="C2"><v>6</v></c></row>',
  );
  expect(() => host.setCell(sheet, 1, 1, { formula: '=B1*3', cached: 6 })).toThrow(/dilindungi/);
});

test('the view of an open workbook is the one of its file', async () => {
  const host = openFile(bytes);
  await host.apply(plan(everything));
  expect(host.view()).toEqual(readView(host.save()));
  expect(host.view().sheets.get(sheet)).toMatchObject({ freeze: { rows: 1, columns: 0 } });
});
