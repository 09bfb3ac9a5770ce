import type { Cell, CellValue } from '../../core/grid/workbook';

const ERROR =
  /^#(DIV\/0!|REF!|NAME\?|VALUE!|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BLOCKED!|CONNECT!|UNKNOWN!)$/;

export const looksLikeError = (value: unknown): value is string =>
  typeof value === 'string' && ERROR.test(value);

/** A value as Excel answers it → as the snapshot keeps it. `''` is a blank cell. */
export function readValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return looksLikeError(value) ? { error: value } : value;
}

/**
 * The formula, if the cell holds one. `formulas` gives text that was entered with an apostrophe without it
 * (office-js#6687): text that begins with `=` and shows as exactly itself is text.
 */
export const readFormula = (formula: unknown, value: unknown): string | undefined =>
  typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value
    ? formula
    : undefined;

export function readCell(value: unknown, formula: unknown, format: unknown): Cell | undefined {
  const text = readFormula(formula, value);
  // A formula that answers no text shows as a blank cell does, but it is an answer: `''`, as files keep it.
  const shown = text !== undefined && value === '' ? '' : readValue(value);
  if (text === undefined && shown === null) return undefined;
  return {
    value: shown,
    ...(text === undefined ? {} : { formula: text }),
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
  };
}

/** Text that Excel would keep as it is, whatever the user's language: letters, no digit, no word for true or false. */
const PLAIN_TEXT = /^\p{L}[^\d'=+@#]*$/u;
const WORDS = /^(true|false|benar|salah)$/i;

/**
 * A constant as it must be written so that Excel keeps it: text goes behind an apostrophe unless it is plainly text,
 * since Excel reads what arrives as if it were typed. `''` blanks the cell (null would leave it as it is).
 */
export function writeValue(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'string') return value;
  return PLAIN_TEXT.test(value) && !WORDS.test(value) ? value : `'${value}`;
}
