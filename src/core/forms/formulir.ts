import type { CellValue } from '../grid/workbook';
import type { ConditionalRule } from '../plan/plan';
import type { Isi } from './isi';
import type { Konteks } from './konteks';

/**
 * The shape of a standard form, declared as data. A form says what its table is (header tree, columns, rows,
 * closing rows, page); where things land, their styles, borders, heights and marks is the renderer's.
 * Words of a form's header are the form's own and stay Indonesian in every interface language.
 */

export type Bentuk =
  /** Wrapped text from the left. */
  | 'teks'
  /** Wrapped text in the middle. */
  | 'tengah'
  | 'angka'
  | 'rupiah'
  /** A fraction shown as a percentage. */
  | 'persen';

export interface Kolom<R> {
  /** Unique in the table; cells are asked for by it. */
  readonly id: string;
  /** The header's words. */
  readonly judul: string;
  /** What the numbering row prints; left out: the running number as the table prints them. */
  readonly nomor?: string;
  /** Characters; the widest table on the sheet counts. */
  readonly lebar?: number;
  /** Sheet columns that it covers: for a second table of a sheet whose columns are other ones. */
  readonly rentang?: number;
  readonly bentuk: Bentuk;
  readonly isi: 'bebas' | ((baris: R, di: Di<R>) => Isi);
  /** Rows one below the other with the same key are one merged cell. */
  readonly gabung?: (baris: R) => unknown;
  /** The cell only carries on its left neighbour: both are one merged cell. */
  readonly lanjut?: (baris: R) => boolean;
  /** What a free cell holds until the user types over it. */
  readonly awal?: (baris: R) => string | undefined;
  /** A list that the cells are chosen from. */
  readonly daftar?: readonly string[];
  /** Traffic lights or the like over the body. */
  readonly warna?: readonly ConditionalRule[];
}

export interface Kelompok<R> {
  readonly judul: string;
  /** The numbering row gives the group one number (E.81: K and Rp share it). */
  readonly nomor?: string;
  readonly kolom: readonly Simpul<R>[];
}

export type Simpul<R> = Kolom<R> | Kelompok<R>;

export const adalahKelompok = <R>(simpul: Simpul<R>): simpul is Kelompok<R> => 'kolom' in simpul;

/** `kartu`: a large figure under its label; `contoh`: an example of a blank sheet. */
export type GayaBaris = 'biasa' | 'tebal' | 'bagian' | 'kartu' | 'contoh';

export interface BarisForm<R> {
  readonly data: R;
  readonly gaya?: GayaBaris;
  /** A banner over the whole width instead of cells. */
  readonly spanduk?: Isi;
}

/** Where a cell stands: addresses and values of its neighbours. Values are computed when first asked for. */
export interface Di<R> {
  /** 1 for the first row of data. */
  readonly urut: number;
  /** The rows of data, banners left out. */
  readonly semua: readonly R[];
  /** `F8`: the cell of this row in the column. */
  readonly sel: (kolom: string) => string;
  readonly nilai: (kolom: string) => CellValue;
  readonly angka: (kolom: string) => number | null;
  /** The same of another row of the table. */
  readonly selDi: (baris: R, kolom: string) => string;
  readonly nilaiDi: (baris: R, kolom: string) => CellValue;
  /** `F8:F12`: the column's body. */
  readonly rentang: (kolom: string) => string;
  readonly nilaiKolom: (kolom: string) => readonly CellValue[];
  /** Body and closing cells of another table on the sheet. */
  readonly lintas: (tabel: string) => Lintas;
}

export interface Lintas {
  readonly rentang: (kolom: string) => string;
  readonly nilaiKolom: (kolom: string) => readonly CellValue[];
  /** A closing row's cell: address and value. */
  readonly penutup: (id: string, kolom: string) => { readonly sel: string; readonly nilai: CellValue };
}

export type Penutup<R> =
  | {
      readonly jenis: 'nilai';
      readonly id: string;
      /** Fills the columns before the first one that `isi` or `sampai` names. */
      readonly label: string | ((di: Di<R>) => Isi);
      /** The last column that the label covers. */
      readonly sampai: string;
      readonly isi: Readonly<Record<string, (di: Di<R>) => Isi>>;
      readonly bentuk?: Bentuk;
    }
  /** A label and, below it or beside it, a place for the user's own words. */
  | { readonly jenis: 'isian'; readonly id: string; readonly label: string; readonly sampai?: string };

