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

/** More pieces than this in one column are one cause, not so many findings. */
const SERPIHAN = 3;

/**
 * The same, but a column whose cells fall into many pieces is one group: see `letak` for how it is pointed at.
 */
export function kelompokkanKolom<T extends { readonly nilai: Nilai }>(
  items: readonly T[],
  sama?: (a: T, b: T) => boolean,
): T[][] {
  const byColumn = new Map<string, T[][]>();
  for (const group of kelompokkan(items, sama)) {
    const { ref } = group[0]!.nilai;
    const key = `${ref.sheet}\u0000${ref.column}`;
    byColumn.set(key, [...(byColumn.get(key) ?? []), group]);
  }
  return [...byColumn.values()].flatMap((groups) =>
    groups.length > SERPIHAN ? [groups.flat().sort((a, b) => a.nilai.ref.row - b.nilai.ref.row)] : groups,
  );
}

/**
 * Where a finding over these cells points: the first cell; the range where they fill one, else the others in
 * `related`.
 */
export function letak(nilai: readonly Nilai[]): {
  sheet: string;
  cell: string;
  range?: string;
  related?: readonly Place[];
} {
  const rows = nilai.map((n) => n.ref.row);
  const columns = nilai.map((n) => n.ref.column);
  const area = {
    firstRow: min(rows),
    firstColumn: min(columns),
    lastRow: max(rows),
    lastColumn: max(columns),
  };
  const sheet = nilai[0]!.ref.sheet;
  if (nilai.length === 1) return { sheet, cell: selDari(nilai[0]!) };
  const cells = new Set(nilai.map(selDari)).size;
  if (cells === (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1))
    return { sheet, cell: cellName(area.firstRow, area.firstColumn), range: areaName(area) };
  return { sheet, cell: selDari(nilai[0]!), related: nilai.slice(1).map(tempat) };
}

const min = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const max = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
