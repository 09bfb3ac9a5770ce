import type { Angka } from './capaian-dasar';

/**
 * The mean of the capaian of all measured indicators, 0 % included, blanks left out; the sheet states how many they are
 * (`rumusPembagi`). `sel` is a range or cells: `S9:S20`. Verified: 121,93 printed for a mean over a part of them is wrong.
 * The cells must be guarded themselves: ours never hold an error.
 */
export const rumusRataRata = (sel: string): string => `=IF(COUNT(${sel})=0,"",AVERAGE(${sel}))`;

export function nilaiRataRata(values: readonly Angka[]): Angka {
  const measured = values.filter((value): value is number => value !== null);
  return measured.length === 0 ? null : measured.reduce((a, b) => a + b, 0) / measured.length;
}

/** `rata-rata dari 12 indikator`: the words around the count are the caller's. */
export const rumusPembagi = (sel: string, sebelum: string, sesudah: string): string =>
  `="${sebelum.replace(/"/g, '""')}"&COUNT(${sel})&"${sesudah.replace(/"/g, '""')}"`;

/**
 * The geometric mean of PMK 22/2021, for K/L: the n-th root of the product. No value where one is negative.
 * Verified: 100 and 90 → 94,87. `hasil` 1: fractions; points (100, 90) give points.
 */
export const rumusRataGeometrik = (sel: string): string =>
  `=IF(COUNT(${sel})=0,"",IF(MIN(${sel})<0,"",PRODUCT(${sel})^(1/COUNT(${sel}))))`;

export function nilaiRataGeometrik(values: readonly Angka[]): Angka {
  const measured = values.filter((value): value is number => value !== null);
  if (measured.length === 0 || Math.min(...measured) < 0) return null;
  return measured.reduce((a, b) => a * b, 1) ** (1 / measured.length);
}

/**
 * A weighted mean, Σ(bobot × nilai) / Σ bobot, as LAN's nilai kinerja anggaran is made: 95,53 / 99,61 / 99,72 / 59,98 by
 * 9,7 / 18,2 / 43,5 / 28,6 → 87,93 (verified). Blank until every one of the `n` rows has both numbers.
 */
export const rumusRataTertimbang = (bobot: string, nilai: string, n: number): string =>
  `=IF(COUNT(${bobot},${nilai})<${2 * n},"",IF(SUM(${bobot})=0,"",SUMPRODUCT(${bobot},${nilai})/SUM(${bobot})))`;

export function nilaiRataTertimbang(
  rows: readonly { readonly bobot: Angka; readonly nilai: Angka }[],
): Angka {
  let weights = 0;
  let sum = 0;
  for (const { bobot, nilai } of rows) {
    if (bobot === null || nilai === null) return null;
    weights += bobot;
    sum += bobot * nilai;
  }
  return weights === 0 ? null : sum / weights;
}
