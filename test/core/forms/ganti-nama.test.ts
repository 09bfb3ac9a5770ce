import { analyse } from '../../../src/core/analyse';
import type { Workbook } from '../../../src/core/grid/workbook';
import { planCompute } from '../../../src/core/measures/kolom';
import type { Action } from '../../../src/core/plan/plan';
import { messagesIn } from '../../../src/core/messages/messages';
import { openFile } from '../../../src/host/file/open';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { perbuat, type Perbuatan } from '../../support/libreoffice-makro';
import { bedaBuku, bedaRupa } from './beda';
import { baca, buka, contoh, kosong, laporkan, rumusRencana, sel } from './contoh';

jest.setTimeout(300_000);

/** A name as people give: spaces, an apostrophe, an ampersand, brackets that a formula must not take for a link. */
const namaBaru = (n: number): string => `Bid. Mutasi & 'Umum' (${n})`;

const hitungDi = (workbook: Workbook) => {
  const analisis = analyse(workbook, { profil: kosong });
  return planCompute(analisis.kinerja, kosong, messagesIn('id'));
};

/** A remark of the user's on every finding: it stays with its finding. */
function catatan(report: ReturnType<typeof laporkan>): Action[] {
  const temuan = report.sheets.find(({ form }) => form === 'temuan');
  if (!temuan) return [];
  const rows = [...sel(report).get(temuan.name)!.values()].filter(
    ({ column, value }) => column === 1 && typeof value === 'number',
  );
  return rows.map(({ row, value }) => ({
    type: 'setCells',
    sheet: temuan.name,
    cells: [{ row, column: 10, value: `catatan ${String(value)}` }],
  }));
}

/** A sample with its columns and forms, every sheet of the user's renamed in LibreOffice, and one form too. */
async function siapkan() {
  const siap = await Promise.all(
    contoh.map(async (nama) => {
      const host = buka(nama);
      const asal = await host.read({ includeHidden: true });
      await host.apply(hitungDi(asal).plan);
      const report = laporkan(await host.read({ includeHidden: true }));
      await host.apply(report.plan);
      await host.apply({ title: 'catat', expects: [], actions: catatan(report) });
      const form = report.sheets[0]!.name;
      const ganti = new Map([
        ...asal.sheets.map(({ name }, n) => [name, namaBaru(n + 1)] as const),
        [form, 'Cetak untuk Pimpinan'] as const,
      ]);
      const perbuatan = [...ganti].map(([sheet, to]): Perbuatan => ({ do: 'rename', sheet, to }));
      return { nama, bytes: host.save(), report, ganti, perbuatan };
    }),
  );
  const bytes = perbuat(siap);
  return siap.map((one, i) => ({ ...one, sesudah: bytes[i]! }));
}

describeWithLibreOffice('sheets renamed in LibreOffice', () => {
  let semua: Awaited<ReturnType<typeof siapkan>>;
  beforeAll(async () => {
    semua = await siapkan();
  });

  test.each(contoh)('%s: every cell of every form keeps its value', async (nama) => {
    const { report, ganti, sesudah } = semua.find((one) => one.nama === nama)!;
    const rumus = rumusRencana(report).map((cell) => ({
      ...cell,
      sheet: ganti.get(cell.sheet) ?? cell.sheet,
    }));
    expect(rumus.length).toBeGreaterThan(30);
    expect(bedaBuku(await baca(sesudah), rumus)).toEqual([]);
  });

  test.each(contoh)(
    '%s: a second run writes the same sheets, and nothing to compute is left',
    async (nama) => {
      const { report, ganti, sesudah } = semua.find((one) => one.nama === nama)!;
      const host = openFile(sesudah);
      const workbook = await host.read({ includeHidden: true });
      expect(hitungDi(workbook).plan.actions).toEqual([]);
      const lagi = laporkan(workbook);
      expect(lagi.sheets).toEqual(
        report.sheets.map(({ name, form }) => ({ name: ganti.get(name) ?? name, form })),
      );
      await host.apply(lagi.plan);
      const after = await host.read({ includeHidden: true });
      expect(after.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
      // No formula, name or link still says an old name; what the cells show is what they showed.
      const lama = [...ganti.keys()].flatMap((name) => [`'${name}'!`, `=${name}!`]);
      const rujukan = [
        ...after.sheets.flatMap((sheet) =>
          sheet.cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? [])),
        ),
        ...after.names.map(({ formula }) => `=${formula.replace(/^=/, '')}`),
      ];
      expect(rujukan.filter((text) => lama.some((name) => text.includes(name)))).toEqual([]);
      expect(bedaRupa(workbook, after, ganti)).toEqual([]);
    },
  );
});
