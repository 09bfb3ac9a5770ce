import type { BarisIndikator, Indikator, Titik } from '../../kinerja/kinerja';
import { deretDari, berangka, triwulanTerisi, type Deret } from './deret';

/** The year of one indicator, as the tables tell it in parts. */
export interface DeretButir {
  readonly target?: Deret;
  readonly realisasi?: Deret;
}

const deretBaris = (baris: Pick<BarisIndikator, 'target' | 'realisasi'>): DeretButir => ({
  target: deretDari(baris.target),
  realisasi: deretDari(baris.realisasi),
});

type Isian = Pick<BarisIndikator, 'target' | 'realisasi' | 'realisasiAnggaran'>;

/** Sheets of one plan, one a quarter or a month, are one row whose periods stand on several sheets. */
function gabungLembar(rows: readonly BarisIndikator[]): Isian | undefined {
  const lembar = rows.filter((b) => b.tabel.periodeLembar !== undefined);
  if (lembar.length < 2) return undefined;
  const gabung = (apa: keyof Isian): Titik => new Map([...lembar].reverse().flatMap((b) => [...b[apa]]));
  return {
    target: gabung('target'),
    realisasi: gabung('realisasi'),
    realisasiAnggaran: gabung('realisasiAnggaran'),
  };
}

/** A row of such a sheet with what the other sheets state for it; any other row as it is. */
export const barisSetahun = (b: BarisIndikator, indikator: Indikator | undefined): BarisIndikator =>
  b.tabel.periodeLembar === undefined ? b : { ...b, ...gabungLembar(indikator?.di ?? []) };

/**
 * The parts of the year from the table that fills most quarters; its targets, else those of the first other table that
 * has any. Undefined where no table tells the year in parts. `rows`: the better table first.
 */
export function deretButir(rows: readonly BarisIndikator[]): DeretButir | undefined {
  const gabungan = gabungLembar(rows);
  const ada = [...rows, ...(gabungan ? [gabungan] : [])]
    .map(deretBaris)
    .filter(({ target, realisasi }) => target ?? realisasi);
  const best = [...ada].sort((a, b) => triwulanTerisi(b.realisasi) - triwulanTerisi(a.realisasi))[0];
  if (!best) return undefined;
  return { ...best, target: best.target ?? ada.find(({ target }) => berangka(target))?.target };
}
