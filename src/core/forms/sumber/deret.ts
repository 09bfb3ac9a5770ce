import { refName } from '../../grid/address';
import type { Nilai, Titik } from '../../kinerja/kinerja';
import { bagianJenis, triwulanPeriode, urutanBagian, type JenisBagian } from '../../kinerja/periode';
import type { Mode } from '../../kinerja/profil';
import { triwulan, type Period, type Triwulan } from '../../recognise/table';
import { angkaRumus } from '../isi';

/** How a row tells its year: in quarters, months, halves, or as running totals up to each quarter. */
export interface Deret {
  readonly jenis: JenisBagian;
  /** In the year's order; only periods that the table has cells for. */
  readonly sel: readonly { readonly period: Period; readonly tw: Triwulan; readonly nilai: Nilai }[];
}

/**
 * The cells that one figure of a form comes from, and how: one cell as it stands, their aggregate by the indicator's
 * mode, the second less the first, or the last one filled.
 */
export interface Sumber {
  readonly cara: 'sel' | 'gabung' | 'selisih' | 'terakhir';
  readonly nilai: readonly Nilai[];
}

/** The row's cells of one kind of period. */
export const deretJenis = (titik: Titik, jenis: JenisBagian): Deret => ({
  jenis,
  sel: bagianJenis[jenis].flatMap((period) => {
    const nilai = titik.get(period);
    return nilai ? [{ period, tw: triwulanPeriode(period)!, nilai }] : [];
  }),
});

/** A cell merged over several periods is one figure. */
const tanpaKembar = (nilai: readonly Nilai[]): Nilai[] => [
  ...new Map(nilai.map((n) => [refName(n.ref), n])).values(),
];

export const berangka = (deret: Deret | undefined): boolean =>
  deret !== undefined && deret.sel.some(({ nilai }) => angkaRumus(nilai) !== null);

/** Quarters first, then what quarters are made from; of these the first that holds numbers, else the first that stands. */
export function deretDari(titik: Titik): Deret | undefined {
  const ada = urutanBagian.map((jenis) => deretJenis(titik, jenis)).filter(({ sel }) => sel.length > 0);
  return ada.find(berangka) ?? ada[0];
}

const satu = (nilai: Nilai | undefined): Sumber | undefined => nilai && { cara: 'sel', nilai: [nilai] };

/**
 * The figure of one quarter alone. A half stands at the quarter that closes it. Of a running total the quarter alone is
 * its difference with the one before under JUMLAH, the total itself under AKHIR and MAKS, and under RATA not to be had.
 */
export function sumberTriwulan(deret: Deret | undefined, tw: Triwulan, mode: Mode): Sumber | undefined {
  if (!deret) return undefined;
  const kini = deret.sel.filter((s) => s.tw === tw).map(({ nilai }) => nilai);
  if (kini.length === 0) return undefined;
  if (deret.jenis === 'B') return { cara: 'gabung', nilai: tanpaKembar(kini) };
  if (deret.jenis !== 'SD-TW' || tw === 'TW1' || mode === 'AKHIR' || mode === 'MAKS') return satu(kini[0]);
  if (mode === 'RATA') return undefined;
  const lalu = deret.sel.find((s) => s.tw === triwulan[triwulan.indexOf(tw) - 1]);
  return lalu && { cara: 'selisih', nilai: [lalu.nilai, kini[0]!] };
}

/** The cell that the figure is, where it is one cell of the user's as it stands. */
export const selTunggal = (sumber: Sumber | undefined): Nilai | undefined =>
  sumber?.cara === 'sel' ? sumber.nilai[0] : undefined;

/** The figure of the year up to a quarter, or as far as it is filled: a running total stands for itself. */
export function sumberSampai(deret: Deret | undefined, periode: Triwulan | undefined): Sumber | undefined {
  const nilai = (deret?.sel ?? [])
    .filter(({ tw }) => periode === undefined || tw <= periode)
    .map((s) => s.nilai);
  if (nilai.length <= 1) return satu(nilai[0]);
  return { cara: deret!.jenis === 'SD-TW' ? 'terakhir' : 'gabung', nilai: tanpaKembar(nilai) };
}

/** The cells that hold a number once the year is over; undefined where the table does not reach its end. */
export function selPenutup(deret: Deret): readonly Nilai[] | undefined {
  const akhir = deret.sel[deret.sel.length - 1];
  const semua = bagianJenis[deret.jenis];
  if (!akhir || akhir.period !== semua[semua.length - 1]) return undefined;
  return deret.jenis === 'SD-TW' ? [akhir.nilai] : deret.sel.map(({ nilai }) => nilai);
}

/** How many quarters hold a number of their own, or of their months. */
export const triwulanTerisi = (deret: Deret | undefined): number =>
  new Set((deret?.sel ?? []).filter(({ nilai }) => angkaRumus(nilai) !== null).map(({ tw }) => tw)).size;
