import type { Table } from '../../../src/core/recognise/table';
import type { CellValue, Sheet } from '../../../src/core/grid/workbook';
import { sheetOf } from '../../support/grid';

/**
 * A sheet drawn as text: cells between `|`, `.` for a blank one, numbers as numbers, `'12` as text, `=…` a formula.
 * An empty line is a blank row.
 */
export function lembar(drawing: string, merges: readonly string[] = [], name = 'Lembar'): Sheet {
  const rows = drawing
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => valueOf(cell.trim()))));
  return sheetOf(name, rows, { merges });
}

function valueOf(text: string): CellValue | undefined {
  if (text === '' || text === '.') return undefined;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** `A:no B:indikator C:target:TW1 D:target:TAHUN:Rp` */
export const kolomDari = (table: Table | undefined): string =>
  (table?.columns ?? [])
    .map(
      ({ column, role, period, measure, versi }) =>
        `${column}:${role}${period ? `:${period}` : ''}${measure ? ':Rp' : ''}${versi ? `:${versi}` : ''}`,
    )
    .join(' ');
