import type { Urutan } from '../kinerja/profil';
import { potongan, teksRumus, type AlamatCapaian, type Angka } from './capaian-dasar';

/** SAKIP grades and audit opinions; the user may give an own order. No official conversion to numbers exists. */
export const urutanBawaan: readonly Urutan[] = [
  ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'],
  ['TMP', 'TW', 'WDP', 'WTP'],
];

const tempat = (urutan: Urutan, grade: string): number =>
  urutan.findIndex((name) => name.toUpperCase() === grade.trim().toUpperCase()) + 1;

/** The order that a grade belongs to, and whether the user confirmed it: only then a worse grade has a capaian. */
export interface Urut {
  readonly urutan: Urutan;
  readonly ordinal: boolean;
}

/** The orders that the user confirmed: an empty list confirms the known ones as they are. */
export const urutanPasti = (dipilih: readonly Urutan[] | undefined): readonly Urutan[] | undefined =>
  dipilih?.length === 0 ? urutanBawaan : dipilih?.filter((each) => Array.isArray(each));

/** Orders that the user confirmed come first; else the known ones tell what is better, and no more. */
export function urutUntuk(grade: string, dipilih: readonly Urutan[] | undefined): Urut | undefined {
  const pilih = (semua: readonly Urutan[], ordinal: boolean): Urut | undefined => {
    const urutan = semua.find((each) => tempat(each, grade) > 0);
    return urutan && { urutan, ordinal };
  };
  return pilih(urutanPasti(dipilih) ?? [], true) ?? pilih(urutanBawaan, false);
}

/**
 * Capaian where the target is a grade: reached or better is 100 %. Worse: blank, the score has to be asked for; or, where
 * the user has chosen the ordinal scale, the one place over the other (D 1, C 2 … AA 7; TMP 1 … WTP 4).
 * Source: practice; the scale is the user's own choice and stands in the formula.
 */
export function rumusPredikat(alamat: AlamatCapaian, urutan: Urutan, ordinal: boolean): string {
  const { kali, penuh } = potongan(alamat);
  const daftar = `{${urutan.map(teksRumus).join(',')}}`;
  const t = `MATCH(${alamat.target},${daftar},0)`;
  const r = `MATCH(${alamat.realisasi},${daftar},0)`;
  const kurang = ordinal ? `${kali}${r}/${t}` : '""';
  return `=IF(AND(ISNUMBER(${t}),ISNUMBER(${r})),IF(${r}>=${t},${penuh},${kurang}),"")`;
}

/** The same on grades as the cells hold them; a fraction. */
export function nilaiPredikat(target: string, realisasi: string, urutan: Urutan, ordinal: boolean): Angka {
  const at = (grade: string): number =>
    urutan.findIndex((name) => name.toUpperCase() === grade.toUpperCase()) + 1;
  const t = at(target);
  const r = at(realisasi);
  if (t === 0 || r === 0) return null;
  return r >= t ? 1 : ordinal ? r / t : null;
}
