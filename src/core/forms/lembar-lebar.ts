import type { Bagian, Isian } from './formulir';
import { lebarHalaman, SAMPING } from './halaman';
import { lebarPerlu } from './lebar-isi';
import type { Pembaca } from './lembar-baca';
import { kolomTabel, lebarForm, type TabelTerletak } from './letak';
import { hurufKolom, lebarKolom } from './tinggi';

export interface LebarForm {
  /** Characters, for each sheet column. */
  readonly lebar: number[];
  /** Centimetres of margin at either side. */
  readonly samping: number;
}

interface KolomLembar {
  /** What the form asks for, in points. */
  readonly ingin: number;
  /** What the content cannot do without. */
  readonly perlu: number;
  readonly teks: boolean;
}

/** Points of print that read well: a form is reduced to it before any of its columns is made narrower. */
const TERBACA = 8;

/** Text may be set this much narrower than its form asks for before the form is reduced further. */
const TEKS_TERSEMPIT = 0.6;

/**
 * The form's columns' widths: what its tables ask for, never less than their content needs. A form narrower than the
 * page is widened to fill it; a wider one gives up margin and is reduced while it reads well, then gives up what its
 * numbers do not need, then room of its text, and only then is reduced further.
 */
export function lebarKolomForm(
  { bagian, huruf = 10, potret = false, blangko = false }: Isian,
  letak: ReadonlyMap<string, TabelTerletak>,
  baca: Pembaca,
): LebarForm {
  const perlu = [...letak.values()].map((t) => lebarPerlu(t, baca, huruf, blangko));
  const tercetak = lebarForm(bagian);
  const banyak = Math.max(tercetak, ...[...letak.values()].flatMap((t) => t.kolom.map((k) => k.sampai)));
  const kolom = Array.from({ length: banyak }, (_, i): KolomLembar => {
    const column = i + 1;
    const milik = [...letak.values()].flatMap((t) =>
      t.kolom.filter((k) => k.dari === k.sampai && k.dari === column).map((k) => k.kolom),
    );
    const diminta = Math.max(0, ...milik.map((k) => k.lebar ?? 0)) || 12;
    const min = Math.max(0, ...perlu.map((p) => p.get(column) ?? 0));
    const teks = milik.some((k) => k.bentuk === 'teks');
    return { ingin: Math.max(lebarKolom(diminta), min), perlu: min, teks };
  });
  // Columns beside the form are not printed: they take nothing from the page.
  const semua = kolom.slice(0, tercetak);
  const diSamping = kolom.slice(tercetak).map((k) => k.ingin);
  const ada = jumlah(semua.map((k) => k.ingin));
  const samping = ada > lebarHalaman(potret, SAMPING.biasa) ? SAMPING.sempit : SAMPING.biasa;
  const halaman = lebarHalaman(potret, samping);
  const muat = halaman / Math.min(1, TERBACA / huruf);
  const points =
    ada > muat
      ? rapatkan(semua, ada - muat)
      : ada > halaman
        ? semua.map((k) => k.ingin)
        : lebarkan(semua, halaman - ada, bagian);
  return { lebar: [...points, ...diSamping].map((p) => Math.round(hurufKolom(p) * 10) / 10), samping };
}

const jumlah = (points: readonly number[]): number => points.reduce((total, p) => total + p, 0);

/** Takes the points away: from what numbers do not need first, then from text. */
function rapatkan(kolom: readonly KolomLembar[], lebih: number): number[] {
  const ambil = (points: readonly number[], batas: readonly number[], sisa: number): number[] => {
    const longgar = points.map((p, i) => Math.max(0, p - batas[i]!));
    const total = jumlah(longgar);
    const bagi = total === 0 ? 0 : Math.min(1, sisa / total);
    return points.map((p, i) => p - longgar[i]! * bagi);
  };
  const awal = kolom.map((k) => k.ingin);
  const angka = ambil(
    awal,
    kolom.map((k) => (k.teks ? k.ingin : k.perlu)),
    lebih,
  );
  return ambil(
    angka,
    kolom.map((k, i) => (k.teks ? Math.max(k.perlu, k.ingin * TEKS_TERSEMPIT) : angka[i]!)),
    lebih - (jumlah(awal) - jumlah(angka)),
  );
}

/** Gives the room that is left on the page to the columns of text of the first table. */
function lebarkan(kolom: readonly KolomLembar[], sisa: number, bagian: readonly Bagian[]): number[] {
  const pertama = bagian.find((b) => b.jenis === 'tabel');
  const teks = new Set(
    pertama?.jenis === 'tabel'
      ? kolomTabel(pertama).flatMap((k) => (k.kolom.bentuk === 'teks' && k.dari === k.sampai ? [k.dari] : []))
      : [],
  );
  const total = jumlah(kolom.map((k, i) => (teks.has(i + 1) ? k.ingin : 0)));
  return kolom.map((k, i) => (teks.has(i + 1) ? k.ingin + (sisa * k.ingin) / total : k.ingin));
}
