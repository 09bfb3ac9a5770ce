/**
 * Numbers typed as Indonesians type them. Univer reads `57,6%` as 576 % and leaves `168,85` as text: what is typed is
 * put into its form before it looks, and what is edited again is shown with a comma.
 */

const thousands = /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const plain = /^[-+]?\d+(,\d+)?$/;

/** `1.234.567,5` → `1234567.5`, `57,6%` → `57.6%`, `Rp 2.500` → `2500`; undefined where nothing has to be put right. */
export function typedNumber(text: string): string | undefined {
  const match = /^([-+]?)\s*(?:Rp\.?\s*)?([\d.,]+?)\s*(%?)$/i.exec(text.trim());
  if (!match) return undefined;
  const [, sign, digits, percent] = match;
  if (!thousands.test(digits!) && !plain.test(digits!)) return undefined;
  const typed = `${sign}${digits!.replace(/\./g, '').replace(',', '.')}${percent}`;
  return typed === text.trim() ? undefined : typed;
}

/** `=IF(A1>1,5;1;0)` → `=IF(A1>1.5,1,0)`: semicolons say that the commas are decimal. Undefined where there are none. */
export function typedFormula(text: string): string | undefined {
  let semicolons = false;
  const translated = text
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      if (part.includes(';')) semicolons = true;
      return part.replace(/(\d),(?=\d)/g, '$1.').replace(/;/g, ',');
    })
    .join('');
  return semicolons ? translated : undefined;
}

/** `1.02.03`: a kode rekening, which Univer would take for a date. */
export const isCode = (text: string): boolean =>
  /^\d{1,2}(\.\d{1,4}){2,}$/.test(text.trim()) && typedNumber(text) === undefined;

/** `168.85` → `168,85`: a number as it is shown when its cell is edited. */
export const shownNumber = (text: string): string => text.replace('.', ',');
