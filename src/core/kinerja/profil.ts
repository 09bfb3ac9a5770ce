import type { Koreksi } from '../recognise/koreksi';
import type { Triwulan } from '../recognise/table';

export type Polaritas = 'MAKS' | 'MIN' | 'MIN-RASIO' | 'RENTANG' | 'PREDIKAT';
export type Mode = 'JUMLAH' | 'AKHIR' | 'RATA' | 'MAKS';
export type MetodeEfisiensi = 'SELISIH' | 'SELISIH-RP' | 'PMK-22' | 'PMK-249';
export type CaraRata = 'ARITMETIK' | 'GEOMETRIK';
/** Which way a value outside a target range is measured: makin tinggi or makin rendah makin baik. */
export type ArahRentang = 'MAKS' | 'MIN';
/** Grades from the worst to the best: their place is their score, from 1. */
export type Urutan = readonly string[];

/** What the user settled for one indicator. */
export interface FaktaIndikator {
  readonly polaritas?: Polaritas;
  /** For polaritas RENTANG; left out: the indicator's own words tell, else makin tinggi makin baik. */
  readonly arahRentang?: ArahRentang;
  readonly mode?: Mode;
  /** Cap in percent on its capaian inside an average. */
  readonly batas?: number;
}

export type TampilanFakta = 'kolom' | 'catatan';

export interface Penandatangan {
  readonly peran: 'pihak-pertama' | 'pihak-kedua' | 'disusun' | 'dievaluasi';
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

/** One band of a predicate scale: its name and the value it starts above (or at, where `inklusif`). */
export interface Pita {
  readonly nama: string;
  readonly batasBawah: number;
  readonly inklusif: boolean;
  readonly warna?: string;
}

export interface Skala {
  readonly id: string;
  readonly nama: string;
  readonly pita: readonly Pita[];
  /** Rounds to an integer before it looks (Permendagri 86/2017). */
  readonly bulatkan?: boolean;
}

/** A finding that the user put aside, with the reason. */
export interface Abaikan {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly alasan: string;
  readonly oleh?: string;
  readonly tanggal?: string;
  /** What the finding said (`sidikTemuan`): by it the ignore is found again when its sheet is renamed. */
  readonly sidik?: string;
}

/** What the pane's settings hold, in the form that it exports and `--profil` reads. */
export interface Profil {
  readonly versi: 1;
  readonly instansi?: string;
  readonly tahun?: number;
  readonly periode?: Triwulan;
  readonly tempat?: string;
  readonly tanggal?: string;
  readonly penandatangan?: readonly Penandatangan[];
  /** By the indicator's key (`kunciTeks` of its name). */
  readonly indikator?: Readonly<Record<string, FaktaIndikator>>;
  /** Cap of the averaged capaian in percent, for every indicator without its own. */
  readonly batas?: number;
  readonly skala?: 'SAKIP' | 'PERMENDAGRI-86' | Skala;
  /** How capaian are averaged, everywhere; left out: arithmetic. GEOMETRIK is that of PMK 22/2021, for K/L. */
  readonly rataRata?: CaraRata;
  /** How efisiensi is computed, everywhere; left out: SELISIH. */
  readonly efisiensi?: MetodeEfisiensi;
  /** How compute shows polaritas, accumulation and cap beside the table: columns to choose in (the default), or one note a row. */
  readonly fakta?: TampilanFakta;
  /**
   * Grades from the worst to the best: a target that is a grade and not reached is measured by their places. Left out:
   * the user has confirmed none, and such a capaian stays blank; an empty list confirms the known orders.
   */
  readonly ordinal?: readonly Urutan[];
  /** By the layout's fingerprint. */
  readonly tabel?: Readonly<Record<string, Koreksi>>;
  readonly abaikan?: readonly Abaikan[];
  readonly bahasa?: 'id' | 'en';
  /** Whether the findings follow edits of the sheet by themselves; left out: they do. */
  readonly ikutiPerubahan?: boolean;
}

export const profilKosong: Profil = { versi: 1 };

/** Whether a parsed JSON text is a profile of a version that this program reads. */
export const isProfil = (value: unknown): value is Profil =>
  typeof value === 'object' && value !== null && (value as { versi?: unknown }).versi === 1;
