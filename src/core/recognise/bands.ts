import { isNumberingRow } from './numbering';
import { senseOf, type Sense } from './sense';
import { isSubHeaderRow } from './sub-header';
import type { Entry, SheetView } from './view';

/** A header band: rows of header cells between two columns. */
export interface Band {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly numberingRow?: number;
}

/** Part of a row that reads like a table's header. */
interface Anchor {
  readonly row: number;
  readonly entries: readonly Entry[];
}

const maxDepth = 8;

/** Every header band of a sheet, top to bottom, then left to right. */
export function findBands(view: SheetView): Band[] {
  const bands: Band[] = [];
  for (let row = 1; row <= view.rowCount; row++) {
    for (const anchor of anchorsOf(view, row)) {
      const first = anchor.entries[0]!.column;
      const last = anchor.entries.at(-1)!.area.lastColumn;
      const taken = bands.some(
        (band) =>
          row >= band.firstRow && row <= band.lastRow && first <= band.lastColumn && last >= band.firstColumn,
      );
      if (!taken) bands.push(...growBand(view, anchor, bands));
    }
    // Only bands near this row can overlap what follows.
  }
  return bands;
}

/** A plain number other than a year: header rows have none. */
const isDataNumber = (entry: Entry): boolean => {
  const { value } = entry.cell;
  return typeof value === 'number' && !(Number.isInteger(value) && value >= 1990 && value <= 2100);
};

/** Cuts a row where a second table's `No` begins after a blank column, and keeps the parts that read like headers. */
function anchorsOf(view: SheetView, row: number): Anchor[] {
  const entries = view.row(row);
  if (entries.length < 2) return [];
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
  if (entries.length < 2 || entries.some(isDataNumber)) return false;
  let strong = 0;
  const kinds = new Set<string>();
  for (const entry of entries) {
    const sense = senseOf(entry.text);
    if (!sense.strong) continue;
    strong++;
    kinds.add(sense.role ?? sense.period ?? sense.measure ?? '');
  }
  return strong >= 2 && kinds.size >= 2 && strong >= entries.length * 0.34;
}

/** Grows a band from its anchor row upwards and downwards, and cuts it at blank columns. */
function growBand(view: SheetView, anchor: Anchor, before: readonly Band[]): Band[] {
  const firstColumn = anchor.entries[0]!.column;
  let lastColumn = Math.max(...anchor.entries.map((entry) => entry.area.lastColumn));
  const limit = rightLimit(view, anchor, lastColumn);
  let firstRow = anchor.row;
  while (anchor.row - firstRow < 4 && isUpperHeader(view, firstRow - 1, firstColumn, lastColumn, before))
    firstRow--;
  let lastRow = anchor.row;
  let depth = deepest(anchor.entries);
  for (let row = firstRow; row < anchor.row; row++)
    depth = Math.max(depth, deepest(within(view, row, firstColumn, lastColumn)));
  let numberingRow: number | undefined;
  while (lastRow - firstRow < maxDepth) {
    const row = lastRow + 1;
    if (isNumberingRow(view, row, firstColumn, lastColumn)) {
      numberingRow = row;
      lastRow = row;
      // The numbering row can stand in mid-header, with K and Rp after it.
      if (isSubHeaderRow(view, row + 1, { firstRow, lastRow: row - 1, firstColumn, lastColumn: limit }, true))
        lastRow++;
      break;
    }
    const band = { firstRow, lastRow, firstColumn, lastColumn: limit };
    if (row > depth && !isSubHeaderRow(view, row, band, false)) break;
    const entries = within(view, row, firstColumn, limit);
    if (row <= depth && entries.some(isDataNumber) && !isSubHeaderRow(view, row, band, false)) break;
    for (const entry of entries)
      if (entry.column <= limit) lastColumn = Math.max(lastColumn, entry.area.lastColumn);
    depth = Math.max(depth, deepest(entries));
    lastRow = row;
  }
  lastRow = Math.max(lastRow, Math.min(depth, firstRow + maxDepth));
  if (numberingRow === undefined && isNumberingRow(view, firstRow - 1, firstColumn, lastColumn)) {
    numberingRow = firstRow - 1;
    firstRow--;
  }
  return cutAtGaps(view, {
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    ...(numberingRow ? { numberingRow } : {}),
  });
}

