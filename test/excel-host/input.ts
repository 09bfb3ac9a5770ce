import type { CellValue } from '../../src/core/grid/workbook';

const MONTHS =
  /^(jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*[ -]?\d{1,4}$|^\d{1,2}[ -](jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*([ -]\d{2,4})?$/i;

export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  readonly apostrophe?: boolean;
  readonly format?: string;
}

/**
 * What a cell holds after text arrives through `values` or `formulas`: Excel reads it as if it were typed
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
export function enter(input: unknown, culture: 'id-ID' | 'en-US', textFormat: boolean): Entered {
  if (typeof input !== 'string') return { value: input as CellValue };
  if (input === '') return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1), apostrophe: true };
  if (textFormat) return { value: input };
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input };
  if (/^[+\-@][^\s\d]/.test(input) || /^[+-]\d+[-+*/]/.test(input))
    return { value: null, formula: `=${input}` };
  if (/^(true|false)$/i.test(input)) return { value: /^true$/i.test(input) };
  if (/^(benar|salah)$/i.test(input) && culture === 'id-ID') return { value: /^benar$/i.test(input) };
  if (/^#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!)$/.test(input)) return { value: { error: input } };
  const [group, decimal] = culture === 'id-ID' ? ['.', ','] : [',', '.'];
  const plain = input
    .trim()
    .replace(/^Rp\s?/i, '')
    .replace(/%$/, '');
  const pattern = new RegExp(`^[+-]?(\\d+|\\d{1,3}(\\${group}\\d{3})+)(\\${decimal}\\d+)?$`);
  if (pattern.test(plain)) {
    const number = Number(plain.split(group).join('').replace(decimal, '.'));
    return input.trim().endsWith('%')
      ? { value: Number((number / 100).toPrecision(15)), format: '0%' }
      : { value: number };
  }
  if (/^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/.test(input) || MONTHS.test(input))
    return { value: 44197, format: 'd-mmm' };
  return { value: input };
}
