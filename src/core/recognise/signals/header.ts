import type { Signal, SignalContext } from '../confidence';

/** How many of the columns carry header words that the vocabulary knows. */
export function headerSignal({ draft, columns }: SignalContext): Signal {
  const known = columns.filter((kolom) => kolom.role !== undefined && kolom.role !== 'lain').length;
  const share = columns.length === 0 ? 0 : known / columns.length;
  const { firstRow, lastRow } = draft.band;
  return {
    weight: 5 * (share - 0.76),
    note: (m) => m.kepalaTabel(firstRow, lastRow, known, columns.length),
  };
}
