import { parseArea } from '../../core/grid/address';
import type { Workbook } from '../../core/grid/workbook';
import type { Abaikan, Profil } from '../../core/kinerja/profil';
import { expecting, targets } from '../../core/plan/conflicts';
import type { Plan } from '../../core/plan/plan';
import { sidikTemuan } from '../../core/rules/support/abaikan';
import type { Finding, Severity } from '../../core/rules/rule';

export interface Saring {
  readonly severity?: Severity;
  readonly sheet?: string;
}

export const saring = (findings: readonly Finding[], { severity, sheet }: Saring): Finding[] =>
  findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (sheet === undefined || finding.sheet === sheet),
  );

export interface Kelompok {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings by rule, the gravest first, in the order in which they come. */
export function kelompokkan(findings: readonly Finding[]): Kelompok[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, list]) => ({ rule, severity: list[0]!.severity, findings: list }));
}

/** One plan of several findings' fixes; it stops where a cell that it writes has changed meanwhile. */
export function rencanaPerbaikan(findings: readonly Finding[], workbook: Workbook): Plan | undefined {
  const fixes = findings.flatMap((finding) => finding.fix ?? []);
  if (fixes.length === 0) return undefined;
  const plan: Plan = {
    title: fixes[0]!.title,
    actions: fixes.flatMap((fix) => fix.actions),
    expects: [],
  };
  return { ...plan, expects: expecting(workbook, targets(plan, workbook)) };
}

/** The settings with a finding put aside. `tanggal` as the user's calendar writes it (2021-12-31). */
export function abaikan(profil: Profil, finding: Finding, alasan: string, tanggal: string): Profil {
  const { rule, sheet, cell } = finding;
  const others = (profil.abaikan ?? []).filter((item) => !sama(item, finding));
  const item = { rule, sheet, cell, alasan: alasan.trim(), tanggal, sidik: sidikTemuan(finding) };
  return { ...profil, abaikan: [...others, item] };
}

export const tanpaAbaikan = (profil: Profil, item: Abaikan): Profil => ({
  ...profil,
  abaikan: (profil.abaikan ?? []).filter((other) => !sama(other, item)),
});

const sama = (
  a: Pick<Abaikan, 'rule' | 'sheet' | 'cell'>,
  b: Pick<Abaikan, 'rule' | 'sheet' | 'cell'>,
): boolean => a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell;

/** What to select on the sheet: the whole of what the finding speaks of. */
export const areaOf = (finding: Finding): string =>
  finding.range && parseArea(finding.range) ? finding.range : finding.cell;
