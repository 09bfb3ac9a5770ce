import { angkaAtauKosong, potongan, type AlamatCapaian, type Angka } from './capaian-dasar';

/**
 * Capaian, makin tinggi makin baik: R / T. A target of 0 has no capaian.
 * Source: LKjIP pemerintah daerah; PermenPANRB 53/2014 asks for it without a formula. Verified: 73 of 75 → 97,33 %.
 */
export function intiMaks(alamat: AlamatCapaian): string {
  const { t, r, kali } = potongan(alamat);
  return `IF(${t}=0,"",${kali}${r}/${t})`;
}

/** The same on numbers; a fraction (0.9733). */
export const nilaiMaks = (target: Angka, realisasi: Angka): Angka =>
  target === null || realisasi === null || target === 0 ? null : angkaAtauKosong(realisasi / target);
