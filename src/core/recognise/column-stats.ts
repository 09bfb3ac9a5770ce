import { readNumber } from '../grid/number';
import { satuanCounts, satuanMeasures } from '../grid/satuan';
import type { Entry, SheetView } from './view';

/** What a column's data cells look like, from a sample spread over its rows. */
export interface ColumnStats {
  /** Cells that hold something. */
  readonly filled: number;
  /** Shares of the filled cells, 0–1. */
  readonly numeric: number;
  readonly text: number;
  /** Whole numbers that rise row by row, or ordinals (`1.`, `a`, `II`). */
  readonly ordinal: number;
  readonly quarter: number;
  readonly satuan: number;
  readonly code: number;
  readonly year: number;
  readonly formula: number;
  /** Under a percent format, or typed with a percent sign. */
  readonly percentFormat: number;
  /** Mean length of its texts. */
  readonly length: number;
  /** Median of the absolute numbers, zero left out; 0 where there is none. */
  readonly median: number;
  /** Numbers by row. */
  readonly values: ReadonlyMap<number, number>;
}

const sampleSize = 240;

const quarterCell = /^(?:triwulan|tw|trw|triw|t|q|semester|smt)?[\s.\-]*(?:i{1,3}|[il1]{1,3}|iv|1v|[1-4])$/i;
const ordinalCell = /^\(?(?:\d{1,3}|[a-z]|i{1,3}|iv|v|vi{1,3}|ix|x|[il]{2,3})[.)]?$/i;
const codeCell = /^'?(?:0\d+|[A-Za-z]{1,4}|\d{1,4}|[A-Za-z0-9]+(?:[.\-/][A-Za-z0-9]+)+\.?)$/;

/** Statistics of a column over the given rows; at most a few hundred cells are read, spread evenly. */
export function columnStats(view: SheetView, column: number, rows: readonly number[]): ColumnStats {
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  const cells: Entry[] = [];
  for (let i = 0; i < rows.length; i += step) {
    const entry = view.shown(rows[i]!, column);
    // A merged area that starts in another column or row is counted there.
    if (entry && entry.column === column && entry.row === rows[i]) cells.push(entry);
  }
  return statsOf(cells);
}

function statsOf(cells: readonly Entry[]): ColumnStats {
  const count = {
    numeric: 0,
    text: 0,
    ordinal: 0,
    quarter: 0,
    satuan: 0,
    code: 0,
    year: 0,
    formula: 0,
    percent: 0,
  };
  let filled = 0;
  let length = 0;
  let before = 0;
  const values = new Map<number, number>();
  for (const { cell, text, row } of cells) {
    // A formula that shows nothing yet is a cell to be filled, not a text.
    if (text === '') continue;
    if (text === '-' || text === '–') continue;
    filled++;
    if (cell.formula !== undefined) count.formula++;
    const reading = readNumber(cell.value);
    if (cell.format?.includes('%') || (reading.kind === 'number' && reading.percent)) count.percent++;
    const number =
      reading.kind === 'number'
        ? reading.value
        : reading.kind === 'ambiguous'
          ? reading.asThousands
          : undefined;
    if (number !== undefined || reading.kind === 'malformed' || reading.kind === 'range') count.numeric++;
    else if (reading.kind !== 'blank') {
      count.text++;
      length += text.length;
    }
    if (number !== undefined) {
      values.set(row, number);
      if (Number.isInteger(number) && number >= 1990 && number <= 2100) count.year++;
    }
    if (
      typeof cell.value === 'number'
        ? Number.isInteger(cell.value) && cell.value >= before && cell.value < before + 4
        : ordinalCell.test(text)
    ) {
      count.ordinal++;
      if (typeof cell.value === 'number') before = cell.value;
      else if (/^\d/.test(text)) before = Number.parseInt(text, 10);
    }
    if (quarterCell.test(text)) count.quarter++;
    if (isSatuan(text)) count.satuan++;
    if (codeCell.test(text)) count.code++;
  }
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  const sizes = [...values.values()]
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  return {
    filled,
    numeric: share(count.numeric),
    text: share(count.text),
    ordinal: share(count.ordinal),
    quarter: share(count.quarter),
    satuan: share(count.satuan),
    code: share(count.code),
    year: share(count.year),
    formula: share(count.formula),
    percentFormat: share(count.percent),
    length: count.text === 0 ? 0 : length / count.text,
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
    values,
  };
}

/** A unit of measure in words: `Dokumen`, `%`, `Orang/bulan`; a sentence or a number with its unit is none. */
export function isSatuan(text: string): boolean {
  if (text.length > 28 || /^\d/.test(text)) return false;
  if (text === '%') return true;
  const words = text
    .replace(/\(.*\)/, '')
    .trim()
    .split(/\s+/).length;
  return (words <= 3 && satuanCounts(text)) || (words <= 2 && satuanMeasures(text));
}