export interface TabelForm<R> {
  readonly jenis: 'tabel';
  readonly id: string;
  /** The sheet column that it begins in; 1 where left out. */
  readonly mulai?: number;
  /** A line above the table. */
  readonly judul?: string | Isi;
  readonly kolom: readonly Simpul<R>[];
  /** `(1) (2) …`, `1 2 …`, or no numbering row. */
  readonly nomor: 'kurung' | 'polos' | 'tanpa';
  /** The numbering row stands above the last header level (E.81). */
  readonly nomorDiAtasDaun?: boolean;
  /** Long texts: cells begin at the top of their row. */
  readonly atas?: boolean;
  /** Groups' headers cover their columns, which have none of their own. */
  readonly satuTingkat?: boolean;
  readonly baris: readonly BarisForm<R>[];
  readonly penutup?: readonly Penutup<R>[];
  /** Columns whose text tells a row again when the form is made anew. */
  readonly kunci?: readonly string[];
  /** Columns that tell a row whose key has changed (a finding on a renamed sheet, or rows further down): one set, else the next. */
  readonly kunciLain?: readonly (readonly string[])[];
  /** Columns at the right end that stand beside the form: no title, closing row or signature reaches over them. */
  readonly bantu?: number;
  /** What stands in the body where there are no rows. */
  readonly tanpaBaris?: string;
}

/** Lines of running text over the whole width. */
export interface ParagrafForm {
  readonly jenis: 'paragraf';
  readonly baris: readonly {
    /** A text, or one computed from a table of the sheet. */
    readonly isi: Isi | { readonly dari: string; readonly susun: (di: Di<unknown>) => Isi };
    readonly gaya?: 'judul' | 'subjudul' | 'biasa' | 'catatan';
  }[];
}

export interface GrafikForm {
  readonly jenis: 'grafik';
  readonly judul: string;
  readonly bentuk: 'bar' | 'column' | 'line' | 'doughnut';
  readonly tabel: string;
  readonly kategori: string;
  readonly seri: readonly { readonly nama: string; readonly kolom: string; readonly warna?: string }[];
  readonly format?: string;
  /** Rows that the chart covers. */
  readonly tinggi: number;
  /** Share of the width, from and to: 0–1. */
  readonly dari?: number;
  readonly sampai?: number;
  /** Stands beside the chart before it, not below. */
  readonly sebelah?: boolean;
}

export type Bagian = TabelForm<unknown> | ParagrafForm | GrafikForm;

/** Forgets what kind of row a table has, so that tables of several kinds stand on one sheet. */
export const tabel = <R>(form: Omit<TabelForm<R>, 'jenis'>): Bagian =>
  ({ jenis: 'tabel', ...form }) as unknown as TabelForm<unknown>;

export type Peran = 'pihak-pertama' | 'pihak-kedua' | 'disusun' | 'dievaluasi';

export interface Isian {
  /** Lines of the kop below the instansi; the first is the title. */
  readonly judul: readonly string[];
  /** Label and value pairs above the table (Unit Kerja …). */
  readonly kepala?: readonly {
    readonly label: string;
    readonly isi: Isi;
    readonly id: string;
    /** Stands beside the pair before it, in the right half. */
    readonly kanan?: boolean;
  }[];
  readonly bagian: readonly Bagian[];
  readonly tandaTangan: readonly { readonly peran: Peran; readonly sebutan?: string }[];
  /** Points of the body's font; wide forms print smaller. */
  readonly huruf?: number;
  readonly potret?: boolean;
  /** A sheet that is yet to be filled: its columns keep room for what comes. */
  readonly blangko?: boolean;
  /** The first table's header is repeated on every page though a smaller table follows it. */
  readonly ulang?: boolean;
  /** Columns that stay when the sheet is scrolled sideways. */
  readonly beku?: number;
}

/** Why a form is not made: the sentence the user reads. */
export interface Kurang {
  readonly kurang: string;
}

export const kurang = (sebab: string): Kurang => ({ kurang: sebab });

export interface Formulir {
  readonly id: string;
  /** The sheet's name, at most 31 characters. */
  readonly lembar: string;
  /** The form's name as users know it. */
  readonly nama: string;
  /** Where its columns come from. */
  readonly sumber: string;
  readonly label: 'verified' | 'practice' | 'own';
  readonly susun: (konteks: Konteks) => Isian | Kurang;
}
