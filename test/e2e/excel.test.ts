import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SimulatedExcel } from '../excel-host/excel';
import { stateOf } from '../host/excel/state';
import {
  buildPane,
  excelWith,
  hasChromium,
  launch,
  openPane,
  type Opened,
  type PaneContext,
} from './excel-page';

const SAMPLE = 'lkjip-kaltim-2020.xlsx';
const pictures = process.env.RENAKSI_GAMBAR;

/** Pictures are kept where RENAKSI_GAMBAR names a folder, to be looked at. */
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`) });
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 400) throw new Error('it never came to hold');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Nothing runs any more: no progress bar for a while. */
const idle = async (page: Page): Promise<void> => {
  for (let quiet = 0; quiet < 6;) {
    quiet = (await page.getByRole('progressbar').count()) === 0 ? quiet + 1 : 0;
    await page.waitForTimeout(100);
  }
};

const checked = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await page.getByRole('tab', { name: /Temuan\s*\d+/ }).waitFor();
  await idle(page);
};

const previewed = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Hitung' }).click();
  await page.getByRole('button', { name: 'Lihat sel demi sel' }).click();
  await page.getByRole('button', { name: 'Terapkan' }).waitFor();
};

const written = (excel: SimulatedExcel): boolean =>
  excel.book.names.some((name) => name.name.startsWith('_Renaksi.Kolom.'));

const apply = (page: Page): Promise<void> => page.getByRole('button', { name: 'Terapkan' }).click();

(hasChromium ? describe : describe.skip)('the built pane over the simulated Excel (needs Chromium)', () => {
  let browser: Browser;
  let opened: Opened[] = [];
  beforeAll(async () => {
    buildPane();
    browser = await launch();
  }, 300_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const { page } of opened) await page.context().close();
    opened = [];
  });
  const open = async (
    excel: SimulatedExcel,
    search = '',
    context: PaneContext = {},
    scheme: 'light' | 'dark' = 'light',
  ): Promise<Opened> => {
    const one = await openPane(browser, excel, search, context, scheme);
    opened.push(one);
    return one;
  };

  test('check, compute, report, take both back; no other request, nothing evaluated', async () => {
    const excel = await excelWith(SAMPLE);
    const before = stateOf(excel.book);
    const { page, requests, troubles } = await open(excel);
    await checked(page);
    await picture(page, 'excel-tabel-terang');
    await page.getByRole('tab', { name: /Temuan/ }).click();
    await page.getByText(/168,5/).first().waitFor();
    await picture(page, 'excel-temuan-terang');

    await previewed(page);
    expect(stateOf(excel.book)).toEqual(before);
    await picture(page, 'excel-pratinjau-terang');
    await apply(page);
    await until(() => written(excel));
    await idle(page);
    const marks = excel.book.names.filter((name) => name.name.startsWith('_Renaksi.Kolom.'));
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.every((name) => !name.visible)).toBe(true);
    await picture(page, 'excel-sesudah-hitung');
    const computed = stateOf(excel.book);

    await page.getByRole('tab', { name: 'Laporan' }).click();
    await page.getByRole('button', { name: 'Lihat pratinjau' }).click();
    await picture(page, 'excel-laporan-terang');
    const sheets = excel.book.sheets.length;
    await page.getByRole('button', { name: /^Terapkan|^Buat \d+ lembar/ }).click();
    await until(() => excel.book.sheets.length > sheets);
    await idle(page);
    expect(excel.book.sheets.some((sheet) => sheet.page.PaperSize === 'Folio')).toBe(true);
    await picture(page, 'excel-sesudah-laporan');

    const undo = page.getByRole('button', { name: /^Urungkan/ });
    await undo.click();
    await until(() => excel.book.sheets.length === sheets);
    await idle(page);
    expect(stateOf(excel.book)).toEqual(computed);
    await undo.click();
    await until(() => !written(excel));
    await idle(page);
    expect(stateOf(excel.book)).toEqual(before);

    expect(troubles).toEqual([]);
    const places = new Set(requests.map((url) => new URL(url).origin));
    expect([...places].sort()).toEqual(['https://appsforoffice.microsoft.com', 'https://renaksi.contoh']);
  }, 180_000);

  test('a ribbon button opens its step; Batalkan takes back what an earlier page wrote', async () => {
    const excel = await excelWith(SAMPLE);
    const before = stateOf(excel.book);
    const { page, troubles } = await open(excel, '?langkah=hitung', {
      theme: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' },
    });
    await page
      .getByText(/^\d+ kolom$/)
      .first()
      .waitFor();
    await idle(page);
    expect(await page.locator('[data-theme=dark]').count()).toBe(1);
    await picture(page, 'excel-hitung-gelap');
    await previewed(page);
    await picture(page, 'excel-pratinjau-gelap');
    await apply(page);
    await until(() => written(excel));
    await idle(page);
    expect(stateOf(excel.book)).not.toEqual(before);
    await page.goto(page.url().replace('hitung', 'batalkan'));
    await until(() => !written(excel));
    await idle(page);
    expect(stateOf(excel.book)).toEqual(before);
    expect(troubles).toEqual([]);
  }, 120_000);

  test('a cell being typed in, a protected sheet and a changed cell are explained; then it works', async () => {
    const excel = await excelWith(SAMPLE);
    const { page, troubles } = await open(excel, '', {}, 'dark');
    const check = page.getByRole('button', { name: 'Periksa', exact: true });
    await check.waitFor();
    await idle(page);
    excel.cellEdit = true;
    await check.click();
    await page.getByText(/tekan Enter/i).waitFor();
    await picture(page, 'excel-mode-edit');
    excel.cellEdit = false;
    await checked(page);

    await previewed(page);
    const before = stateOf(excel.book);
    const target = excel.sheet('Tabel 3.4');
    target.protected = true;
    await apply(page);
    await page
      .getByText(/terproteksi/)
      .first()
      .waitFor();
    await picture(page, 'excel-terlindung');
    target.protected = false;
    expect(stateOf(excel.book)).toEqual(before);

    await previewed(page);
    // A co-author fills in other figures while the preview waits.
    excel.cells('Tabel 3.4').forEach((address) => excel.type('Tabel 3.4', address, 1, 'coauthor'));
    await apply(page);
    await page
      .getByText(/berubah sejak pratinjau/)
      .first()
      .waitFor();
    await picture(page, 'excel-konflik');
    expect(excel.book.names.some((name) => name.name.startsWith('_Renaksi.'))).toBe(false);
    expect(troubles).toEqual([]);
  }, 120_000);

  test('an old Excel, a plain browser and a start that hangs each get a page that says what to do', async () => {
    const old = await excelWith(SAMPLE, { apiVersion: '1.12' });
    const first = await open(old);
    await first.page.getByRole('heading', { name: 'Excel ini belum dapat menjalankan Renaksi' }).waitFor();
    await picture(first.page, 'excel-lama');
    const excel = await excelWith(SAMPLE);
    const outside = await open(excel, '', { host: null });
    await outside.page.getByRole('heading', { name: 'Panel ini dibuka dari Excel' }).waitFor();

    const hanging = await open(excel, '', {
      hangs: true,
      rewrite: (html) => html.replace(/data-tunggu="?12000"?/, 'data-tunggu="400"'),
    });
    await hanging.page.getByRole('heading', { name: 'Renaksi belum dapat dibuka' }).waitFor();
    // Once by itself, and not a second time.
    expect(hanging.requests.filter((url) => url.endsWith('watchdog.js'))).toHaveLength(2);
    await picture(hanging.page, 'excel-macet');
    await hanging.page.waitForTimeout(1000);
    expect(hanging.requests.filter((url) => url.endsWith('watchdog.js'))).toHaveLength(2);
  }, 60_000);
});
