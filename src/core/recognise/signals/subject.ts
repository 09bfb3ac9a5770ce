import type { Signal, SignalContext } from '../confidence';
import { subjectRoles } from '../kolom';

/** Something says what each row is about. */
export function subjectSignal({ columns, kind }: SignalContext): Signal | undefined {
  const subjects = columns.filter((kolom) => kolom.role !== undefined && subjectRoles.has(kolom.role));
  if (subjects.length > 0) return { weight: subjects.length > 1 ? 0.5 : 0.3 };
  const byYear = columns.some((kolom) => kolom.role === 'periode');
  return { weight: byYear ? 0 : kind === 'lain' ? -1 : -0.5, note: (m) => m.tanpaSubjek() };
}
