/**
 * Reading numbers as people type them (`1.582.395.750`, `57,60%`, `Rp. 12.218.328.000,-`).
 * A reading never guesses: what two conventions read in two ways is `ambiguous`, what none reads is `malformed`.
 */

export type NumberConvention =
  /** dot groups thousands, comma marks decimals */
  | 'id'
  /** comma groups thousands, dot marks decimals */
  | 'en'
  /** no mark that tells */
  | 'plain';

export type Reading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Digits written after the decimal mark. */
      readonly decimals: number;
      /** Written with a percent sign; `value` is then in points (57,60% → 57.6). */
      readonly percent: boolean;
      readonly convention: NumberConvention;
      /** Text that stood with the number: `PNS`, `Rp`, `bulan`. */
      readonly unit?: string;
      /** Text such as `≥` that bounds the number. */
      readonly bound?: '≥' | '≤' | '>' | '<';
      /** 0–1: 1 for a number cell, less where the marks leave doubt. */
      readonly sure: number;
    }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      readonly percent: boolean;
      readonly unit?: string;
    }
  /** One mark and three digits: `2,500` is 2500 or 2.5. */
  | {
      readonly kind: 'ambiguous';
      readonly asThousands: number;
      readonly asDecimal: number;
      readonly percent: boolean;
      readonly unit?: string;
    }
  /** Digits and marks that no convention reads: `77.932000`. */
  | { readonly kind: 'malformed' }
  /** Nothing, `-`, `n/a`: not a zero. */
  | { readonly kind: 'blank' }
  /** `'051`, `4843.EAA.003`, `1.02.03` */
  | { readonly kind: 'code' }
  | { readonly kind: 'text' };

export interface ReadingContext {
  /** The convention that the column's other cells or the satuan point to, for one mark and three digits. */
  readonly convention?: NumberConvention;
}
