import type { Polaritas } from '../kinerja/profil';
import { bilaAngka, type AlamatCapaian, type Angka } from './capaian-dasar';
import { intiMaks, nilaiMaks } from './capaian-maks';
import { intiMinRasio, nilaiMinRasio } from './capaian-min-rasio';
import { intiMin, nilaiMin } from './capaian-min';

/** The polaritas whose target and realisasi are numbers. */
export type PolaritasAngka = Extract<Polaritas, 'MAKS' | 'MIN' | 'MIN-RASIO'>;

const inti: Readonly<Record<PolaritasAngka, (alamat: AlamatCapaian) => string>> = {
  MAKS: intiMaks,
  MIN: intiMin,
  'MIN-RASIO': intiMinRasio,
};

const nilai: Readonly<Record<PolaritasAngka, (target: Angka, realisasi: Angka) => Angka>> = {
  MAKS: nilaiMaks,
  MIN: nilaiMin,
  'MIN-RASIO': nilaiMinRasio,
};

export const isPolaritasAngka = (polaritas: string): polaritas is PolaritasAngka =>
  Object.prototype.hasOwnProperty.call(inti, polaritas);

/** Capaian of one indicator, its polaritas fixed in the formula: `=IF(COUNT(E9,F9)<2,"",IF(E9=0,"",F9/E9))`. */
export const rumusCapaian = (polaritas: PolaritasAngka, alamat: AlamatCapaian): string =>
  bilaAngka(alamat, inti[polaritas](alamat));

/**
 * Capaian that reads the polaritas from a cell (`$Q9`), so that a planner who changes it there sees the value follow;
 * blank where the cell says none of the three.
 */
export const rumusCapaianMenurut = (sel: string, alamat: AlamatCapaian): string =>
  bilaAngka(
    alamat,
    `IF(${sel}="MAKS",${intiMaks(alamat)},IF(${sel}="MIN",${intiMin(alamat)},IF(${sel}="MIN-RASIO",${intiMinRasio(alamat)},"")))`,
  );

/**
 * The same on numbers: a fraction (0.9733), null where the sheet stays blank. Target and realisasi in one scale;
 * null for a cell that holds no number (blank, `-`, text, an error).
 */
export const nilaiCapaian = (polaritas: PolaritasAngka, target: Angka, realisasi: Angka): Angka =>
  nilai[polaritas](target, realisasi);
