import type { Bagian } from './formulir';
import { kolomTabel } from './letak';
import { lebarKolom } from './tinggi';

/** The form's columns' widths: the widest that any of its tables asks for. */
export function lebarKolomForm(bagian: readonly Bagian[], kolom: number, potret: boolean): number[] {
  const lebar: number[] = new Array<number>(kolom).fill(0);
  for (const b of bagian) {
    if (b.jenis !== 'tabel') continue;
    for (let i = 0; i < (b.bantu ?? 0); i++) lebar.push(0);
    for (const k of kolomTabel(b))
      if (k.dari === k.sampai) lebar[k.dari - 1] = Math.max(lebar[k.dari - 1]!, k.kolom.lebar ?? 0);
  }
  return lebarkan(
    lebar.map((width) => width || 12),
    bagian,
    potret,
  );
}

/** Points across that a folio page prints on, between its margins. */
const HALAMAN = { landscape: 848, portrait: 524 };

/** Gives the room that is left on the page to the columns of text, so that the form fills its width. */
function lebarkan(lebar: readonly number[], bagian: readonly Bagian[], potret: boolean): number[] {
  const ada = lebar.reduce((total, width) => total + lebarKolom(width), 0);
  const sisa = ((potret ? HALAMAN.portrait : HALAMAN.landscape) - ada) / 0.75 / 7;
  const pertama = bagian.find((b) => b.jenis === 'tabel');
  if (sisa <= 0 || pertama?.jenis !== 'tabel') return [...lebar];
  const teks = kolomTabel(pertama).flatMap((k) =>
    k.kolom.bentuk === 'teks' && k.dari === k.sampai ? [k.dari] : [],
  );
  const total = teks.reduce((sum, column) => sum + lebar[column - 1]!, 0);
  return lebar.map((width, i) =>
    teks.includes(i + 1) ? Math.round((width + (sisa * width) / total) * 10) / 10 : width,
  );
}
