import { nilaiAgregasi } from './agregasi';
import { bilaAngka, type Angka } from './capaian-dasar';

/**
 * Penyerapan anggaran: realisasi / pagu; of a group Σ realisasi / Σ pagu, never a mean of percentages.
 * Blank without both numbers or with a pagu of 0. Verified in LKjIPs (94,34).
 */
export function rumusSerapan(pagu: string, realisasi: string, hasil: 1 | 100 = 1): string {
  const kali = hasil === 1 ? '' : '100*';
  return bilaAngka({ target: pagu, realisasi }, `IF(${pagu}=0,"",${kali}${realisasi}/${pagu})`);
}

export const nilaiSerapan = (pagu: Angka, realisasi: Angka): Angka =>
  pagu === null || realisasi === null || pagu === 0 ? null : realisasi / pagu;

/**
 * Of ranges: `D9:D20`, or `D9,D14`. A sum over cells of which one holds an error has no value, and a pagu of 0 none
 * either: both give a blank.
 */
export const rumusSerapanJumlah = (pagu: string, realisasi: string): string =>
  `=IF(COUNT(${pagu})=0,"",IF(COUNT(${realisasi})=0,"",IFERROR(SUM(${realisasi})/SUM(${pagu}),"")))`;

export const nilaiSerapanJumlah = (pagu: readonly Angka[], realisasi: readonly Angka[]): Angka =>
  nilaiSerapan(nilaiAgregasi('JUMLAH', pagu), nilaiAgregasi('JUMLAH', realisasi));
