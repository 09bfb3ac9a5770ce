import { isPlaceholder } from './outside';
import { senseOf } from './sense';
import type { Role } from './table';
import { subjectRoles } from './kolom';
import { within, type Entry, type SheetView } from './view';
import { startsLikeHeader } from './words';

/** Part of a row that reads like a table's header. */
export interface Anchor {
  readonly row: number;
  readonly entries: readonly Entry[];
}

/** A number other than a year, typed as text or not: the first row of a header has none. */
export const isDataNumber = (entry: Entry): boolean => {
  const { value } = entry.cell;
  if (typeof value === 'string') {
    return /^[-+(]?\d[\d.,]*\s?%?\)?$/.test(entry.text) && !/^(?:19|20)\d{2}$/.test(entry.text);
  }
  return typeof value === 'number' && !(Number.isInteger(value) && value >= 1990 && value <= 2100);
};

const roleOf = (entry: Entry): Role | undefined =>
  startsLikeHeader(entry.text) ? senseOf(entry.text).role : undefined;

/**
 * Behind a column that stays blank, a subject that the table to the left already has: a second table without a `No`.
 */
function isSecondStart(
  view: SheetView,
  left: readonly Entry[],
  before: Entry,
  entry: Entry,
  next: Entry | undefined,
): boolean {
  if (entry.column <= before.area.lastColumn + 1) return false;
  const role = roleOf(entry);
  if (role === undefined || !subjectRoles.has(role)) return false;
  const again = (other: Entry | undefined): boolean => {
    const said = other && roleOf(other);
    return said !== undefined && subjectRoles.has(said) && left.some((own) => roleOf(own) === said);
  };
  if (!again(entry) && !again(next)) return false;
  for (let row = Math.max(1, entry.row - 1); row <= entry.row + 6; row++) {
    if (within(view, row, before.area.lastColumn + 1, entry.column - 1).length > 0) return false;
  }
  return true;
}

/** A header in the row of another table's data: the stretch without numbers, cut at blank columns, if it is clear. */
function besideData(part: readonly Entry[]): Entry[][] {
  if (!part.some(isDataNumber)) return [];
  const runs: Entry[][] = [];
  part.forEach((entry, index) => {
    const before = part[index - 1];
    if (before && entry.column === before.area.lastColumn + 1) runs.at(-1)!.push(entry);
    else runs.push([entry]);
  });
  const stretches: Entry[][] = [[]];
  for (const run of runs) {
    if (run.some(isDataNumber)) stretches.push([]);
    else stretches.at(-1)!.push(...run);
  }
  return stretches.filter((stretch) => {
    if (stretch.length < 3 || !isAnchor(stretch)) return false;
    const strong = stretch.filter((entry) => senseOf(entry.text).strong).length;
    return strong >= 3 && strong >= stretch.length * 0.6;
  });
}

/** Cuts a row where a second table's `No` begins after a blank column, and keeps the parts that read like headers. */
export function anchorsOf(view: SheetView, row: number): Anchor[] {
  const entries = view.row(row);
  if (entries.length < 2) return [];
  let promising = 0;
  for (const entry of entries)
    if (typeof entry.cell.value === 'string' && startsLikeHeader(entry.text)) promising++;
  if (promising < 2) return [];
  const parts: Entry[][] = [[]];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    const part = parts.at(-1)!;
    const before = entries[i - 1];
    if (
      before &&
      entry.column > before.area.lastColumn + 1 &&
      entry.text.length <= 12 &&
      senseOf(entry.text).role === 'no'
    ) {
      parts.push([entry]);
    } else if (before && isSecondStart(view, part, before, entry, entries[i + 1])) {
      parts.push([entry]);
    } else part.push(entry);
  }
  return parts
    .flatMap((part) => (isAnchor(part) ? [part] : besideData(part)))
    .map((part) => ({ row, entries: part }));
}

function isAnchor(entries: readonly Entry[]): boolean {
  if (
    entries.length < 2 ||
    entries.some((entry) => isDataNumber(entry) || /^[:：]/.test(entry.text) || isPlaceholder(entry.text))
  )
    return false;
  let strong = 0;
  const kinds = new Set<string>();
  for (const entry of entries) {
    if (!startsLikeHeader(entry.text)) continue;
    const sense = senseOf(entry.text);
    if (!sense.strong) continue;
    strong++;
    kinds.add(sense.role ?? sense.period ?? sense.measure ?? '');
  }
  return strong >= 2 && kinds.size >= 2 && strong >= entries.length * (entries.length > 3 ? 0.5 : 0.34);
}
