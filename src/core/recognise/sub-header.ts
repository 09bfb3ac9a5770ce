import { isPlaceholder } from './outside';
import { isMeasureOnly, senseOf, type Sense } from './sense';
import type { Entry, SheetView } from './view';

interface Above {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** How a header cell above a place relates to it. */
type Cover = 'none' | 'leaf' | 'parent';

/**
 * Whether a row continues the header above it: its cells stand under parents that span several columns (or under
 * nothing) and are header words, periods, K/Rp, years or ordinals; or it is the second line of a header typed in
 * two cells. `afterNumbers`: the row follows a numbering row in mid-header, where only K, Rp and periods may stand.
 */
export function isSubHeaderRow(view: SheetView, row: number, above: Above, afterNumbers: boolean): boolean {
  const entries = view
    .row(row)
    .filter((entry) => entry.column >= above.firstColumn && entry.column <= above.lastColumn);
  if (entries.length === 0) return false;
  if (
    entries.some(
      (entry) => entry.text.length > 160 || (entry.text === '' && entry.cell.formula === undefined),
    )
  )
    return false;
  if (entries.some((entry) => isPlaceholder(entry.text))) return false;
  const read = entries.map((entry) => ({
    entry,
    sense: senseOf(entry.text),
    cover: coverOf(view, above, entry),
  }));
  if (read.some(({ entry }) => isValue(entry))) return false;
  if (afterNumbers) {
    return entries.length >= 2 && read.every(({ sense }) => isSubWord(sense) && sense.ordinal === undefined);
  }
  const under = read.filter(({ cover }) => cover !== 'leaf');
  const beside = read.filter(({ cover }) => cover === 'leaf');
  const startsBlank = entries[0]!.column > above.firstColumn;
  if (beside.length > 0) {
    // A group of one column beside groups of several: `Realisasi Anggaran` / `Total (Rp)`.
    const groups = startsBlank && under.length >= 2 && under.length >= beside.length * 2;
    if (groups && under.filter(({ sense }) => isSubWord(sense)).length >= under.length * 0.5) {
      return beside.every(({ sense }) => sense.strong || sense.share >= 0.6);
    }
    // The second line of a header typed in two cells: header words only.
    if (entries.length >= 2 && read.every(({ sense }) => isMeasureOnly(sense) || isUnitOnly(sense)))
      return true;
    const words = read.every(({ sense }) => sense.share >= 0.75 && !sense.bare);
    const roles = new Set(read.map(({ sense }) => sense.role).filter(Boolean)).size;
    return words && entries.length >= 2 && (roles >= 2 || under.length >= beside.length);
  }
  const known = under.filter(({ sense }) => isSubWord(sense)).length;
  if (entries.length === 1) {
    const only = under[0]!;
    return only.cover === 'parent' && only.sense.strong && only.entry.column > above.firstColumn;
  }
  const merged = under.every(
    ({ entry }) => (view.shown(above.lastRow, entry.column)?.area.lastColumn ?? 0) > entry.column - 1,
  );
  return (
    known >= under.length * (merged && startsBlank ? 0.5 : 0.6) &&
    under.every(({ entry }) => entry.text.length <= 110)
  );
}

/** A number that is neither a year nor a small ordinal, or a formula's: data. */
function isValue(entry: Entry): boolean {
  const { value } = entry.cell;
  if (typeof value === 'boolean') return true;
  if (typeof value === 'string' && /^[-+(]?\d[\d.,]*\s?%?\)?$/.test(entry.text)) {
    return !/^\(?(?:\d{1,2}|(?:19|20)\d{2})\)?$/.test(entry.text);
  }
  if (typeof value !== 'number') return entry.cell.formula !== undefined && typeof value !== 'string';
  return !Number.isInteger(value) || ((value < 1 || value > 12) && (value < 1990 || value > 2100));
}

/** `(%)` under `Capaian`. */
const isUnitOnly = (sense: Sense): boolean => /^(?:%|persen|rp %|% rp)$/.test(sense.folded);

const isSubWord = (sense: Sense): boolean =>
  sense.strong ||
  sense.versi !== undefined ||
  sense.ordinal !== undefined ||
  /^[ktrc]$/.test(sense.folded) ||
  sense.folded === '%' ||
  sense.folded === '% rp';

function coverOf(view: SheetView, above: Above, entry: Entry): Cover {
  for (let row = above.lastRow; row >= above.firstRow; row--) {
    const shown = view.shown(row, entry.column);
    if (shown) {
      const wide = shown.area.lastColumn > shown.area.firstColumn;
      return wide || hasBlankRight(view, row, shown, above) ? 'parent' : 'leaf';
    }
    // Blank here: a parent without merges may stand to the left.
    const left = leftParent(view, row, entry.column, above.firstColumn);
    if (left) return 'parent';
  }
  return 'none';
}

const leftParent = (view: SheetView, row: number, column: number, first: number): Entry | undefined => {
  for (let c = column - 1; c >= Math.max(first, column - 24); c--) {
    const shown = view.shown(row, c);
    if (shown) return shown.area.lastRow > row ? undefined : shown;
  }
  return undefined;
};

/** An unmerged parent: the cell to its right is blank in its row. */
const hasBlankRight = (view: SheetView, row: number, shown: Entry, above: Above): boolean =>
  shown.area.lastRow === shown.area.firstRow &&
  shown.area.lastColumn < above.lastColumn &&
  view.shown(row, shown.area.lastColumn + 1) === undefined;
