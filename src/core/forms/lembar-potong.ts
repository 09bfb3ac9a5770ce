import { skala, tinggiHalaman } from './halaman';

/**
 * Where a form's pages end. A signature block never crosses a page and never stands alone on one, a table's header
 * never parts from its first row, a chart is never cut; rows that share a merged cell stay together where that
 * leaves little of the page empty.
 */

/** Rows from and to, both included. */
export type Rentang = readonly [number, number];

export interface Bahan {
  /** Points of row 1, 2, …: every row of the form. */
  readonly tinggi: readonly number[];
  /** Points of a page, in the rows' own measure. */
  readonly muat: number;
  /** Header rows that are printed again on every further page. */
  readonly ulang?: Rentang;
  /** Rows that must stay together. */
  readonly utuh: readonly Rentang[];
  /** Rows that had better stay together. */
  readonly sebaiknya: readonly Rentang[];
}

/** A page may be ended early for rows that had better stay together, when it is filled at least so far. */
const TERISI = 0.6;

/** The rows that begin a new page. */
export function potongHalaman({ tinggi, muat, ulang, utuh, sebaiknya }: Bahan): number[] {
  const sampai = [0];
  for (const t of tinggi) sampai.push(sampai[sampai.length - 1]! + t);
  const antara = (from: number, to: number): number => sampai[to]! - sampai[from - 1]!;
  const membelah = (daftar: readonly Rentang[], row: number): boolean =>
    daftar.some(([from, to]) => from < row && row <= to);
  const kepala = ulang ? antara(ulang[0], ulang[1]) : 0;
  const potong: number[] = [];
  let from = 1;
  for (;;) {
    const ruang = muat - (ulang && from > ulang[1] ? kepala : 0);
    let next = from;
    while (next <= tinggi.length && antara(from, next) <= ruang) next++;
    if (next > tinggi.length) return potong;
    // A row higher than a page goes over its end by itself.
    next = Math.max(next, from + 1);
    let boleh = next;
    while (boleh > from && membelah(utuh, boleh)) boleh--;
    if (boleh <= from) boleh = next;
    let lebihBaik = boleh;
    while (
      lebihBaik > from + 1 &&
      (membelah(sebaiknya, lebihBaik) || membelah(utuh, lebihBaik)) &&
      antara(from, lebihBaik - 2) >= ruang * TERISI
    )
      lebihBaik--;
    const row = membelah(sebaiknya, lebihBaik) || membelah(utuh, lebihBaik) ? boleh : lebihBaik;
    potong.push(row);
    from = row;
  }
}

/** Printers and programs measure a little differently: a page is planned to be not quite full. */
const LONGGAR = 0.97;

/** Points that a page takes of a form whose columns (in characters) are reduced to its width. */
export const muatHalaman = (lebar: readonly number[], potret: boolean, samping: number): number =>
  (tinggiHalaman(potret) / skala(lebar, potret, samping)) * LONGGAR;
