import type { CellValue, Workbook } from '../../../src/core/grid/workbook';
import { isCellError } from '../../../src/core/grid/workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { buka, contoh, laporkan, rumusRencana } from './contoh';

jest.setTimeout(300_000);

const nilai = (workbook: Workbook, sheet: string, row: number, column: number): CellValue =>
  workbook.sheets.find((s) => s.name === sheet)?.cells[row - 1]?.[column - 1]?.value ?? '';

/** FIXED writes numbers as the reader's region does: sentences are compared without their marks. */
const polos = (value: CellValue): string => String(value).replace(/[.,]/g, '');

const sama = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : a === b || polos(a) === polos(b);

const beda = (workbook: Workbook, rumus: ReturnType<typeof rumusRencana>) =>
  rumus.flatMap(({ sheet, row, column, formula, cached }) => {
    const lo = nilai(workbook, sheet, row, column);
    return isCellError(lo) || !sama(lo, cached ?? '') ? [{ sheet, row, column, formula, cached, lo }] : [];
  });

describeWithLibreOffice('every formula of every form, computed anew by LibreOffice', () => {
  test('answers the value that is written with it, and never an error', async () => {
    const semua = await Promise.all(
      contoh.map(async (nama) => {
        const host = buka(nama);
        const report = laporkan(await host.read({ includeHidden: true }));
        await host.apply(report.plan);
        return { bytes: host.save(), rumus: rumusRencana(report) };
      }),
    );
    const dihitung = await recalculate(semua.map(({ bytes }) => bytes));
    semua.forEach(({ rumus }, i) => {
      expect(dihitung[i]).toBeDefined();
      expect(beda(dihitung[i]!, rumus)).toEqual([]);
    });
  });

  test('a realisasi that changes is followed by every form, and nothing turns into an error', async () => {
    const ubahan = [
      { row: 11, value: 60 },
      { row: 11, value: null },
      { row: 11, value: 'belum ada' },
      { row: 19, value: 0 },
    ];
    const host = buka('lkjip-kaltim-2020-rumus');
    const report = laporkan(await host.read({ includeHidden: true }));
    await host.apply(report.plan);
    const bytes = [];
    for (const { row, value } of ubahan) {
      const applied = await host.apply({
        title: 'ubah',
        expects: [],
        actions: [{ type: 'setCells', sheet: 'Tabel 3.4', cells: [{ row, column: 9, value }] }],
      });
      bytes.push(host.save());
      await host.apply(applied.inverse);
    }
    const dihitung = await recalculate(bytes);
    dihitung.forEach((workbook, i) => {
      expect(workbook).toBeDefined();
      // Planned again from the recalculated workbook, the forms must say what their formulas answered.
      const baru = laporkan(workbook!);
      const tanpaTemuan = rumusRencana(baru).filter(({ sheet }) => sheet !== 'Temuan');
      expect({ ubahan: ubahan[i], beda: beda(workbook!, tanpaTemuan) }).toEqual({
        ubahan: ubahan[i],
        beda: [],
      });
      const dulu = rumusRencana(report).filter(
        ({ sheet, row, column, cached }) => !sama(nilai(workbook!, sheet, row, column), cached ?? ''),
      );
      expect(new Set(dulu.map(({ sheet }) => sheet)).size).toBeGreaterThanOrEqual(7);
    });
  });
});
