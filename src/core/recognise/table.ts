/** The shape of what recognition answers: see docs/kontrak.md. */

export const kinds = [
  'renaksi',
  'renaksi-naratif',
  'monev',
  'monev-bulanan',
  'pengukuran-triwulan',
  'perjanjian-kinerja',
  'perbandingan',
  'renstra-matriks',
  'iku-formulasi',
  'anggaran',
  'rincian-anggaran',
  'evaluasi-renja',
  'efisiensi',
  'hasil-evaluasi',
  'kegiatan-bukti',
  'lain',
] as const;
export type Kind = (typeof kinds)[number];

export const roles = [
  'no',
  'kode',
  'perspektif',
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'subkegiatan',
  'uraian',
  'indikator',
  'formulasi',
  'satuan',
  'polaritas',
  'bobot',
  'periode',
  'target',
  'realisasi',
  'capaian',
  'selisih',
  'efisiensi',
  'predikat',
  'nilai',
  'aksi',
  'hasil',
  'manfaat',
  'status',
  'waktu',
  'bukti',
  'lampiran',
  'sumber-data',
  'penanggung-jawab',
  'permasalahan',
  'solusi',
  'keterangan',
  'volume',
  'harga-satuan',
  'jumlah',
  'lain',
] as const;
export type Role = (typeof roles)[number];

export type Triwulan = 'TW1' | 'TW2' | 'TW3' | 'TW4';
export const triwulan: readonly Triwulan[] = ['TW1', 'TW2', 'TW3', 'TW4'];

/**
 * `TAHUN`, `TW1`–`TW4`, `SM1`, `SM2`, `B01`–`B12`, `Y1`–`Y6`, `RENSTRA`, `SD-LALU`, `SD-TAHUN`, `SD-TW1`–`SD-TW4`,
 * or a calendar year (`2021`).
 */
export type Period = string;

export type Measure = 'kinerja' | 'anggaran';

export interface Column {
  /** The column's letter. */
  readonly column: string;
  readonly role: Role;
  readonly period?: Period;
  /** Left out for `kinerja`. */
  readonly measure?: 'anggaran';
  readonly versi?: 'murni' | 'perubahan';
  /** The header's words from its top level down, joined by ` / `; '' where it has none. */
  readonly header: string;
  /** What the numbering row says of this column: its label (`12`, `(5)`) and, where it states one, its formula (`8+9+10+11`). */
  readonly number?: { readonly label: string; readonly formula?: string };
}

/** A first and a last row, both included; a template without rows has last = first - 1. */
export type Rows = readonly [first: number, last: number];

export interface Table {
  readonly sheet: string;
  readonly kind: Kind;
  /** 0–1; under 0.5 nothing is done with the table without the user's word. */
  readonly confidence: number;
  readonly headerRows: Rows;
  readonly dataRows: Rows;
  readonly repeatedHeaderRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly columns: readonly Column[];
  readonly evidence: readonly string[];
  /** The lines above the table that belong to it (judul, tahun), top first. */
  readonly titleLines: readonly { readonly row: number; readonly text: string }[];
  /** The row of `(1) (2) (3)`, if the header has one. */
  readonly numberingRow?: number;
  /** Identifies the layout across workbooks: the key that corrections are remembered by. */
  readonly fingerprint: string;
}
