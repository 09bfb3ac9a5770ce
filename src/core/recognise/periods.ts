import type { Period } from './table';

/** What a folded header text says of time. */
export interface PeriodSense {
  /** A period in the contract's words; a calendar year alone is in `year`. */
  readonly period?: Period;
  /** A calendar year named in the text. */
  readonly year?: string;
  /** The text is nothing but the period (`II`, `TW I`, `Jan`, `2021`). */
  readonly bare: boolean;
  /** A bare roman or digit: means a quarter, a year of the plan or a month only by its neighbours. */
  readonly ordinal?: number;
}

const monthNames: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'peb', 'pebruari'],
  ['maret', 'mar', 'mrt', 'mart'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'ags', 'agt', 'agu', 'agus', 'agst', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'dec'],
];
const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Romans as typed: `Il` for II, `lll` for III, `1V` for IV. */
export function romanNumber(text: string): number | undefined {
  const t = text.toLowerCase();
  if (/^[il1|]{1,3}$/.test(t) && t !== '11' && t !== '111') return t.length;
  if (/^[il1]v$/.test(t)) return 4;
  if (/^v[il1]{0,3}$/.test(t)) return 4 + t.length;
  return undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');
const quarterWord = 'triwulan|tw|trw|triw|twl|kuartal|quarter|q|t';
const quarter = new RegExp(`(?:^|[ /])(?:${quarterWord})(?: ke)? ?(iv|[il1|]v|[il|]{1,3}|[1-4])(?=$|[ /%])`);
const semester = /(?:^|[ /])(?:semester|smt|sem|smtr)(?: ke)? ?([il1]{1,2}|[12])(?=$|[ /%])/;
const yearOfPlan = /(?:^|[ /])(?:tahun|thn|th)(?: ke)? ?(i{1,3}|iv|v|vi|[1-6])(?=$|[ /%])/;

const number = (text: string): number => (/^\d$/.test(text) ? Number(text) : (romanNumber(text) ?? 0));

/** Reads the period out of a folded header text. */
export function periodOf(folded: string): PeriodSense {
  if (day.test(folded)) return { bare: false };
  const bare = isBare(folded);
  const year = /(?:^|[^\d])((?:19|20)\d{2})(?![\d])/.exec(folded)?.[1];
  const cumulative = /\bsd\b|\bakumulasi\b|\bkumulatif\b|\bsampai\b/.test(folded);
  const tw = quarter.exec(folded);
  if (tw) return { period: `${cumulative ? 'SD-' : ''}TW${number(tw[1]!)}`, bare, year };
  const sm = semester.exec(folded);
  if (sm) return { period: `SM${number(sm[1]!)}`, bare, year };
  const named = folded.split(/[ /]+/).flatMap((word) => months.get(word.replace(/\d+$/, '')) ?? []);
  if (named.length === 1 && !cumulative) return { period: `B${two(named[0]!)}`, bare, year };
  if (named.length === 1 && named[0]! % 3 === 0) return { period: `SD-TW${named[0]! / 3}`, bare, year };
  if (named.length === 2 && named[1]! - named[0]! === 2 && named[0]! % 3 === 1) {
    return { period: `TW${(named[0]! + 2) / 3}`, bare, year };
  }
  if (named.length === 2 && named[1]! - named[0]! === 5)
    return { period: named[0] === 1 ? 'SM1' : 'SM2', bare, year };
  const bulan = /^(?:bulan(?: ke)?|b|bln) ?(\d{1,2})$/.exec(folded);
  if (bulan && Number(bulan[1]) >= 1 && Number(bulan[1]) <= 12) {
    return { period: `B${two(Number(bulan[1]))}`, bare: true };
  }
  const plan = yearOfPlan.exec(folded);
  if (plan) return { period: `Y${number(plan[1]!)}`, bare, year };
  const annual = annualPeriod(folded, cumulative);
  if (annual) return { period: annual, bare, year };
  const ordinal = /^\d{1,2}$/.test(folded) ? Number(folded) : romanNumber(folded);
  if (ordinal !== undefined) return { bare: true, ordinal };
  return { bare, ...(year ? { year } : {}) };
}

function annualPeriod(folded: string, cumulative: boolean): Period | undefined {
  const span = /(?:19|20)\d{2} (?:sd )?(?:19|20)\d{2}/.test(folded);
  const past = /\b(?:tahun|renja|rkpd|thn)(?: \S+){0,3} (?:lalu|sebelumnya)\b/.test(folded);
  if (cumulative && (past || /\bn 2\b/.test(folded))) return 'SD-LALU';
  if (/\bsd\b/.test(folded) && !span && /\btahun|\bthn|\brenstra|\brpjm|\bakhir|\b20\d{2}/.test(folded))
    return 'SD-TAHUN';
  if (/\bkumulatif\b|\bakumulasi\b/.test(folded) && /\brenstra|\brpjm/.test(folded)) return 'SD-TAHUN';
  if (
    /\b(?:renstra|rpjmd|rpjmn|rpjm)\b|\bakhir (?:tahun )?(?:perencanaan|periode)|\bkondisi akhir|\bjangka menengah\b/.test(
      folded,
    )
  ) {
    return /\bberjalan\b|\btahun ini\b/.test(folded) ? 'TAHUN' : 'RENSTRA';
  }
  if (past || /\btahun awal\b|\bkondisi awal\b|\bbase ?line\b/.test(folded)) return 'SD-LALU';
  if (
    /\btahunan\b|\bberjalan\b|\btahun ini\b|\b(?:1|satu) tahun\b|\bsetahun\b|\brenja\b|\brkpd\b|\bdievaluasi\b/.test(
      folded,
    )
  ) {
    return 'TAHUN';
  }
  return undefined;
}

const bareWord = new RegExp(
  `^(?:(?:${quarterWord}|semester|smt|bulan|tahun|thn|ta|ke|anggaran|sd|[il|]{1,3}|iv|v|vi|q?t?[1-4]|\\d{1,2}|(?:19|20)\\d{2}|${[...months.keys()].join('|')})[ /]?)+$`,
);
/** A day of a month (`5 – 6 September 2018`) is a date in the data, not a period. */
const day = new RegExp(`(?:^| )\\d{1,2} (?:${[...months.keys()].join('|')})(?= |$)`);
const isBare = (folded: string): boolean => bareWord.test(folded) && !day.test(folded);
