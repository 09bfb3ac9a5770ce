import { subjectRoles } from '../recognise/kolom';
import type { Nilai } from './kinerja';

/** `Contoh: Persentase …`: words that show how a blank sheet is filled. Our blank sheets use them, others too. */
export const adalahContoh = (teks: string): boolean => /^\W*contoh\s*[:–-]/i.test(teks);

/**
 * A row that is an example from end to end: every name in it says so. One whose indicator the planner has typed over is
 * none, whatever stands beside it. It counts nowhere: no indicator, no budget row, no finding, no part of a sum.
 */
export function barisContoh(row: number, sel: ReadonlyMap<string, Nilai>): boolean {
  const names = [...sel.values()].filter(
    ({ ref, column, tampil }) => ref.row === row && subjectRoles.has(column.role) && tampil.trim() !== '',
  );
  return names.length > 0 && names.every(({ tampil }) => adalahContoh(tampil));
}
