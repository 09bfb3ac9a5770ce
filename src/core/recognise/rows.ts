import type { Band } from './bands';
import {
  isAverageLabel,
  isNote,
  isPlaceholder,
  isPredikatLabel,
  isSignature,
  isSignatureRow,
  isTotalLabel,
} from './outside';
import type { Entry, SheetView } from './view';

/** The rows below a header band, as far as the table goes. */
export interface TableRows {
  /** Last row of the table, the band's last row where there is none. */
  readonly last: number;
  readonly sections: readonly number[];
  readonly totals: readonly number[];
  /** Rows that hold data, without sections, totals and blank rows: what statistics are made from. */
  readonly data: readonly number[];
}

const longestGap = 2;

/**
 * Walks down from a band to the table's end: before `stop` (the next band's row or the sheet's end + 1), at notes,
 * signature blocks and narrative rows, at a title line, or at blank rows that nothing of the same shape follows.
 */
export function walkRows(view: SheetView, band: Band, from: number, stop: number): TableRows {
  const { firstColumn, lastColumn } = band;
  const inside = (row: number): Entry[] =>
    view.row(row).filter((entry) => entry.column <= lastColumn && entry.area.lastColumn >= firstColumn);
  const sections: number[] = [];
  const totals: number[] = [];
  const data: number[] = [];
  let last = from - 1;
  let gap = 0;
  let pending: number[] = [];
  const accept = (row: number): void => {
    sections.push(...pending);
    pending = [];
    last = row;
    gap = 0;
  };
  for (let row = from; row < stop; row++) {
    const entries = inside(row);
    if (entries.length === 0) {
      if (!isUnderMerge(view, row, firstColumn, lastColumn)) gap++;
      if (gap > longestGap && last >= from) break;
      if (gap > longestGap + 3) break;
      continue;
    }
    if (isSignatureRow(entries) || isNote(entries[0]!.text)) break;
    const label = entries[0]!.text;
    if (isTotalLabel(label) || isAverageLabel(label) || labelledTotal(entries)) {
      if (gap > 0 && entries.length < 2) break;
      accept(row);
      totals.push(row);
      continue;
    }
    if (isPredikatLabel(label) && (last >= from || pending.length > 0)) {
      // Without a value it is one of the form's closing lines.
      if (entries.length < 2) break;
      accept(row);
      continue;
    }
    if (entries.length === 1) {
      const only = entries[0]!;
      // A row made ready, its number a formula that shows nothing yet: as good as blank, and no end of the table.
      if (only.text === '') {
        gap = Math.max(gap, 1);
        continue;
      }
      if (isPlaceholder(only.text) || isLoneData(only, band, last < from, gap)) {
        accept(row);
        data.push(row);
        continue;
      }
      if (gap > 0 && last >= from) {
        // A title line, unless data of this table goes on below it.
        if (!goesOn(view, band, row + 1, stop)) break;
        if (!isBanner(only, band)) break;
      }
      pending.push(row);
      if (pending.length > 4) break;
      continue;
    }
    if (gap > 0 && last >= from && !looksLikeData(entries)) break;
    accept(row);
    data.push(row);
  }
  return { last, sections: sections.filter((row) => row <= last), totals, data };
}

/** The row is blank only because merged cells from above cover it. */
const isUnderMerge = (view: SheetView, row: number, first: number, last: number): boolean => {
  for (let column = first; column <= last; column++) {
    const area = view.merge(row, column);
    if (area && area.firstRow < row) return true;
  }
  return false;
};

/** A text alone in its row that is data: in a column inside the table, or any first row right under the header. */
const isLoneData = (only: Entry, band: Band, first: boolean, gap: number): boolean => {
  if (gap > 0) return false;
  if (typeof only.cell.value === 'number') return true;
  const wide = only.area.lastColumn - only.column + 1 > 1;
  if (wide) return false;
  const inside = only.column > band.firstColumn + 1;
  return (
    inside && (only.cell.formula !== undefined || !first || only.text.length > 0) && !isSignature(only.text)
  );
};

const isBanner = (only: Entry, band: Band): boolean =>
  only.area.lastColumn > only.column || only.column <= band.firstColumn + 1;

/** The next row that holds something looks like data of the table. */
function goesOn(view: SheetView, band: Band, from: number, stop: number): boolean {
  for (let row = from; row < Math.min(stop, from + 2); row++) {
    const entries = view
      .row(row)
      .filter((entry) => entry.column >= band.firstColumn && entry.column <= band.lastColumn);
    if (entries.length === 0) continue;
    return entries.length >= 2 && looksLikeData(entries);
  }
  return false;
}

/** More than words of a signature or a note: numbers, codes or several texts. */
const looksLikeData = (entries: readonly Entry[]): boolean =>
  entries.length >= 2 &&
  !entries.some((entry) => isNote(entry.text)) &&
  entries.filter((entry) => isSignature(entry.text)).length * 2 < entries.length;

/** A total whose label stands behind a number or code: `… | JUMLAH | 1.000`. */
const labelledTotal = (entries: readonly Entry[]): boolean => {
  const label = entries
    .slice(0, 3)
    .find((entry) => typeof entry.cell.value === 'string' && entry.text.length > 3);
  return label !== undefined && entries.length >= 2 && isTotalLabel(label.text) && /^\D*$/.test(label.text);
};
