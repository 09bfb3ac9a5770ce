import type { MetodeEfisiensi, Profil } from '../kinerja/profil';

/** The methods of efisiensi and their sources as a reader knows them; never PMK 62/2023. */
export const namaMetode: Readonly<Record<MetodeEfisiensi, string>> = {
  SELISIH: 'capaian − penyerapan',
  'SELISIH-RP': 'pagu − realisasi',
  'PMK-22': 'PMK 214/2017 – PMK 22/2021',
  'PMK-249': 'PMK 249/2011',
};

/** The method of the settings, the same for computed columns, forms and the recap. */
export const metodeEfisiensi = ({ efisiensi }: Pick<Profil, 'efisiensi'>): MetodeEfisiensi =>
  efisiensi !== undefined && Object.prototype.hasOwnProperty.call(namaMetode, efisiensi)
    ? efisiensi
    : 'SELISIH';

/** The methods that end in E and NE for the whole. */
export const berNilai = (metode: MetodeEfisiensi): metode is 'PMK-22' | 'PMK-249' =>
  metode === 'PMK-22' || metode === 'PMK-249';
