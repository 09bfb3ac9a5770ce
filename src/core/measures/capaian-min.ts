import { angkaAtauKosong, potongan, type AlamatCapaian, type Angka } from './capaian-dasar';

/**
 * Capaian, makin rendah makin baik: (2T − R) / T. With a target of 0 (zero is the goal) R = 0 is 100 %, else blank.
 * Source: LKjIPs and PermenPANRB 8/2021 (superseded by 6/2022), verified: T 20, R 6,23 → 168,85 %; its origin in
 * LAN 239/2003 is recalled. Negative beyond R = 2T.
 */
export function intiMin(alamat: AlamatCapaian): string {
  const { t, r, kali, penuh } = potongan(alamat);
  return `IF(${t}=0,IF(${alamat.realisasi}=0,${penuh},""),${kali}(2*${t}-${r})/${t})`;
}

/** The same on numbers; a fraction. */
export function nilaiMin(target: Angka, realisasi: Angka): Angka {
  if (target === null || realisasi === null) return null;
  if (target === 0) return realisasi === 0 ? 1 : null;
  return angkaAtauKosong((2 * target - realisasi) / target);
}
