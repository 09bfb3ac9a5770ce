import type { Signal, SignalContext } from '../confidence';
import { valueRoles } from '../kolom';

/** Columns that should hold numbers do, and columns of words hold words. */
export function numbersSignal({ columns }: SignalContext): Signal | undefined {
  const values = columns.filter(
    (kolom) =>
      kolom.role !== undefined &&
      (valueRoles.has(kolom.role) || kolom.role === 'jumlah') &&
      kolom.stats.filled > 1,
  );
  if (values.length === 0) return undefined;
  const wrong = values.filter((kolom) => kolom.stats.numeric < 0.3);
  const share = wrong.length / values.length;
  if (share === 0) return { weight: 0.8 };
  return {
    weight: 0.8 - 3 * share,
    note: (m) => m.bukanAngka(wrong.map((kolom) => kolom.header || String(kolom.column)).slice(0, 3)),
  };
}
