import type { Signal, SignalContext } from '../confidence';
import { valueRoles } from '../kolom';

/** Two value columns that claim the same role, period and measure for the same indicator: one of them is misread. */
export function twinsSignal({ columns }: SignalContext): Signal | undefined {
  const seen = new Set<string>();
  let level = 0;
  let twins = 0;
  for (const kolom of columns) {
    if (kolom.role === 'indikator') level++;
    if (kolom.role === undefined || !valueRoles.has(kolom.role)) continue;
    const key = `${level}:${kolom.role}:${kolom.period ?? ''}:${kolom.measure ?? ''}:${kolom.versi ?? ''}`;
    if (seen.has(key)) twins++;
    seen.add(key);
  }
  if (twins === 0) return undefined;
  return { weight: -Math.min(2, 0.5 * twins), note: (m) => m.kolomKembar(twins) };
}
