import { isNumberingRow } from './numbering';
import { senseOf, type Sense } from './sense';
import { startsLikeHeader } from './words';
import { isSubHeaderRow } from './sub-header';
import type { Role } from './table';
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
      const taken = recent(bands, row).some(
        (band) =>
          row >= band.firstRow && row <= band.lastRow && first <= band.lastColumn && last >= band.firstColumn,
      );
      if (!taken) bands.push(...growBand(view, anchor, recent(bands, row)));
    }
  }
  return bands;
}

/** A number other than a year, typed as text or not: the first row of a header has none. */
const isDataNumber = (entry: Entry): boolean => {
  const { value } = entry.cell;
  if (typeof value === 'string') {
    return /^[-+(]?\d[\d.,]*\s?%?\)?$/.test(entry.text) && !/^(?:19|20)\d{2}$/.test(entry.text);
  }
  return typeof value === 'number' && !(Number.isInteger(value) && value >= 1990 && value <= 2100);
};

/** The bands that can still reach a row: they are found from top to bottom and are not deep. */
function recent(bands: readonly Band[], row: number): readonly Band[] {
  let from = bands.length;
  while (from > 0 && bands[from - 1]!.firstRow >= row - maxDepth - 8) from--;
  return bands.slice(from);
}

/** Cuts a row where a second table's `No` begins after a blank column, and keeps the parts that read like headers. */
function anchorsOf(view: SheetView, row: number): Anchor[] {
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
  if (entries.length < 2 || entries.some((entry) => isDataNumber(entry) || /^[:：]/.test(entry.text)))
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

const within = (view: SheetView, row: number, first: number, last: number): Entry[] =>
  view.row(row).filter((entry) => entry.column >= first && entry.column <= last);

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

interface Piece {
  first: number;
  last: number;
}

/** Header columns that nothing stands over: a narrow one is a spacer, behind a wide one stands something else. */
function cutAtGaps(view: SheetView, band: Band): Band[] {
  const covered = coverage(view, band);
  const pieces: Piece[] = [];
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    if (!covered.has(column)) continue;
    const piece = pieces.at(-1);
    if (piece && piece.last === column - 1) piece.last = column;
    else pieces.push({ first: column, last: column });
  }
  const bands: Band[] = [];
  let current: Piece | undefined;
  for (const piece of pieces) {
    if (!current) {
      current = { ...piece };
      continue;
    }
    const gap = piece.first - current.last - 1;
    const strong = strongIn(view, band, piece);
    const hasData = dataBelow(view, band.lastRow, current.last + 1, piece.first - 1);
    const other = strong >= 2 && !hasData && isOtherTable(view, band, current, piece);
    if (!other && (hasData || (gap <= 2 && strong >= 1))) current.last = piece.last;
    else if (strong >= 2) {
      bands.push({ ...band, firstColumn: current.first, lastColumn: current.last });
      current = { ...piece };
    } else break;
  }
  if (current) bands.push({ ...band, firstColumn: current.first, lastColumn: current.last });
  return bands;
}

/** Behind a blank column: its numbering starts anew, or its rows end elsewhere. */
function isOtherTable(view: SheetView, band: Band, left: Piece, right: Piece): boolean {
  if (band.numberingRow !== undefined) {
    const first = within(view, band.numberingRow, right.first, right.last)[0];
    if (first) return /^\(?\s*[1a]\s*[).]?$/i.test(first.text);
  }
  const start = senseOf(within(view, band.firstRow, right.first, right.last)[0]?.text ?? '').role;
  if (start === undefined || !tableStarts.has(start) || right.last - right.first < 2) return false;
  return Math.abs(lastFilled(view, band.lastRow, left) - lastFilled(view, band.lastRow, right)) >= 2;
}

/** What the first column of a table says. */
const tableStarts: ReadonlySet<Role> = new Set([
  'no',
  'kode',
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'uraian',
  'indikator',
]);

/** The last row of a block of columns before a blank row. */
function lastFilled(view: SheetView, header: number, piece: Piece): number {
  let row = header + 1;
  while (row <= header + 400 && within(view, row, piece.first, piece.last).length > 0) row++;
  return row - 1;
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

const strongIn = (view: SheetView, band: Band, piece: Piece): number => {
  let count = 0;
  for (let row = band.firstRow; row <= band.lastRow; row++) {
    for (const entry of within(view, row, piece.first, piece.last)) if (isStrongWord(entry.text)) count++;
  }
  return count;
};

const isStrongWord = (text: string): boolean => {
  const sense = senseOf(text);
  return sense.strong || /^(?:%|persen|persentase|prosentase|presentase)$/.test(sense.folded);
};

/** Something stands below a headerless column in the first rows of data. */
function dataBelow(view: SheetView, row: number, first: number, last: number): boolean {
  let filled = 0;
  for (let r = row + 1; r <= row + 12; r++) if (within(view, r, first, last).length > 0) filled++;
  return filled >= 3;
}
