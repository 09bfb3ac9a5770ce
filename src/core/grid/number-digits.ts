import type { NumberConvention, Reading, ReadingContext } from './number';
import { satuanCounts, satuanMeasures } from './satuan';

interface DigitsContext extends ReadingContext {
  /** Stands with Rp or `,-`: rupiah have no thousandths. */
  readonly money?: boolean;
}

/**
 * Reads digits and marks alone (`1.582.395.750`, `94,34`, `2,500`): groups of exactly three digits are thousands,
 * of two marks the last is the decimal, one mark with three digits is decided by the context or stays ambiguous.
 */
export function readDigits(text: string, context: DigitsContext): Reading {
  if (/^\d+$/.test(text)) return whole(text);
  if (/^\d{1,3}(?: \d{3})+$/.test(text)) return whole(text.replace(/ /g, ''), 0.9);
  const marks = text.replace(/\d/g, '');
  if (/ /.test(marks)) return { kind: 'malformed' };
  const last = marks.at(-1) as '.' | ',';
  const other = last === '.' ? ',' : '.';
  if (!marks.includes(other)) {
    return marks.length === 1 ? readOneMark(text, last, context) : readGroups(text, last);
  }
  // Both marks: the last one is the decimal and stands once.
  const [left = '', right = ''] = [
    text.slice(0, text.lastIndexOf(last)),
    text.slice(text.lastIndexOf(last) + 1),
  ];
  if (left.includes(last) || !isGrouped(left, other) || right === '') return { kind: 'malformed' };
  return decimal(left.split(other).join(''), right, last === ',' ? 'id' : 'en', 1);
}

function readGroups(text: string, mark: '.' | ','): Reading {
  if (!isGrouped(text, mark)) return { kind: 'malformed' };
  return { ...base(Number(text.split(mark).join(''))), convention: mark === '.' ? 'id' : 'en' };
}

function readOneMark(text: string, mark: '.' | ',', context: DigitsContext): Reading {
  const [left = '', right = ''] = text.split(mark);
  const asDecimal: NumberConvention = mark === ',' ? 'id' : 'en';
  if (left === '' || right === '') return { kind: 'malformed' };
  if (right.length < 3) return decimal(left, right, asDecimal, 0.95);
  if (right.length > 3) {
    // `77.932000` has lost a mark; a long fraction is trusted only after 0 or in a column that writes decimals so.
    const trusted =
      /^0+$/.test(left) || context.convention === asDecimal || (mark === ',' && right.length % 3 !== 0);
    return trusted && left.length <= 3 ? decimal(left, right, asDecimal, 0.8) : { kind: 'malformed' };
  }
  const thousands: NumberConvention = mark === '.' ? 'id' : 'en';
  const asThousands = Number(left + right);
  if (left.startsWith('0') || left.length > 3) return decimal(left, right, asDecimal, 0.9);
  const says = decide(context, thousands, asDecimal);
  if (says === 'thousands') return { ...base(asThousands, 0.9), convention: thousands };
  if (says === 'decimal') return decimal(left, right, asDecimal, 0.9);
  return { kind: 'ambiguous', asThousands, asDecimal: Number(`${left}.${right}`), percent: false };
}

function decide(
  context: DigitsContext,
  thousands: NumberConvention,
  decimals: NumberConvention,
): 'thousands' | 'decimal' | undefined {
  if (context.money) return 'thousands';
  if (context.convention === thousands) return 'thousands';
  if (context.convention === decimals) return 'decimal';
  if (context.satuan && satuanCounts(context.satuan)) return 'thousands';
  if (context.satuan && satuanMeasures(context.satuan)) return 'decimal';
  return undefined;
}

const isGrouped = (text: string, mark: '.' | ','): boolean => {
  const groups = text.split(mark);
  return /^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group));
};

const base = (value: number, sure = 1) =>
  ({ kind: 'number', value, decimals: 0, percent: false, sure }) as const;

const whole = (text: string, sure = 1): Reading => ({ ...base(Number(text), sure), convention: 'plain' });

const decimal = (left: string, right: string, convention: NumberConvention, sure: number): Reading => ({
  ...base(Number(`${left}.${right}`), sure),
  decimals: right.length,
  convention,
});
