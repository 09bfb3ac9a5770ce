import { isPlaceholder } from './outside';
import { senseOf } from './sense';
import type { Entry, SheetView } from './view';
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
    } else part.push(entry);
  }
  return parts.filter(isAnchor).map((part) => ({ row, entries: part }));
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
  return strong >= 2 && kinds.size >= 2 && strong >= entries.length * 0.34;
}
