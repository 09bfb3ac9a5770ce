// Draws every form of the sample workbooks as pictures for docs/formulir, through the built command line, LibreOffice
// and poppler: node scripts/gambar-formulir.mjs [folder]. Run `npm run build:cli` before it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cli = path.join(root, 'dist/cli/renaksi.cjs');
const target = path.resolve(process.argv[2] ?? path.join(root, 'docs/formulir/gambar'));
if (!existsSync(cli)) throw new Error('dist/cli/renaksi.cjs is missing: run npm run build:cli first');
mkdirSync(target, { recursive: true });

const work = mkdtempSync(path.join(tmpdir(), 'renaksi-gambar-'));
// Column widths count digits of Calibri. Where neither it nor its twin Carlito is installed, a wide fallback would draw
// every form a third smaller than Excel prints it: a font whose digits are as wide stands in for it.
const fonts = path.join(work, 'fonts.conf');
writeFileSync(
  fonts,
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<match target="pattern"><test name="family" qual="any"><string>Calibri</string></test><edit name="family" mode="append" binding="same"><string>Carlito</string><string>Liberation Serif</string></edit></match>
</fontconfig>`,
);
/** The command line answers 1 where it found errors in the workbook: its work is done all the same. */
function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  if (status !== 0 && status !== 1) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
const drawn = new Set();

/** The forms of one sample, each in a workbook of its own so that its pages are known to be its pages. */
function draw(sample) {
  const out = path.join(work, 'semua.xlsx');
  const answer = JSON.parse(run('node', [cli, 'run', sample, '--out', out, '--json']))[0];
  for (const { form, name } of answer.sheets) {
    if (drawn.has(form)) continue;
    const own = path.join(work, `${form}.xlsx`);
    run('node', [cli, 'report', sample, '--out', own, '--forms', form]);
    run('soffice', [
      `-env:UserInstallation=file://${path.join(work, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      work,
      own,
    ]);
    const pdf = path.join(work, `${form}.pdf`);
    const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]))[1]);
    // Forms alone are folio (13 × 8.5 in): the first page of that size is the form's first.
    for (let page = 1; page <= pages; page++) {
      if (!/936 x 612|612 x 936/.test(run('pdfinfo', ['-f', String(page), '-l', String(page), pdf])))
        continue;
      const stem = path.join(work, form);
      run('pdftoppm', ['-r', '72', '-f', String(page), '-l', String(page), '-singlefile', '-png', pdf, stem]);
      renameSync(`${stem}.png`, path.join(target, `${form}.png`));
      drawn.add(form);
      console.log(`${form}: ${name}`);
      break;
    }
  }
}

try {
  const samples = path.join(root, 'assets/samples');
  const files = readdirSync(samples).filter((file) => file.endsWith('.xlsx'));
  for (const file of files.sort((a, b) => b.length - a.length)) draw(path.join(samples, file));
} finally {
  rmSync(work, { recursive: true, force: true });
}
