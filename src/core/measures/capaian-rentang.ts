import type { ArahRentang, Polaritas } from '../kinerja/profil';
import {
  angkaAtauKosong,
  angkaRumus,
  potongan,
  teksRumus,
  type AlamatCapaian,
  type Angka,
} from './capaian-dasar';

/** Which way a value outside the range is measured. */
export type Arah = 'MAKS' | 'MIN' | 'MIN-RASIO';

/** A polaritas that is itself a direction decides; for RENTANG (and PREDIKAT) the direction chosen for the range does. */
export const arahDari = (polaritas: Polaritas, arahRentang: ArahRentang = 'MAKS'): Arah =>
  polaritas === 'RENTANG' || polaritas === 'PREDIKAT' ? arahRentang : polaritas;

export interface Rentang {
  readonly dari: number;
  readonly sampai: number;
  /** The target's text as the cell holds it: the formula is blank as soon as it says something else. */
  readonly teks: string;
}

/**
 * Capaian where the target is a range a–b: inside 100 %, below it against a, above it against b, each as the arah says.
 * The range is text (`80–90`), so its two numbers stand in the formula.
 * Source: below and above verified in LKjIPs (80–90, R 70 → 87,5 %; makin rendah, 7–8: R 6,5 → 107 %, R 9 → 87,5 %);
 * inside recalled.
 */
export function rumusRentang(alamat: AlamatCapaian, rentang: Rentang, arah: Arah): string {
  const { r, rPenyebut, kali, penuh } = potongan(alamat);
  const terhadap = (batas: number): string => {
    const b = angkaRumus(batas);
    if (arah === 'MIN-RASIO') return `IF(${alamat.realisasi}=0,"",${kali}${b}/${rPenyebut})`;
    if (batas === 0) return '""';
    return arah === 'MAKS' ? `${kali}${r}/${b}` : `${kali}(2*${b}-${r})/${b}`;
  };
  const a = `IF(${r}<${angkaRumus(rentang.dari)},${terhadap(rentang.dari)}`;
  const b = `IF(${r}>${angkaRumus(rentang.sampai)},${terhadap(rentang.sampai)},${penuh}))`;
  const sama = `ISNUMBER(MATCH(${alamat.target},{${teksRumus(rentang.teks)}},0))`;
  return `=IF(AND(ISNUMBER(${alamat.realisasi}),${sama}),${a},${b},"")`;
}

/** The same on numbers; a fraction. */
export function nilaiRentang(
  rentang: { readonly dari: number; readonly sampai: number },
  realisasi: Angka,
  arah: Arah,
): Angka {
  if (realisasi === null) return null;
  if (realisasi >= rentang.dari && realisasi <= rentang.sampai) return 1;
  const batas = realisasi < rentang.dari ? rentang.dari : rentang.sampai;
  if (arah === 'MIN-RASIO') return realisasi === 0 ? null : angkaAtauKosong(batas / realisasi);
  if (batas === 0) return null;
  return angkaAtauKosong(arah === 'MAKS' ? realisasi / batas : (2 * batas - realisasi) / batas);
}
