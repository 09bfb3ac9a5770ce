import fs from 'node:fs';
import path from 'node:path';
import type { IWorkbookData, LocaleType } from '@univerjs/core';
import { openFile } from '../../src/host/file/open';
import { readView } from '../../src/host/file/view-styles';
import { bookData } from '../../src/workbench/grid/book';

const sample = (name: string) =>
  new Uint8Array(fs.readFileSync(path.resolve(__dirname, '../../assets/samples', name)));

async function shown(name: string): Promise<IWorkbookData> {
  const bytes = sample(name);
  const workbook = await openFile(bytes).read({ includeHidden: true });
  return bookData({ name, workbook, view: readView(bytes) }, 'book-1', 'idID' as LocaleType);
}

const sheetOf = (data: IWorkbookData, name: string) =>
  Object.values(data.sheets).find((sheet) => sheet.name === name)!;

describe('a workbook as the grid takes it', () => {
  test('values, formulas and their cached values stand where the file has them', async () => {
    const data = await shown('lkjip-kaltim-2020-rumus.xlsx');
    const sheet = sheetOf(data, 'Tabel 3.4');
    expect(sheet.cellData?.[7]?.[5]).toMatchObject({ v: 75, t: 2 });
    const formula = sheet.cellData?.[7]?.[9];
    expect(formula?.f).toMatch(/^=/);
    expect(formula?.v).toBeCloseTo(97.81, 1);
  });

  test('texts that look like numbers stay texts', async () => {
    const data = await shown('lkjip-kaltim-2020.xlsx');
    const texts = Object.values(sheetOf(data, 'Tabel 3.13').cellData ?? {}).flatMap((line) =>
      Object.values<{ v?: unknown; t?: unknown } | null>(line ?? {}).filter(
        (cell) => /^[\d.,]{7,}$/.test(String(cell?.v)) && cell?.t === 1,
      ),
    );
    expect(texts.length).toBeGreaterThan(0);
  });

  test('looks come along: bold, fill, border, wrapping, alignment, merges, widths', async () => {
    const data = await shown('lkjip-kaltim-2020.xlsx');
    const sheet = sheetOf(data, 'Tabel 2.1');
    const head = data.styles[String(sheet.cellData?.[4]?.[1]?.s)];
    expect(head).toMatchObject({ bl: 1, ht: 2, vt: 2, tb: 3 });
    expect(head?.bg?.rgb).toMatch(/^#[0-9A-F]{6}$/i);
    expect(head?.bd?.t?.s).toBe(1);
    expect(sheet.mergeData).toContainEqual({ startRow: 4, endRow: 5, startColumn: 1, endColumn: 1 });
    expect(sheet.columnData?.[1]?.w).toBeGreaterThan(sheet.columnData![0]!.w!);
  });

  test('there is room to type beyond what is used', async () => {
    const data = await shown('lkjip-kaltim-2020.xlsx');
    for (const sheet of Object.values(data.sheets)) {
      const rows = Object.keys(sheet.cellData ?? {}).map(Number);
      expect(sheet.rowCount).toBeGreaterThan(Math.max(0, ...rows));
    }
  });
});
