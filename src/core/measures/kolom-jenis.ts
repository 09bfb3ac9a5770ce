import type { CellRef, CellValue } from '../grid/workbook';
import type { Profil } from '../kinerja/profil';
import type { Nilai, Tabel } from '../kinerja/kinerja';
import type { Rows } from '../recognise/table';
import type { Messages } from '../messages/messages';
import type { Plan } from '../plan/plan';
import type { Angka } from './capaian-dasar';

export interface PilihanHitung {
  /** Cells of the user's own columns whose wrong value the user agreed to have replaced. */
  readonly accept?: readonly CellRef[];
}

/** A column that stands after the plan; rows are the table's data rows. */
export interface KolomTertulis {
  readonly sheet: string;
  readonly column: string;
  readonly header: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A printed value that differs from the computed one: replaced only where the user accepts it. */
export interface Tawaran extends CellRef {
  readonly printed: CellValue;
  /** In the cell's own scale. */
  readonly computed: number;
  readonly formula: string;
}

/** A `Tawaran` before the columns have their places. */
export interface CalonTawaran extends CellRef {
  readonly printed: CellValue;
  readonly computed: number;
  readonly formula: (letak: Letak) => string;
}

export interface HasilHitung {
  readonly plan: Plan;
  readonly columns: readonly KolomTertulis[];
  readonly skipped: readonly { readonly what: string; readonly why: string }[];
  readonly offers: readonly Tawaran[];
}

export interface Konteks {
  readonly profil: Profil;
  readonly messages: Messages['compute'];
}

/** What one computed cell holds; `angka` is what formulas that build on it find (a fraction where the column is one). */
export interface Isi {
  readonly formula?: string;
  readonly value?: CellValue;
  readonly cached?: CellValue;
  readonly angka?: Angka;
  readonly teks?: string;
}

/** Where things stand once the columns have their places. */
export interface Letak {
  /** A cell of the user's table. */
  readonly sel: (nilai: Nilai) => string;
  /** A cell of one of our columns, in the table's row; undefined where that column is not there. */
  readonly kolom: (arti: string, row: number) => string | undefined;
  /** Runs of rows of one of our columns or of a column of the table (by letter): `S9:S12,S14:S20`. */
  readonly rentang: (arti: string, runs: readonly Rows[]) => string;
}

export type JenisKolom = 'teks' | 'persen' | 'angka' | 'rupiah';

/** A column of ours, not yet placed. */
export interface KolomBaru {
  /** Says across runs which column it is: `capaian.TW1.0`. */
  readonly arti: string;
  readonly header: string;
  readonly jenis: JenisKolom;
  /** Characters. */
  readonly lebar: number;
  /** Traffic light on 100 %. */
  readonly lampu?: boolean;
  /** The list its cells are chosen from. */
  readonly daftar?: readonly string[];
  /** Rows that get a cell. */
  readonly rows: readonly number[];
  /** Those of them that close the table (mean, predikat): no traffic light, no list. */
  readonly penutup?: readonly number[];
  /** A row's own number format. */
  readonly format?: (row: number) => string | undefined;
  readonly isi: (row: number, letak: Letak) => Isi;
}

/** Cells of a capaian, serapan or efisiensi column of the user's that are blank and can be filled. */
export interface Isian {
  readonly arti: string;
  readonly column: string;
  readonly header: string;
  readonly rows: readonly number[];
  /** Those of them that held a value which the user agreed to have replaced. */
  readonly ganti: readonly number[];
  readonly isi: (row: number, letak: Letak) => Isi;
}

/** All that is to stand for one table. */
export interface Susunan {
  readonly tabel: Tabel;
  readonly kolom: readonly KolomBaru[];
  readonly isian: readonly Isian[];
  readonly offers: readonly CalonTawaran[];
  /** Why something is not computed. */
  readonly skipped: readonly string[];
  /** The user's cells that the values come from. */
  readonly sumber: readonly CellRef[];
}
