import type { Bagian, Bentuk, Di, Kolom, Simpul } from '../forms/formulir';
import { kosong, rumus, type Isi } from '../forms/isi';

/** A row of a blank sheet: what its example fills in, by column; `{}` for a row to be filled. */
export type BarisTemplat = Readonly<Record<string, string | number>>;

/** A blank sheet that a planner fills: lists where words are chosen, formulas where numbers follow. */
export interface Templat {
  readonly id: string;
  /** The sheet's name. */
  readonly lembar: string;
  readonly nama: string;
  readonly judul: (tahun: string) => readonly string[];
  readonly bagian: (tahun: string) => readonly Bagian[];
  readonly tandaTangan: readonly ('pihak-pertama' | 'pihak-kedua' | 'disusun' | 'dievaluasi')[];
  readonly huruf?: number;
}

export type SimpulTemplat = Simpul<BarisTemplat>;

/** A column that the user fills; an example row shows how. */
export const isian = (
  id: string,
  judul: string,
  lebar: number,
  bentuk: Bentuk,
  more: Partial<Kolom<BarisTemplat>> = {},
): Kolom<BarisTemplat> => ({
  id,
  judul,
  lebar,
  bentuk,
  isi: (baris) => (baris[id] === undefined ? kosong : { value: baris[id] }),
  ...more,
});

/** A column of formulas: grey by convention, not typed over. */
export const hitungan = (
  id: string,
  judul: string,
  lebar: number,
  bentuk: Bentuk,
  isi: (di: Di<BarisTemplat>) => Isi,
  more: Partial<Kolom<BarisTemplat>> = {},
): Kolom<BarisTemplat> => ({ id, judul, lebar, bentuk, isi: (_, di) => isi(di), ...more });

/** Row numbers that stay right when rows are moved: each counts the named rows above it. */
export const nomorBaris = (nama: string): Kolom<BarisTemplat> =>
  hitungan('no', 'No', 5, 'tengah', (di) => {
    const [from] = di.rentang(nama).split(':');
    const own = di.sel(nama);
    const anchored = from!.replace(/([A-Z]+)(\d+)/, '$1$$$2');
    const filled = di.nilaiKolom(nama).slice(0, di.urut);
    const here = filled[filled.length - 1];
    const named = (value: unknown): boolean => value !== null && value !== '';
    return rumus(
      `=IF(${own}="","",COUNTIFS(${anchored}:${own},"?*"))`,
      named(here) ? filled.filter(named).length : '',
      '0',
    );
  });

/** Example rows first, then blank ones. */
export const baris = (contoh: readonly BarisTemplat[], kosongan: number): { data: BarisTemplat }[] => [
  ...contoh.map((data) => ({ data })),
  ...Array.from({ length: kosongan }, () => ({ data: {} })),
];

export const daftarPolaritas = ['MAKS', 'MIN', 'MIN-RASIO'];
export const daftarAkumulasi = ['JUMLAH', 'AKHIR', 'RATA', 'MAKS'];
