import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The browser edition as its user drives it: every act by what is to be seen on the page. */
export interface WorkbenchPage {
  readonly page: Page;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  readonly openSample: (name: string) => Promise<void>;
  readonly openFile: (file: string) => Promise<void>;
  /** Waits until nothing is going on. */
  readonly idle: () => Promise<void>;
  readonly step: (id: 'tabel' | 'temuan' | 'hitung' | 'laporan') => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly canPress: (name: string | RegExp) => Promise<boolean>;
  /** Selects a cell and makes it the one that the keyboard types into. */
  readonly select: (sheet: string, cell: string) => Promise<void>;
  /** Sheet and area that the grid shows as selected. */
  readonly selected: () => Promise<{ sheet: string; area: string }>;
  readonly cell: (sheet: string, cell: string) => Promise<{ value: unknown; formula: string } | undefined>;
  readonly save: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  const pane = page.locator('[data-pane]');
  const idle = async () => {
    await page.waitForTimeout(150);
    await pane.locator('[data-page][aria-busy=false]').waitFor({ timeout: 60_000 });
    await page.locator('[data-grid=ready]').waitFor({ state: 'attached', timeout: 60_000 });
    await pane.locator('.fui-Spinner').waitFor({ state: 'detached', timeout: 60_000 });
    await page.waitForTimeout(100);
  };
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).last();
  return {
    page,
    complaints,
    idle,
    openSample: async (name) => {
      await page.locator(`[data-sample="${name}"]`).click();
      await pane.waitFor({ timeout: 60_000 });
      await page.locator('[data-count=temuan]').first().waitFor({ timeout: 60_000 });
      await idle();
    },
    openFile: async (file) => {
      await page.locator('input[type=file][accept*=xlsx]').first().setInputFiles(file);
      await pane.waitFor({ timeout: 60_000 });
      await page.locator('[data-count=temuan]').first().waitFor({ timeout: 60_000 });
      await idle();
    },
    step: async (id) => {
      await page.locator(`#langkah-${id}`).click();
      await idle();
    },
    press: async (name) => {
      await button(name).click();
      await idle();
    },
    canPress: async (name) => (await button(name).count()) > 0 && (await button(name).isEnabled()),
    select: async (sheet, cell) => {
      // A click anywhere in the grid gives it the keyboard.
      await page.mouse.click(300, 300);
      await page.evaluate(
        ([sheetName, cellName]) => {
          const place = document.querySelector('[data-grid]') as unknown as {
            grid: { select: (s: string, c: string) => void };
          };
          place.grid.select(sheetName!, cellName!);
        },
        [sheet, cell],
      );
      await page.waitForTimeout(200);
    },
    selected: () =>
      page.evaluate(() => {
        const place = document.querySelector('[data-grid]') as unknown as {
          grid: { front: () => string };
        };
        const name = document.querySelector<HTMLInputElement>('[data-grid] [data-u-comp=defined-name] input');
        return { sheet: place.grid.front(), area: name?.value ?? '' };
      }),
    cell: (sheet, cell) =>
      page.evaluate(
        ([sheetName, cellName]) => {
          const place = document.querySelector('[data-grid]') as unknown as {
            grid: { read: (s: string, c: string) => { value: unknown; formula: string } | undefined };
          };
          return place.grid.read(sheetName!, cellName!);
        },
        [sheet, cell],
      ),
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /Simpan sebagai/ }).click(),
      ]);
      const file = path.join(
        fs.mkdtempSync(path.join(os.tmpdir(), 'renaksi-simpan-')),
        download.suggestedFilename(),
      );
      await download.saveAs(file);
      return file;
    },
    close: () => context.close(),
  };
}
