import { romanNumber } from './periods';
import type { Entry, SheetView } from './view';

/** What the numbering row says of one column. */
export interface ColumnNumber {
  readonly label: string;
  /** `8+9+10+11`, `13/5 x100%`, without the `=`. */
  readonly formula?: string;
}

const plain = /^\(?\s*(\d{1,2}|[a-z])\s*[).]?\s*$/i;
const withFormula = /^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=\s*(.+)|\((.+)\))$/is;

/** `1`, `(1)`, `a`, `12 = 8+9+10+11`, `6 (4-5)`; undefined for anything else. */
export function columnNumber(entry: Entry): ColumnNumber | undefined {
  const { value } = entry.cell;
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 0 && value <= 99 ? { label: String(value) } : undefined;
  }
  const text = entry.text;
  if (text.length > 60 || !/[\da-z]/i.test(text)) return undefined;
  const short = plain.exec(text);
  if (short) return { label: short[1]!.toLowerCase() };
  const long = withFormula.exec(text);
  const formula = (long?.[2] ?? long?.[3])?.trim();
  if (!long || !formula || !/\d/.test(formula) || /[a-z]{3,}/i.test(formula.replace(/kolom/gi, '')))
    return undefined;
  return { label: long[1]!.toLowerCase(), formula };
}

const rank = (label: string): number => (/^\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96);

/**
 * Whether a row between two columns is the numbering row `(1) (2) (3)`: it starts with 1 at the table's left edge,
 * rises, and holds nothing else. Numbers may skip, repeat, stop early, be letters or carry formulas.
 */
export function isNumberingRow(view: SheetView, row: number, first: number, last: number): boolean {
  const entries = view.row(row).filter((entry) => entry.column >= first && entry.column <= last);
  const width = last - first + 1;
  if (entries.length < Math.min(3, Math.max(2, width))) return false;
  const labels = entries.map(columnNumber);
  const known = labels.filter((label) => label !== undefined);
  if (known.length < 3 && known.length < entries.length) return false;
  if (known.length < entries.length * 0.8) return false;
  const start = rank(known[0]!.label);
  if (labels[0] === undefined || start > 2 || entries[0]!.column > first + 1) return false;
  // `1 2 3 4 5` under `Target Tahun ke-`, with the table's own numbers right below.
  if (entries[0]!.column > first && isNumberingRow(view, row + 1, first, last)) return false;
  let rises = 0;
  for (let i = 1; i < known.length; i++) if (rank(known[i]!.label) > rank(known[i - 1]!.label)) rises++;
  if (rises < (known.length - 1) * 0.75) return false;
  // Data rows of whole numbers rise too, but do not count.
  const last1 = rank(known.at(-1)!.label);
  if (last1 - start > known.length * 2 + 2) return false;
  const letters = known.filter((label) => /[a-z]/.test(label.label)).length;
  if (letters > 0 && letters < known.length * 0.8) return false;
  return letters > 0 || romanNumber(entries[0]!.text) === 1 || start <= 2;
}

/** The numbers of a numbering row by column; a merged number counts for all its columns. */
export function numbersOf(
  view: SheetView,
  row: number,
  first: number,
  last: number,
): Map<number, ColumnNumber> {
  const numbers = new Map<number, ColumnNumber>();
  for (const entry of view.row(row)) {
    if (entry.column < first || entry.column > last) continue;
    const number = columnNumber(entry);
    if (!number) continue;
    for (let column = entry.column; column <= entry.area.lastColumn; column++) numbers.set(column, number);
  }
  return numbers;
}

/** The columns that a numbering formula refers to, by label: `8+9+10+11` → 8, 9, 10, 11 (not `100` of `x100%`). */
export function labelsIn(formula: string): string[] {
  return formula
    .replace(/[x×*]\s*100\s*%?|100\s*%/gi, ' ')
    .split(/[^\da-z]+/i)
    .filter((label) => /^(?:\d{1,2}|[a-z])$/i.test(label))
    .map((label) => label.toLowerCase());
}
