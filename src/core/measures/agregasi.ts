import { parseArea } from '../grid/address';
import type { Mode } from '../kinerja/profil';
import { banyakAngka, type Angka } from './capaian-dasar';

/** A quarter's (or month's) target and realisasi cells, A1. */
export interface PasanganAlamat {
  readonly target: string;
  readonly realisasi: string;
}

export interface Pasangan {
  readonly target: Angka;
  readonly realisasi: Angka;
}

const atauNol = (sel: string): string => `IF(ISNUMBER(${sel}),${sel},0)`;
/** Far below any value a planner types: what a maximum passes over. */
const terendah = '-1E+300';

/** `IF(ISNUMBER(O9),O9,IF(ISNUMBER(L9),L9,…))` from the last back to the first. */
const terakhir = (pairs: readonly { readonly ada: string; readonly nilai: string }[]): string =>
  pairs.reduce((rest, { ada, nilai }) => `IF(${ada},${nilai},${rest})`, '""');

/**
 * A year's figure from the quarters filled: JUMLAH their sum, AKHIR the last one filled, RATA their mean, MAKS the highest.
 * A quarter is filled where its cell holds a number; with none filled the answer is blank.
 * Source: formulas as agencies state them (kumulatif, posisi akhir, rata-rata); verified in the source plans.
 */
export function rumusAgregasi(mode: Mode, sel: readonly string[]): string {
  const isi = banyakAngka(sel);
  if (mode === 'AKHIR') return `=${terakhir(sel.map((s) => ({ ada: `ISNUMBER(${s})`, nilai: s })))}`;
  if (mode === 'MAKS') {
    const each = sel.map((s) => `IF(ISNUMBER(${s}),${s},${terendah})`).join(',');
    return `=IF(${isi}=0,"",MAX(${each}))`;
  }
  const jumlah = sel.map(atauNol).join('+');
  return mode === 'JUMLAH' ? `=IF(${isi}=0,"",${jumlah})` : `=IF(${isi}=0,"",(${jumlah})/${isi})`;
}

/** The same on numbers. */
export function nilaiAgregasi(mode: Mode, values: readonly Angka[]): Angka {
  const filled = values.filter((value): value is number => value !== null);
  if (filled.length === 0) return null;
  if (mode === 'AKHIR') return filled[filled.length - 1]!;
  if (mode === 'MAKS') return Math.max(...filled);
  const sum = filled.reduce((a, b) => a + b, 0);
  return mode === 'JUMLAH' ? sum : sum / filled.length;
}

/**
 * What one quarter adds to a running total: s.d. TW n less s.d. TW n−1, where both hold a number. Only a sum comes apart
 * like this; under AKHIR and MAKS the total is the quarter's own figure, a mean cannot be undone.
 * `kali` 100 answers points for cells kept as fractions under a % format.
 * Source: arithmetic of the cumulative (s.d.) columns that agencies print (practice).
 */
export const rumusSelisihSampai = (lalu: string, kini: string, kali: 1 | 100 = 1): string =>
  `=IF(${banyakAngka([lalu, kini])}<2,"",${kali === 100 ? `100*(${kini}-${lalu})` : `${kini}-${lalu}`})`;

/** The same on numbers. */
export const nilaiSelisihSampai = (lalu: Angka, kini: Angka): Angka =>
  lalu === null || kini === null ? null : kini - lalu;

/**
 * The target that stands against the realisasi so far: the aggregate of T over the very quarters whose realisasi is
 * filled. AKHIR takes the target of the last quarter filled. Blank where those quarters have no target.
 */
export function rumusTargetSampai(mode: Mode, pairs: readonly PasanganAlamat[]): string {
  // Pairs on several rows (a row for each quarter) may lose one of them.
  const terpisah = new Set(pairs.map(({ target }) => parseArea(target)?.firstRow)).size > 1;
  const both = pairs.map(({ target, realisasi }) => banyakAngka([target, realisasi], terpisah));
  if (mode === 'AKHIR') {
    return `=${terakhir(
      pairs.map(({ target, realisasi }) => ({
        ada: `ISNUMBER(${realisasi})`,
        nilai: `IF(ISNUMBER(${target}),${target},"")`,
      })),
    )}`;
  }
  const ada = both.length === 1 ? both[0]! : `MAX(${both.join(',')})`;
  if (mode === 'MAKS') {
    const each = pairs.map(({ target }, i) => `IF(${both[i]}=2,${target},${terendah})`).join(',');
    return `=IF(${ada}<2,"",MAX(${each}))`;
  }
  const jumlah = pairs.map(({ target }, i) => `IF(${both[i]}=2,${target},0)`).join('+');
  if (mode === 'JUMLAH') return `=IF(${ada}<2,"",${jumlah})`;
  const banyak = both.map((count) => `IF(${count}=2,1,0)`).join('+');
  return `=IF(${ada}<2,"",(${jumlah})/(${banyak}))`;
}

/** The same on numbers. */
export function nilaiTargetSampai(mode: Mode, pairs: readonly Pasangan[]): Angka {
  const filled = pairs.filter(({ realisasi }) => realisasi !== null);
  if (mode === 'AKHIR') return filled[filled.length - 1]?.target ?? null;
  return nilaiAgregasi(
    mode,
    filled.map(({ target }) => target),
  );
}

/**
 * Capaian tahunan of an indicator that is better when lower stays blank while a quarter is open: T 20, R 0,17 in TW I
 * would read 199 %. `rumus` is the capaian formula with its leading `=`.
 */
export const bilaLengkap = (rumus: string, sel: readonly string[]): string =>
  `=IF(${banyakAngka(sel)}<${sel.length},"",${rumus.slice(1)})`;

/** The same on numbers: whether every quarter is filled. */
export const lengkap = (values: readonly Angka[]): boolean => values.every((value) => value !== null);