const within = (view: SheetView, row: number, first: number, last: number): Entry[] =>
  view.row(row).filter((entry) => entry.column >= first && entry.column <= last);

const deepest = (entries: readonly Entry[]): number =>
  entries.reduce((row, entry) => Math.max(row, Math.min(entry.area.lastRow, entry.row + maxDepth)), 0);

/** A parent header without merges may have children to its right: up to the next filled cell of the anchor's row. */
function rightLimit(view: SheetView, anchor: Anchor, lastColumn: number): number {
  const next = view.row(anchor.row).find((entry) => entry.column > lastColumn);
  return Math.min(next ? next.column - 1 : lastColumn + 12, lastColumn + 12);
}

/** A row above the anchor that belongs to its header: parents over part of its columns, all in header words. */
function isUpperHeader(
  view: SheetView,
  row: number,
  first: number,
  last: number,
  before: readonly Band[],
): boolean {
  if (row < 1) return false;
  if (
    before.some(
      (band) =>
        row >= band.firstRow && row <= band.lastRow && band.firstColumn <= last && band.lastColumn >= first,
    )
  )
    return false;
  const entries = within(view, row, first, last);
  if (entries.length === 0 || view.row(row).length > entries.length + 1) return false;
  if (entries.some((entry) => isDataNumber(entry) || entry.text.length > 90 || /[:]$/.test(entry.text)))
    return false;
  if (entries.some((entry) => entry.area.lastColumn - entry.column + 1 >= last - first)) return false;
  const senses = entries.map((entry) => senseOf(entry.text));
  const strong = senses.filter((sense: Sense) => sense.strong).length;
  const parents = entries.filter((entry) => entry.area.lastColumn > entry.column).length;
  return entries.length >= 2
    ? strong >= entries.length / 2
    : strong === 1 && parents === 1 && entries[0]!.column > first;
}

/** Header columns that nothing stands over: a narrow one is a spacer, behind a wide one stands something else. */
function cutAtGaps(view: SheetView, band: Band): Band[] {
  const covered = coverage(view, band);
  const pieces: { first: number; last: number }[] = [];
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    if (!covered.has(column)) continue;
    const piece = pieces.at(-1);
    if (piece && piece.last === column - 1) piece.last = column;
    else pieces.push({ first: column, last: column });
  }
  const bands: Band[] = [];
  let current: { first: number; last: number } | undefined;
  for (const piece of pieces) {
    if (!current) {
      current = { ...piece };
      continue;
    }
    const gap = piece.first - current.last - 1;
    const strong = strongIn(view, band, piece);
    const hasData = dataBelow(view, band.lastRow, current.last + 1, piece.first - 1);
    if (hasData || (gap <= 2 && strong >= 1)) current.last = piece.last;
    else if (strong >= 2) {
      bands.push({ ...band, firstColumn: current.first, lastColumn: current.last });
      current = { ...piece };
    } else break;
  }
  if (current) bands.push({ ...band, firstColumn: current.first, lastColumn: current.last });
  return bands;
}

function coverage(view: SheetView, band: Band): Set<number> {
  const covered = new Set<number>();
  for (let row = band.firstRow; row <= band.lastRow; row++) {
    for (const entry of within(view, row, band.firstColumn, band.lastColumn)) {
      if (row === band.numberingRow) continue;
      for (let column = entry.column; column <= entry.area.lastColumn; column++) covered.add(column);
    }
  }
  return covered;
}

const strongIn = (view: SheetView, band: Band, piece: { first: number; last: number }): number => {
  let count = 0;
  for (let row = band.firstRow; row <= band.lastRow; row++) {
    for (const entry of within(view, row, piece.first, piece.last)) if (senseOf(entry.text).strong) count++;
  }
  return count;
};

/** Something stands below a headerless column in the first rows of data. */
function dataBelow(view: SheetView, row: number, first: number, last: number): boolean {
  let filled = 0;
  for (let r = row + 1; r <= row + 12; r++) if (within(view, r, first, last).length > 0) filled++;
  return filled >= 3;
}
