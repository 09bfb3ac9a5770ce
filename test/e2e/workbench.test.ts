import fs from 'node:fs';
import path from 'node:path';
import { cellName } from '../../src/core/grid/address';
import { isCellError, sheetNamed, type Workbook } from '../../src/core/grid/workbook';
import { openFile } from '../../src/host/file/open';
import { describeWithChromium } from '../support/chromium';
import { convert, hasLibreOffice } from '../support/libreoffice';
import { openPage } from '../support/workbench-page';
import { workbenchSuite } from '../support/workbench-suite';

const samples = path.resolve(__dirname, '../../assets/samples');
const names = fs.readdirSync(samples).filter((name) => name.endsWith('.xlsx'));

const readFile = (file: string): Promise<Workbook> =>
  openFile(new Uint8Array(fs.readFileSync(file))).read({ includeHidden: true });

const plainText = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/(\d)[.,](?=\d)/g, '$1') : value;

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
  const suite = workbenchSuite();

  test.each(names)(
    '%s: the whole job, and the saved file stands',
    async (name) => {
      const { page } = suite.work;
      await suite.work.openSample(name);
      expect(Number(await page.locator('[data-count=tabel]').first().innerText())).toBeGreaterThan(0);

      await suite.work.step('temuan');
      const place = page.locator('article .fui-Link').first();
      if (await place.count()) {
        const [sheet, area] = (await place.innerText()).split(' · ');
        await place.click();
        await suite.work.idle();
        const selected = await suite.work.selected();
        expect(selected.sheet).toBe(sheet);
        expect(selected.area.split(':')[0]).toBe(area!.split(':')[0]);
      }

      await suite.work.step('hitung');
      const computes = await suite.work.canPress('Lihat sel demi sel');
      if (computes) {
        await suite.work.press('Lihat sel demi sel');
        await suite.work.press('Terapkan');
        await page.getByText(/^Selesai: /).waitFor();
      }

      await suite.work.step('laporan');
      expect(await suite.work.canPress('Lihat pratinjau')).toBe(true);
      await suite.work.press('Lihat pratinjau');
      await suite.work.press('Terapkan');
      await page.getByText(/^Selesai: .*laporan/).waitFor();
      const shown = await suite.work.selected();

      const saved = await suite.work.save();
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
              // FIXED writes numbers in the reader's own way.
              else expect([at, plainText(mine)]).toEqual([at, plainText(theirs)]);
            }),
          );
        expect(formulas).toBeGreaterThan(0);
      }

      for (let steps = computes ? 2 : 1; steps > 0; steps--) await suite.work.press(/^Urungkan: /);
      expect(contents(await readFile(await suite.work.save()))).toEqual(contents(before));
      expect(suite.work.complaints).toEqual([]);
    },
    180_000,
  );

  test('a number typed with a comma reaches the file, and the findings follow', async () => {
    const { page } = suite.work;
    await suite.work.openSample('lkjip-kaltim-2020-rumus.xlsx');
    await suite.work.step('temuan');
    const before = Number(await page.locator('[data-count=temuan]').first().innerText());
    await suite.work.select('Tabel 3.4', 'I8');
    await page.keyboard.type('-70,5');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await suite.work.select('Tabel 3.4', 'I9');
    await page.keyboard.type('2,505');
    await page.keyboard.press('Enter');
    await suite.work.select('Tabel 3.4', 'I9');
    // Edited again and left as it is, a fraction of three digits must not become thousands.
    await page.keyboard.press('F2');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await suite.work.cell('Tabel 3.4', 'I9')).toEqual({ value: 2.505, formula: '' });
    await suite.work.select('Tabel 3.4', 'I9');
    await page.keyboard.type('70,25');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
    await suite.work.idle();
    expect(await suite.work.cell('Tabel 3.4', 'I9')).toEqual({ value: 70.25, formula: '' });
    await page.getByRole('button', { name: /Nilai negatif/ }).waitFor();
    expect(Number(await page.locator('[data-count=temuan]').first().innerText())).not.toBe(before);
    const cells = contents(await readFile(await suite.work.save()));
    expect(cells.get('Tabel 3.4!I8')).toBe('-70.5');
    expect(cells.get('Tabel 3.4!I9')).toBe('70.25');
  }, 60_000);

  test('formulas that depend on an edited cell answer anew, in the file too', async () => {
    const { page } = suite.work;
    await suite.work.openSample('lkjip-kaltim-2020-rumus.xlsx');
    const before = await suite.work.cell('Tabel 3.4', 'J8');
    expect(before?.formula).toMatch(/^=/);
    await suite.work.select('Tabel 3.4', 'I8');
    await page.keyboard.type('36');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
    await suite.work.idle();
    const after = await suite.work.cell('Tabel 3.4', 'J8');
    expect(after?.formula).toBe(before?.formula);
    expect(after?.value).toBe(50);
    const saved = await readFile(await suite.work.save());
    expect(sheetNamed(saved, 'Tabel 3.4')?.cells[7]?.[9]?.value).toBe(50);
  }, 60_000);

  test('what the file could not keep is refused with a word', async () => {
    const { page } = suite.work;
    await suite.work.openSample('lkjip-kaltim-2020-rumus.xlsx');
    await page.mouse.click(640, 300);
    await page.keyboard.press('Control+b');
    await page.getByText(/dilakukan di Excel atau LibreOffice/).waitFor();
  }, 60_000);

  test('a file of the user’s own is opened by button and by drop; a bad one says what to do', async () => {
    const { page } = suite.work;
    const bad = path.join(suite.folder, 'catatan.xlsx');
    fs.writeFileSync(bad, 'ini bukan buku kerja');
    await page.locator('input[type=file]').first().setInputFiles(bad);
    await page.getByText(/bukan buku kerja Excel/).waitFor();
    await suite.work.openFile(path.join(samples, 'renaksi-ntt-2021.xlsx'));
    expect(await page.title()).toContain('renaksi-ntt-2021.xlsx');
    const data = fs.readFileSync(path.join(samples, 'renaksi-blora-2021.xlsx')).toString('base64');
    const transfer = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const list = new DataTransfer();
      list.items.add(new File([bytes], 'renaksi-blora-2021.xlsx'));
      return list;
    }, data);
    await page.locator('[data-pane]').dispatchEvent('drop', { dataTransfer: transfer });
    await page.waitForFunction(() => document.title.includes('blora'), undefined, { timeout: 30_000 });
    await suite.work.idle();
    expect(await page.locator('[data-count=tabel]').first().innerText()).toBe('1');
  }, 60_000);

  test('unsaved work is not thrown away without a question', async () => {
    const { page } = suite.work;
    await suite.work.openSample('renaksi-ntt-2021.xlsx');
    await suite.work.step('laporan');
    await suite.work.press('Lihat pratinjau');
    await suite.work.press('Terapkan');
    await page
      .locator('input[type=file][accept*=xlsx]')
      .first()
      .setInputFiles(path.join(samples, 'renaksi-blora-2021.xlsx'));
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    await question.getByRole('button', { name: 'Batal' }).click();
    expect(await page.title()).toContain('renaksi-ntt-2021.xlsx');
  }, 60_000);

  test('nothing leaves the machine, and the page works without a network once loaded', async () => {
    const online = await openPage(suite.browser, suite.site.address);
    const others: string[] = [];
    online.page.on('request', (request) => {
      if (!request.url().startsWith(suite.site.address) && !/^(blob|data):/.test(request.url()))
        others.push(request.url());
    });
    await online.page.evaluate(() => navigator.serviceWorker.ready);
    await online.page.waitForFunction(async () => (await caches.keys()).length > 0);
    await online.page.context().setOffline(true);
    await online.page.reload();
    await online.openSample('lkjip-kaltim-2020-rumus.xlsx');
    expect(await online.page.locator('[data-count=tabel]').first().innerText()).toBe('5');
    expect(others).toEqual([]);
    await online.close();
  }, 120_000);

  test.each([
    ['light', 1366],
    ['dark', 1366],
    ['light', 640],
  ] as const)(
    'every step is free of accessibility faults and of overflow (%s, %i px)',
    async (colorScheme, width) => {
      const view = await openPage(suite.browser, suite.site.address, {
        colorScheme,
        viewport: { width, height: 768 },
        serviceWorkers: 'block',
      });
      const { page } = view;
      const look = async (where: string) => {
        await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
        const faults = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: {
              run: (
                c: object,
                o: object,
              ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          };
          // The grid is Univer's own canvas; the dummies are Fluent's, out of reach of the keyboard.
          const { violations } = await axe.run({ exclude: [['[data-grid]'], ['[data-tabster-dummy]']] }, {});
          return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map((node) => node.html)]);
        });
        expect([where, faults]).toEqual([where, []]);
        const wide = await page.evaluate(() => {
          const pane = document.querySelector('[data-pane]');
          if (!pane) return document.documentElement.scrollWidth > window.innerWidth ? ['page'] : [];
          const edge = pane.getBoundingClientRect().right + 1;
          return [...pane.querySelectorAll('*')]
            .filter((node) => !node.closest('[role=region]') && node.getBoundingClientRect().right > edge)
            .map((node) => node.outerHTML.slice(0, 120));
        });
        expect([where, wide]).toEqual([where, []]);
      };
      await look('mulai');
      await page.evaluate(() => localStorage.setItem('renaksi.tampilan', JSON.stringify({ paneWidth: 320 })));
      await page.reload();
      await view.openSample('lkjip-kaltim-2020.xlsx');
      await look('tabel');
      await page.locator('[data-page] ul button').first().click();
      await look('satu tabel');
      await view.step('temuan');
      await look('temuan');
      await view.step('hitung');
      await look('hitung');
      await view.press('Lihat sel demi sel');
      await look('pratinjau kolom');
      await view.step('laporan');
      await look('laporan');
      await view.press('Lihat pratinjau');
      await look('pratinjau lembar');
      await view.press('Pengaturan');
      await look('pengaturan');
      await view.close();
    },
    180_000,
  );
});
