// Takes the pictures of docs/gambar from the built browser edition: `npm run build`, then `node scripts/gambar.mjs`.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const site = path.resolve(process.argv[2] ?? path.join(root, 'dist/workbench'));
const out = path.join(root, 'docs/gambar');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

if (!fs.existsSync(path.join(site, 'index.html'))) {
  console.error(`Belum ada ${site}. Jalankan npm run build dulu.`);
  process.exit(2);
}
fs.mkdirSync(out, { recursive: true });

const server = http.createServer((request, response) => {
  const wanted = decodeURIComponent(new URL(request.url, 'http://x').pathname);
  const file = path.join(site, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  if (!file.startsWith(site) || !fs.existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
  return fs.createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file && fs.existsSync(file),
);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

async function open(options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return page;
}
const idle = async (page) => {
  await page.waitForTimeout(300);
  await page.locator('[data-page][aria-busy=false]').waitFor();
  await page.locator('[data-grid=ready]').waitFor({ state: 'attached' });
  await page.waitForTimeout(1200);
};
async function openSample(page, name, paneWidth = 360) {
  await page.evaluate(
    (width) => localStorage.setItem('renaksi.tampilan', JSON.stringify({ paneWidth: width })),
    paneWidth,
  );
  await page.reload();
  await page.click(`[data-sample="${name}"]`);
  await page.locator('[data-count=temuan]').first().waitFor();
  await idle(page);
}
const step = async (page, id) => {
  await page.click(`#langkah-${id}`);
  await idle(page);
};
const shot = (page, name, clip) => page.screenshot({ path: path.join(out, `${name}.png`), clip });

const first = await open();
await shot(first, 'mulai');

const desk = await open();
await openSample(desk, 'lkjip-kaltim-2020.xlsx');
await step(desk, 'temuan');
await desk.locator('article', { hasText: 'Tabel 3.5' }).locator('.fui-Link').first().click();
await idle(desk);
await shot(desk, 'meja-kerja');

const dark = await open({ colorScheme: 'dark' });
await openSample(dark, 'lkjip-kaltim-2020.xlsx');
await step(dark, 'temuan');
await shot(dark, 'meja-kerja-gelap');

// Three steps of the pane at its narrowest, side by side on one picture.
const narrow = await open({ viewport: { width: 960, height: 700 } });
await openSample(narrow, 'lkjip-kaltim-2020.xlsx', 320);
const parts = [];
for (const id of ['temuan', 'hitung', 'laporan']) {
  await step(narrow, id);
  parts.push(await narrow.locator('[data-pane]').screenshot());
}
const sheet = await browser.newPage({ viewport: { width: 1032, height: 684 } });
await sheet.setContent(
  `<body style="margin:0;padding:16px;display:flex;gap:16px;background:#e8e8e8">${parts
    .map((png) => `<img style="width:320px" src="data:image/png;base64,${png.toString('base64')}">`)
    .join('')}</body>`,
);
await sheet.screenshot({ path: path.join(out, 'panel.png') });

// A blank sheet made in an empty workbook, its first row filled.
const blank = await open();
await blank.getByRole('button', { name: 'Buka buku kerja kosong' }).click();
await blank.locator('[data-count=tabel]').first().waitFor();
await idle(blank);
await blank.getByRole('button', { name: 'Buat lembar Monitoring dan evaluasi per triwulan' }).click();
await blank.getByRole('button', { name: 'Terapkan' }).click();
await idle(blank);
const cells = [
  ['C10', 'Indeks kepuasan'],
  ['D10', 'Indeks'],
  ['E10', 'MAKS'],
  ['F10', 'AKHIR'],
  ['G10', '85'],
  ['H10', '80'],
  ['I10', '82,5'],
];
for (const [cell, keys] of cells) {
  await blank.mouse.click(300, 600);
  await blank.evaluate((at) => document.querySelector('[data-grid]').grid.select('Monev', at), cell);
  await blank.waitForTimeout(200);
  await blank.keyboard.type(keys);
  await blank.keyboard.press('Enter');
  await blank.waitForTimeout(250);
}
await blank.waitForTimeout(1200);
await step(blank, 'tabel');
await shot(blank, 'lembar-kosong');

// The recap of the samples, and a file that is none.
const recap = await open();
await recap.getByRole('button', { name: 'Buka buku kerja kosong' }).click();
await recap.locator('[data-count=tabel]').first().waitFor();
await idle(recap);
const files = ['lkjip-kaltim-2020-rumus.xlsx', 'renaksi-ntt-2021.xlsx', 'rkt-kanreg6-2021.xlsx'].map(
  (name) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: fs.readFileSync(path.join(root, 'assets/samples', name)),
  }),
);
files.push({
  name: 'rusak.xlsx',
  mimeType: 'application/octet-stream',
  buffer: files[0].buffer.subarray(0, 5000),
});
await recap.locator('summary', { hasText: 'Rekap perangkat daerah' }).click();
await recap.locator('input[type=file][multiple]').setInputFiles(files);
await recap.getByRole('button', { name: 'Lihat pratinjau rekap' }).click();
await recap.getByRole('button', { name: 'Terapkan' }).click();
await idle(recap);
await recap.locator('summary', { hasText: 'Rekap perangkat daerah' }).scrollIntoViewIfNeeded();
await shot(recap, 'rekap');

await browser.close();
server.close();
