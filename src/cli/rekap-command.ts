import path from 'node:path';
import type { Profil } from '../core/kinerja/profil';
import { perangkatGanda } from '../core/rekap/catatan';
import { planRekap } from '../core/rekap/rekap';
import { adalahRekap, ringkas, type Berkas, type Ringkasan, type Terlewat } from '../core/rekap/ringkas';
import { newWorkbook } from '../host/file/new-workbook';
import { openFile } from '../host/file/open';
import { UsageError, type Arguments } from './arguments';
import { checkOutput, FileError, writeWhole } from './files';
import { failed, type ExitCode, type FailedFile, type Output } from './main';
import { analyseOpened, open } from './open';

/** `rekap`: one row a workbook. A file that cannot be read is listed with its reason, the others go on. */
export async function rekapCommand(
  args: Arguments,
  profil: Profil | undefined,
  output: Output,
): Promise<ExitCode> {
  const out = args.out!;
  const say = args.messages.cli;
  for (const file of args.files) checkOutput(file, out, args.messages);
  // The settings given name who makes the recap; each workbook names its own organisation.
  const { instansi: _, ...bersama } = profil ?? { versi: 1 as const };
  const rows: Ringkasan[] = [];
  const bad: FailedFile[] = [];
  for (const [done, file] of args.files.entries()) {
    if (args.files.length > 1) output.err(`${say.progress(done + 1, args.files.length, file)}\n`);
    try {
      const analysis = await analyseOpened(await open(file, args, profil && bersama, quiet(output)), args);
      if (adalahRekap(analysis)) throw new FileError('recap', args.messages.forms.rekap.bukanSumber());
      rows.push(ringkas(analysis, beside(out, file)));
    } catch (error) {
      bad.push(failed(file, error, args, output));
    }
  }
  if (rows.length === 0) {
    if (args.json) output.out(`${JSON.stringify([{ out: null, rows, skipped: bad }], null, 1)}\n`);
    throw new UsageError(say.nothingToRecap());
  }
  const host = openFile(newWorkbook(args.messages.forms.rekap.lembar()));
  const skipped = bad.map(({ file, error }): Terlewat => ({ ...beside(out, file), sebab: error.message }));
  await host.apply(planRekap(rows, skipped, profil ?? { versi: 1 }, args.messages));
  writeWhole(out, host.save(), args.messages);
  for (const sama of perangkatGanda(rows))
    output.err(
      `renaksi: ${args.messages.forms.rekap.ganda(
        sama[0]!.instansi,
        sama.map(({ file }) => file),
      )}\n`,
    );
  if (args.json) output.out(`${JSON.stringify([{ out, rows, skipped: bad }], null, 1)}\n`);
  else output.out(`${say.wrote(out)}\n${say.recapped(rows.length, bad.length)}\n`);
  return bad.length > 0 ? 2 : 0;
}

/** Progress names every file already. */
const quiet = (output: Output): Output => ({ ...output, interactive: false });

/** Where a file stands seen from the recap's folder; on another drive by its full address. */
function beside(out: string, file: string): Berkas {
  const relative = path
    .relative(path.dirname(path.resolve(out)), path.resolve(file))
    .split(path.sep)
    .join('/');
  const name = path.basename(file);
  return path.isAbsolute(relative)
    ? { file: name, url: `file:///${relative.replace(/^\/+/, '')}` }
    : { file: relative, url: relative };
}
