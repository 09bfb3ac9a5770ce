import type { Angka } from './capaian-dasar';

/**
 * Efisiensi keluaran of K/L, PMK 214/2017 – PMK 22/2021: E = Σ(PAK·CK − RAK) / Σ(PAK·CK), with PAK pagu, CK capaian
 * keluaran, RAK realisasi anggaran of each keluaran. The letter-for-letter text is recalled, not read.
 * A row counts where all three are numbers; the two sums run over helper columns of the rows.
 */
export const rumusPmk22Alokasi = (pagu: string, capaian: string, realisasi: string): string =>
  `=IF(COUNT(${pagu},${capaian},${realisasi})<3,"",${pagu}*${capaian})`;

export const rumusPmk22Selisih = (pagu: string, capaian: string, realisasi: string): string =>
  `=IF(COUNT(${pagu},${capaian},${realisasi})<3,"",${pagu}*${capaian}-${realisasi})`;

/** E over the helper columns: `rumusPmk22(selisih, alokasi)` with ranges such as `T9:T20`, `S9:S20`. */
export const rumusPmk22 = (selisih: string, alokasi: string): string =>
  `=IF(COUNT(${selisih})=0,"",IF(SUM(${alokasi})=0,"",SUM(${selisih})/SUM(${alokasi})))`;

/** The same on numbers: capaian and E as fractions. */
export function nilaiPmk22(
  rows: readonly { readonly pagu: Angka; readonly capaian: Angka; readonly realisasi: Angka }[],
): Angka {
  let alokasi = 0;
  let selisih = 0;
  let n = 0;
  for (const { pagu, capaian, realisasi } of rows) {
    if (pagu === null || capaian === null || realisasi === null) continue;
    alokasi += pagu * capaian;
    selisih += pagu * capaian - realisasi;
    n++;
  }
  return n === 0 || alokasi === 0 ? null : selisih / alokasi;
}
