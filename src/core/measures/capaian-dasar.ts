import { parseArea } from '../grid/address';

/**
 * Where the numbers of a capaian stand, and in which scale.
 * A formula is guarded by COUNT (or ISNUMBER): text, blanks, errors of the source cells give a blank, never an error value.
 */
export interface AlamatCapaian {
  /** A1, relative: `E9`, `'Rencana Aksi'!E9`. */
  readonly target: string;
  readonly realisasi: string;
  /** What brings realisasi to the target's scale, where one of them is a percentage cell and the other is not. */
  readonly faktor?: Faktor;
  /** 100 where the column holds points (97,33) and not fractions (0,9733). */
  readonly hasil?: 1 | 100;
}

export type Faktor = 1 | 100 | 0.01;

/** The pieces that the formulas of capaian are written from. */
export function potongan({ target, realisasi, faktor = 1, hasil = 1 }: AlamatCapaian) {
  const r = faktor === 1 ? realisasi : faktor === 100 ? `${realisasi}*100` : `${realisasi}/100`;
  return {
    t: target,
    /** As a term or the left of a division. */
    r,
    /** As the right of a division. */
    rPenyebut: faktor === 1 ? r : `(${r})`,
    kali: hasil === 1 ? '' : '100*',
    penuh: String(hasil),
  };
}

/**
 * How many of the cells hold a number. Cells of the formula's own row go with it when the row is deleted; others leave
 * `#REF!` behind, which ISNUMBER passes over in every program and COUNT not in LibreOffice. `terpisah`: they are others,
 * whatever their addresses say.
 */
export function banyakAngka(sel: readonly string[], terpisah = false): string {
  const areas = sel.map((one) => parseArea(one));
  const [first] = areas;
  const lain = terpisah || areas.some((area) => area === undefined);
  if (!lain && areas.every((area) => area!.firstRow === first!.firstRow)) return `COUNT(${sel.join(',')})`;
  const berurutan =
    !lain &&
    areas.every(
      (area, i) => area!.firstColumn === first!.firstColumn && area!.firstRow === first!.firstRow + i,
    );
  return berurutan
    ? `COUNT(${sel[0]}:${sel[sel.length - 1]})`
    : `(${sel.map((one) => `ISNUMBER(${one})`).join('+')})`;
}

/** A blank unless both cells hold a number. */
export const bilaAngka = ({ target, realisasi }: AlamatCapaian, inti: string): string =>
  `=IF(${banyakAngka([target, realisasi])}<2,"",${inti})`;

/** null for what is no number a reader could use: a blank in the sheet. */
export const angkaAtauKosong = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A number as en-US formulas write it, never with an exponent. */
export const angkaRumus = (value: number): string =>
  /e/i.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);

/** Text as a formula writes it. */
export const teksRumus = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A1 text of a number that may be missing: `null` stands for anything that is no number. */
export type Angka = number | null;
