import { format as tampilkan } from 'numfmt';
import type { Bentuk } from './formulir';
import { hasil, type Isi } from './isi';
import type { Pembaca } from './lembar-baca';
import type { TabelTerletak } from './letak';
import { lebarTeks, pinggir } from './tinggi';

/** How many points a column must have, so that no number turns into `####` and no word is broken over two lines. */

/** Longer words are broken: a column is not widened for them. */
const KATA_TERPANJANG = 96;

const format: Readonly<Record<Bentuk, string>> = {
  teks: 'General',
  tengah: 'General',
  angka: 'General',
  rupiah: '#,##0',
  persen: '0.00%',
};

/** What is kept free for a number that the user has yet to fill in, or that may grow. */
const CADANGAN: Readonly<Partial<Record<Bentuk, string>>> = { angka: '0,000', persen: '100.00%' };

function tampilanAngka(value: number, kode: string): string {
  try {
    return tampilkan(kode, value);
  } catch {
    return String(value);
  }
}

/** So short a text in a column of numbers is one figure (`70,42 %`, `Rp 2.389.713.180`); a longer one wraps. */
const SEBUAH_ANGKA = 10;
const SEBUAH_RUPIAH = 20;

const kataTerpanjang = (text: string, size: number, bold: boolean): number =>
  Math.min(
    KATA_TERPANJANG,
    text.split(/\s+/).reduce((max, word) => Math.max(max, lebarTeks(word, size, bold)), 0),
  );

/** Points that the content of one cell needs, without what the cell keeps free at its sides. */
export function lebarIsi(isi: Isi, bentuk: Bentuk, size: number, bold: boolean): number {
  const value = hasil(isi);
  if (typeof value === 'number')
    return lebarTeks(tampilanAngka(value, isi.format ?? format[bentuk]), size, bold);
  if (typeof value !== 'string' || value === '') return 0;
  if (
    value.length <=
    (bentuk === 'rupiah' ? SEBUAH_RUPIAH : bentuk === 'angka' || bentuk === 'persen' ? SEBUAH_ANGKA : 0)
  )
    return lebarTeks(value, size, bold);
  return kataTerpanjang(value, size, bold);
}

/**
 * Sheet column → points that the table's content asks of it, sides included. In a sheet that is yet to be filled
 * (`blangko`) every column is one that numbers may come to.
 */
export function lebarPerlu(
  t: TabelTerletak,
  baca: Pembaca,
  huruf: number,
  blangko: boolean,
): Map<number, number> {
  const perlu = new Map<number, number>();
  const minta = (column: number, points: number): void => {
    perlu.set(column, Math.max(perlu.get(column) ?? 0, points));
  };
  for (const { judul, area } of t.judul)
    if (area.firstColumn === area.lastColumn)
      minta(area.firstColumn, kataTerpanjang(judul, huruf, true) + pinggir(false));
  const terisi: { column: number; bentuk: Bentuk; points: number; hidup: boolean }[] = [];
  for (const { kolom, dari, sampai } of t.kolom) {
    if (dari !== sampai) continue;
    const sisi = pinggir(kolom.bentuk !== 'tengah' && huruf >= 9);
    let points = 0;
    let hidup = blangko;
    for (const baris of t.form.baris) {
      if (baris.spanduk || kolom.lanjut?.(baris.data)) continue;
      const isi = baca.isiBadan(t, baris.data, kolom.id);
      if (isi.formula !== undefined) hidup = true;
      const tebal = baris.gaya !== undefined && baris.gaya !== 'biasa';
      points = Math.max(points, lebarIsi(isi, kolom.bentuk, huruf, tebal));
    }
    for (const p of t.form.penutup ?? [])
      if (p.jenis === 'nilai' && dari > t.oleh.get(p.sampai)!.sampai)
        points = Math.max(
          points,
          lebarIsi(baca.isiPenutup(t, p, kolom.id), p.bentuk ?? kolom.bentuk, huruf, true),
        );
    if (hidup) points = Math.max(points, lebarTeks(CADANGAN[kolom.bentuk] ?? '', huruf));
    terisi.push({ column: dari, bentuk: kolom.bentuk, points, hidup });
    if (points > 0) minta(dari, points + sisi);
  }
  // Money that is still to come is as long as the longest that stands.
  const uang = Math.max(0, ...terisi.map((k) => (k.bentuk === 'rupiah' ? k.points : 0)));
  for (const { column, bentuk, hidup } of terisi)
    if (bentuk === 'rupiah' && hidup) minta(column, uang + pinggir(huruf >= 9));
  // A group's words stand over all its columns: what these lack is shared out.
  for (const { judul, area } of t.judul) {
    const kolom = Array.from(
      { length: area.lastColumn - area.firstColumn + 1 },
      (_, i) => area.firstColumn + i,
    );
    const ada = kolom.reduce((total, column) => total + (perlu.get(column) ?? 0), 0);
    const kurang = kataTerpanjang(judul, huruf, true) + pinggir(false) - ada;
    if (kolom.length > 1 && kurang > 0)
      for (const column of kolom) perlu.set(column, (perlu.get(column) ?? 0) + kurang / kolom.length);
  }
  return perlu;
}
