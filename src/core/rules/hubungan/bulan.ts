import type { Triwulan } from '../../recognise/table';

/** Month names as reports write them; 1 = Januari. */
const names: readonly (readonly [RegExp, number])[] = [
  ['januari|jan', 1],
  ['februari|pebruari|feb|peb', 2],
  ['maret|mrt', 3],
  ['april|apr', 4],
  ['mei', 5],
  ['juni|jun', 6],
  ['juli|jul', 7],
  ['agustus|agust|agt|ags', 8],
  ['september|sept|sep', 9],
  ['oktober|okt', 10],
  ['november|nopember|nov|nop', 11],
  ['desember|des', 12],
].map(([words, month]) => [new RegExp(`^(?:${words})$`, 'i'), month] as [RegExp, number]);

const word =
  /(?<![A-Za-z])(januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|peb|mrt|apr|jun|jul|agust|agt|ags|sept|sep|okt|nov|nop|des)(?![A-Za-z])\.?/gi;

export const nomorBulan = (text: string): number | undefined =>
  names.find(([pattern]) => pattern.test(text.replace(/\.$/, '')))?.[1];

export interface SebutanBulan {
  /** 1–12; a range (`April s.d. Juni`) has both ends. */
  readonly dari: number;
  readonly sampai: number;
  readonly teks: string;
  /** The words that stand just before it. */
  readonly sebelum: string;
  readonly tahun?: number;
}

/** Every month that a text names; two joined by a dash, `s.d.`, `s/d`, `sampai` are one range. */
export function bulanDalam(text: string): SebutanBulan[] {
  const hits = [...text.matchAll(word)].map((match) => ({
    month: nomorBulan(match[1]!)!,
    start: match.index,
    end: match.index + match[0].length,
    text: match[1]!,
  }));
  const found: SebutanBulan[] = [];
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!;
    const next = hits[i + 1];
    const between = next ? text.slice(hit.end, next.start) : '';
    const ranged =
      next &&
      /^\s*(?:20\d\d\s*)?(?:[-–—]|s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:\d{1,2}\s*|bulan\s*)?$/i.test(
        between,
      );
    const end = ranged ? next : hit;
    const year = /^\s*,?\s*(?:tahun\s*)?(20\d\d)(?!\d)/i.exec(text.slice(end.end));
    found.push({
      dari: hit.month,
      sampai: end.month,
      teks: text.slice(hit.start, end.end).replace(/\s+/g, ' '),
      sebelum: text.slice(Math.max(0, hit.start - 30), hit.start),
      ...(year ? { tahun: Number(year[1]) } : {}),
    });
    if (ranged) i++;
  }
  return found;
}

export const triwulanBulan = (month: number): Triwulan => `TW${Math.ceil(month / 3)}` as Triwulan;

/** Whether a range of months touches any of these quarters. */
export function menyentuh(sebutan: SebutanBulan, kuartal: ReadonlySet<Triwulan>): boolean {
  const months: number[] = [];
  for (let m = sebutan.dari; ; m = (m % 12) + 1) {
    months.push(m);
    if (m === sebutan.sampai || months.length > 12) break;
  }
  return months.some((m) => kuartal.has(triwulanBulan(m)));
}
