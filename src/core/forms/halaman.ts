import { lebarKolom } from './tinggi';

/**
 * The printed page of a form: folio (F4, 8.5 × 13 in), what is left between the margins, and how far a form is
 * reduced to be one page wide. Measures of paper are in points, margins in centimetres.
 */

const FOLIO = { pendek: 612, panjang: 936 };
const TITIK = 72 / 2.54;

export const ATAS = 1.5;
export const BAWAH = 1.8;
/** Left and right; a form that would have to be reduced gets the narrow ones. */
export const SAMPING = { biasa: 1.5, sempit: 1 };

/** Points across between the margins. */
export const lebarHalaman = (potret: boolean, samping: number): number =>
  (potret ? FOLIO.pendek : FOLIO.panjang) - 2 * samping * TITIK;

/** Points down between the margins. */
export const tinggiHalaman = (potret: boolean): number =>
  (potret ? FOLIO.panjang : FOLIO.pendek) - (ATAS + BAWAH) * TITIK;

/** How far the columns (in characters) are reduced to be one page wide: whole per cents, never enlarged. */
export function skala(lebar: readonly number[], potret: boolean, samping: number): number {
  const ada = lebar.reduce((total, width) => total + lebarKolom(width), 0);
  return Math.min(1, Math.floor((lebarHalaman(potret, samping) / ada) * 100) / 100);
}
