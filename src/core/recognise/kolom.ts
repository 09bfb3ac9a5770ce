import type { ColumnNumber } from './numbering';
import type { ColumnStats } from './column-stats';
import type { Measure, Period, Role } from './table';
import type { Entry } from './view';
import type { recognise } from '../messages/id/recognise';

/** Sentences of evidence, written in the reader's language at the end. */
export type Note = (messages: typeof recognise) => string;

/** A column while the stages work out what it is. */
export interface Kolom {
  readonly column: number;
  /** Header cells, top level first. */
  readonly levels: readonly Entry[];
  readonly header: string;
  readonly stats: ColumnStats;
  readonly number?: ColumnNumber;
  /** The folded words of its upper levels, and of its lowest. */
  readonly parents: string;
  readonly leaf: string;
  role?: Role;
  period?: Period;
  /** A calendar year in its header; `yearBare`: the year stands alone in a cell. */
  year?: string;
  yearBare?: boolean;
  ordinal?: number;
  measure?: Measure;
  /** The measure is stated in its own header cell. */
  measured?: boolean;
  /** The measure was told from the size of its numbers alone. */
  bySize?: boolean;
  percent?: boolean;
  /** A column of a calendar (`Waktu Pelaksanaan / TW I`). */
  timed?: boolean;
  versi?: 'murni' | 'perubahan';
}

export const valueRoles: ReadonlySet<Role> = new Set(['target', 'realisasi', 'capaian']);
export const isValue = (kolom: Kolom): boolean => kolom.role !== undefined && valueRoles.has(kolom.role);

/** Columns that say what a row is about. */
export const subjectRoles: ReadonlySet<Role> = new Set([
  'perspektif',
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'subkegiatan',
  'uraian',
  'indikator',
]);

export const isMoney = (kolom: Kolom): boolean => kolom.measure === 'anggaran';

/** Its period is a quarter, a semester or a month. */
export const inQuarter = (kolom: Kolom): boolean => /^(?:TW|SM|B\d)/.test(kolom.period ?? '');
