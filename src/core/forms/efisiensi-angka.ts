import type { Angka } from '../measures/capaian-dasar';
import { nilaiPmk22 } from '../measures/efisiensi-pmk-22';
import { nilaiPmk249 } from '../measures/efisiensi-pmk-249';
import { nilaiRataRata } from '../measures/rata-rata';
import type { Dasar } from './dasar';
import { sepagu } from './efisiensi-cara';
import { angkaRumus, hasil, sebagaiAngka } from './isi';
import { isiSumber } from './sumber/sumber';

/** What a recap keeps of a workbook, for every method: sums over its keluaran, and their mean by PMK 249/2011. */
export interface AngkaEfisiensi {
  /** Σ(PAK × CK) and Σ RAK of the keluaran that have all three. */
  readonly alokasi: number | null;
  readonly realisasi: number | null;
  readonly pmk249: number | null;
}

export function angkaEfisiensi(
  dasar: readonly Dasar[],
  ck: (isi: readonly Dasar[]) => Angka,
  volume: (d: Dasar) => { readonly target: Angka; readonly realisasi: Angka },
): AngkaEfisiensi {
  const rows = dasar
    .filter((d) => sepagu(dasar, d)[0] === d)
    .map((d) => ({
      d,
      pagu: angkaRumus(d.pagu),
      capaian: ck(sepagu(dasar, d)),
      realisasi: sebagaiAngka(hasil(isiSumber(d.realisasi, 'JUMLAH', '#,##0', false))),
    }));
  const lengkap = rows.filter((r) => r.pagu !== null && r.capaian !== null && r.realisasi !== null);
  const ada = nilaiPmk22(rows) !== null;
  const satuan = rows
    .filter(({ d }) => sepagu(dasar, d).length === 1)
    .map(({ d, pagu, realisasi }) => {
      const v = volume(d);
      return nilaiPmk249({ pagu, realisasi, target: v.target, volume: v.realisasi });
    });
  return {
    alokasi: ada ? lengkap.reduce((sum, r) => sum + r.pagu! * r.capaian!, 0) : null,
    realisasi: ada ? lengkap.reduce((sum, r) => sum + r.realisasi!, 0) : null,
    pmk249: nilaiRataRata(satuan),
  };
}
