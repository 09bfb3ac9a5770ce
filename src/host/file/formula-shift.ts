import { columnName, columnNumber } from '../../core/grid/address';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * One step of a formula: text in quotes, a quoted sheet name, a bracketed name or workbook, a reference
 * (cells, whole columns, whole rows), a word, anything else.
 */
const STEP =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.\\?(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.\\?(!])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.\\?(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*!?|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\s\S]/gu;

/**
 * The formula as it reads `rows` down and `columns` to the right: relative references move, `$` ones stay.
 * Text, sheet names, table columns and function names such as `LOG10(` are left alone. As in Excel, a
 * reference that leaves the sheet comes in again at its other side.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  STEP.lastIndex = 0;
  let shifted = '';
  for (let match = STEP.exec(formula); match; match = STEP.exec(formula)) {
    const [text] = match;
    if (text === '[') {
      const end = closeBracket(formula, match.index);
      shifted += formula.slice(match.index, end);
      STEP.lastIndex = end;
    } else if (match[4] !== undefined && inSheet(match[2]!, match[4])) {
      shifted += column(match[1]!, match[2]!, columns) + row(match[3]!, match[4], rows);
    } else if (match[6] !== undefined && columnNumber(match[6]) <= COLUMNS) {
      shifted += `${column(match[5]!, match[6], columns)}:${column(match[7]!, match[8]!, columns)}`;
    } else if (match[10] !== undefined) {
      shifted += `${row(match[9]!, match[10], rows)}:${row(match[11]!, match[12]!, rows)}`;
    } else shifted += text;
  }
  return shifted;
}

const inSheet = (letters: string, digits: string): boolean =>
  columnNumber(letters) <= COLUMNS && Number(digits) <= ROWS;

const wrap = (value: number, size: number): number => ((((value - 1) % size) + size) % size) + 1;

const column = (fixed: string, letters: string, by: number): string =>
  fixed ? `$${letters}` : columnName(wrap(columnNumber(letters) + by, COLUMNS));

const row = (fixed: string, digits: string, by: number): string =>
  fixed ? `$${digits}` : String(wrap(Number(digits) + by, ROWS));

/** Past the bracket that closes the one at `from`; in table references `'` guards the next mark. */
function closeBracket(formula: string, from: number): number {
  let depth = 0;
  for (let i = from; i < formula.length; i++) {
    const mark = formula[i];
    if (mark === "'") i++;
    else if (mark === '[') depth++;
    else if (mark === ']' && --depth === 0) return i + 1;
  }
  return formula.length;
}
