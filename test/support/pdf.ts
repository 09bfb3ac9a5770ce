import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { convert, hasLibreOffice } from './libreoffice';

/** What a form looks like in print: LibreOffice makes the pages, poppler reads them. */
const hasPoppler = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;

/** `describe` where both are installed, else a skipped one that says why. */
export const describeWithPdf = (title: string, body: () => void): void =>
  hasLibreOffice && hasPoppler
    ? describe(title, body)
    : describe.skip(`${title} (needs LibreOffice and poppler)`, body);

export interface Halaman {
  readonly lebar: number;
  readonly tinggi: number;
  readonly kata: readonly { readonly teks: string; readonly atas: number; readonly tinggi: number }[];
}

/**
 * Excel counts column widths in digits of the workbook's own font, mostly Calibri. Where it and its metric twin Carlito
 * are not installed, a wide fallback would make every column a third wider and every form that much smaller: a serif
 * font whose digits are as wide stands in for it.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<match target="pattern"><test name="family" qual="any"><string>Calibri</string></test><edit name="family" mode="append" binding="same"><string>Carlito</string><string>Liberation Serif</string></edit></match>
</fontconfig>`;

const entitas = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The pages of each workbook as they print, with the words on them. */
export function cetak(files: readonly Uint8Array[]): Halaman[][] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lo-pdf-'));
  try {
    const fonts = path.join(folder, 'fonts.conf');
    fs.writeFileSync(fonts, FONTS);
    const inputs = files.map((bytes, n) => {
      const file = path.join(folder, `${n}.xlsx`);
      fs.writeFileSync(file, bytes);
      return file;
    });
    convert(inputs, folder, 'pdf', { FONTCONFIG_FILE: fonts });
    return inputs.map((_, n) => {
      const { stdout } = spawnSync('pdftotext', ['-bbox', path.join(folder, `${n}.pdf`), '-'], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      return stdout
        .split('<page ')
        .slice(1)
        .map((page) => ({
          lebar: Number(/width="([\d.]+)"/.exec(page)![1]),
          tinggi: Number(/height="([\d.]+)"/.exec(page)![1]),
          kata: [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
            (m) => ({
              teks: entitas(m[3]!),
              atas: Number(m[1]),
              tinggi: Number(m[2]) - Number(m[1]),
            }),
          ),
        }));
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
