import type { GrafikForm, ParagrafForm } from './formulir';
import type { Draft } from './lembar-draf';
import { muatHalaman, potongHalaman, type Rentang } from './lembar-potong';
import type { TabelTerletak } from './letak';
import { skala } from './halaman';

/** Points of a row that the form does not set. */
const TINGGI_BIASA = 15;

/** What stands below one another on the sheet. */
export interface Susunan {
  readonly letak: ReadonlyMap<string, TabelTerletak>;
  readonly grafik: readonly { readonly form: GrafikForm; readonly row: number }[];
  readonly paragraf: readonly { readonly bagian: ParagrafForm; readonly row: number }[];
  /** Rows of the signature block, if it has one. */
  readonly tanda?: Rentang;
}

export interface Halaman {
  /** Rows that begin a new page. */
  readonly potong: readonly number[];
  /** So little is too much for one page that it is reduced a little further. */
  readonly satuHalaman: boolean;
}

/** A form this much longer than a page is printed on one, when its text stays readable. */
const SEDIKIT_LEBIH = 1.2;
const TERKECIL = 7.8;

/** Plans the pages of a form whose cells are written. */
export function bagiHalaman(d: Draft, susunan: Susunan, potret: boolean, samping: number): Halaman {
  const terakhir = Math.max(
    ...[...d.tinggi.keys()],
    ...susunan.grafik.map(({ form, row }) => row + form.tinggi - 1),
  );
  const tinggi = Array.from({ length: terakhir }, (_, i) => d.tinggi.get(i + 1) ?? TINGGI_BIASA);
  const tercetak = d.lebar.slice(0, d.kolom);
  const muat = muatHalaman(tercetak, potret, samping);
  const total = tinggi.reduce((sum, t) => sum + t, 0);
  if (total <= muat) return { potong: [], satuHalaman: false };
  const huruf = (d.huruf * skala(tercetak, potret, samping) * muat) / total;
  if (total <= muat * SEDIKIT_LEBIH && huruf >= TERKECIL) return { potong: [], satuHalaman: true };
  const antara = ([from, to]: Rentang): number => tinggi.slice(from - 1, to).reduce((sum, t) => sum + t, 0);
  const tabel = [...susunan.letak.values()];
  const utuh = [
    ...tabel.flatMap(utuhTabel),
    ...susunan.grafik.map(({ form, row }): Rentang => [row, row + form.tinggi - 1]),
    ...susunan.paragraf.flatMap(({ bagian, row }) =>
      bagian.baris.flatMap((b, i): Rentang[] =>
        b.gaya === 'judul' || b.gaya === 'subjudul' ? [[row + i, row + i + 1]] : [],
      ),
    ),
    ...utuhTanda(susunan).filter(
      (rentang, i, semua) => i === semua.length - 1 || antara(rentang) <= muat * 0.6,
    ),
  ].filter((rentang) => antara(rentang) <= muat);
  const sebaiknya = [
    ...d.gabungan
      .filter((area) => area.lastRow > area.firstRow)
      .map((area): Rentang => [area.firstRow, area.lastRow])
      .filter((rentang) => antara(rentang) <= muat / 2),
    ...(tabel.length > 1 ? tabel.map((t): Rentang => [t.barisJudul ?? t.header[0], t.akhir]) : []).filter(
      (rentang) => antara(rentang) <= muat * 0.7,
    ),
  ];
  const ulang = tabel.length === 1 ? tabel[0]!.header : undefined;
  return { potong: potongHalaman({ tinggi, muat, ulang, utuh, sebaiknya }), satuHalaman: false };
}

/** Header and first row; a heading inside the table and what it heads; the last row and what closes the table. */
function utuhTabel(t: TabelTerletak): Rentang[] {
  const { baris } = t.form;
  const kepala = (i: number): boolean => {
    const b = baris[i];
    return b !== undefined && (b.spanduk !== undefined || b.gaya === 'bagian' || b.gaya === 'tebal');
  };
  let pertama = 0;
  while (pertama < baris.length - 1 && kepala(pertama)) pertama++;
  return [
    [t.barisJudul ?? t.header[0], Math.min(t.badan[0] + pertama, t.akhir)],
    ...baris.flatMap((_, i): Rentang[] =>
      kepala(i) && i + 1 < baris.length ? [[t.badan[0] + i, t.badan[0] + i + 1]] : [],
    ),
    [Math.max(t.badan[1], t.badan[0]), t.akhir],
  ];
}

/** The signatures, with as much before them as they can take along: the last row, its closing rows, the notes. */
function utuhTanda({ letak, paragraf, tanda }: Susunan): Rentang[] {
  if (!tanda) return [];
  const tabel = [...letak.values()].filter((t) => t.akhir < tanda[0]).sort((a, b) => b.akhir - a.akhir)[0];
  const catatan = paragraf.map((p) => p.row + p.bagian.baris.length - 1).filter((row) => row < tanda[0]);
  const sebelum = Math.max(0, tabel?.akhir ?? 0, ...catatan);
  const awal = [tabel && Math.max(tabel.badan[0], tabel.badan[1]), sebelum, tanda[0]];
  return awal.flatMap((from): Rentang[] => (from ? [[from, tanda[1]]] : []));
}
