import { textAt } from '../../grid/workbook';
import type { Tabel } from '../../kinerja/kinerja';

/** A law's, letter's or plan's own year: `Peraturan … Nomor 53 Tahun 2014`, `RPJMD 2019`, `Perubahan atas …`. */
const milikDokumen =
  /(?:nomor|no\.?|peraturan|permen\w*|perda|pergub|perbup|perwali|undang|uu|keputusan|surat|instruksi|rpjm[dn]|renstra|rpd)\b[^,;]{0,25}$/i;

/** Words of comparison after which another year is meant. */
const pembanding =
  /(?:dibanding\w*|dengan|terhadap|dari|tahun\s+lalu|sebelumnya|s\.?\/?d\.?|sampai|awal|akhir)\s+(?:tahun\s+)?$/i;

const tanggal =
  /(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|agt|ags|sep|okt|nov|nop|des)[a-z]*\.?\s+$|\d{1,2}[-/.]\d{1,2}[-/.]$/i;

/** The one year that a line states for what stands under it; undefined for none, a span of years, or several. */
export function tahunTunggal(text: string): number | undefined {
  const spans =
    /\b20\d\d\s*[-–—/]\s*(?:20)?\d\d\b|\b20\d\d\s*(?:s\.?\s*[./]?\s*d\.?|sampai|hingga|dan|&)\s*20\d\d/i;
  if (spans.test(text)) return undefined;
  const years = new Set<number>();
  for (const match of text.matchAll(/(?<!\d)(20[0-4]\d)(?!\d)/g)) {
    const before = text.slice(0, match.index);
    // A date says when something was signed, not which year the table is of.
    if (milikDokumen.test(before) || pembanding.test(before) || tanggal.test(before)) continue;
    years.add(Number(match[1]));
  }
  return years.size === 1 ? [...years][0] : undefined;
}

export interface BarisJudul {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tahun?: number;
}

const known = new WeakMap<Tabel, BarisJudul[]>();

/** The title lines of a table with their place and the year each states. */
export function barisJudul(tabel: Tabel): readonly BarisJudul[] {
  let answer = known.get(tabel);
  if (!answer) {
    answer = tabel.table.titleLines.map(({ row, text }) => {
      let column = 1;
      for (let c = 1; c <= tabel.sheet.columnCount; c++) {
        if (textAt(tabel.sheet, row, c) !== '') {
          column = c;
          break;
        }
      }
      const tahun = tahunTunggal(text);
      return { row, column, text, ...(tahun === undefined ? {} : { tahun }) };
    });
    known.set(tabel, answer);
  }
  return answer;
}
