import type { Reading } from '../grid/number';
import type { Cell, CellRef, Sheet, Workbook } from '../grid/workbook';
import type { Column, Measure, Period, Role, Table, Triwulan } from '../recognise/table';
import type { ArahRentang, Mode, Polaritas, Urutan } from './profil';

/**
 * The meaning of the tables. Rules, measures and forms read this, not the grid.
 * Built by `buildKinerja` (build.ts).
 */

/** One value of a table, with the cell that holds it (the top left one of a merged area). */
export interface Nilai {
  readonly ref: CellRef;
  readonly column: Column;
  readonly cell: Cell | undefined;
  readonly bacaan: Reading;
  /** The number in the cell's own scale (0.973 under a % format); null where the cell holds none. Text that reads well counts. */
  readonly angka: number | null;
  /** 100 where the number format is a percentage: `nilai = angka × skala`. */
  readonly skala: 1 | 100;
  /** The number as a reader takes it: a percentage in points (97.3), anything else as it is. */
  readonly nilai: number | null;
  /** Decimals that the sheet shows (in points for a percentage); null under General: as many as typed. */
  readonly desimal: number | null;
  /** The number is kept as text: formulas cannot use it. */
  readonly teks: boolean;
  /** As the sheet shows it. */
  readonly tampil: string;
}

export type JenisBaris =
  | 'data'
  | 'bagian' // section banner
  | 'total' // jumlah, subtotal
  | 'rata-rata'
  | 'predikat'
  | 'contoh' // example of a blank sheet, left in
  | 'judul-ulang' // header repeated by a page break
  | 'kosong';

/** One row of a table. */
export interface Baris {
  readonly tabel: Tabel;
  readonly row: number;
  readonly jenis: JenisBaris;
  /** The row's own words: its first text from the left that is no number or satuan. */
  readonly label: string;
  /** By column letter; only columns of the table, blank cells included. */
  readonly sel: ReadonlyMap<string, Nilai>;
}

/** Where a fact about an indicator comes from; only a sure one is acted on without saying so. */
export interface Fakta<T> {
  readonly nilai: T;
  readonly asal: 'profil' | 'kolom' | 'kata' | 'angka' | 'bawaan';
  readonly pasti: boolean;
  readonly ref?: CellRef;
}

export interface Teks {
  readonly teks: string;
  readonly ref: CellRef;
}

export type Titik = ReadonlyMap<Period, Nilai>;

/** One indicator in one table. In `pengukuran-triwulan` its quarters are four rows; elsewhere it is one row. */
export interface BarisIndikator {
  readonly tabel: Tabel;
  readonly baris: Baris;
  /** Every row that belongs to it, the first included. */
  readonly semuaBaris: readonly Baris[];
  readonly nama: string;
  /** `kunciTeks(nama)`: equal where two names differ only in case, spacing, punctuation or abbreviations. */
  readonly kunci: string;
  readonly refNama: CellRef;
  /** Which of the table's indikator columns, from the left: 0, 1. */
  readonly tingkat: number;
  readonly tujuan?: Teks;
  readonly sasaran?: Teks;
  readonly program?: Teks;
  readonly kegiatan?: Teks;
  readonly subkegiatan?: Teks;
  readonly satuan?: Teks;
  readonly penanggungJawab?: Teks;
  /** Only periods whose cell exists in the table; blank cells are there with `angka: null`. Annual: `TAHUN`. */
  readonly target: Titik;
  readonly realisasi: Titik;
  readonly capaian: Titik;
  readonly pagu: Titik;
  readonly realisasiAnggaran: Titik;
  readonly serapan: Titik;
}

/** An indicator joined across the workbook. */
export interface Indikator {
  readonly kunci: string;
  readonly nama: string;
  readonly di: readonly BarisIndikator[];
  readonly satuan?: Teks;
  readonly polaritas: Fakta<Polaritas>;
  readonly mode: Fakta<Mode>;
  /** Cap in percent on the averaged value; undefined: none. */
  readonly batas?: number;
  /** How a value outside a target range is measured; left out where a test or a caller does not care: MAKS. */
  readonly arahRentang?: Fakta<ArahRentang>;
  /** The orders of grades that the user confirmed; undefined: none. */
  readonly ordinal?: readonly Urutan[];
}

export type JenisAnggaran = 'program' | 'kegiatan' | 'subkegiatan' | 'sasaran' | 'belanja' | 'total' | 'lain';

/** One row of a table that carries pagu and realisasi anggaran. */
export interface BarisAnggaran {
  readonly tabel: Tabel;
  readonly baris: Baris;
  readonly uraian: string;
  readonly kunci: string;
  readonly kode?: string;
  readonly jenis: JenisAnggaran;
  /** 0 for the top level. */
  readonly level: number;
  readonly induk?: BarisAnggaran;
  readonly anak: readonly BarisAnggaran[];
  readonly pagu?: Nilai;
  readonly realisasi?: Nilai;
  readonly serapan?: Nilai;
}

/** A recognised table with its rows read. */
export interface Tabel {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly judul: string;
  /** The year that its title states, else the workbook's. */
  readonly tahun?: number;
  /** The quarter or month of a sheet that is one of several of the same plan: its year columns hold that period. */
  readonly periodeLembar?: Period;
  readonly baris: readonly Baris[];
  readonly indikator: readonly BarisIndikator[];
  readonly anggaran: readonly BarisAnggaran[];
}

export interface Kinerja {
  readonly workbook: Workbook;
  readonly tabel: readonly Tabel[];
  /** In the order of the sheets. */
  readonly indikator: readonly Indikator[];
  readonly tahun?: number;
  /** The latest quarter with any realisasi. */
  readonly triwulanTerakhir?: Triwulan;
}

/** The table's columns of a role, left to right. */
export const kolom = (tabel: Tabel, role: Role, period?: Period, measure: Measure = 'kinerja'): Column[] =>
  tabel.table.columns.filter(
    (column) =>
      column.role === role &&
      (period === undefined || column.period === period) &&
      (column.measure ?? 'kinerja') === measure,
  );
