import type { Nilai } from '../../kinerja/kinerja';

/** What comparing a printed number with a computed one says. */
export type Banding = 'sama' | 'dipotong' | 'beda';

/**
 * Half up, away from zero (formulas.md, "Rounding": verified). Binary dust is forgiven: 1.005 is the half
 * that a planner's calculator sees.
 */
export function bulatkan(value: number, desimal: number): number {
  const factor = 10 ** desimal;
  return (Math.sign(value) * Math.floor(Math.abs(value) * factor * (1 + 1e-12) + 0.5)) / factor;
}

/** Cut off, towards zero. */
export function potong(value: number, desimal: number): number {
  const factor = 10 ** desimal;
  return (Math.sign(value) * Math.floor(Math.abs(value) * factor * (1 + 1e-12))) / factor;
}

/** Equal as decimals of this many places: a rupiah in ten billion still counts. */
const dekat = (a: number, b: number, places: number): boolean =>
  Math.abs(a - b) <= 0.01 * 10 ** -places + 1e-14 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Compares as the sheet shows it: equal where the computed value, rounded half up to the printed decimals, is the
 * printed one; `dipotong` where it was cut off instead.
 */
export function banding(tercetak: number, hitung: number, desimal: number): Banding {
  const places = Math.min(10, Math.max(0, desimal));
  const shown = bulatkan(tercetak, places);
  if (dekat(shown, bulatkan(hitung, places), places)) return 'sama';
  return dekat(shown, potong(hitung, places), places) ? 'dipotong' : 'beda';
}

/** Decimals of the shortest decimal text of a number. */
function desimalDari(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** Decimals that the cell shows, in the scale of `nilai`: its number format's, else as typed. */
export function desimalTampil(nilai: Nilai): number {
  if (nilai.desimal !== null) return nilai.desimal;
  if (nilai.bacaan.kind === 'number' && nilai.teks) return nilai.bacaan.decimals;
  return nilai.nilai === null ? 0 : desimalDari(Number(nilai.nilai.toPrecision(12)));
}

/**
 * Compares a percentage cell with a computed percentage in points. A cell without a % format may hold the fraction
 * (0,973 for 97,3 %): then its own decimals are two fewer in points.
 */
export function bandingPersen(sel: Nilai, hitung: number): { hasil: Banding; pecahan: boolean } {
  if (sel.nilai === null) return { hasil: 'beda', pecahan: false };
  const desimal = desimalTampil(sel);
  const points = banding(sel.nilai, hitung, desimal);
  if (points === 'sama' || sel.skala === 100 || Math.abs(sel.nilai) > 20)
    return { hasil: points, pecahan: false };
  const fraction = banding(sel.nilai, hitung / 100, desimal);
  // Whole numbers say too little to be a rounded fraction: 1 is 100 %, but 0 is not 30 % and 2 is not 168 %.
  const bulat = desimal >= 2 || sel.nilai === bulatkan(hitung / 100, 2);
  if (fraction === 'sama' && bulat) return { hasil: 'sama', pecahan: true };
  if (points === 'beda' && fraction === 'dipotong' && desimal >= 2)
    return { hasil: 'dipotong', pecahan: true };
  return { hasil: points, pecahan: false };
}
