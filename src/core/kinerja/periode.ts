import { triwulan, type Period, type Triwulan } from '../recognise/table';

/** The kinds of period that a year is told in: quarters, months, halves, and running totals up to a quarter. */
export type JenisBagian = 'TW' | 'B' | 'SM' | 'SD-TW';

/** The kinds in the order in which a row is read: its quarters first, then what quarters are made from. */
export const urutanBagian: readonly JenisBagian[] = ['TW', 'B', 'SM', 'SD-TW'];

const dua = (n: number): string => String(n).padStart(2, '0');

/** Every period of a kind, in the year's order. */
export const bagianJenis: Readonly<Record<JenisBagian, readonly Period[]>> = {
  TW: triwulan,
  B: Array.from({ length: 12 }, (_, i) => `B${dua(i + 1)}`),
  SM: ['SM1', 'SM2'],
  'SD-TW': triwulan.map((tw) => `SD-${tw}`),
};

/** The quarter in which a period of the year closes: April in TW2, the first half in TW2. Undefined for other periods. */
export function triwulanPeriode(period: Period): Triwulan | undefined {
  const [, jenis, angka] = /^(SD-TW|TW|SM|B)(\d\d?)$/.exec(period) ?? [];
  if (jenis === undefined) return undefined;
  const n = Number(angka);
  const ke = jenis === 'B' ? Math.ceil(n / 3) : jenis === 'SM' ? n * 2 : n;
  return triwulan[ke - 1];
}
