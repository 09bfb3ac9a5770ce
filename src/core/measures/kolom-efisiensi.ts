import { metodeEfisiensi } from './efisiensi-metode';
import type { SumberSerapan } from './kolom-anggaran';
import type { LatarCapaian, SumberCapaian, SusunanCapaian } from './kolom-sumber';
import { pmk22, pmk249 } from './kolom-efisiensi-pmk';
import { selisih, selisihRp } from './kolom-efisiensi-selisih';
import { sumberKolom } from './kolom-efisiensi-sumber';

/** E and NE of the whole are due, and the table has no total row that they could stand in. */
const tanpaBarisTotal = ({ kolom }: SusunanCapaian): boolean =>
  kolom.some(({ arti }) => arti === 'pmk22-selisih' || arti === 'pmk249') &&
  !kolom.some(({ arti }) => arti === 'nilai-efisiensi');

/** Efisiensi where a row has both a capaian and a serapan, by the method of the settings. */
export function susunEfisiensi(
  latar: LatarCapaian,
  capaian: SumberCapaian | undefined,
  serapan: SumberSerapan | undefined,
  out: SusunanCapaian,
): void {
  const metode = metodeEfisiensi(latar.konteks.profil);
  if (metode === 'SELISIH') {
    const c = capaian ?? sumberKolom(latar, 'kinerja');
    const s = serapan ?? sumberKolom(latar, 'anggaran');
    if (c && s) selisih(latar, c, s, out);
  } else if (metode === 'SELISIH-RP' && serapan) selisihRp(latar, serapan, out);
  else if (metode === 'PMK-22' && capaian && serapan) pmk22(latar, capaian, serapan, out);
  else if (metode === 'PMK-249' && serapan) pmk249(latar, serapan, out);
  out.tanpaBarisTotal = tanpaBarisTotal(out);
}
