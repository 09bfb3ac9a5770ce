import type { BarisIndikator, Titik } from '../../kinerja/kinerja';
import { bagianJenis, type JenisBagian } from '../../kinerja/periode';
import type { Mode } from '../../kinerja/profil';
import type { Period } from '../../recognise/table';
import { desimalTampil } from './banding';
import { berisi, type Terisi } from './baris';

export interface Seri {
  readonly jenis: JenisBagian;
  /** Filled periods in order. */
  readonly isi: readonly { readonly periode: Period; readonly nilai: Terisi }[];
  /** How many periods the table has cells for. */
  readonly kolom: number;
  /** The table has cells for the last period of the year: the series can be held against the annual value. */
  readonly sampaiAkhir: boolean;
}

/** The periods of one kind, in their order. */
export function seri(titik: Titik, jenis: Seri['jenis']): Seri {
  const cells = bagianJenis[jenis].flatMap((periode) => {
    const nilai = titik.get(periode);
    return nilai ? [{ periode, nilai }] : [];
  });
  // A merged cell over two quarters is one value.
  const seen = new Set<string>();
  const isi = cells.flatMap(({ periode, nilai }) => {
    const key = `${nilai.ref.row}:${nilai.ref.column}`;
    if (seen.has(key) || !berisi(nilai)) return [];
    seen.add(key);
    return [{ periode, nilai }];
  });
  const sampaiAkhir = cells.at(-1)?.periode === bagianJenis[jenis].at(-1);
  return { jenis, isi, kolom: cells.length, sampaiAkhir };
}

/** The quarters of the year, or its months where there are no quarters. */
export function seriTarget(baris: BarisIndikator): Seri {
  const quarters = seri(baris.target, 'TW');
  return quarters.kolom > 0 ? quarters : seri(baris.target, 'B');
}

/**
 * The modes under which the values give the annual one (formulas.md, "Quarters to a year"). Values typed with
 * rounding are met within their own rounding; a % column beside fractions is met in either scale.
 */
export function modeCocok(values: readonly Terisi[], tahun: Terisi): ReadonlySet<Mode> {
  const numbers = values.map((nilai) => nilai.nilai);
  const fits = new Set<Mode>();
  if (numbers.length === 0) return fits;
  const unit = 10 ** -Math.min(6, Math.max(...values.map(desimalTampil), 0));
  const fractional = unit < 1 || desimalTampil(tahun) > 0;
  const sum = numbers.reduce((a, b) => a + b, 0);
  const half = fractional ? unit / 2 : 0;
  const near = (value: number, slack: number): boolean =>
    [1, 100, 0.01].some(
      (scale) =>
        (scale === 1 || Math.abs(tahun.nilai) <= 1 || Math.max(...numbers.map(Math.abs)) <= 1) &&
        Math.abs(value * scale - tahun.nilai) <= slack * scale + 1e-9 * Math.max(1, Math.abs(tahun.nilai)),
    );
  if (near(sum, half * numbers.length)) fits.add('JUMLAH');
  if (near(numbers[numbers.length - 1]!, half)) fits.add('AKHIR');
  // A mean of whole numbers is itself typed rounded.
  if (near(sum / numbers.length, Math.max(half, 0.5 * 10 ** -desimalTampil(tahun)))) fits.add('RATA');
  if (near(Math.max(...numbers), half)) fits.add('MAKS');
  return fits;
}
