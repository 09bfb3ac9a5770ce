import { readText } from './number-text';
import type { CellValue } from './workbook';

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
  /** The convention that the column's other cells point to: decides one mark and three digits. */
  readonly convention?: NumberConvention;
  /** What is counted: people and documents come in thousands, percentages and indexes have decimals. */
  readonly satuan?: string;
}

/**
 * Reads one cell's value (formulas.md, "Numbers as people type them"). Never throws and never guesses:
 * numbers are themselves, booleans and error values are text, text is read by the Indonesian and the
 * English convention and answered as `ambiguous` or `malformed` where that does not settle it.
 */
export function readNumber(value: CellValue, context: ReadingContext = {}): Reading {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { kind: 'text' };
    return {
      kind: 'number',
      value,
      decimals: decimalsOf(value),
      percent: false,
      convention: 'plain',
      sure: 1,
    };
  }
  if (typeof value !== 'string') return { kind: 'text' };
  return readText(value, context);
}

/** Digits after the mark in the shortest decimal text of a number. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const written = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}
