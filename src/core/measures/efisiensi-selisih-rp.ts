import { bilaAngka, type Angka } from './capaian-dasar';

/** Efisiensi in rupiah: pagu − realisasi. Practice (Tabel 3.11 of the source LKjIP prints it with its share of pagu). */
export const rumusSelisihRp = (pagu: string, realisasi: string): string =>
  bilaAngka({ target: pagu, realisasi }, `${pagu}-${realisasi}`);

export const nilaiSelisihRp = (pagu: Angka, realisasi: Angka): Angka =>
  pagu === null || realisasi === null ? null : pagu - realisasi;

/** Its share of pagu, a fraction. */
export const rumusSelisihRpBagian = (pagu: string, realisasi: string): string =>
  bilaAngka({ target: pagu, realisasi }, `IF(${pagu}=0,"",(${pagu}-${realisasi})/${pagu})`);

export const nilaiSelisihRpBagian = (pagu: Angka, realisasi: Angka): Angka =>
  pagu === null || realisasi === null || pagu === 0 ? null : (pagu - realisasi) / pagu;
