import { columnName, columnNumber, quoteSheet } from './address';

/**
 * Reading en-US A1 formulas: tokens, the references among them, and the same formula as it reads from another cell.
 * Not an evaluator: a formula that this reads may still be wrong for Excel.
 */

/** One corner of a reference. A whole column has no row, a whole row no column. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** Left out: the formula's own sheet. */
  readonly sheet?: string;
  /** The other workbook's name or number, as in `[1]`. */
  readonly book?: string;
  readonly from: Corner;
  /** The other corner of a range; a single cell has none. */
  readonly to?: Corner;
}

export type Token =
  | { readonly kind: 'ref'; readonly text: string; readonly ref: Reference }
  | {
      readonly kind:
        | 'number'
        | 'string'
        | 'error'
        | 'function'
        | 'name'
        | 'operator'
        | 'open'
        | 'close'
        | 'separator'
        | 'array'
        | 'unknown';
      readonly text: string;
    };

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*|\[[^\]]+\][\w.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const token = new RegExp(
  [
    String.raw`(\s+)`,
    `("(?:[^"]|"")*")`,
    String.raw`(#[A-Z0-9/]+[!?]?)`,
    `((?:${SHEET})?(?:${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\\w(!.]))`,
    String.raw`(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)`,
    String.raw`([A-Za-z_\\\u00c0-\uffff][\w.\\\u00c0-\uffff]*)(\s*\()?`,
    String.raw`(<>|<=|>=|[-+*/^&=<>%:@#])`,
    String.raw`([()])`,
    String.raw`([,;])`,
    String.raw`([{}])`,
  ].join('|'),
  'gy',
);

/** The tokens of a formula, its leading `=` optional, blanks left out. Never throws: what it cannot read is `unknown`. */
export function tokens(formula: string): Token[] {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const match = token.exec(text);
    if (!match) {
      found.push({ kind: 'unknown', text: text.slice(start, start + 1) });
      token.lastIndex = start + 1;
      continue;
    }
    const [whole, space, string, error, ref, number, word, call, operator, bracket, separator] = match;
    if (space !== undefined) continue;
    else if (string !== undefined) found.push({ kind: 'string', text: whole });
    else if (error !== undefined) found.push({ kind: 'error', text: whole });
    else if (ref !== undefined) {
      const parsed = parseReference(ref);
      found.push(parsed ? { kind: 'ref', text: ref, ref: parsed } : { kind: 'name', text: ref });
    } else if (number !== undefined) found.push({ kind: 'number', text: whole });
    else if (word !== undefined) {
      if (call !== undefined) {
        found.push({ kind: 'function', text: word.toUpperCase() }, { kind: 'open', text: '(' });
      } else found.push({ kind: 'name', text: word });
    } else if (operator !== undefined) found.push({ kind: 'operator', text: whole });
    else if (bracket !== undefined) found.push({ kind: bracket === '(' ? 'open' : 'close', text: bracket });
    else if (separator !== undefined) found.push({ kind: 'separator', text: whole });
    else found.push({ kind: 'array', text: whole });
  }
  return found;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** `'Tabel 3.5'!$F$6:F9`, `B:B`, `[1]Renja!A1` → reference; undefined for anything else. */
export function parseReference(text: string): Reference | undefined {
  const bang = text.lastIndexOf('!');
  let sheet: string | undefined;
  let book: string | undefined;
  if (bang >= 0) {
    let name = text.slice(0, bang);
    if (name.startsWith("'")) name = name.slice(1, -1).replace(/''/g, "'");
    const outside = /^(?:.*[\\/])?\[([^\]]+)\](.*)$/.exec(name);
    if (outside) {
      book = outside[1]!;
      name = outside[2]!;
    }
    sheet = name;
  }
  const [first, second] = text.slice(bang + 1).split(':');
  const from = corner(first!);
  const to = second === undefined ? undefined : corner(second);
  if (!from || (second !== undefined && !to)) return undefined;
  if (to === undefined && (from.row === undefined || from.column === undefined)) return undefined;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(book === undefined ? {} : { book }),
    from,
    ...(to ? { to } : {}),
  };
}

