import { anchorsOf, isDataNumber, type Anchor } from './anchors';
import { cutAtGaps } from './gaps';
import { isNumberingRow } from './numbering';
import { senseOf, type Sense } from './sense';
import { isSubHeaderRow } from './sub-header';
import { within, type Entry, type SheetView } from './view';

/** A header band: rows of header cells between two columns. */
export interface Band {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly numberingRow?: number;
}

const maxDepth = 8;

/** Every header band of a sheet, top to bottom, then left to right. */
export function findBands(view: SheetView): Band[] {
  const bands: Band[] = [];
  for (let row = 1; row <= view.rowCount; row++) {
    for (const anchor of anchorsOf(view, row)) {
      const first = anchor.entries[0]!.column;
      const last = anchor.entries.at(-1)!.area.lastColumn;
      const taken = recent(bands, row).some(
        (band) =>
          row >= band.firstRow && row <= band.lastRow && first <= band.lastColumn && last >= band.firstColumn,
      );
      if (!taken) bands.push(...growBand(view, anchor, recent(bands, row)));
    }
  }
  return bands;
}

/** The bands that can still reach a row: they are found from top to bottom and are not deep. */
function recent(bands: readonly Band[], row: number): readonly Band[] {
  let from = bands.length;
  while (from > 0 && bands[from - 1]!.firstRow >= row - maxDepth - 8) from--;
  return bands.slice(from);
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
      if (isSubHeaderRow(view, row + 1, { firstRow, lastRow: row - 1, firstColumn, lastColumn }, true))
        lastRow++;
      break;
    }
    const reach = contiguous(view, row, lastColumn, limit);
    const band = { firstRow, lastRow, firstColumn, lastColumn: reach };
    if (row > depth && !isSubHeaderRow(view, row, band, false)) break;
    const entries = within(view, row, firstColumn, reach);
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
  const band = { firstRow, lastRow, firstColumn, lastColumn, ...(numberingRow ? { numberingRow } : {}) };
  const pieces = cutAtGaps(view, band);
  if (pieces.length === 1) return pieces;
  // Tables side by side can have headers of different depth: each grows by itself.
  return pieces.flatMap((piece) => {
    const entries = anchor.entries.filter(
      (entry) => entry.column >= piece.firstColumn && entry.column <= piece.lastColumn,
    );
    return entries.length >= 2 && entries.length < anchor.entries.length
      ? growBand(view, { row: anchor.row, entries }, before)
      : [piece];
  });
}

const deepest = (entries: readonly Entry[]): number =>
  entries.reduce((row, entry) => Math.max(row, Math.min(entry.area.lastRow, entry.row + maxDepth)), 0);

/** A parent header without merges may have children to its right: up to the next filled cell of the anchor's row. */
function rightLimit(view: SheetView, anchor: Anchor, lastColumn: number): number {
  const next = view.row(anchor.row).find((entry) => entry.column > lastColumn);
  return Math.min(next ? next.column - 1 : lastColumn + 12, lastColumn + 12);
}

/** The last column of the cells that follow on without a gap: children of an unmerged parent at the right edge. */
function contiguous(view: SheetView, row: number, lastColumn: number, limit: number): number {
  let last = lastColumn;
  for (const entry of view.row(row))
    if (entry.column === last + 1 && entry.column <= limit) last = entry.area.lastColumn;
  return last;
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
