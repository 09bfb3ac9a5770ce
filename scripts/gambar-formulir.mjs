// Draws every form of the sample workbooks as pictures for docs/formulir, through the built command line, LibreOffice
// and poppler: node scripts/gambar-formulir.mjs [folder]. Run `npm run build:cli` before it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';

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
    // The form's first page is the first that bears the placeholder of its kop.
    for (let page = 1; page <= pages; page++) {
      if (!run('pdftotext', ['-f', String(page), '-l', String(page), pdf, '-']).includes('NAMA INSTANSI'))
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

/** No sample holds the table that a bidang monitors its kegiatan with: one as LKjIP 2020 prints it. */
function monitoring() {
  const rows = [
    ['MONITORING CAPAIAN KINERJA TAHUN 2020'],
    ['Unit Kerja : BIDANG DOKUMENTASI DAN INFORMASI'],
    ['Sub Bidang : Dokumentasi dan Pengolahan Data'],
    [],
    [
      'No',
      'Kegiatan',
      'Indikator',
      'Target',
      'Satuan',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
      'TOTAL',
      '%',
    ].concat(['Permasalahan', 'Solusi', 'Keterangan']),
    [
      1,
      'Pengolahan Tata Naskah Kepegawaian',
      'Jumlah Karis/Karsu yang diproses',
      380,
      'Kartu',
      55,
      43,
      30,
      18,
    ],
    [null, null, 'Jumlah Karpeg yang diproses', 500, 'Kartu', 15, 16, 70, 44, null, null].concat([
      'Perangkat Daerah yang bersangkutan belum mengusulkan Karpeg',
      'Koordinasi dengan Perangkat Daerah',
    ]),
    [null, null, 'Jumlah dokumen informasi kepegawaian', 1000, 'Dokumen', 0, 0, 0, 1300],
    [null, null, 'Jumlah dokumen kepegawaian yang terupdate', 3000, 'Dokumen', 1330, 1423, 1780, 867],
    [
      2,
      'Penguatan Sistem Informasi dan Pengolahan Database Pegawai',
      'Jumlah update data kepegawaian melalui SIMPEG',
    ].concat([5500, 'Data PNS', 3110, 3633, 4927, 4961]),
    [null, null, 'Jumlah pengembangan aplikasi sistem informasi kepegawaian', 8, 'Aplikasi', 0, 3, 0, 2],
  ];
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Monitoring');
  const file = path.join(work, 'monitoring.xlsx');
  writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return file;
}

try {
  const samples = path.join(root, 'assets/samples');
  const files = readdirSync(samples).filter((file) => file.endsWith('.xlsx'));
  for (const file of files.sort((a, b) => b.length - a.length)) draw(path.join(samples, file));
  draw(monitoring());
} finally {
  rmSync(work, { recursive: true, force: true });
}
