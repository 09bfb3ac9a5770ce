import type { CellError, CellValue } from '../../core/grid/workbook';
import { isoSerial } from './iso-date';
import { rawText, unescapeXstring } from './xml';

/** Values of cells by their type (`t`); an error is one object, however many cells show it. */
export class ValueReader {
  private readonly errors = new Map<string, CellError>();

  constructor(private readonly strings: readonly string[]) {}

  /** The value written in `xml[from, to)`; null for none. */
  read(type: string, xml: string, from: number, to: number): CellValue {
    const text = xml.slice(from, to);
    switch (type) {
      case '':
      case 'n': {
        const number = Number(text);
        return text === '' || Number.isNaN(number) ? null : number;
      }
      case 's':
        return this.strings[Number(text)] || null;
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'e':
        return this.error(unescapeXstring(text));
      case 'd':
        return isoSerial(text);
      default:
        return unescapeXstring(rawText(xml, from, to));
    }
  }

  private error(code: string): CellError {
    let known = this.errors.get(code);
    if (!known) this.errors.set(code, (known = { error: code }));
    return known;
  }
}
