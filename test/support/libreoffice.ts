import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Workbook } from '../../src/core/grid/workbook';
import { openFile } from '../../src/host/file/open';

/**
 * LibreOffice as a judge: opens a file, computes every formula anew, saves it again.
 * Tests that need it use `describe.skip` where it is not installed.
 */
export const program = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

export const hasLibreOffice = program !== undefined;

/** `describe` where LibreOffice is installed, else a skipped one that says why. */
export const describeWithLibreOffice = (title: string, body: () => void): void =>
  hasLibreOffice ? describe(title, body) : describe.skip(`${title} (needs LibreOffice)`, body);

/** Always compute: by default LibreOffice trusts the values that a file holds. */
export const PENGATURAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Converts files, many in one call; a file that LibreOffice cannot open has no result.
 * Where it breaks down over a file, that one is left out and the others are tried again.
 */
export function convert(
  files: readonly string[],
  outDir: string,
  format = 'xlsx:Calc MS Excel 2007 XML',
  env: Readonly<Record<string, string>> = {},
): void {
  if (!program) throw new Error('LibreOffice is not installed');
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'lo-profile-'));
  fs.mkdirSync(path.join(profile, 'user'), { recursive: true });
  fs.mkdirSync(outDir, { recursive: true });
  const result = (file: string): string =>
    path.join(outDir, `${path.basename(file).replace(/\.[^.]*$/, '')}.${format.split(':')[0]}`);
  const call = (some: readonly string[]): boolean => {
    fs.writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), PENGATURAN);
    const { status } = spawnSync(
      program,
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        outDir,
        ...some,
      ],
      { stdio: 'ignore', timeout: 300_000, env: { ...process.env, ...env } },
    );
    return status === 0;
  };
  try {
    let pending = [...files];
    while (pending.length > 0 && !call(pending)) {
      const left = pending.filter((file) => !fs.existsSync(result(file)));
      pending = left.length < pending.length ? left : left.slice(1);
    }
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** The workbooks as LibreOffice computes them, in order; undefined where it could not open one. */
export async function recalculate(files: readonly Uint8Array[]): Promise<(Workbook | undefined)[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lo-files-'));
  try {
    const inputs = files.map((bytes, n) => {
      const file = path.join(folder, `${n}.xlsx`);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(folder, 'out');
    convert(inputs, out);
    return await Promise.all(
      inputs.map(async (_, n) => {
        const file = path.join(out, `${n}.xlsx`);
        return fs.existsSync(file)
          ? openFile(new Uint8Array(fs.readFileSync(file))).read({ includeHidden: true })
          : undefined;
      }),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
