import type { Angka } from './capaian-dasar';

/**
 * Nilai efisiensi, NE = 50 % + E/20 × 50, as fractions 0,5 + E/0,2 × 0,5, held within 0–100 %: E counts within ±20 %.
 * Verified; the ±20 % limits are recalled. One published report printed 235 % for want of the limit.
 */
export const rumusNilaiEfisiensi = (efisiensi: string): string =>
  `=IF(ISNUMBER(${efisiensi}),MAX(0,MIN(1,0.5+${efisiensi}/0.2*0.5)),"")`;

/** On fractions. */
export const nilaiEfisiensi = (efisiensi: Angka): Angka =>
  efisiensi === null ? null : Math.max(0, Math.min(1, 0.5 + (efisiensi / 0.2) * 0.5));
