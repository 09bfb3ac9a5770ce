import type { BarisIndikator, Nilai } from '../kinerja/kinerja';
import { isPercentFormat } from '../kinerja/nilai';
import { bagianJenis, urutanBagian, type JenisBagian } from '../kinerja/periode';
import type { Mode } from '../kinerja/profil';
import type { Period } from '../recognise/table';
import type { Faktor } from './capaian-dasar';
import { angkaSel, type FaktaBaris } from './kolom-fakta';

/** An indicator's row over the parts of the year. */
export interface Seri {
  readonly b: BarisIndikator;
  readonly row: number;
  readonly fakta: FaktaBaris;
  /** How its cells make the year: the indicator's mode; of running totals the last one filled. */
  readonly mode: Mode;
  readonly realisasi: readonly Nilai[];
  /** Part by part; undefined where the table has no target columns for them. */
  readonly target?: readonly Nilai[];
  readonly tahun?: Nilai;
}

/** The parts that a table tells the year in, and its rows over them. */
export interface SeriTahun {
  readonly jenis: JenisBagian;
  readonly seri: readonly Seri[];
  /** The cells that hold a number once the year is over, and how many that are: a table of six months never closes. */
  readonly penutup: (one: Seri) => { readonly sel: readonly Nilai[]; readonly banyak: number };
}

/** The parts that make up the year, at least two: the first kind that the rows have numbers for, else columns for. */
export function bagianTahun(
  rows: readonly BarisIndikator[],
): { jenis: JenisBagian; bagian: Period[] } | undefined {
  const ada = urutanBagian
    .map((jenis) => ({
      jenis,
      bagian: bagianJenis[jenis].filter((period) => rows.some((b) => b.realisasi.has(period))),
    }))
    .filter(({ bagian }) => bagian.length > 1);
  const berangka = ada.find(({ bagian }) =>
    rows.some((b) => bagian.some((period) => angkaSel(b.realisasi.get(period)) !== null)),
  );
  return berangka ?? ada[0];
}

/** undefined where the table has no realisasi by quarter, month, half-year or up to a quarter. */
export function seriTahun(
  rows: readonly BarisIndikator[],
  fakta: ReadonlyMap<BarisIndikator, FaktaBaris>,
): SeriTahun | undefined {
  const found = bagianTahun(rows);
  if (!found) return undefined;
  const { jenis, bagian } = found;
  const seri = rows.flatMap((b): Seri[] => {
    const realisasi = bagian.map((period) => b.realisasi.get(period));
    const target = bagian.map((period) => b.target.get(period));
    if (!realisasi.every((nilai) => nilai !== undefined)) return [];
    // One year's mean of cells in two scales would be no number of anything.
    if (new Set(realisasi.filter((n) => angkaSel(n) !== null).map(persen)).size > 1) return [];
    return [
      {
        b,
        row: b.baris.row,
        fakta: fakta.get(b)!,
        mode: jenis === 'SD-TW' ? 'AKHIR' : fakta.get(b)!.mode,
        realisasi,
        ...(target.every((nilai) => nilai !== undefined) ? { target } : {}),
        tahun: b.target.get('TAHUN'),
      },
    ];
  });
  if (seri.length === 0) return undefined;
  const tutup = bagian[bagian.length - 1] === bagianJenis['SD-TW'][3];
  return {
    jenis,
    seri,
    penutup: ({ realisasi }) =>
      jenis === 'SD-TW'
        ? { sel: tutup ? realisasi.slice(-1) : realisasi, banyak: tutup ? 1 : realisasi.length + 1 }
        : { sel: realisasi, banyak: bagianJenis[jenis].length },
  };
}

export const persen = (nilai: Nilai | undefined): boolean =>
  nilai !== undefined && isPercentFormat(nilai.cell?.format);

/** A series' scale: that of its first cell with a number, else of its first. */
export const skalaSeri = (cells: readonly Nilai[]): 1 | 100 =>
  persen(cells.find((nilai) => angkaSel(nilai) !== null) ?? cells[0]) ? 100 : 1;

export const faktorDari = (target: 1 | 100, realisasi: 1 | 100): Faktor =>
  target === realisasi ? 1 : realisasi === 100 ? 100 : 0.01;
