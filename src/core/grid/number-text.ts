import { readDigits } from './number-digits';
import type { Reading, ReadingContext } from './number';

const blanks = /^(?:[-–—−‒.\s]*|n\s*\/\s*a|n\.a\.?|(?:rp\.?|idr)[\s.\-–—−]*)$/i;
const dates = /^\d{1,4}([-/.])\d{1,2}\1\d{2,4}$/;
const ordinals = /^\(?\d{1,3}\s*[.)](?:\s|$)/;

const bounds: readonly [RegExp, '≥' | '≤' | '>' | '<'][] = [
  [/^(?:≥|>=|=>|min(?:imal|imum)?\b\.?|sekurang-kurangnya|paling (?:sedikit|rendah))\s*/i, '≥'],
  [/^(?:≤|<=|=<|ma(?:ks|x)(?:imal|imum)?\b\.?|setinggi-tingginya|paling (?:banyak|tinggi))\s*/i, '≤'],
  [/^>\s*/, '>'],
  [/^<\s*/, '<'],
];

const number = /^\(?\s*[-+−–]?\s*\(?\s*\d[\d.,]*(?:[ ]\d{3}(?!\d))*/;
const money = /^(?:rp|idr)[.\s]*(?=[\d(+−–-])/i;
const percentSign = /^(?:%|persen\b|prosen\b|percent\b)/i;

interface Piece {
  readonly reading: Reading;
  readonly percent: boolean;
  readonly unit?: string;
  readonly rest: string;
}

/** Reads text as people type numbers. See `readNumber`. */
export function readText(raw: string, context: ReadingContext): Reading {
  const text = raw
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim()
    .replace(/^'/, '');
  if (text === '' || blanks.test(text)) return { kind: 'blank' };
  if (!/\d/.test(text)) return { kind: 'text' };
  if (/^0\d+$/.test(text) || /^\d{16,}$/.test(text)) return { kind: 'code' };
  if (dates.test(text) && !/^\d{1,3}\.\d{1,3}\.\d{3}$/.test(text))
    return { kind: isDate(text) ? 'text' : 'code' };
  if (ordinals.test(text) && !/^\(\d+\)\s*%?$/.test(text)) return { kind: 'text' };
  if (/^[-+]?\d+(?:[.,]\d+)?e[+-]\d+$/i.test(text)) return scientific(text);

  const bound = bounds.find(([pattern]) => pattern.test(text));
  const body = bound ? text.replace(bound[0], '') : text;
  const first = readPiece(body, context);
  if (!first) return { kind: isCode(text) ? 'code' : 'text' };
  const range = !bound && readRange(first, context);
  if (range) return range;
  if (first.reading.kind === 'malformed') return malformedOrCode(text, first);
  if (first.rest !== '') return { kind: isCode(text) ? 'code' : 'text' };
  return finish(first, bound?.[1]);
}

function finish(piece: Piece, bound?: '≥' | '≤' | '>' | '<'): Reading {
  const { reading, percent, unit } = piece;
  const extra = { percent, ...(unit === undefined ? {} : { unit }) };
  if (reading.kind === 'ambiguous') return { ...reading, ...extra };
  if (reading.kind !== 'number') return reading;
  return { ...reading, ...extra, ...(bound ? { bound } : {}) };
}

/** One number with the words around it: `Rp. 12.218.328.000,-`, `20 PNS`, `100 %`. */
function readPiece(text: string, context: ReadingContext): Piece | undefined {
  const currency = money.exec(text);
  const body = currency ? text.slice(currency[0].length) : text;
  const match = number.exec(body);
  if (!match) return undefined;
  // A mark that only ends the sentence is no part of the number.
  let digits = match[0].replace(/[.,]+$/, '');
  let rest = body.slice(digits.length);
  const noCents = /^(?:\.,|,\.|,|\.)?\s?[-–—=](?:[-–—]|\s*$)?/.exec(rest);
  const endsWhole =
    noCents !== null && /^[.,]/.test(noCents[0]) && !/^\s*\d/.test(rest.slice(noCents[0].length));
  if (endsWhole) rest = rest.slice(noCents[0].length);
  else rest = rest.replace(/^[.,](?=\s|$)/, '');
  let negative = /[-−–]/.test(digits);
  if (/^\s*\(/.test(digits) && /^\s*\)/.test(rest)) {
    negative = true;
    rest = rest.replace(/^\s*\)/, '');
  } else if (digits.includes('(')) return undefined;
  digits = digits.replace(/[^\d., ]/g, '').trim();
  rest = rest.trim();

  const sign = percentSign.exec(rest);
  if (sign) rest = rest.slice(sign[0].length).trim();
  const unit = sign ? undefined : /^\/?[^\d–—]*$/.test(rest) && isUnit(rest) ? rest : undefined;
  if (unit) rest = '';
  const reading = readDigits(digits, {
    ...context,
    satuan: sign ? '%' : unit || context.satuan,
    money: currency !== null || endsWhole,
  });
  return {
    reading: negative ? negated(reading) : reading,
    percent: sign !== null,
    unit: unit || (currency ? 'Rp' : undefined),
    rest,
  };
}

/** `80–90`, `7-8 %`, `80 s.d. 90`: two numbers that read well, the smaller first. */
function readRange(first: Piece, context: ReadingContext): Reading | undefined {
  const join = /^(?:[-–—]|s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga)\s*(?=\d|rp)/i.exec(first.rest);
  if (!join) return undefined;
  const second = readPiece(first.rest.slice(join[0].length), context);
  if (!second || second.rest !== '') return undefined;
  const from = first.reading;
  const to = second.reading;
  if (from.kind !== 'number' || to.kind !== 'number' || to.value < from.value) return undefined;
  return {
    kind: 'range',
    from: from.value,
    to: to.value,
    percent: first.percent || second.percent,
    ...(second.unit === undefined ? {} : { unit: second.unit }),
  };
}

/** Few words without digits: `PNS`, `Orang / Bulan`, `(tiga) dokumen`; a sentence is no unit. */
const isUnit = (text: string): boolean =>
  text.length <= 30 && text.split(' ').length <= 4 && !/[:;=?!]/.test(text);

function malformedOrCode(text: string, piece: Piece): Reading {
  const digits = text.replace(money, '');
  if (piece.unit !== 'Rp' && isCode(digits)) return { kind: 'code' };
  if (/^\d+(?:\s*[,;]\s+\d+)+$/.test(text)) return { kind: 'text' };
  return piece.rest === '' || /^[\d.,\s]+$/.test(piece.rest) ? { kind: 'malformed' } : { kind: 'text' };
}

/**
 * `4843.EAA.003`, `1.02.03`, `I.1`, `5/2/2`: groups joined by one mark. All-digit groups are a code only where
 * most are shorter than the three digits of a thousands group.
 */
function isCode(text: string): boolean {
  const match = /^[A-Za-z0-9]+(?:([.\-/])[A-Za-z0-9]+(?:\1[A-Za-z0-9]+)*)\.?$/.exec(text);
  if (!match) return false;
  const groups = text.replace(/\.$/, '').split(match[1]!);
  if (groups.some((group) => group.length > 6)) return false;
  if (groups.some((group) => /[A-Za-z]/.test(group))) return true;
  if (match[1] !== '.') return groups.length > 2;
  const rest = groups.slice(1);
  return rest.length >= 2 && rest.filter((group) => group.length === 3).length * 2 <= rest.length;
}

const isDate = (text: string): boolean => {
  const parts = text.split(/[-/.]/).map(Number);
  const [day = 0, month = 0, year = 0] = parts[0]! > 31 ? [...parts].reverse() : parts;
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    (year >= 1900 || (!text.includes('.') && year < 100))
  );
};

function scientific(text: string): Reading {
  const value = Number(text.replace(',', '.'));
  return { kind: 'number', value, decimals: 0, percent: false, convention: 'plain', sure: 0.8 };
}

function negated(reading: Reading): Reading {
  if (reading.kind === 'number') return { ...reading, value: -reading.value };
  if (reading.kind === 'ambiguous') {
    return { ...reading, asThousands: -reading.asThousands, asDecimal: -reading.asDecimal };
  }
  return reading;
}
