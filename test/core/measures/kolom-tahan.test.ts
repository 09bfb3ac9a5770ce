import { sheetNamed } from '../../../src/core/grid/workbook';
import { berkas, hitung, rumusDitulis } from '../../support/hitung-uji';
import { lembarIronCalc, tampilIronCalc } from '../../support/ironcalc-lembar';
import { semuaTataLetak } from '../../support/tata-letak';

/** What planners do with a sheet afterwards: the formulas go on giving what they gave. */
describe.each(semuaTataLetak.map((lembar) => [lembar.nama, lembar] as const))('layout %s', (nama, lembar) => {
  const siap = async () => {
    const run = await hitung(berkas(lembar));
    const cells = rumusDitulis(run);
    const model = lembarIronCalc(sheetNamed(run.sesudah, nama)!);
    return { run, cells, model, mula: tampilIronCalc(model, 0, cells) };
  };

  test('IronCalc answers as our functions do', async () => {
    const { cells, mula } = await siap();
    const beda = cells.filter(({ cached }, i) =>
      typeof cached === 'number'
        ? Math.abs(Number(mula[i]) - cached) > 1e-6 * Math.max(1, Math.abs(cached)) || mula[i] === ''
        : mula[i] !== cached,
    );
    expect(beda).toEqual([]);
  });

  test('after a row is inserted above, one deleted again, and the sheet copied', async () => {
    const { run, cells, model, mula } = await siap();
    const first = run.analisis.tables[0]!.dataRows[0];
    model.insertRows(0, first, 2);
    const turun = cells.map(({ row, column }) => ({ row: row + 2, column }));
    expect(tampilIronCalc(model, 0, turun)).toEqual(mula);
    model.deleteRows(0, first, 1);
    expect(
      tampilIronCalc(
        model,
        0,
        cells.map(({ row, column }) => ({ row: row + 1, column })),
      ),
    ).toEqual(mula);
    model.deleteRows(0, first, 1);
    model.duplicateSheet(0);
    expect(tampilIronCalc(model, 1, cells)).toEqual(mula);
    // The copy reads its own cells.
    for (const { row, column } of cells)
      expect(model.getCellContent(1, row, column)).not.toContain(`${nama}!`);
  });

  test('after a row in the middle is deleted, the others stay and none is an error', async () => {
    const { run, cells, model, mula } = await siap();
    if (run.analisis.tables[0]!.kind === 'pengukuran-triwulan') return;
    const [first] = run.analisis.tables[0]!.dataRows;
    const gone = first + 1;
    model.deleteRows(0, gone, 1);
    const tinggal = cells.filter(({ row, formula }) => row !== gone && !/AVERAGE|rata-rata/.test(formula));
    expect(
      tampilIronCalc(
        model,
        0,
        tinggal.map(({ row, column }) => ({ row: row > gone ? row - 1 : row, column })),
      ),
    ).toEqual(tinggal.map((cell) => mula[cells.indexOf(cell)]));
  });

  test('after the rows are sorted the other way round', async () => {
    const { run, cells, mula } = await siap();
    const table = run.analisis.tables[0]!;
    if (table.kind === 'pengukuran-triwulan') return;
    const rows = [
      ...new Set(cells.filter(({ formula }) => !/AVERAGE|rata-rata/.test(formula)).map(({ row }) => row)),
    ];
    const balik = new Map(rows.map((row, i) => [row, rows[rows.length - 1 - i]!]));
    // As a spreadsheet sorts: a row's cells move, and its references to its own row move with it.
    const sheet = sheetNamed(run.sesudah, nama)!;
    const pindah = (formula: string, from: number, to: number): string =>
      formula.replace(/("[^"]*")|(\$?[A-Z]{1,3})(\d+)/g, (all, text: string, column: string, at: string) =>
        text === undefined && Number(at) === from ? `${column}${to}` : all,
      );
    const sorted = sheet.cells.map((line, r) => {
      const from = [...balik].find(([, to]) => to === r + 1)?.[0];
      if (from === undefined) return line;
      return sheet.cells[from - 1]?.map(
        (cell) =>
          cell && { ...cell, ...(cell.formula ? { formula: pindah(cell.formula, from, r + 1) } : {}) },
      );
    });
    const after = lembarIronCalc({ ...sheet, cells: sorted });
    const data = cells.filter(({ row }) => balik.has(row));
    expect(
      tampilIronCalc(
        after,
        0,
        data.map(({ row, column }) => ({ row: balik.get(row)!, column })),
      ),
    ).toEqual(data.map((cell) => mula[cells.indexOf(cell)]));
  });
});
