import type { Signal, SignalContext } from '../confidence';

/** A row `(1) (2) (3)` ends the header: a form that somebody printed. */
export function numberingSignal({ draft }: SignalContext): Signal | undefined {
  const row = draft.band.numberingRow;
  return row === undefined ? undefined : { weight: 0.6, note: (m) => m.barisNomor(row) };
}
