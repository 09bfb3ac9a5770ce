import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { cellName } from '../../src/core/grid/address';
import { isCellError, sheetNamed, type Workbook } from '../../src/core/grid/workbook';
import { openFile } from '../../src/host/file/open';
import { describeWithChromium, launchChromium } from '../support/chromium';
import { convert, hasLibreOffice } from '../support/libreoffice';
import { openPage, type WorkbenchPage } from '../support/workbench-page';
import { buildWorkbench, serveFolder, type Site } from '../support/workbench-site';

const samples = path.resolve(__dirname, '../../assets/samples');
const names = fs.readdirSync(samples).filter((name) => name.endsWith('.xlsx'));

const readFile = (file: string): Promise<Workbook> =>
  openFile(new Uint8Array(fs.readFileSync(file))).read({ includeHidden: true });

/** Sheet, cell and what it holds, for every cell that holds something. */
function contents(workbook: Workbook): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of workbook.sheets)
    sheet.cells.forEach((line, r) =>
      line?.forEach((cell, c) => {
        if (cell && (cell.value !== null || cell.formula !== undefined))
          found.set(`${sheet.name}!${cellName(r + 1, c + 1)}`, cell.formula ?? JSON.stringify(cell.value));
      }),
    );
  return found;
}

describeWithChromium('the browser edition', () => {
  let folder: string;
  let site: Site;
  let browser: Browser;
  let work: WorkbenchPage;

  beforeAll(async () => {
    [folder, browser] = await Promise.all([buildWorkbench(), launchChromium()]);
    site = await serveFolder(folder);
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    if (folder && !process.env.WORKBENCH_FOLDER) fs.rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    work = await openPage(browser, site.address, { serviceWorkers: 'block' });
  });
  afterEach(() => work.close());

  test.each(names)(
    '%s: the whole job, and the saved file stands',
    async (name) => {
      const { page } = work;
      await work.openSample(name);
      expect(Number(await page.locator('[data-count=tabel]').first().innerText())).toBeGreaterThan(0);

      await work.step('temuan');
      const place = page.locator('article .fui-Link').first();
      if (await place.count()) {
        const [sheet, area] = (await place.innerText()).split(' · ');
        await place.click();
        await work.idle();
        const selected = await work.selected();
        expect(selected.sheet).toBe(sheet);
        expect(selected.area.split(':')[0]).toBe(area!.split(':')[0]);
      }

      await work.step('hitung');
      const computes = await work.canPress('Lihat sel demi sel');
      if (computes) {
        await work.press('Lihat sel demi sel');
        await work.press('Terapkan');
        await page.getByText(/^Selesai: /).waitFor();
      }

      await work.step('laporan');
      expect(await work.canPress('Lihat pratinjau')).toBe(true);
      await work.press('Lihat pratinjau');
      await work.press('Terapkan');
      await page.getByText(/^Selesai: .*laporan/).waitFor();
      const shown = await work.selected();

      const saved = await work.save();
      const after = await readFile(saved);
      const before = await readFile(path.join(samples, name));
      expect(after.sheets.length).toBeGreaterThan(before.sheets.length);
      // The sheet that the grid brought to the front is one that was made.
      expect(sheetNamed(before, shown.sheet)).toBeUndefined();
      expect(sheetNamed(after, shown.sheet)).toBeDefined();
      // Nothing that the user had typed is gone or changed.
      const kept = contents(after);
      for (const [cell, value] of contents(before)) expect([cell, kept.get(cell)]).toEqual([cell, value]);

      if (hasLibreOffice) {
        const out = path.join(path.dirname(saved), 'lo');
        convert([saved], out);
        const judged = await readFile(path.join(out, path.basename(saved)));
        const own = contents(before);
        let formulas = 0;
        for (const sheet of after.sheets)
          sheet.cells.forEach((line, r) =>
            line?.forEach((cell, c) => {
              const at = `${sheet.name}!${cellName(r + 1, c + 1)}`;
              if (!cell?.formula || own.has(at)) return;
              formulas++;
              const value = sheetNamed(judged, sheet.name)?.cells[r]?.[c]?.value ?? null;
              expect([at, isCellError(value)]).toEqual([at, false]);
              const [mine, theirs] = [cell.value ?? '', value ?? ''];
              if (typeof mine === 'number' && typeof theirs === 'number')
                expect([at, Math.abs(mine - theirs) < 1e-6 * Math.max(1, Math.abs(theirs))]).toEqual([
                  at,
                  true,
                ]);
              else expect([at, mine]).toEqual([at, theirs]);
            }),
          );
        expect(formulas).toBeGreaterThan(0);
      }

      for (let steps = computes ? 2 : 1; steps > 0; steps--) await work.press(/^Urungkan: /);
      expect(contents(await readFile(await work.save()))).toEqual(contents(before));
      expect(work.complaints).toEqual([]);
    },
    180_000,
  );
});
