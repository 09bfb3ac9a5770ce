import { parseCell } from '../grid/address';
import type { Workbook } from '../grid/workbook';
import type { Kinerja } from '../kinerja/kinerja';
import type { Abaikan } from '../kinerja/profil';
import type { Kind } from '../recognise/table';
import { diabaikan, mengenai } from './support/abaikan';
import { tanpaAkibat } from './akibat';
import { rules as semuaAturan } from './index';
import type { Finding, Found, Rule, RuleContext, Severity } from './rule';

/** The outcome of a check: what stands, what the user put aside, and what was put aside but is no longer there. */
export interface Pemeriksaan {
  readonly findings: readonly Finding[];
  readonly diabaikan: readonly { readonly finding: Finding; readonly abaikan: Abaikan }[];
  /** Ignores that match nothing any more: the cell was mended, or the finding moved. */
  readonly abaikanUsang: readonly Abaikan[];
}

/** Under this confidence a table is a guess that nothing is done with (contract, "Recognition"). */
const GARIS_YAKIN = 0.5;

const urutanTingkat: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Runs every rule and answers what stands, by severity, sheet and cell. */
export const check = (context: RuleContext): Finding[] => [...periksa(context).findings];

/** Runs every rule at once. */
export function periksa(context: RuleContext, rules: readonly Rule[] = semuaAturan): Pemeriksaan {
  const steps = langkahPeriksa(context, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices, one a rule, for hosts that must stay responsive. */
export function* langkahPeriksa(
  context: RuleContext,
  rules: readonly Rule[] = semuaAturan,
): Generator<{ rule: string; done: number; total: number }, Pemeriksaan> {
  const lihat = penyaring(context.kinerja);
  const raw: Finding[] = [];
  for (const [index, rule] of rules.entries()) {
    for (const found of rule.check({ ...context, kinerja: lihat(rule.applies) }))
      raw.push(lengkapi(rule, found));
    yield { rule: rule.id, done: index + 1, total: rules.length };
  }
  const order = new Map(context.kinerja.workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const findings = tanpaAkibat(tanpaKembar(raw)).sort(urutan(order));
  return pisahkan(findings, context.profil.abaikan ?? [], context.kinerja.workbook);
}

const lengkapi = (rule: Rule, found: Found): Finding => ({
  rule: rule.id,
  severity: rule.severity,
  ...found,
});

/** Answers the tables a rule looks at; tables under the confidence line are nobody's, unless they claim to be no known kind. */
function penyaring(kinerja: Kinerja): (applies: readonly Kind[] | undefined) => Kinerja {
  const yakin = kinerja.tabel.filter(
    (tabel) => tabel.table.confidence >= GARIS_YAKIN || tabel.table.kind === 'lain',
  );
  const views = new Map<string, Kinerja>();
  return (applies) => {
    const key = applies?.join() ?? '*';
    let view = views.get(key);
    if (!view) {
      const tabel = applies ? yakin.filter((t) => applies.includes(t.table.kind)) : yakin;
      view = { ...kinerja, tabel };
      views.set(key, view);
    }
    return view;
  };
}

/** One rule says one thing of one cell once. */
function tanpaKembar(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = [finding.rule, finding.sheet, finding.cell, finding.range ?? '', finding.message].join(
      '\u0000',
    );
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

const urutan =
  (order: ReadonlyMap<string, number>) =>
  (a: Finding, b: Finding): number => {
    const [p, q] = [parseCell(a.cell), parseCell(b.cell)];
    return (
      urutanTingkat[a.severity] - urutanTingkat[b.severity] ||
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
      (p?.row ?? 0) - (q?.row ?? 0) ||
      (p?.column ?? 0) - (q?.column ?? 0) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
    );
  };

function pisahkan(
  findings: readonly Finding[],
  abaikan: readonly Abaikan[],
  workbook: Workbook,
): Pemeriksaan {
  const kena = diabaikan(findings, abaikan, workbook);
  const mengena = (item: Abaikan): boolean =>
    [...kena.values()].includes(item) || findings.some((finding) => mengenai(item, finding));
  return {
    findings: findings.filter((finding) => !kena.has(finding)),
    diabaikan: [...kena].map(([finding, item]) => ({ finding, abaikan: item })),
    abaikanUsang: abaikan.filter((item) => !mengena(item)),
  };
}
