import type { Angka } from './capaian-dasar';

/**
 * Efisiensi of PMK 249/2011: E = Σ[1 − (RAK/RVK) / (PAK/TVK)] / n, what one unit of keluaran cost against what it was
 * planned to cost. PAK pagu, RAK realisasi anggaran, TVK target and RVK realisasi volume keluaran. Verified formula.
 * The formula of one row; E is the mean of the rows (`rumusRataRata`).
 */
export const rumusPmk249 = (pagu: string, realisasi: string, target: string, volume: string): string =>
  `=IF(COUNT(${pagu},${realisasi},${target},${volume})<4,"",IF(${pagu}*${target}*${volume}=0,"",1-(${realisasi}/${volume})/(${pagu}/${target})))`;

export interface BarisPmk249 {
  readonly pagu: Angka;
  readonly realisasi: Angka;
  readonly target: Angka;
  readonly volume: Angka;
}

/** One row, a fraction. */
export function nilaiPmk249({ pagu, realisasi, target, volume }: BarisPmk249): Angka {
  if (pagu === null || realisasi === null || target === null || volume === null) return null;
  if (pagu === 0 || target === 0 || volume === 0) return null;
  return 1 - realisasi / volume / (pagu / target);
}
