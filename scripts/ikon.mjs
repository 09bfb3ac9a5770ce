/**
 * Draws the add-in's icons from their SVGs into assets/icons, by way of a headless Chromium (CHROMIUM names another).
 * Run it after an SVG has changed and commit what it writes: `node scripts/ikon.mjs`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const folder = new URL('../assets/icons/', import.meta.url);
const sizes = { icon: [16, 32, 64, 80, 128] };
const others = [16, 32, 80];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const name = file.slice(0, -4);
  const source = readFileSync(new URL(file, folder), 'utf8');
  for (const size of sizes[name] ?? others) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${name}-${size}.png`, folder), picture);
  }
}
await browser.close();
