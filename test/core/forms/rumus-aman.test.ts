import { formulir } from '../../../src/core/forms';
import { contoh, laporanContoh, rumusRencana } from './contoh';

/** What the formulas of a form may use, so that they stay right without the add-in, in Excel 2013, WPS and LibreOffice. */
const fungsi = new Set(
  'IF IFERROR AND OR ISNUMBER SUM SUMIFS SUMPRODUCT AVERAGE AVERAGEIF COUNT COUNTIFS MIN MAX ROUND ABS PRODUCT INDEX MATCH LOOKUP FIXED SUBSTITUTE'.split(
    ' ',
  ),
);
const tanpaTeks = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'L!');

test.each(contoh)(
  '%s: only plain functions, no text over Excel’s limits, a value with every formula',
  async (nama) => {
    const rumus = rumusRencana(await laporanContoh(nama));
    expect(rumus.length).toBeGreaterThan(30);
    for (const { formula, cached, sheet, row, column } of rumus) {
      const di = `${sheet} ${row}:${column} ${formula}`;
      const asing = [...tanpaTeks(formula!).matchAll(/([A-Z][A-Z.]*)\(/g)]
        .map((m) => m[1]!)
        .filter((f) => !fungsi.has(f));
      expect({ di, asing }).toEqual({ di, asing: [] });
      expect({ di, terlaluPanjang: formula!.length > 8000 }).toEqual({ di, terlaluPanjang: false });
      for (const [teks] of formula!.matchAll(/"(?:[^"]|"")*"/g))
        expect({ di, panjang: teks.length <= 257 }).toEqual({ di, panjang: true });
      expect({ di, cached: cached === null || cached === undefined || Number.isNaN(cached) }).toEqual({
        di,
        cached: false,
      });
    }
  },
);

test.each(contoh)('%s: sheet names are short, unlike each other and unlike the user’s', async (nama) => {
  const report = await laporanContoh(nama);
  const user = report.analisis.workbook.sheets.map((sheet) => sheet.name.toLowerCase());
  const own = report.sheets.map((sheet) => sheet.name.toLowerCase());
  expect(new Set([...user, ...own]).size).toBe(user.length + own.length);
  for (const name of own) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[:\\/?*[\]]/);
  }
});

test.each(contoh)('%s: every form is made or says why not', async (nama) => {
  const report = await laporanContoh(nama);
  const disebut = [...report.sheets.map((s) => s.form), ...report.skipped.map((s) => s.what)];
  expect(disebut.sort()).toEqual(formulir.map((form) => form.id).sort());
  for (const { why } of report.skipped) expect(why).toMatch(/^[A-Z].{20,}\.$|^Tidak ada temuan\.$/);
});

test('a form that is asked for and not known is said with the known ones', async () => {
  const { planReport } = await import('../../../src/core/forms/report');
  const { kinerja, messages } = (await laporanContoh('rkt-kanreg6-2021')).analisis;
  const report = planReport(kinerja, [], { versi: 1 }, messages, { forms: ['e99'] });
  expect(report.sheets).toEqual([]);
  expect(report.skipped[0]!.why).toContain('"e99"');
  expect(report.skipped[0]!.why).toContain('evaluasi-renja');
});
