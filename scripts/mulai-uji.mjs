// Runs `npm start` as a newcomer does, waits for the address that it prints, and does the main job on a sample in
// Chromium: recognise, compute, report, save. Fails where the page does not answer or the job does not end.
// usage: node scripts/mulai-uji.mjs
import './typescript.mjs';
import { spawn } from 'node:child_process';
import fs from 'node:fs';

const { hasChromium, launchChromium } = await import('../test/support/chromium.ts');
const { openPage } = await import('../test/support/workbench-page.ts');
const { openFile } = await import('../src/host/file/open.ts');

if (!hasChromium) {
  console.error('This check needs Chromium.');
  process.exit(2);
}

const server = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const stop = () => {
  try {
    process.kill(-server.pid);
  } catch {
    // It ended by itself.
  }
};
process.on('exit', stop);

const address = await new Promise((resolve, reject) => {
  let said = '';
  const late = setTimeout(
    () => reject(new Error(`npm start gave no address in 5 minutes:\n${said}`)),
    300_000,
  );
  server.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  server.stdout.on('data', (data) => {
    said += data;
    const found = /https?:\/\/\S+/.exec(said);
    if (!found) return;
    clearTimeout(late);
    resolve(found[0]);
  });
});
console.log(`npm start answers at ${address}`);

const browser = await launchChromium();
const work = await openPage(browser, address);
await work.openSample('lkjip-kaltim-2020-rumus.xlsx');
await work.step('hitung');
await work.press('Lihat sel demi sel');
await work.press('Terapkan');
await work.step('laporan');
await work.press('Lihat pratinjau');
await work.press('Terapkan');
await work.page.getByText(/^Selesai: .*laporan/).waitFor();
const saved = await openFile(new Uint8Array(fs.readFileSync(await work.save()))).read();
const names = saved.sheets.map((sheet) => sheet.name);
console.log(`saved: ${names.join(', ')}`);
const ok = names.includes('Target dan Realisasi') && work.complaints.length === 0;
if (work.complaints.length > 0) console.error(work.complaints.join('\n'));
await browser.close();
console.log(ok ? 'the main job works' : 'the main job does not work');
process.exit(ok ? 0 : 1);
