import type { Kinerja } from '../kinerja/kinerja';
import type { Profil } from '../kinerja/profil';
import type { Messages } from '../messages/messages';
import type { Triwulan } from '../recognise/table';
import type { Finding } from '../rules/rule';

/** What a form is made from. */
export interface Konteks {
  readonly kinerja: Kinerja;
  readonly findings: readonly Finding[];
  readonly profil: Profil;
  readonly messages: Messages;
  /** The quarter being reported; undefined: the whole year, as far as it is filled. */
  readonly periode: Triwulan | undefined;
  readonly tahun: number | undefined;
  /** The form was asked for by name. */
  readonly diminta: boolean;
}

const romawi: Readonly<Record<Triwulan, string>> = { TW1: 'I', TW2: 'II', TW3: 'III', TW4: 'IV' };

export const namaTriwulan = (tw: Triwulan): string => `Triwulan ${romawi[tw]}`;
export const angkaRomawi = (tw: Triwulan): string => romawi[tw];

/** `TAHUN 2020`; where no year is known, dots to be filled in. */
export const barisTahun = ({ tahun }: Konteks): string => `TAHUN ${tahun ?? '………'}`;

/** `TAHUN 2020 · s.d. Triwulan III` where a quarter is reported that does not close the year. */
export const barisPeriode = (konteks: Konteks): string =>
  konteks.periode && konteks.periode !== 'TW4'
    ? `${barisTahun(konteks)} – S.D. ${namaTriwulan(konteks.periode).toUpperCase()}`
    : barisTahun(konteks);
