import fs from 'node:fs';
import path from 'node:path';
import { cellAt, isCellError, type Cell, type Sheet, type Workbook } from '../../src/core/grid/workbook';
import { expecting } from '../../src/core/plan/conflicts';
import { plainFormula } from '../../src/core/plan/formula-text';
import type { Action, Plan } from '../../src/core/plan/plan';
import type { WorkbookHost } from '../../src/host/host';

const samples = path.resolve(__dirname, '../../assets/samples');
export const sampleNames = fs.readdirSync(samples).filter((name) => name.endsWith('.xlsx'));
export const sampleBytes = (name: string): Uint8Array =>
  new Uint8Array(fs.readFileSync(path.join(samples, name)));

export type OpenHost = (bytes: Uint8Array) => Promise<WorkbookHost>;

/** A cell as every host must give it; of a formula its text, since each place calculates for itself. */
const plainCell = (cell: Cell | undefined): unknown => {
  if (!cell || (cell.value === null && cell.formula === undefined)) return undefined;
  const value = isCellError(cell.value)
    ? cell.value.error
    : typeof cell.value === 'string'
      ? cell.value.replace(/\r\n?/g, '\n')
      : cell.value;
  return {
    is: cell.formula === undefined ? value : `=${plainFormula(cell.formula)}`,
    format: cell.format ?? 'General',
    bold: cell.bold ?? false,
    indent: cell.indent ?? 0,
  };
};

const plainSheet = (sheet: Sheet): unknown => {
  const cells: Record<string, unknown> = {};
  for (let row = 1; row <= sheet.rowCount; row++)
    for (let column = 1; column <= sheet.columnCount; column++) {
      const cell = plainCell(cellAt(sheet, row, column));
      if (cell) cells[`R${row}C${column}`] = cell;
    }
  const order = (areas: readonly object[]): string[] => areas.map((area) => JSON.stringify(area)).sort();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    // A merge of blank cells beyond the last value is nobody's concern.
    merges: order(
      sheet.merges.filter((m) => m.firstRow <= sheet.rowCount && m.firstColumn <= sheet.columnCount),
    ),
    hiddenRows: sheet.hiddenRows.filter((row) => row <= sheet.rowCount),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column <= sheet.columnCount),
    tables: (sheet.listObjects ?? []).map((table) => table.name).sort(),
  };
};

/** The same workbook, whoever read it. */
export const plain = (workbook: Workbook): unknown => ({
  sheets: workbook.sheets.map(plainSheet),
  names: workbook.names
    .filter((name) => !name.name.startsWith('_xlnm'))
    .map(({ name, formula }) => `${name} = ${plainFormula(formula)}`)
    .sort(),
});

/** Text that a spreadsheet would take for something else. */
const trickyTexts = [
  '=1+1',
  '+62 811 000',
  '-2+3',
  '@SUM(A1)',
  '057',
  '57,60%',
  '1.234.567',
  'TRUE',
  'Mei 2021',
  "'kutip",
  '#N/A',
  '1/2',
];

/** A plan over any workbook: columns, text, styles, merges, a new sheet with links, names, page set-up. */
export function samplePlan(workbook: Workbook): Plan {
  const first = workbook.sheets[0]!;
  const right = first.columnCount + 2;
  const at = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn) => ({
    firstRow,
    firstColumn,
    lastRow,
    lastColumn,
  });
  const sheet = first.name;
  const actions: Action[] = [
    {
      type: 'setCells',
      sheet,
      cells: [
        ...trickyTexts.map((value, n) => ({ row: n + 2, column: right, value })),
        { row: 2, column: right + 1, formula: '=SUM(1,2)', cached: 3 },
        { row: 3, column: right + 1, value: 0.1 + 0.2 },
        { row: 4, column: right + 1, value: true },
        { row: 5, column: right + 1, value: 'Dokumen perencanaan' },
      ],
    },
    {
      type: 'setStyle',
      sheet,
      area: at(2, right, 4, right),
      style: { bold: true, numberFormat: '#,##0.00' },
    },
    { type: 'merge', sheet, area: at(20, right, 20, right + 2) },
    { type: 'name', name: '_Renaksi.Kolom.1', formula: `='${sheet.replace(/'/g, "''")}'!$B$2:$B$5` },
    { type: 'addSheet', sheet: 'Lembar Uji', after: sheet },
    {
      type: 'setCells',
      sheet: 'Lembar Uji',
      cells: [
        { row: 1, column: 1, value: 'Judul lembar' },
        { row: 3, column: 2, value: 12345.678 },
        { row: 4, column: 2, formula: '=B3*2', cached: 24691.356 },
        { row: 5, column: 2, value: 'Ke tabel', link: { sheet, cell: 'A1' } },
      ],
    },
    { type: 'merge', sheet: 'Lembar Uji', area: at(1, 1, 1, 4) },
    {
      type: 'setStyle',
      sheet: 'Lembar Uji',
      area: at(3, 2, 4, 2),
      style: { numberFormat: '0.0', indent: 1, horizontal: 'left' },
    },
    { type: 'freeze', sheet: 'Lembar Uji', rows: 3, columns: 1 },
    {
      type: 'page',
      sheet: 'Lembar Uji',
      page: { orientation: 'landscape', paper: 'folio', fitToWidth: true },
    },
  ];
  const refs = [1, 2, 3].flatMap((row) => [1, 2].map((column) => ({ sheet, row, column })));
  return { title: 'Uji', actions, expects: expecting(workbook, refs) };
}

