import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SimulatedExcel } from '../excel-host/excel';
import { stateOf } from '../host/excel/state';
import { lembarBaru } from '../support/templat';
import { cellName } from '../../src/core/grid/address';
import { buildPane, excelWith, hasChromium, launch, openPane, type Opened } from './excel-page';

const samples = path.resolve(__dirname, '../../assets/samples');
const pictures = process.env.RENAKSI_GAMBAR;
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`) });
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 600) throw new Error('it never came to hold');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const idle = async (page: Page): Promise<void> => {
  for (let quiet = 0; quiet < 6;) {
    quiet = (await page.getByRole('progressbar').count()) === 0 ? quiet + 1 : 0;
    await page.waitForTimeout(100);
  }
};
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).last();
const names = (excel: SimulatedExcel) => excel.book.sheets.map(({ name }) => name);

(hasChromium ? describe : describe.skip)(
  'blank sheets and the recap in Excel’s pane (needs Chromium)',
  () => {
    let browser: Browser;
    let opened: Opened[] = [];
    beforeAll(async () => {
      buildPane();
      browser = await launch();
    }, 400_000);
    afterAll(() => browser?.close());
    afterEach(async () => {
      for (const { page } of opened) await page.context().close();
      opened = [];
    });

    /** The pane on its Laporan step over a checked workbook. */
    async function laporan(language = 'id-ID', scheme: 'light' | 'dark' | 'contrast' = 'light') {
      const excel = await excelWith('renaksi-ntt-2021.xlsx');
      const one = await openPane(browser, excel, '?langkah=laporan', { language }, scheme);
      opened.push(one);
      await one.page.getByRole('checkbox').first().waitFor();
      await idle(one.page);
      return { excel, ...one };
    }
    const buka = async (page: Page, judul: string) => {
      const summary = page.locator('summary', { hasText: judul });
      await summary.scrollIntoViewIfNeeded();
      await summary.click();
    };

    test.each([
      ['Monitoring dan evaluasi per triwulan', 'monev'],
      ['Formulir E.81 Evaluasi Renja', 'e81'],
      ['Perjanjian kinerja', 'pk'],
      ['Indikator kinerja utama', 'iku'],
      ['Rencana aksi per triwulan', 'renaksi'],
    ])(
      '%s: made after a preview, filled, checked again, taken back',
      async (nama, id) => {
        const { excel, page, troubles } = await laporan();
        const before = stateOf(excel.book);
        const { sheet, tabel } = await lembarBaru(id);
        const { kolom, mulai } = tabel[0]!;
        await buka(page, 'Buat lembar kosong');
        await button(page, `Buat lembar ${nama}`).click();
        await button(page, 'Terapkan').waitFor();
        expect(stateOf(excel.book)).toEqual(before);
        await button(page, 'Terapkan').click();
        await until(() => names(excel).includes(sheet));
        await idle(page);
        expect(excel.sheet(sheet).page.PaperSize).toBe('Folio');
        // Excel's own undo is not relied on; the sheet bears no mark: it is the user's.
        expect(excel.book.names.filter(({ name }) => name.startsWith('_Renaksi.'))).toEqual([]);

        const type = (column: string, value: string | number) =>
          excel.type(sheet, cellName(mulai, kolom.get(column)!), value);
        type('indikator', 'Indeks kepuasan layanan');
        if (id === 'monev') {
          type('polaritas', 'MAKS');
          type('akumulasi', 'AKHIR');
          type('satuan', 'Indeks');
          type('target', 85);
          type('t1', 80);
          type('r1', 82);
          type('t4', 85);
        }
        await page.waitForTimeout(900);
        await idle(page);
        await page.getByRole('tab', { name: /^Tabel/ }).click();
        await page.getByText(sheet, { exact: false }).first().waitFor();
        await picture(page, `excel-lembar-${id}`);
        await page.getByRole('tab', { name: /^Laporan/ }).click();
        await idle(page);
        await button(page, /^Urungkan: Buat lembar/).click();
        await until(() => !names(excel).includes(sheet));
        await idle(page);
        expect(stateOf(excel.book)).toEqual(before);
        expect(troubles).toEqual([]);
      },
      120_000,
    );

    test('the recap: its file reader is loaded when asked for, a damaged file is said, undo takes the sheets away', async () => {
      const { excel, page, troubles, requests } = await laporan();
      const before = stateOf(excel.book);
      expect(requests.filter((url) => /berkas/.test(url))).toEqual([]);
      await buka(page, 'Rekap perangkat daerah');
      const cut = fs.readFileSync(path.join(samples, 'renaksi-ntt-2021.xlsx')).subarray(0, 6000);
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page.locator('input[type=file][multiple]').setInputFiles([
        {
          name: 'bkd kaltim.xlsx',
          mimeType,
          buffer: fs.readFileSync(path.join(samples, 'lkjip-kaltim-2020-rumus.xlsx')),
        },
        { name: 'opd rusak.xlsx', mimeType, buffer: cut },
      ]);
      await page.getByText('1 berkas terbaca').waitFor({ timeout: 60_000 });
      await idle(page);
      expect(requests.filter((url) => /berkas/.test(url)).length).toBeGreaterThan(0);
      await page.getByText(/rusak atau tidak utuh/).waitFor();
      // Where nobody knows in which folder the files are, no link is promised.
      expect(await page.getByText(/menjadi tautan/).count()).toBe(0);
      await picture(page, 'excel-rekap-terbaca');
      await button(page, 'Lihat pratinjau rekap').click();
      await button(page, 'Terapkan').waitFor();
      expect(stateOf(excel.book)).toEqual(before);
      await button(page, 'Terapkan').click();
      await until(() => names(excel).includes('Rekap Sasaran'));
      await idle(page);
      const sheet = excel.sheet('Rekap');
      const cells = [...sheet.cells.values()].flatMap((line) => (line ?? []).flatMap((cell) => cell ?? []));
      const file = cells.find(({ value }) => value === 'bkd kaltim.xlsx');
      expect(file).toBeDefined();
      expect(file!.link).toBeUndefined();
      expect(file!.style.underline ?? 'None').toBe('None');
      expect(cells.some(({ value }) => value === 'opd rusak.xlsx')).toBe(true);
      await button(page, /^Urungkan: Rekap/).click();
      await until(() => !names(excel).includes('Rekap'));
      await idle(page);
      expect(stateOf(excel.book)).toEqual(before);
      expect(troubles).toEqual([]);
      const places = new Set(requests.map((url) => new URL(url).origin));
      expect([...places].sort()).toEqual(['https://appsforoffice.microsoft.com', 'https://renaksi.contoh']);
    }, 120_000);

    test.each([
      ['id-ID', 'light'],
      ['id-ID', 'dark'],
      ['en-US', 'light'],
      ['en-US', 'dark'],
      ['id-ID', 'contrast'],
      ['en-US', 'contrast'],
    ] as const)(
      'at 320 pixels nothing is cut, in %s, %s',
      async (language, scheme) => {
        const { page } = await laporan(language, scheme);
        for (const details of await page.locator('details').all())
          await details.evaluate((node) => ((node as HTMLDetailsElement).open = true));
        const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        const kaltim = fs.readFileSync(path.join(samples, 'lkjip-kaltim-2020-rumus.xlsx'));
        await page.locator('input[type=file][multiple]').setInputFiles([
          {
            name: 'Laporan Kinerja Badan Kepegawaian Daerah Tahun 2020 (revisi akhir sekali).xlsx',
            mimeType,
            buffer: kaltim,
          },
          {
            name: 'salinan_tanpa_spasi_sama_sekali_supaya_namanya_tidak_dapat_dipatahkan.xlsx',
            mimeType,
            buffer: kaltim,
          },
          { name: 'rusak.xlsx', mimeType, buffer: kaltim.subarray(0, 5000) },
        ]);
        await page
          .locator('summary', { hasText: /2 (berkas terbaca|files? read)/ })
          .waitFor({ timeout: 60_000 });
        await idle(page);
        for (const details of await page.locator('details').all())
          await details.evaluate((node) => ((node as HTMLDetailsElement).open = true));
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('body *')]
            .filter((node) => !node.closest('[data-tabster-dummy], svg') && node.offsetParent !== null)
            .filter(
              (node) =>
                node.getBoundingClientRect().right > 320.5 ||
                // Text that runs out of its box.
                (node.scrollWidth > node.clientWidth + 1 &&
                  getComputedStyle(node).display !== 'inline' &&
                  node.clientWidth > 1),
            )
            .map((node) => node.outerHTML.slice(0, 160)),
        );
        expect(wide).toEqual([]);
        for (const [at, text] of [/Buat lembar kosong|blank sheet/i, /Rekap perangkat|Recap/].entries()) {
          await page
            .locator('summary', { hasText: text })
            .last()
            .evaluate((node) => node.scrollIntoView());
          await picture(page, `excel-320-${language}-${scheme}-${at}`);
        }
      },
      120_000,
    );
  },
);
