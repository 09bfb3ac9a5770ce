import { areaName, cellName } from '../../grid/address';
import type { Nilai } from '../../kinerja/kinerja';
import type { Place } from '../rule';

/** A1 of the cell that holds the value. */
export const selDari = (nilai: Nilai): string => cellName(nilai.ref.row, nilai.ref.column);

export const tempat = (nilai: Nilai): Place => ({ sheet: nilai.ref.sheet, cell: selDari(nilai) });

/**
 * Cells with one cause, put together: those that touch in a column, else those that touch in a row. Each group is
 * a rectangle one cell wide or high, so that a finding can name it as one range.
 */
export function kelompokkan<T extends { readonly nilai: Nilai }>(
  items: readonly T[],
  sama: (a: T, b: T) => boolean = () => true,
): T[][] {
  const byColumn = runs(items, (n) => [n.ref.sheet, n.ref.column, n.ref.row], sama);
  const singles = byColumn.filter((run) => run.length === 1).map((run) => run[0]!);
  const byRow = runs(singles, (n) => [n.ref.sheet, n.ref.row, n.ref.column], sama);
  return [...byColumn.filter((run) => run.length > 1), ...byRow];
}

function runs<T extends { readonly nilai: Nilai }>(
  items: readonly T[],
  key: (nilai: Nilai) => readonly [string, number, number],
  sama: (a: T, b: T) => boolean,
): T[][] {
  const sorted = items
    .map((item) => ({ item, key: key(item.nilai) }))
    .sort((a, b) =>
      a.key[0] < b.key[0] ? -1 : a.key[0] > b.key[0] ? 1 : a.key[1] - b.key[1] || a.key[2] - b.key[2],
    );
  const groups: T[][] = [];
  let last: (typeof sorted)[number] | undefined;
  for (const entry of sorted) {
    const joins =
      last !== undefined &&
      last.key[0] === entry.key[0] &&
      last.key[1] === entry.key[1] &&
      entry.key[2] - last.key[2] <= 1 &&
      sama(last.item, entry.item);
    if (joins) groups[groups.length - 1]!.push(entry.item);
    else groups.push([entry.item]);
    last = entry;
  }
  return groups;
}

/** Where a finding over these cells points: the first cell, and the range when there are several. */
export function letak(nilai: readonly Nilai[]): { sheet: string; cell: string; range?: string } {
  const rows = nilai.map((n) => n.ref.row);
  const columns = nilai.map((n) => n.ref.column);
  const area = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  const place = { sheet: nilai[0]!.ref.sheet, cell: cellName(area.firstRow, area.firstColumn) };
  return nilai.length > 1 ? { ...place, range: areaName(area) } : place;
}
