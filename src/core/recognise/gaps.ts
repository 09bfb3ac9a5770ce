import type { Band } from './bands';
import { senseOf } from './sense';
import type { Role } from './table';
import { within, type SheetView } from './view';

interface Piece {
  first: number;
  last: number;
}

/** Header columns that nothing stands over: a narrow one is a spacer, behind a wide one stands something else. */
export function cutAtGaps(view: SheetView, band: Band): Band[] {
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
  if (start === undefined || !tableStarts.has(start)) return false;
  if (right.last - right.first < 2 || left.last - left.first < 2) return false;
  let [l, r] = [band.lastRow, band.lastRow];
  for (let row = band.lastRow + 1; row <= band.lastRow + 400; row++) {
    const inLeft = within(view, row, left.first, left.last).length > 0;
    const inRight = within(view, row, right.first, right.last).length > 0;
    if (!inLeft && !inRight) break;
    if (inLeft) l = row;
    if (inRight) r = row;
  }
  return Math.abs(l - r) >= 2;
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
