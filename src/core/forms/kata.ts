import type { CellValue } from '../grid/workbook';
import { bulatkan } from '../measures/predikat';
import { teksRumus } from '../measures/capaian-dasar';
import { rumus, sebagaiAngka, type Isi } from './isi';
import type { Sel } from './ukur';

/**
 * Sentences that follow the numbers: pieces of text and of cells, joined into one formula. FIXED draws a number as the
 * reader's region does; TEXT would read its own format by the region and is not used.
 */
export interface Kata {
  readonly rumus: string;
  readonly teks: string;
}

export const kata = (text: string): Kata => ({ rumus: teksRumus(text), teks: text });

const titik = (value: number, desimal: number): string =>
  value.toLocaleString('id-ID', { minimumFractionDigits: desimal, maximumFractionDigits: desimal });

/** The cell's number: whole as it is, else with two decimals. */
export function angkaKata({ sel, nilai }: Sel): Kata {
  const n = sebagaiAngka(nilai);
  const bulat = n !== null && n === bulatkan(n, 0);
  return {
    rumus: `IF(${sel}=ROUND(${sel},0),FIXED(${sel},0),FIXED(${sel},2))`,
    teks: n === null ? '' : bulat ? titik(n, 0) : titik(bulatkan(n, 2), 2),
  };
}

/** A fraction as a percentage with two decimals: `97,33%`. */
export function persenKata({ sel, nilai }: Sel): Kata {
  const n = sebagaiAngka(nilai);
  return { rumus: `FIXED(${sel}*100,2)&"%"`, teks: n === null ? '' : `${titik(bulatkan(n * 100, 2), 2)}%` };
}

export const mutlakKata = ({ sel, nilai }: Sel): Kata => {
  const n = sebagaiAngka(nilai);
  return {
    rumus: `FIXED(ABS(${sel})*100,2)&"%"`,
    teks: n === null ? '' : `${titik(bulatkan(Math.abs(n) * 100, 2), 2)}%`,
  };
};

export const selKata = ({ sel, nilai }: Sel): Kata => ({ rumus: sel, teks: nilaiTeks(nilai) });
const nilaiTeks = (nilai: CellValue): string =>
  nilai === null || typeof nilai === 'object' ? '' : String(nilai);

export const sambung = (...bagian: readonly Kata[]): Kata => ({
  rumus: bagian.map((b) => b.rumus).join('&'),
  teks: bagian.map((b) => b.teks).join(''),
});

/** One text where the condition holds, another where not. */
export const bila = (syarat: string, benar: boolean, ya: Kata, tidak: Kata = kata('')): Kata => ({
  rumus: `IF(${syarat},${ya.rumus},${tidak.rumus})`,
  teks: benar ? ya.teks : tidak.teks,
});

export const adaAngka = (...sel: readonly Sel[]): [string, boolean] => [
  `COUNT(${sel.map((s) => s.sel).join(',')})=${sel.length}`,
  sel.every((s) => sebagaiAngka(s.nilai) !== null),
];

export const kalimat = (k: Kata): Isi => rumus(`=${k.rumus}`, k.teks);
