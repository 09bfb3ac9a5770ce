import fs from 'node:fs';
import path from 'node:path';
import { valueAt, cellAt, sheetNamed } from '../../src/core/grid/workbook';
import { openFile } from '../../src/host/file/open';
import type { Grid } from '../../src/workbench/grid/grid';
import { openWorkbench } from '../../src/workbench/workbench-host';

const bytes = (name: string) =>
  new Uint8Array(fs.readFileSync(path.resolve(__dirname, '../../assets/samples', name)));

function opened(name = 'lkjip-kaltim-2020-rumus.xlsx') {
  const errors: unknown[] = [];
  let dirty = 0;
  const host = openWorkbench(name, bytes(name), {
    onDirty: () => dirty++,
    onError: (error) => errors.push(error),
  });
  const shown: { goTo?: { sheet: string; area: string } }[] = [];
  const selected: string[] = [];
  const grid: Grid = {
    drawn: Promise.resolve(),
    show: (_book, goTo) => shown.push({ goTo }),
    select: (sheet, area) => selected.push(`${sheet}!${area}`),
    read: () => undefined,
    front: () => 'Tabel 3.4',
    setDark: () => undefined,
    finishEdit: async () => undefined,
    dispose: () => undefined,
  };
  host.attach(grid);
  const saved = async () => openFile(await host.saved()).read({ includeHidden: true });
  return { host, errors, shown, selected, saved, dirty: () => dirty };
}

const at = (row: number, column: number) => ({ sheet: 'Tabel 3.4', row, column });

describe('the grid’s workbook', () => {
  test('what is typed reaches the file, and the pane is told', async () => {
    const { host, saved, dirty } = opened();
    const told: string[] = [];
    host.onChanged(({ sheet, area }) => told.push(`${sheet}!${area}`));
    host.edited({ cells: [{ ...at(9, 9), value: 70.5 }], recalculated: false });
    const sheet = sheetNamed(await saved(), 'Tabel 3.4')!;
    expect(valueAt(sheet, 9, 9)).toBe(70.5);
    expect(told).toEqual(['Tabel 3.4!I9']);
    expect(dirty()).toBe(1);
  });

  test('a recalculated cell takes the new value and keeps the file’s own formula', async () => {
    const { host, saved } = opened();
    const before = cellAt(sheetNamed((await host.book()).workbook, 'Tabel 3.4')!, 8, 10)!;
    host.edited({ cells: [{ ...at(8, 10), value: 50, formula: '=1+1' }], recalculated: true });
    const after = cellAt(sheetNamed(await saved(), 'Tabel 3.4')!, 8, 10)!;
    expect(before.formula).toBeDefined();
    expect(after).toMatchObject({ value: 50, formula: before.formula });
  });

  test('text that begins with = stays text when it is no formula', async () => {
    const { host, saved } = opened();
    host.edited({ cells: [{ ...at(9, 9), value: '=cmd|x' }], recalculated: false });
    const cell = cellAt(sheetNamed(await saved(), 'Tabel 3.4')!, 9, 9)!;
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toBe('=cmd|x');
  });

  test('after a plan the grid shows what it made; undo brings the file back', async () => {
    const { host, shown, saved } = opened();
    const before = await saved();
    const { inverse } = await host.apply({
      title: 'uji',
      expects: [],
      actions: [
        { type: 'addSheet', sheet: 'Ringkas' },
        {
          type: 'setCells',
          sheet: 'Ringkas',
          cells: [{ row: 1, column: 1, formula: "='Tabel 3.4'!F8", cached: 75 }],
        },
      ],
    });
    expect(shown.at(-1)?.goTo).toEqual({ sheet: 'Ringkas', area: 'A1' });
    await host.apply(inverse);
    expect(shown.at(-1)?.goTo).toBeUndefined();
    expect(await saved()).toEqual(before);
  });

  test('a plan for the sheet in front leads to its first new cell', async () => {
    const { host, shown } = opened();
    await host.apply({
      title: 'uji',
      expects: [],
      actions: [
        { type: 'setCells', sheet: 'Tabel 3.5', cells: [{ row: 20, column: 2, value: 'b' }] },
        { type: 'setCells', sheet: 'Tabel 3.4', cells: [{ row: 30, column: 3, value: 'a' }] },
      ],
    });
    expect(shown.at(-1)?.goTo).toEqual({ sheet: 'Tabel 3.4', area: 'C30' });
  });

  test('an edit that the file refuses is taken back in the grid and said', async () => {
    const { host, errors, shown, saved } = opened();
    host.edited({ cells: [{ sheet: 'tak ada', row: 1, column: 1, value: 1 }], recalculated: false });
    await saved();
    expect(errors).toHaveLength(1);
    expect(shown).toHaveLength(1);
  });
});
