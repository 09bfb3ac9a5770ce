import { findBands, type Band } from './bands';
import { headerPaths } from './header-paths';
import { walkRows } from './rows';
import { senseOf } from './sense';
import type { SheetView } from './view';

/** A table by its rows: header band, data, headers repeated by page breaks. */
export interface Draft {
  readonly band: Band;
  /** Last row, the band's last row for a template without rows. */
  readonly last: number;
  readonly repeated: readonly number[];
  readonly sections: readonly number[];
  readonly totals: readonly number[];
  readonly data: readonly number[];
  readonly titleLines: readonly { readonly row: number; readonly text: string }[];
}

/** All tables of a sheet, top to bottom and left to right; the same header again with only blanks before it repeats. */
export function findDrafts(view: SheetView): Draft[] {
  const bands = findBands(view).sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  const used = new Set<Band>();
  const drafts: Draft[] = [];
  bands.forEach((band, index) => {
    if (used.has(band)) return;
    drafts.push(walk(view, band, bands, index, used));
  });
  const ends = new Map<number, Draft[]>();
  for (const draft of drafts) ends.set(draft.last, [...(ends.get(draft.last) ?? []), draft]);
  return drafts.map((draft) => ({ ...draft, titleLines: titlesOf(view, draft, ends) }));
}

function walk(view: SheetView, band: Band, bands: readonly Band[], index: number, used: Set<Band>): Draft {
  const repeated: number[] = [];
  const sections: number[] = [];
  const totals: number[] = [];
  const data: number[] = [];
  let last = band.lastRow;
  let from = band.lastRow + 1;
  let position = index;
  const layout = layoutOf(view, band);
  for (;;) {
    position = nextBelow(bands, position + 1, band, from);
    const next = bands[position];
    const part = walkRows(view, band, from, next ? next.firstRow : view.rowCount + 1);
    if (part.last >= from) last = part.last;
    sections.push(...part.sections);
    totals.push(...part.totals);
    data.push(...part.data);
    if (!next || !isBlankBetween(view, band, Math.max(last, from - 1) + 1, next.firstRow - 1)) break;
    if (data.length === 0 || !sameLayout(layout, layoutOf(view, next), band, next)) break;
    used.add(next);
    for (let row = next.firstRow; row <= next.lastRow; row++) repeated.push(row);
    from = next.lastRow + 1;
    last = next.lastRow;
  }
  // A header repeated at the very end, with nothing after it, ends the table too.
  return { band, last, repeated, sections, totals, data, titleLines: [] };
}

function nextBelow(bands: readonly Band[], start: number, band: Band, from: number): number {
  for (let i = start; i < bands.length; i++) {
    const other = bands[i]!;
    if (
      other.firstRow >= from &&
      other.firstColumn <= band.lastColumn &&
      other.lastColumn >= band.firstColumn
    )
      return i;
  }
  return bands.length;
}

function isBlankBetween(view: SheetView, band: Band, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) {
    if (
      view
        .row(row)
        .some((entry) => entry.column <= band.lastColumn && entry.area.lastColumn >= band.firstColumn)
    )
      return false;
  }
  return true;
}

/** Role and period by words of every column: what a repeated header shares with the first, whatever its wording. */
function layoutOf(view: SheetView, band: Band): string[] {
  return headerPaths(view, band).map((path) =>
    path.levels
      .map((entry) => {
        const sense = senseOf(entry.text);
        return sense.role ?? sense.period ?? sense.measure ?? sense.year ?? sense.folded;
      })
      .join('/'),
  );
}

function sameLayout(a: readonly string[], b: readonly string[], first: Band, second: Band): boolean {
  if (first.firstColumn !== second.firstColumn || b.length < a.length) return false;
  // What stands behind a blank column belongs to something else.
  if (b.length > a.length && b[a.length] !== '') return false;
  const same = a.filter((cell, index) => cell === b[index]).length;
  return same >= a.length * 0.7;
}

const titleReach = 8;

/** The lines right above a table, up to another table, two blank rows or a few lines. */
function titlesOf(
  view: SheetView,
  draft: Draft,
  ends: ReadonlyMap<number, readonly Draft[]>,
): Draft['titleLines'] {
  const { band } = draft;
  const lines: { row: number; text: string }[] = [];
  let blanks = 0;
  const endsHere = (row: number): boolean =>
    (ends.get(row) ?? []).some(
      (other) =>
        other !== draft &&
        other.band.firstColumn <= band.lastColumn &&
        other.band.lastColumn >= band.firstColumn,
    );
  for (let row = band.firstRow - 1; row >= 1 && lines.length < titleReach && blanks <= 2; row--) {
    if (endsHere(row)) break;
    const entries = view
      .row(row)
      .filter(
        (entry) => entry.column <= band.lastColumn + 2 && entry.area.lastColumn >= band.firstColumn - 1,
      );
    if (entries.length === 0) {
      blanks++;
      continue;
    }
    blanks = 0;
    const text = entries
      .map((entry) => entry.text)
      .filter(Boolean)
      .join(' ');
    if (text) lines.unshift({ row, text });
  }
  return lines;
}
