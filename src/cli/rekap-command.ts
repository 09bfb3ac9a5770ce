import path from 'node:path';
import type { Profil } from '../core/kinerja/profil';
import { planRekap, type Terlewat } from '../core/rekap/rekap';
import { ringkas, type Ringkasan } from '../core/rekap/ringkas';
import { newWorkbook } from '../host/file/new-workbook';
import { openFile } from '../host/file/open';
import { UsageError, type Arguments } from './arguments';
import { checkOutput, writeWhole } from './files';
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
  const beside = (file: string): string =>
    path
      .relative(path.dirname(path.resolve(out)), path.resolve(file))
      .split(path.sep)
      .join('/');
  for (const file of args.files) checkOutput(file, out, args.messages);
  const rows: Ringkasan[] = [];
  const bad: FailedFile[] = [];
  for (const [done, file] of args.files.entries()) {
    if (args.files.length > 1) output.err(`${say.progress(done + 1, args.files.length, file)}\n`);
    try {
      rows.push(ringkas(await analyseOpened(await open(file, args, profil, output), args), beside(file)));
    } catch (error) {
      bad.push(failed(file, error, args, output));
    }
  }
  if (rows.length === 0) throw new UsageError(say.nothingToRecap());
  const host = openFile(newWorkbook(args.messages.forms.rekap.lembar()));
  const skipped: Terlewat[] = bad.map(({ file, error }) => ({ file: beside(file), sebab: error.message }));
  await host.apply(planRekap(rows, skipped, profil ?? { versi: 1 }, args.messages));
  writeWhole(out, host.save(), args.messages);
  if (args.json) output.out(`${JSON.stringify([{ out, rows, skipped: bad }], null, 1)}\n`);
  else output.out(`${say.wrote(out)}\n${say.recapped(rows.length, bad.length)}\n`);
  return bad.length > 0 ? 2 : 0;
}
