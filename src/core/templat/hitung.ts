import type { Di } from '../forms/formulir';
import { rumus, sebagaiAngka, type Isi } from '../forms/isi';
import type { Mode, Polaritas } from '../kinerja/profil';
import { bilaLengkap, lengkap, nilaiAgregasi, rumusAgregasi } from '../measures/agregasi';
import { isPolaritasAngka, nilaiCapaian, rumusCapaianMenurut } from '../measures/capaian';
import { pilihanMode } from '../measures/kolom-fakta';
import type { BarisTemplat } from './templat';

/** Figures that read polaritas and akumulasi from the row's own cells, so that the planner's choice there is enough. */

const nilaiMenurut = (di: Di<BarisTemplat>, target: string, realisasi: string): number | null => {
  const polaritas = di.nilai('polaritas') as Polaritas;
  return isPolaritasAngka(polaritas) ? nilaiCapaian(polaritas, di.angka(target), di.angka(realisasi)) : null;
};

/** Capaian by the polaritas that the row states; blank until it is chosen. */
export const capaianMenurut = (di: Di<BarisTemplat>, target: string, realisasi: string): Isi =>
  rumus(
    rumusCapaianMenurut(di.sel('polaritas'), { target: di.sel(target), realisasi: di.sel(realisasi) }),
    nilaiMenurut(di, target, realisasi) ?? '',
    '0.00%',
  );

/** Capaian of the year: where fewer is better it waits for every quarter (T 20, R 4 in TW I would read 180 %). */
export function capaianTahunMenurut(
  di: Di<BarisTemplat>,
  target: string,
  realisasi: string,
  triwulan: readonly string[],
): Isi {
  const polaritas = di.sel('polaritas');
  const penuh = capaianMenurut(di, target, realisasi).formula!;
  const menunggu = bilaLengkap(
    penuh,
    triwulan.map((id) => di.sel(id)),
  );
  const turun = di.nilai('polaritas') === 'MIN' || di.nilai('polaritas') === 'MIN-RASIO';
  const terbuka = turun && !lengkap(triwulan.map((id) => di.angka(id)));
  return rumus(
    `=IF(OR(${polaritas}="MIN",${polaritas}="MIN-RASIO"),${menunggu.slice(1)},${penuh.slice(1)})`,
    terbuka ? '' : (nilaiMenurut(di, target, realisasi) ?? ''),
    '0.00%',
  );
}

/** The cells' aggregate by the akumulasi that the row states; blank until it is chosen. `akhir`: what AKHIR takes, where not the same cells. */
export function agregatMenurut(
  di: Di<BarisTemplat>,
  ids: readonly string[],
  akhir: readonly string[] = ids,
): Isi {
  const mode = di.nilai('akumulasi') as Mode;
  const akumulasi = di.sel('akumulasi');
  const milik = (m: Mode): readonly string[] => (m === 'AKHIR' ? akhir : ids);
  const by = (m: Mode): string =>
    rumusAgregasi(
      m,
      milik(m).map((id) => di.sel(id)),
    ).slice(1);
  return rumus(
    `=${pilihanMode.reduceRight((rest, m) => `IF(${akumulasi}="${m}",${by(m)},${rest})`, '""')}`,
    pilihanMode.includes(mode)
      ? (nilaiAgregasi(
          mode,
          milik(mode).map((id) => sebagaiAngka(di.nilai(id))),
        ) ?? '')
      : '',
    'General',
  );
}