/** What every WorkbookHost promises, shown on one. */
export function contract(name: string, open: OpenHost): void {
  describe(`WorkbookHost: ${name}`, () => {
    const SAMPLE = 'renaksi-blora-2021.xlsx';

    test('apply, then take back: the cells are what they were', async () => {
      const host = await open(sampleBytes(SAMPLE));
      const before = await host.read();
      const { inverse } = await host.apply(samplePlan(before));
      const after = await host.read();
      expect(plain(after)).not.toEqual(plain(before));
      expect(after.sheets.map((sheet) => sheet.name)[1]).toBe('Lembar Uji');
      await host.apply(inverse);
      expect(plain(await host.read())).toEqual(plain(before));
    });

    test('text stays text, whatever it looks like', async () => {
      const host = await open(sampleBytes(SAMPLE));
      const before = await host.read();
      await host.apply(samplePlan(before));
      const sheet = (await host.read()).sheets[0]!;
      const column = before.sheets[0]!.columnCount + 2;
      expect(trickyTexts.map((_, n) => cellAt(sheet, n + 2, column)?.value)).toEqual(trickyTexts);
      expect(trickyTexts.map((_, n) => cellAt(sheet, n + 2, column)?.formula)).toEqual(
        trickyTexts.map(() => undefined),
      );
    });

    test('stops where a cell changed since, and writes nothing', async () => {
      const host = await open(sampleBytes(SAMPLE));
      const before = await host.read();
      const plan = samplePlan(before);
      const { sheet } = plan.expects[0]!;
      const old = { ...plan, expects: [{ sheet, row: 1, column: 1, value: 'isi lain' }] };
      await expect(host.apply(old)).rejects.toMatchObject({
        code: 'conflict',
        details: { sheet, cell: 'A1' },
      });
      expect(plain(await host.read())).toEqual(plain(before));
    });

    test('a sheet that is not there is told; a plan half right writes nothing', async () => {
      const host = await open(sampleBytes(SAMPLE));
      const before = await host.read();
      const sheet = before.sheets[0]!.name;
      const plan: Plan = {
        title: 'Uji',
        expects: [],
        actions: [
          { type: 'setCells', sheet, cells: [{ row: 1, column: 1, value: 'x' }] },
          { type: 'setCells', sheet: 'Tidak ada', cells: [{ row: 1, column: 1, value: 'x' }] },
        ],
      };
      await expect(host.apply(plan)).rejects.toMatchObject({ code: 'sheet-missing' });
      expect(plain(await host.read())).toEqual(plain(before));
    });

    test('what is cancelled before it begins changes nothing', async () => {
      const host = await open(sampleBytes(SAMPLE));
      const before = await host.read();
      const signal = AbortSignal.abort();
      await expect(host.read({ signal })).rejects.toMatchObject({ code: 'cancelled' });
      await expect(host.apply(samplePlan(before), { signal })).rejects.toMatchObject({ code: 'cancelled' });
      expect(plain(await host.read())).toEqual(plain(before));
    });

    test('settings: none, text, long text, another text, none again', async () => {
      const host = await open(sampleBytes(SAMPLE));
      expect(await host.readSettings()).toBeNull();
      const texts = [
        '{"tahun":2021,"instansi":"Dinas <A> & B"}',
        JSON.stringify({ peta: 'ü€'.repeat(32_000) }),
        '{}',
      ];
      for (const text of texts) {
        await host.writeSettings(text);
        expect(await host.readSettings()).toBe(text);
      }
      await host.writeSettings(null);
      expect(await host.readSettings()).toBeNull();
    });

    test('a plan stores settings with what it writes, and undo gives the old ones back', async () => {
      const host = await open(sampleBytes(SAMPLE));
      await host.writeSettings('{"tahun":2020}');
      const { inverse } = await host.apply({
        title: 'Uji',
        expects: [],
        actions: [{ type: 'store', settings: '{"tahun":2021}' }],
      });
      expect(await host.readSettings()).toBe('{"tahun":2021}');
      await host.apply(inverse);
      expect(await host.readSettings()).toBe('{"tahun":2020}');
    });
  });
}
