import { semuaTemuan, type Analysis } from '../core/analyse';
import { formulir } from '../core/forms/index';
import { planReport } from '../core/forms/report';
import type { Profil } from '../core/kinerja/profil';
import { planCompute } from '../core/measures/kolom';
import { UsageError, type Arguments } from './arguments';
import { checkOutput, writeWhole } from './files';
import { failed, type ExitCode, type Output } from './main';
import { analyseOpened, open, type Opened } from './open';

interface Written {
  readonly columns: readonly {
    sheet: string;
    column: string;
    header: string;
    firstRow: number;
    lastRow: number;
  }[];
  readonly sheets: readonly { name: string; form: string }[];
  readonly skipped: readonly { what: string; why: string }[];
}

/** `compute`, `report` and `run`: one file in, another out, the input untouched. */
export async function writeCommand(
  args: Arguments,
  profil: Profil | undefined,
  output: Output,
): Promise<ExitCode> {
  const file = args.files[0]!;
  const out = args.out!;
  const known = formulir.map((form) => form.id);
  const unknown = args.forms?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(args.messages.cli.unknownForm(unknown, known.join(', ')));
  try {
    checkOutput(file, out, args.messages);
    const opened = await open(file, args, profil, output);
    const first = await analyseOpened(opened, args);
    const written = await write(opened, first, args);
    if (written.columns.length + written.sheets.length === 0) {
      const say = args.messages.cli;
      throw new UsageError(
        args.command === 'report' ? say.nothingToReport(file) : say.nothingToCompute(file),
      );
    }
    writeWhole(out, opened.host.save(), args.messages);
    if (args.json) output.out(`${JSON.stringify([{ file, out, ...written }], null, 1)}\n`);
    else output.out(text(out, written, args));
    return args.command === 'run' && first.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  } catch (error) {
    const answer = failed(file, error, args, output);
    if (args.json) output.out(`${JSON.stringify([answer], null, 1)}\n`);
    return 2;
  }
}

async function write(opened: Opened, first: Analysis, args: Arguments): Promise<Written> {
  const skipped: { what: string; why: string }[] = [];
  let columns: Written['columns'] = [];
  let sheets: Written['sheets'] = [];
  let analysis = first;
  if (args.command !== 'report') {
    const made = planCompute(analysis.kinerja, analysis.profil, analysis.messages);
    skipped.push(...made.skipped);
    if (made.columns.length > 0) {
      await opened.host.apply(made.plan);
      columns = made.columns;
    }
  }
  if (args.command !== 'compute') {
    if (columns.length > 0) analysis = await analyseOpened(opened, args);
    const made = planReport(analysis.kinerja, semuaTemuan(first), analysis.profil, analysis.messages, {
      forms: args.forms,
      periode: analysis.periode,
    });
    skipped.push(...made.skipped);
    if (made.sheets.length > 0) {
      await opened.host.apply(made.plan);
      sheets = made.sheets;
    }
  }
  return { columns, sheets, skipped };
}

function text(out: string, written: Written, args: Arguments): string {
  const say = args.messages.cli;
  // Many forms miss the same table: the reason is said once.
  const sebab = new Map<string, string[]>();
  for (const { what, why } of written.skipped) sebab.set(why, [...(sebab.get(why) ?? []), what]);
  return [
    say.wrote(out),
    ...written.columns.map((c) => say.column(c.sheet, c.column, c.header, c.firstRow, c.lastRow)),
    ...written.sheets.map((s) => say.sheet(s.name, s.form)),
    ...(sebab.size > 0 ? [say.skippedTitle()] : []),
    ...[...sebab].map(([why, what]) => say.skipped(what, why)),
    '',
  ].join('\n');
}
