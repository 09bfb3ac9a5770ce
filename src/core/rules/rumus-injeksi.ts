import { cellName } from '../grid/address';
import { tokens } from '../grid/formula';
import type { Found, Rule } from './rule';

/** +62 812-3456-7890: signs and digits only, at least eight digits. */
const telepon = /^[+-]\s*\(?\d[\d\s().-]*$/;

/** `-5`, `+1.250,50`, `-10 %` */
const bilangan = /^[+-]\s*\d[\d.,]*\s*%?$/;

/** Operands that make a formula of what follows a sign; a bare word is a bullet typed without its blank. */
function terbaca(text: string): boolean {
  // Numbers as people type them, one token each: `-2,5+3`.
  const parts = tokens(text.replace(/(\d)[.,](?=\d)/g, '$1'));
  if (parts.some((part) => part.kind === 'unknown' && part.text !== '|')) return false;
  if (/^[+-]\s*\w[\w.]*\|/.test(text)) return true;
  if (parts.some((part) => part.kind === 'unknown')) return false;
  let operand = false;
  let depth = 0;
  let operators = 0;
  let words = 0;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind === 'operator') {
      if (part.text === '%' && operand) continue;
      if (!operand && part.text !== '-' && part.text !== '+') return false;
      if (operand) operators++;
      operand = false;
    } else if (part.kind === 'separator') {
      if (depth === 0) return false;
      operand = false;
    } else if (part.kind === 'close') {
      if (--depth < 0) return false;
      operand = true;
    } else {
      if (operand) return false;
      if (part.kind === 'open') depth++;
      else if (part.kind !== 'function') operand = true;
      if (part.kind === 'name') words++;
      if (part.kind === 'function' || part.kind === 'ref') operators++;
    }
  }
  // `-jangka/panjang` is words, `-2+3`, `-A1`, `+SUM(` are not.
  return depth >= 0 && operators > 0 && words === 0 && parts.length > 1;
}

/**
 * Whether a spreadsheet would take this text for a formula (contract, `rumus-injeksi`): `=` or `@` first, or a sign
 * followed by what parses as one. Bullets, lone signs, phone numbers and negative numbers are none.
 */
export function miripRumus(text: string): boolean {
  if (/^[=@]/.test(text)) return !/^[=@\s]*$/.test(text);
  if (!/^[+-]/.test(text) || text.length < 2) return false;
  if (bilangan.test(text)) return false;
  if (telepon.test(text) && text.replace(/\D/g, '').length >= 8 && !/[+-]{2}/.test(text)) return false;
  // `+SUM(` is one even where it was never finished.
  if (/^[+-]\s*[A-Za-z][\w.]*\((?!s\))/.test(text) && /^[+-]\s*[A-Z][A-Z0-9.]+\(/.test(text)) return true;
  return terbaca(text);
}

/** Looks at every cell of the visible sheets: a formula hidden in a note does as much harm as one in a table. */
export const rumusInjeksi: Rule = {
  id: 'rumus-injeksi',
  severity: 'warning',
  *check({ kinerja, messages }): Iterable<Found> {
    for (const sheet of kinerja.workbook.sheets) {
      if (sheet.visibility !== 'visible') continue;
      for (let r = 0; r < sheet.cells.length; r++) {
        const row = sheet.cells[r];
        if (!row) continue;
        for (let c = 0; c < row.length; c++) {
          const cell = row[c];
          if (!cell || typeof cell.value !== 'string' || cell.formula !== undefined) continue;
          if (!miripRumus(cell.value)) continue;
          yield {
            sheet: sheet.name,
            cell: cellName(r + 1, c + 1),
            message: messages.rules['rumus-injeksi'](cell.value.slice(0, 60)),
            data: { printed: cell.value },
          };
        }
      }
    }
  },
};
