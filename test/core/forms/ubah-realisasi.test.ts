import type { Analysis } from '../../../src/core/analyse';
import { cellAt, sheetNamed } from '../../../src/core/grid/workbook';
import type { Role } from '../../../src/core/recognise/table';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { perbuat } from '../../support/libreoffice-makro';
import { bedaBuku, nilaiDi, sama } from './beda';
import { baca, buka, contoh, laporkan, rumusRencana } from './contoh';
import { selSumber } from './masukan';

jest.setTimeout(300_000);

/** What a workbook reports by: figures where it has them, else the texts of what was done. */
function selBerubah(analisis: Analysis) {
  const { workbook } = analisis;
  // The table that the year is measured in, where there is one: others may be read by no form.
  const terukur = analisis.tables.find(({ kind }) => kind === 'pengukuran-triwulan')?.sheet;
  const isi = (role: Role, jenis: 'number' | 'string') =>
    selSumber(analisis, new Set([role])).filter(({ sheet, row, column }) => {
      const cell = cellAt(sheetNamed(workbook, sheet)!, row, column);
      return (terukur ?? sheet) === sheet && cell?.formula === undefined && typeof cell?.value === jenis;
    });
  const angka = isi('realisasi', 'number');
  const calon = [
    angka,
    isi('target', 'number'),
    isi('hasil', 'string'),
    isi('kegiatan', 'string'),
    isi('bukti', 'string'),
  ].find((cells) => cells.length > 0)!;
  return calon === angka ? calon[calon.length - 1]! : calon[0]!;
}

describeWithLibreOffice('one realisasi typed over in LibreOffice', () => {
  test('every cell of every form is what a run over the changed workbook would write', async () => {
    const semua = await Promise.all(
      contoh.map(async (nama) => {
        const host = buka(nama);
        const report = laporkan(await host.read({ includeHidden: true }));
        await host.apply(report.plan);
        const sel = selBerubah(report.analisis);
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
