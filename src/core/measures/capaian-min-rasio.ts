import { angkaAtauKosong, potongan, type AlamatCapaian, type Angka } from './capaian-dasar';

/**
 * Capaian, makin rendah makin baik, as a ratio: T / R. R = 0 has no value, unless T = 0 too: 100 %. T = 0, R > 0: 0 %.
 * Source: practice of several agencies; no regulation text found. T 20, R 6,23 → 321,03 %.
 */
export function intiMinRasio(alamat: AlamatCapaian): string {
  const { t, rPenyebut, kali, penuh } = potongan(alamat);
  return `IF(${alamat.realisasi}=0,IF(${t}=0,${penuh},""),${kali}${t}/${rPenyebut})`;
}

/** The same on numbers; a fraction. */
export function nilaiMinRasio(target: Angka, realisasi: Angka): Angka {
  if (target === null || realisasi === null) return null;
  if (realisasi === 0) return target === 0 ? 1 : null;
  return angkaAtauKosong(target / realisasi);
}
