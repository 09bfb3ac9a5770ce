import type { Profil } from '../core/kinerja/profil';
import { toContract } from '../core/recognise/contract-json';
import type { Finding } from '../core/rules/rule';
import type { Arguments } from './arguments';
import { failed, type ExitCode, type Output } from './main';
import { analyseOpened, open } from './open';
import { findingsText, tablesText } from './text';

/** A finding as the contract gives it: of a fix, only what it is called. */
const findingJson = (finding: Finding) =>
  finding.fix ? { ...finding, fix: { title: finding.fix.title } } : finding;

/** `recognize` and `validate`: every file is answered, a bad one in its place. */
export async function readCommand(
  args: Arguments,
  profil: Profil | undefined,
  output: Output,
): Promise<ExitCode> {
  const answers: object[] = [];
  let code: ExitCode = 0;
  for (const file of args.files) {
    try {
      const analysis = await analyseOpened(await open(file, args, profil, output), args);
      const tables = analysis.tables.map(toContract);
      const findings = args.command === 'validate' ? analysis.findings : [];
      if (code === 0 && findings.some((finding) => finding.severity === 'error')) code = 1;
      if (args.json) {
        answers.push(
          args.command === 'validate'
            ? { file, findings: findings.map(findingJson), tables }
            : { file, tables },
        );
      } else {
        output.out(
          args.command === 'validate'
            ? findingsText(file, analysis, args.messages)
            : tablesText(file, analysis.tables, args.explain, args.messages),
        );
      }
    } catch (error) {
      answers.push(failed(file, error, args, output));
      code = 2;
    }
  }
  if (args.json) output.out(`${JSON.stringify(answers, null, 1)}\n`);
  return code;
}
