import type { Analysis } from '../../../src/core/analyse';
import { refName } from '../../../src/core/grid/address';
import { cellAt, sheetNamed } from '../../../src/core/grid/workbook';
import type { Role } from '../../../src/core/recognise/table';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { perbuat } from '../../support/libreoffice-makro';
import { bedaBuku, nilaiDi, sama } from './beda';
import { baca, buka, contoh, laporkan, rumusRencana } from './contoh';
import { selSumber } from './masukan';

jest.setTimeout(300_000);

/** What a workbook reports by: the last figure that a form reads, realisasi before target, else a text of what was done. */
function selBerubah({ workbook, tables }: Analysis, formulas: readonly string[]) {
  const isi = (role: Role, jenis: 'number' | 'string') =>
    selSumber({ workbook, tables }, new Set([role])).filter(
      ({ sheet, row, column }) => typeof cellAt(sheetNamed(workbook, sheet)!, row, column)?.value === jenis,
    );
  const calon = [
    ...isi('realisasi', 'number').reverse(),
    ...isi('target', 'number').reverse(),
    ...isi('hasil', 'string'),
    ...isi('kegiatan', 'string'),
  ];
  return calon.find((sel) => {
    const rujukan = refName(sel);
    return formulas.some((text) =>
      text
        .split(rujukan)
        .slice(1)
        .some((rest) => !/^\d/.test(rest)),
    );
  })!;
}

describeWithLibreOffice('one realisasi typed over in LibreOffice', () => {
  test('every cell of every form is what a run over the changed workbook would write', async () => {
    const semua = await Promise.all(
      contoh.map(async (nama) => {
        const host = buka(nama);
        const report = laporkan(await host.read({ includeHidden: true }));
        await host.apply(report.plan);
        const sel = selBerubah(
          report.analisis,
          rumusRencana(report).map(({ formula }) => formula!),
        );
        const lama = cellAt(sheetNamed(report.analisis.workbook, sel.sheet)!, sel.row, sel.column)!.value;
        const value = typeof lama === 'number' ? lama * 0.9 + 1 : `${String(lama)} (diperbarui)`;
        const perbuatan = [
          { do: 'type' as const, sheet: sel.sheet, row: sel.row, column: sel.column, value },
        ];
        return { nama, report, sel, bytes: host.save(), perbuatan };
      }),
    );
    const sesudah = perbuat(semua);
    for (const [i, { nama, report, sel }] of semua.entries()) {
      const workbook = await baca(sesudah[i]!);
      // Findings are counted when the forms are made, not when a cell changes.
      const tetap = ({ sheet }: { sheet: string }): boolean =>
        !report.sheets.some(({ name, form }) => name === sheet && form === 'temuan');
      const baru = rumusRencana(laporkan(workbook)).filter(tetap);
      expect({ nama, sel, beda: bedaBuku(workbook, baru) }).toEqual({ nama, sel, beda: [] });
      const mengikuti = rumusRencana(report).filter(
        (cell) => tetap(cell) && !sama(nilaiDi(workbook, cell), cell.cached ?? ''),
      );
      expect({ nama, sel, mengikuti: mengikuti.length > 0 }).toEqual({ nama, sel, mengikuti: true });
    }
  });
});
