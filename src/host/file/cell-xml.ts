import { cellName } from '../../core/grid/address';
import { isCellError, type CellValue } from '../../core/grid/workbook';
import type { CellWrite } from '../../core/plan/plan';
import { FileFailure } from './errors';
import { storedFormula } from './future-functions';
import { elementsIn, escapeXml, escapeXstring, tagEnd, withAttribute } from './xml';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Throws FileFailure `too-large` or `unsupported` for what no cell can hold. */
export function checkContent({ row, column, value, formula, cached }: CellWrite): void {
  const ref = cellName(row, column);
  const number = formula === undefined ? value : cached;
  if (typeof number === 'number' && !Number.isFinite(number)) {
    throw new FileFailure('unsupported', (say) => say.bukanAngka(ref), { cell: ref });
  }
  const tooLong =
    formula === undefined
      ? typeof value === 'string' && value.length > LONGEST_TEXT
      : formula.length > LONGEST_FORMULA;
  if (tooLong) throw new FileFailure('too-large', (say) => say.teksTerlaluPanjang(ref), { cell: ref });
}

/**
 * The `<c>` element of what is written, in the cell's style (an index into cellXfs; 0 is not stated).
 * Undefined where there is neither content nor style: the cell need not exist.
 * Text is written as text (`inlineStr`), whatever it begins with.
 */
export function cellXml(write: CellWrite, style: number, prefix: string): string | undefined {
  const ref = cellName(write.row, write.column);
  const s = style > 0 ? ` s="${style}"` : '';
  if (write.formula !== undefined && write.formula !== '') {
    const text = storedFormula(write.formula.replace(/^=/, ''));
    const { type, value } = stored(write.cached ?? null);
    const cached = value === undefined ? '' : `<${prefix}v>${value}</${prefix}v>`;
    return `<${prefix}c r="${ref}"${s}${type}><${prefix}f>${escapeXml(text)}</${prefix}f>${cached}</${prefix}c>`;
  }
  const value = write.value ?? null;
  if (value === null || value === '') return s ? `<${prefix}c r="${ref}"${s}/>` : undefined;
  if (typeof value === 'string') {
    const space = /^\s|\s$|[\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : '';
    return `<${prefix}c r="${ref}"${s} t="inlineStr"><${prefix}is><${prefix}t${space}>${escapeXstring(value)}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  const { type, value: text } = stored(value);
  return `<${prefix}c r="${ref}"${s}${type}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
}

/** The formula's element with another computed value; its formula, shared or of an array, is left as it is. */
export function withCachedValue(element: string, value: CellValue, prefix: string): string {
  const tag = element.slice(0, tagEnd(element, 0));
  const kept = elementsIn(element, tag.length)
    .filter((child) => child.name !== 'v' && child.name !== 'is')
    .map((child) => element.slice(child.start, child.end))
    .join('');
  const { type, value: text } = stored(value);
  const open = withAttribute(tag.replace(/\s*\/>$/, '>'), 't', /t="(\w+)"/.exec(type)?.[1]);
  return `${open}${kept}${text === undefined ? '' : `<${prefix}v>${text}</${prefix}v>`}</${prefix}c>`;
}

/** Text that a spreadsheet would take for a formula when the cell is next edited by hand. */
export const looksLikeFormula = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && /^(?:[=@]|[+-]\S)/.test(value);

function stored(value: CellValue): { type: string; value: string | undefined } {
  if (value === null) return { type: '', value: undefined };
  if (isCellError(value)) return { type: ' t="e"', value: escapeXml(value.error) };
  if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0' };
  if (typeof value === 'string') return { type: ' t="str"', value: escapeXstring(value) };
  return { type: '', value: String(value) };
}
