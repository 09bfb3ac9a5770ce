import type { Signal, SignalContext } from '../confidence';

/** Rows that stand under the header. */
export function rowsSignal({ draft }: SignalContext): Signal {
  const rows = draft.data.length;
  const { repeated, sections, totals } = draft;
  if (rows === 0) return { weight: -0.5, note: (m) => m.tanpaBaris() };
  return {
    weight: rows >= 3 ? 0.4 : 0.1,
    note: (m) => m.baris(rows, sections.length, totals.length, repeated.length),
  };
}
