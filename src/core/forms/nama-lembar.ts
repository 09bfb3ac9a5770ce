import type { Workbook } from '../grid/workbook';
import { namaBebas } from '../plan/nama-lembar';
import { lembarLama } from './ingatan';

/**
 * Where a form is written: its own sheet where it stands already, else a new one that no sheet of the user's is lost
 * to. The name is `taken` from then on.
 */
export function lembarUntuk(workbook: Workbook, form: string, name: string, taken: Set<string>): string {
  const sheet = lembarLama(workbook, form) ?? namaBebas(name, taken);
  taken.add(sheet.toLowerCase());
  return sheet;
}
