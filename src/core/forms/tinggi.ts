/**
 * How many lines a text takes in a column, estimated from the letters' widths in Arial (and its metric twin
 * Liberation Sans): a host cannot measure text, and a row that is too low cuts words in print.
 */

const SEMPIT = new Set("iljI.,:;|!' ");
const AGAK_SEMPIT = new Set('ftr()[]/-"');
const LEBAR = new Set('mwMW%@');

/** Width of the text in points at the font size. */
export function lebarTeks(text: string, size: number, bold = false): number {
  let em = 0;
  for (const letter of text) {
    if (SEMPIT.has(letter)) em += 0.28;
    else if (AGAK_SEMPIT.has(letter)) em += 0.34;
    else if (LEBAR.has(letter)) em += 0.87;
    else if (letter >= 'A' && letter <= 'Z') em += 0.69;
    else if (letter.charCodeAt(0) > 0x2000) em += 0.9;
    else em += 0.56;
  }
  return em * size * (bold ? 1.07 : 1);
}

/** Points across for a column of so many characters (7 pixels a character and 5 of padding, as Excel counts). */
export const lebarKolom = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Lines that the text takes when it is wrapped by words into so many points. */
export function hitungBaris(text: string, width: number, size: number, bold = false): number {
  const room = Math.max(width - 6, size);
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

export const tinggiBaris = (lines: number, size: number): number =>
  Math.min(TINGGI_MAKS, Math.ceil(lines * size * 1.27 + 4));
