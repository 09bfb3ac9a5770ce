import type { Angka } from './capaian-dasar';

/**
 * Efisiensi of a daerah's LKjIP: capaian % − serapan %, in the scale of its two cells (fractions, or points).
 * It counts as efficient where capaian is 100 % or more; below that the number stands and Keterangan says so.
 * Verified in the source LKjIP (Tabel 3.10). `faktor` brings serapan to the capaian's scale.
 */
export function rumusSelisih(
  capaian: string,
  serapan: string,
  faktor: 1 | 100 | 0.01 = 1,
  hasil: '' | '100*' | '/100' = '',
): string {
  const s = faktor === 1 ? serapan : faktor === 100 ? `${serapan}*100` : `${serapan}/100`;
  const beda = `${capaian}-${s}`;
  const nilai = hasil === '' ? beda : hasil === '100*' ? `100*(${beda})` : `(${beda})/100`;
  return `=IF(COUNT(${capaian},${serapan})<2,"",${nilai})`;
}

/** On fractions. */
export const nilaiSelisih = (capaian: Angka, serapan: Angka): Angka =>
  capaian === null || serapan === null ? null : capaian - serapan;

export interface KataEfisiensi {
  readonly efisien: string;
  readonly tidakEfisien: string;
  readonly belum: string;
  /** For a capaian that equals its serapan; left out: as `tidakEfisien`. */
  readonly sebanding?: string;
}

/** The words of Keterangan beside an efisiensi; `penuh` is 100 % in the capaian's scale. */
export function rumusKeteranganEfisiensi(
  capaian: string,
  efisiensi: string,
  kata: KataEfisiensi,
  penuh: 1 | 100 = 1,
): string {
  const lain =
    kata.sebanding === undefined
      ? `"${kata.tidakEfisien}"`
      : `IF(${efisiensi}=0,"${kata.sebanding}","${kata.tidakEfisien}")`;
  return `=IF(COUNT(${capaian},${efisiensi})<2,"",IF(${capaian}<${penuh},"${kata.belum}",IF(${efisiensi}>0,"${kata.efisien}",${lain})))`;
}

/** The same on fractions. */
export function nilaiKeteranganEfisiensi(capaian: Angka, efisiensi: Angka, kata: KataEfisiensi): string {
  if (capaian === null || efisiensi === null) return '';
  if (capaian < 1) return kata.belum;
  if (efisiensi > 0) return kata.efisien;
  return efisiensi === 0 ? (kata.sebanding ?? kata.tidakEfisien) : kata.tidakEfisien;
}
