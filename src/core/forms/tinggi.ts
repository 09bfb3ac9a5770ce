/**
 * How many lines a text takes in a column, estimated from the letters' widths in Arial (and its metric twin
 * Liberation Sans): a host cannot measure text, and a row that is too low cuts words in print.
 */

/** Thousandths of an em for the letters from space (32) to tilde (126), of Helvetica and its twins. */
const LEBAR_HURUF = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Width of the text in points at the font size; letters that the table does not know count as wide. */
export function lebarTeks(text: string, size: number, bold = false): number {
  let total = 0;
  for (const letter of text) total += LEBAR_HURUF[letter.charCodeAt(0) - 32] ?? 1000;
  return ((total * size) / 1000) * (bold ? 1.09 : 1.02);
}

/** Points across for a column of so many characters (7 pixels a character and 5 of padding, as Excel counts). */
export const lebarKolom = (characters: number): number => (characters * 7 + 5) * 0.75;

/** The same the other way: characters of a column that is so many points wide. */
export const hurufKolom = (points: number): number => Math.max(1, (points / 0.75 - 5) / 7);

/** Points that a cell keeps free at its sides, with or without one step of indent. */
export const pinggir = (menjorok: boolean): number => (menjorok ? 12 : 6);

/** Lines that the text takes when it is wrapped by words into so many points. */
export function hitungBaris(
  text: string,
  width: number,
  size: number,
  bold = false,
  menjorok = true,
): number {
  const room = Math.max(width - pinggir(menjorok), size);
  const space = lebarTeks(' ', size, bold);
  let lines = 0;
  for (const paragraph of text.replace(/\r/g, '').split('\n')) {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const long = lebarTeks(word, size, bold);
      if (used > 0 && used + space + long > room) {
        count++;
        used = 0;
      }
      if (long > room) {
        count += Math.ceil(long / room) - 1;
        used = long % room;
      } else used += (used > 0 ? space : 0) + long;
    }
    lines += count;
  }
  return lines;
}

/** Excel's own limit of a row. */
export const TINGGI_MAKS = 409;

/** Points that so many lines take, without the limit. */
export const tinggiTeks = (lines: number, size: number): number => lines * size * 1.22 + 6;

export const tinggiBaris = (lines: number, size: number): number =>
  Math.min(TINGGI_MAKS, Math.ceil(tinggiTeks(lines, size)));