function corner(text: string): Corner | undefined {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(text);
  if (!match) return undefined;
  const column = match[2] === undefined ? undefined : columnNumber(match[2]);
  const row = match[4] === undefined ? undefined : Number(match[4]);
  if (column === undefined && row === undefined) return undefined;
  if ((row !== undefined && (row < 1 || row > MAX_ROW)) || (column !== undefined && column > MAX_COLUMN)) {
    return undefined;
  }
  const rowOnly = column === undefined;
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    rowFixed: rowOnly ? match[1] === '$' || match[3] === '$' : match[3] === '$',
    columnFixed: !rowOnly && match[1] === '$',
  };
}

/** Every reference of a formula, in its order. */
export const references = (formula: string): Reference[] =>
  tokens(formula).flatMap((part) => (part.kind === 'ref' ? [part.ref] : []));

/** The rows and columns that a reference covers, whole columns and rows bounded by the sheet's own extent. */
export function areaOf(
  ref: Reference,
  extent: { readonly rowCount: number; readonly columnCount: number } = {
    rowCount: MAX_ROW,
    columnCount: MAX_COLUMN,
  },
): { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } {
  const to = ref.to ?? ref.from;
  const rows = [ref.from.row ?? 1, to.row ?? extent.rowCount];
  const columns = [ref.from.column ?? 1, to.column ?? extent.columnCount];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

const relativeCorner = (part: Corner, row: number, column: number): string => {
  const r = part.row === undefined ? '' : part.rowFixed ? `R${part.row}` : `R[${part.row - row}]`;
  const c =
    part.column === undefined ? '' : part.columnFixed ? `C${part.column}` : `C[${part.column - column}]`;
  return r + c;
};

const prefix = (ref: Reference): string =>
  ref.sheet === undefined
    ? ''
    : ref.book === undefined
      ? `${quoteSheet(ref.sheet)}!`
      : `'[${ref.book}]${ref.sheet.replace(/'/g, "''")}'!`;

/** One reference as it reads from a cell: `R[-1]C[0]`, `R5C3`; equal for cells that say the same. */
export const relativeReference = (ref: Reference, row: number, column: number): string =>
  prefix(ref) +
  relativeCorner(ref.from, row, column) +
  (ref.to ? `:${relativeCorner(ref.to, row, column)}` : '');

/**
 * The formula in relative (R1C1) terms of its cell: two cells filled from one another have the same text.
 * Blanks, letter case of functions and a leading `+` (`=+A1`) do not count.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  const parts = tokens(formula);
  const first = parts[0]?.kind === 'operator' && parts[0].text === '+' ? 1 : 0;
  let text = '=';
  for (let i = first; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind === 'ref') text += relativeReference(part.ref, row, column);
    else if (part.kind === 'separator') text += ',';
    else text += part.text;
  }
  return text;
}

const cornerName = (part: Corner): string =>
  (part.column === undefined ? '' : (part.columnFixed ? '$' : '') + columnName(part.column)) +
  (part.row === undefined ? '' : (part.rowFixed ? '$' : '') + String(part.row));

/** The reference as a formula writes it. */
export const referenceName = (ref: Reference): string =>
  prefix(ref) + cornerName(ref.from) + (ref.to ? `:${cornerName(ref.to)}` : '');

const moved = (part: Corner, rows: number, columns: number): Corner | undefined => {
  const row = part.row === undefined || part.rowFixed ? part.row : part.row + rows;
  const column = part.column === undefined || part.columnFixed ? part.column : part.column + columns;
  if (row !== undefined && (row < 1 || row > MAX_ROW)) return undefined;
  if (column !== undefined && (column < 1 || column > MAX_COLUMN)) return undefined;
  return {
    ...part,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
};

/** The formula as it reads after being filled `rows` down and `columns` to the right; a reference that leaves the sheet becomes `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return `=${tokens(formula)
    .map((part) => {
      if (part.kind !== 'ref') return part.text;
      const from = moved(part.ref.from, rows, columns);
      const to = part.ref.to && moved(part.ref.to, rows, columns);
      if (!from || (part.ref.to && !to)) return '#REF!';
      return referenceName({ ...part.ref, from, ...(to ? { to } : {}) });
    })
    .join('')}`;
}
