import type { Kind, Measure, Period, Role, Rows } from './table';

/** A user's correction of a recognised layout, remembered by the layout's fingerprint. */
export interface Koreksi {
  readonly bukanTabel?: boolean;
  readonly kind?: Kind;
  readonly headerRows?: Rows;
  readonly dataRows?: Rows;
  /** Sheet rows at which a new table begins inside this one. */
  readonly pisah?: readonly number[];
  /** First header rows of the tables below that belong to this one. */
  readonly sambung?: readonly number[];
  readonly columns?: Readonly<
    Record<string, { readonly role: Role; readonly period?: Period; readonly measure?: Measure }>
  >;
}
