import type { BarisIndikator, Indikator, Nilai } from '../../kinerja/kinerja';
import { angkaRumus } from '../isi';

/** The indicator's target at the end of the plan: the column that says so, else the last year of the matrix. */
export function targetRenstra(indikator: Indikator): Nilai | undefined {
  const ada = indikator.di.flatMap((b) => b.target.get('RENSTRA') ?? []);
  const matriks = indikator.di.flatMap((b) => {
    const tahun = tahunRenstra(b);
    return tahun.length > 1 ? (b.target.get(tahun[tahun.length - 1]!) ?? []) : [];
  });
  return [...ada, ...matriks].find((n) => angkaRumus(n) !== null) ?? ada[0] ?? matriks[0];
}

/** `Y1`…`Y6` or calendar years that the row has targets for, in order. */
export const tahunRenstra = (b: BarisIndikator): string[] =>
  [...b.target.keys()].filter((p) => /^(?:Y\d|20\d\d)$/.test(p)).sort();
