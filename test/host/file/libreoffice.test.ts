import { cellAt, sheetNamed } from '../../../src/core/grid/workbook';
import type { Plan } from '../../../src/core/plan/plan';
import { openFile } from '../../../src/host/file/open';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { rowOf, sheetXlsx } from '../../support/xlsx';

const plan: Plan = {
  title: 'Uji',
  expects: [],
  actions: [
    {
      type: 'setCells',
      sheet: 'Sheet1',
      cells: [
        { row: 2, column: 3, formula: '=B2/A2', cached: 0 },
        { row: 3, column: 3, formula: '=IFS(A3>0,"ada",TRUE,"")', cached: '' },
        { row: 4, column: 1, value: '=1+1' },
        { row: 4, column: 2, value: '+62 812' },
      ],
    },
    { type: 'addSheet', sheet: "Laporan 'TW I' & II" },
    {
      type: 'setCells',
      sheet: "Laporan 'TW I' & II",
      cells: [{ row: 1, column: 1, formula: '=SUM(Sheet1!A2:A3)', cached: 0 }],
    },
  ],
};

describeWithLibreOffice('what LibreOffice makes of a file that was changed', () => {
  test('it computes the formulas anew, whatever was cached, and takes text for text', async () => {
    const host = openFile(sheetXlsx(rowOf(1, ['T', 'R']) + rowOf(2, [20, 5]) + rowOf(3, [40, 50])));
    await host.apply(plan);
    const [book] = await recalculate([host.save()]);
    const sheet = book!.sheets[0]!;
    expect(cellAt(sheet, 2, 3)).toMatchObject({ value: 0.25, formula: '=B2/A2' });
    expect(cellAt(sheet, 3, 3)?.value).toBe('ada');
    expect(cellAt(sheet, 4, 1)).toEqual({ value: '=1+1' });
    expect(cellAt(sheet, 4, 2)).toEqual({ value: '+62 812' });
    expect(cellAt(sheetNamed(book!, "Laporan 'TW I' & II")!, 1, 1)?.value).toBe(60);
  }, 120_000);
});
