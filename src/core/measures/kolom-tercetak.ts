import type { Nilai } from '../kinerja/kinerja';
import { isPercentFormat } from '../kinerja/nilai';
import type { Angka } from './capaian-dasar';
import { angkaSel } from './kolom-fakta';
import { bulatkan } from './predikat';

/**
 * The scale of the user's own capaian cells: fractions (1) or points (100). A % format is a fraction; else the numbers
 * that stand there tell, and where none do, points.
 */
export function skalaKolom(cells: readonly { readonly nilai: Nilai; readonly hitung: Angka }[]): 1 | 100 {
  let fraction = 0;
  let points = 0;
  for (const { nilai, hitung } of cells) {
    const printed = nilai.cell?.value;
    if (typeof printed !== 'number' || isPercentFormat(nilai.cell?.format) || !hitung || !printed) continue;
    const far = (value: number): number => Math.abs(Math.log(Math.abs(printed / value)));
    if (far(hitung) < far(hitung * 100)) fraction++;
    else points++;
  }
  return fraction > points ? 1 : 100;
}

export const skalaTercetak = (nilai: Nilai, kolom: 1 | 100): 1 | 100 =>
  isPercentFormat(nilai.cell?.format) ? 1 : kolom;

/** Decimals that a printed percentage shows, in points. */
function desimalPoin(nilai: Nilai, skala: 1 | 100): number {
  if (nilai.desimal !== null)
    return Math.max(0, nilai.desimal - (skala === 1 && !isPercentFormat(nilai.cell?.format) ? 2 : 0));
  const typed = /[.,](\d+)\D*$/.exec(
    typeof nilai.cell?.value === 'number' ? String(nilai.cell.value) : nilai.tampil,
  )?.[1]?.length;
  return Math.max(0, Math.min(10, (typed ?? 0) - (skala === 1 ? 2 : 0)));
}

/**
 * Whether a printed value says what was computed: equal when rounded half up, or truncated, to the decimals it shows.
 * `hitung` are fractions: the proposed formula's and, where the polaritas is not confirmed, the others'.
 */
export function cocokTercetak(nilai: Nilai, skala: 1 | 100, hitung: readonly Angka[]): boolean {
  if (nilai.angka === null) return true;
  const text = typeof nilai.cell?.value === 'string';
  const printed = nilai.angka * (!text && skala === 1 ? 100 : 1);
  const decimals = desimalPoin(nilai, text ? 100 : skala);
  return hitung.some((fraction) => {
    if (fraction === null) return false;
    const points = fraction * 100;
    const cut = Math.trunc(Number((points * 10 ** decimals).toPrecision(15))) / 10 ** decimals;
    return [bulatkan(points, decimals), cut].some(
      (value) => Math.abs(value - bulatkan(printed, decimals)) < 1e-9,
    );
  });
}

/** What a formula that builds on the user's column finds in a filled cell: a fraction; null where it holds no number. */
export const nilaiTercetak = (nilai: Nilai, skala: 1 | 100): Angka => {
  const angka = angkaSel(nilai);
  return angka === null ? null : angka / skala;
};

/**
 * Whether a printed column can be what was computed at all. Where none of several numbers is even of the size of its
 * computed value, the column says something else (money, realisasi), and nothing is offered for it.
 */
export function masukAkal(
  cells: readonly { readonly nilai: Nilai; readonly hitung: Angka; readonly skala: 1 | 100 }[],
): boolean {
  const jauh = cells.flatMap(({ nilai, hitung, skala }) => {
    const printed = nilaiTercetak(nilai, skala);
    if (printed === null || !hitung) return [];
    return [printed === 0 ? Infinity : Math.abs(Math.log10(Math.abs(printed / hitung)))];
  });
  return (
    jauh.length < 4 ||
    jauh.some((size) => size < 0.05) ||
    jauh.filter((size) => size < 0.5).length * 2 > jauh.length
  );
}
