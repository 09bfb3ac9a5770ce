import type { Signal, SignalContext } from '../confidence';
import type { Kolom } from '../kolom';
import { labelsIn } from '../numbering';

/** The numbering row's own formulas (`12 = 8+9+10+11`) and whether the columns obey them. */
export function formulaSignal({ columns }: SignalContext): Signal | undefined {
  const stated = columns.filter((kolom) => kolom.number?.formula !== undefined);
  if (stated.length === 0) return undefined;
  const sums = stated.filter(
    (kolom) => /^[\s\d+]+$/.test(kolom.number!.formula!) && kolom.number!.formula!.includes('+'),
  );
  let obeyed = 0;
  let broken = 0;
  for (const kolom of sums) {
    const parts = partsOf(kolom, columns);
    if (parts.length < 2) continue;
    for (const [row, value] of kolom.stats.values) {
      const terms = parts.map((part) => part.stats.values.get(row) ?? 0);
      if (terms.every((term) => term === 0)) continue;
      const sum = terms.reduce((total, term) => total + term, 0);
      if (Math.abs(sum - value) <= Math.max(0.01, Math.abs(value) * 0.001)) obeyed++;
      else broken++;
    }
  }
  const first = stated[0]!.number!;
  return {
    weight: 0.3 + (obeyed > broken ? 0.3 : 0),
    note: (m) => m.rumusNomor(`${first.label} = ${first.formula}`, obeyed, obeyed + broken),
  };
}

/** The columns of the same half (K or Rp) that the formula names. */
const partsOf = (kolom: Kolom, columns: readonly Kolom[]): Kolom[] =>
  labelsIn(kolom.number!.formula!).flatMap((label) =>
    columns
      .filter(
        (other) =>
          other.number?.label === label && other.measure === kolom.measure && other.role !== 'satuan',
      )
      .slice(0, 1),
  );
