import type { CellValue, Workbook } from '../../../src/core/grid/workbook';
import type { FileHost } from '../../../src/host/file/open';
import type { Jawaban } from '../../support/ironcalc';
import { denganIronCalc } from '../../support/ironcalc-buku';
import { bedaJawaban } from './beda';
import { buka, contoh, laporkan, rumusRencana } from './contoh';
import { denganIsi, masukanForm, selSumber, type SelSumber } from './masukan';

jest.setTimeout(60_000);

/** Each cell another input, and in each turn the next one: every source cell sees every input. */
const giliran = masukanForm.map((_, n) => n);
const masukanUntuk = ({ row, column }: SelSumber, n: number) =>
  masukanForm[(row + column + n) % masukanForm.length]!;

const rumusBuku = (workbook: Workbook) =>
  workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((line, r) =>
      (line ?? []).flatMap((cell, c) =>
        cell?.formula === undefined
          ? []
          : [{ sheet: sheet.name, row: r + 1, column: c + 1, formula: cell.formula }],
      ),
    ),
  );

const galat = (answer: CellValue): boolean => /^#[A-Z/0!?]+/.test(String(answer));
const nilaiJawaban = (answer: Jawaban): CellValue => (galat(answer) ? { error: String(answer) } : answer);

/** As Excel does on the way: the user's own formulas follow what was typed. */
async function hitungUlang(host: FileHost): Promise<void> {
  const workbook = await host.read({ includeHidden: true });
  const cells = rumusBuku(workbook);
  const jawaban = denganIronCalc(workbook, ({ jawab }) => jawab(cells));
  await host.apply({
    title: 'hitung ulang',
    expects: [],
    actions: cells.map(({ sheet, ...cell }, i) => ({
      type: 'setCells',
      sheet,
      cells: [{ ...cell, cached: nilaiJawaban(jawaban[i]!) }],
    })),
  });
}

const siap = async (nama: (typeof contoh)[number]) => {
  const host = buka(nama);
  const asal = await host.read({ includeHidden: true });
  const report = laporkan(asal);
  await host.apply(report.plan);
  const sesudah = await host.read({ includeHidden: true });
  return { asal, report, sesudah, rumus: rumusRencana(report), sumber: selSumber(report.analisis) };
};

test.each(contoh)('%s: IronCalc answers every formula with the value written with it', async (nama) => {
  const { rumus, sesudah } = await siap(nama);
  expect(rumus.length).toBeGreaterThan(30);
  expect(denganIronCalc(sesudah, ({ jawab }) => bedaJawaban(rumus, jawab(rumus)))).toEqual([]);
});

test.each(contoh)('%s: whatever is typed into the source, no form ever shows an error', async (nama) => {
  const { rumus, sesudah, sumber } = await siap(nama);
  const salah = denganIronCalc(sesudah, ({ jawab, ketik }) =>
    giliran.flatMap((n) => {
      ketik(sumber.map((cell) => ({ ...cell, value: masukanUntuk(cell, n)?.value ?? null })));
      return jawab(rumus).flatMap((answer, i) => (galat(answer) ? [{ ...rumus[i], answer }] : []));
    }),
  );
  expect(salah).toEqual([]);
});

test.each(contoh)('%s: the forms made anew of such a source are what their formulas answer', async (nama) => {
  const { asal, sumber } = await siap(nama);
  for (const n of giliran) {
    const host = buka(nama);
    const actions = denganIsi(sumber, (cell) => masukanUntuk(cell, n));
    await host.apply({ title: 'isi', expects: [], actions });
    if (rumusBuku(asal).length > 0) await hitungUlang(host);
    const report = laporkan(await host.read({ includeHidden: true }));
    await host.apply(report.plan);
    const rumus = rumusRencana(report);
    const sesudah = await host.read({ includeHidden: true });
    expect(denganIronCalc(sesudah, ({ jawab }) => bedaJawaban(rumus, jawab(rumus)))).toEqual([]);
  }
});
