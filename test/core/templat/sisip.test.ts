import type { Model } from '@ironcalc/wasm';
import { analyse } from '../../../src/core/analyse';
import { planReport } from '../../../src/core/forms/report';
import { sheetNamed, type Cell, type Sheet } from '../../../src/core/grid/workbook';
import { planCompute } from '../../../src/core/measures/kolom';
import { lembarIronCalc } from '../../support/ironcalc-lembar';
import { isianUji, ketik, ketikan, lembarBaru, type BarisUji, type TempatTabel } from '../../support/templat';

const sisip = 5;

/** The sheet after a spreadsheet has inserted rows into it: what IronCalc holds, merges and formats moved along. */
function terbaca(model: Model, sheet: Sheet, dari: number): Sheet {
  const asal = (row: number): number => (row < dari ? row : row < dari + sisip ? dari : row - sisip);
  const rowCount = sheet.rowCount + sisip;
  const cells = Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: sheet.columnCount }, (_, c): Cell | undefined => {
      const content = model.getCellContent(0, r + 1, c + 1);
      const format = sheet.cells[asal(r + 1) - 1]?.[c]?.format;
      if (content === '') return format === undefined ? undefined : { value: null, format };
      model.updateRangeStyle(
        { sheet: 0, row: r + 1, column: c + 1, width: 1, height: 1 },
        'num_fmt',
        'General',
      );
      const shown = model.getFormattedCellValue(0, r + 1, c + 1);
      const value = shown !== '' && Number.isFinite(Number(shown)) ? Number(shown) : shown;
      return { value, ...(content.startsWith('=') ? { formula: content } : {}), format };
    }),
  );
  const pindah = (row: number): number => (row < dari ? row : row + sisip);
  const merges = sheet.merges.map((m) => ({
    ...m,
    firstRow: pindah(m.firstRow),
    lastRow: pindah(m.lastRow),
  }));
  return { ...sheet, cells, merges, rowCount };
}

const nomorLain = (i: number): BarisUji => ({
  indikator: `Jumlah layanan bidang ke-${i}`,
  satuan: 'Layanan',
  polaritas: 'MAKS',
  akumulasi: 'JUMLAH',
  target: 40,
  t1: 10,
  r1: 9,
  t2: 10,
  r2: 10,
  t3: 10,
  r3: 12,
  t4: 10,
  r4: 11,
});

/** A monev sheet filled to its last row, with rows inserted in the middle and typed into: more than it had room for. */
async function penuh(): Promise<{ sheet: Sheet; tempat: TempatTabel; dari: number; banyak: number }> {
  const lembar = await lembarBaru('monev');
  const tempat = lembar.tabel[0]!;
  const banyak = tempat.akhir - tempat.mulai + 1;
  const rows = [
    ...isianUji.monev![0]!,
    ...Array.from({ length: banyak - isianUji.monev![0]!.length }, (_, i) => nomorLain(i + 1)),
  ];
  await ketik(lembar, ketikan(tempat, rows));
  const sheet = sheetNamed(await lembar.host.read(), lembar.sheet)!;
  const model = lembarIronCalc(sheet);
  const dari = tempat.mulai + 6;
  model.insertRows(0, dari, sisip);
  const baru = Array.from({ length: sisip }, (_, i) => nomorLain(100 + i));
  for (const { row, column, value } of ketikan(tempat, baru, dari))
    model.setUserInput(0, row, column, typeof value === 'string' ? `'${value}` : String(value));
  model.evaluate();
  return { sheet: terbaca(model, sheet, dari), tempat, dari, banyak };
}

test('rows inserted into a full monev sheet: recognised, measured, and their capaian filled by Hitung', async () => {
  const { sheet, tempat, dari, banyak } = await penuh();
  const analysis = analyse({ sheets: [sheet], names: [] });
  expect(analysis.tables.map(({ kind }) => kind)).toEqual(['monev']);
  expect(analysis.tables[0]!.confidence).toBeGreaterThanOrEqual(0.95);
  expect(analysis.kinerja.indikator).toHaveLength(banyak + sisip);
  expect(sheet.cells.flat().filter((cell) => /^#/.test(String(cell?.value ?? '')))).toEqual([]);
  // The mean's range has grown, its denominator with it: the rows inserted have no capaian yet.
  const rata = tempat.akhir + sisip + 1;
  expect(sheet.cells[rata - 1]![0]!.value).toBe(`Rata-rata capaian (${banyak} indikator)`);
  expect(sheet.cells[rata - 1]![20]!.formula).toContain(`U${tempat.akhir + sisip}`);

  const { plan } = planCompute(analysis.kinerja, analysis.profil, analysis.messages);
  const ditulis = plan.actions.flatMap((action) => (action.type === 'setCells' ? action.cells : []));
  for (let row = dari; row < dari + sisip; row++)
    for (const id of ['c1', 'c2', 'c3', 'c4', 'ct']) {
      const cell = ditulis.find((one) => one.row === row && one.column === tempat.kolom.get(id));
      expect([row, id, cell?.formula === undefined]).toEqual([row, id, false]);
    }
  const c1 = ditulis.find((one) => one.row === dari && one.column === tempat.kolom.get('c1'))!;
  expect(c1.cached).toBeCloseTo(9 / 10, 9);
  // The year's realisasi of an inserted row is blank until its formula is copied down; the forms read the quarters.
  const laporan = planReport(analysis.kinerja, [], analysis.profil, analysis.messages, {
    forms: ['target-realisasi'],
    periode: analysis.periode,
  });
  const baris = laporan.plan.actions
    .flatMap((action) => (action.type === 'setCells' ? action.cells : []))
    .filter((cell) => cell.formula?.includes(`C${dari}&`) || cell.formula?.includes(`I${dari},`));
  expect(baris.map(({ cached }) => cached)).toEqual(['Jumlah layanan bidang ke-100', 42]);
});

test('numbers follow the rows below an insertion; the examples have none', async () => {
  const { sheet, tempat, dari, banyak } = await penuh();
  expect(sheet.cells[tempat.contoh[0]! - 1]![0]!.value).toBe('');
  expect(sheet.cells[tempat.akhir + sisip - 1]![0]!.value).toBe(banyak + sisip);
  expect(sheet.cells[dari - 2]![0]!.value).toBe(6);
});
