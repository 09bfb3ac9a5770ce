import { buildKinerja } from '../../src/core/kinerja/build';
import { profilKosong, type Profil } from '../../src/core/kinerja/profil';
import { messagesIn } from '../../src/core/messages/messages';
import type { Triwulan } from '../../src/core/recognise/table';
import { periksa } from '../../src/core/rules/check';
import type { Finding, Rule, RuleContext } from '../../src/core/rules/rule';
import type { BukuUji } from './tabel';

export interface PilihanUji {
  readonly periode?: Triwulan;
  readonly profil?: Partial<Profil>;
}

/** What a rule is given for these tables. */
export function konteks(buku: BukuUji, pilihan: PilihanUji = {}): RuleContext {
  const profil: Profil = { ...profilKosong, ...pilihan.profil };
  return {
    kinerja: buildKinerja(buku.workbook, buku.tables, profil),
    profil,
    periode: pilihan.periode,
    messages: messagesIn('id'),
  };
}

/** The findings of one rule, through the engine. */
export const temuan = (rule: Rule, buku: BukuUji, pilihan: PilihanUji = {}): readonly Finding[] =>
  periksa(konteks(buku, pilihan), [rule]).findings;

/** `D7`, or `D7:D9` for a finding over several cells. */
export const letakTemuan = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => finding.range ?? finding.cell);
