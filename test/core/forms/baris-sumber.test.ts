import { isCellError, type Workbook } from '../../../src/core/grid/workbook';
import { columnName } from '../../../src/core/grid/address';
import { openFile } from '../../../src/host/file/open';
import { berkas } from '../../support/hitung-uji';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { perbuat, type Perbuatan } from '../../support/libreoffice-makro';
import { semuaTataLetak } from '../../support/tata-letak';
import { bedaBuku } from './beda';
import { baca, buka, laporkan, rumusRencana } from './contoh';

jest.setTimeout(300_000);

/** What happens to forms when rows and columns of the sheets that they read come and go, done by LibreOffice. */

interface Sumber {
  readonly nama: string;
  readonly bytes: Uint8Array;
}

const sumber = (): Sumber[] => [
  ...semuaTataLetak.map((lembar) => ({ nama: lembar.nama, bytes: berkas(lembar) })),
  { nama: 'rkt-kanreg6-2021', bytes: buka('rkt-kanreg6-2021').save() },
  { nama: 'renaksi-blora-2021', bytes: buka('renaksi-blora-2021').save() },
];

const perlakuan: Readonly<Record<string, (sheet: string, row: number) => Perbuatan>> = {
  'two rows inserted above': (sheet) => ({ do: 'insertRows', sheet, at: 1, count: 2 }),
  'a column inserted on the left': (sheet) => ({ do: 'insertColumns', sheet, at: 1 }),
  'a row inserted in the middle': (sheet, row) => ({ do: 'insertRows', sheet, at: row }),
  'a row deleted in the middle': (sheet, row) => ({ do: 'deleteRows', sheet, at: row }),
};

async function siapkan() {
  const kasus = await Promise.all(
    sumber().map(async ({ nama, bytes }) => {
      const host = openFile(bytes);
      const report = laporkan(await host.read({ includeHidden: true }));
      await host.apply(report.plan);
      const tabel = report.analisis.tables.filter(({ kind }) => kind !== 'lain');
      return Object.entries(perlakuan).map(([apa, perbuatan]) => ({
        nama,
        apa,
        report,
        bytes: host.save(),
        // In every sheet that holds a table, once.
        perbuatan: [...new Map(tabel.map((t) => [t.sheet, t])).values()].map(({ sheet, dataRows: [a, b] }) =>
          perbuatan(sheet, Math.ceil((a + b) / 2)),
        ),
      }));
    }),
  );
  const semua = kasus.flat();
  const bytes = perbuat(semua);
  return semua.map((one, i) => ({ ...one, sesudah: bytes[i]! }));
}

const galat = (workbook: Workbook, sheets: readonly string[]): string[] =>
  workbook.sheets
    .filter(({ name }) => sheets.includes(name))
    .flatMap((sheet) =>
      sheet.cells.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) =>
          cell && isCellError(cell.value)
            ? [`${sheet.name}!${columnName(c + 1)}${r + 1} ${cell.value.error} ${cell.formula}`]
            : [],
        ),
      ),
    );

describeWithLibreOffice('forms over sheets whose rows and columns come and go', () => {
  let semua: Awaited<ReturnType<typeof siapkan>>;
  beforeAll(async () => {
    semua = await siapkan();
  });

  test.each(['two rows inserted above', 'a column inserted on the left', 'a row inserted in the middle'])(
    '%s: every cell keeps its value',
    async (apa) => {
      for (const { nama, report, sesudah } of semua.filter((one) => one.apa === apa))
        expect({ nama, beda: bedaBuku(await baca(sesudah), rumusRencana(report)) }).toEqual({
          nama,
          beda: [],
        });
    },
  );

  test('a row deleted in the middle: its cells go blank, none is an error, and the next run mends the form', async () => {
    const kasus = semua.filter((one) => one.apa === 'a row deleted in the middle');
    const diperbaiki = await Promise.all(
      kasus.map(async ({ nama, report, sesudah }) => {
        const lembar = report.sheets.map(({ name }) => name);
        expect({ nama, galat: galat(await baca(sesudah), lembar) }).toEqual({ nama, galat: [] });
        const host = openFile(sesudah);
        const lagi = laporkan(await host.read({ includeHidden: true }));
        await host.apply(lagi.plan);
        const rumus = rumusRencana(lagi);
        expect(rumus.filter(({ formula }) => formula!.includes('#REF!'))).toEqual([]);
        return { nama, rumus, bytes: host.save() };
      }),
    );
    const dihitung = await recalculate(diperbaiki.map(({ bytes }) => bytes));
    diperbaiki.forEach(({ nama, rumus }, i) =>
      expect({ nama, beda: bedaBuku(dihitung[i]!, rumus) }).toEqual({ nama, beda: [] }),
    );
  });
});
