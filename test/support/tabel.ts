import { columnName } from '../../src/core/grid/address';
import type { Area, Cell, CellValue, Sheet, Workbook } from '../../src/core/grid/workbook';
import type { Column, Kind, Role, Table } from '../../src/core/recognise/table';

/**
 * Small workbooks for tests, written as a planner sees them. Header texts stand in row 4, data begins in row 5,
 * column A is the first: the third data row's fourth cell is D7.
 */

/** A constant, or a formula with its answer, or a constant with its number format. */
export type Isi =
  | CellValue
  | {
      readonly v?: CellValue;
      readonly f?: string;
      readonly z?: string;
      readonly bold?: boolean;
      readonly indent?: number;
    };

export interface TabelUji {
  readonly sheet?: string;
  readonly kind: Kind;
  /**
   * `role`, `role PERIOD`, `role PERIOD Rp`, then ` = header text` where the words matter:
   * `['no', 'indikator', 'target TAHUN', 'realisasi TAHUN Rp', 'capaian TAHUN = % Capaian']`.
   */
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly Isi[])[];
  /** At most two lines above the header. */
  readonly judul?: readonly string[];
  /** The numbering row's texts: row 4, the header moves up to row 3. */
  readonly nomor?: readonly Isi[];
  /** Sheet rows, as in `Table`. */
  readonly totalRows?: readonly number[];
  readonly sectionRows?: readonly number[];
  readonly repeatedHeaderRows?: readonly number[];
  /** Merged areas; write them with `parseArea`. */
  readonly merges?: readonly Area[];
  readonly confidence?: number;
}

export interface BukuUji {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
}

const ANNUAL: ReadonlySet<Role> = new Set<Role>(['target', 'realisasi', 'capaian']);

function kolomUji(text: string, index: number): Column {
  const [spec = '', header] = text.split(' = ');
  const [role = 'lain', ...rest] = spec.trim().split(/\s+/);
  const anggaran = rest.includes('Rp');
  const period = rest.find((word) => word !== 'Rp' && word !== '-');
  return {
    column: columnName(index + 1),
    role: role as Role,
    ...(period ? { period } : {}),
    ...(anggaran ? { measure: 'anggaran' as const } : {}),
    header: header ?? (ANNUAL.has(role as Role) && period ? `${role} ${period}` : role),
  };
}

const sel = (isi: Isi | undefined): Cell | undefined => {
  if (isi === undefined || isi === null) return undefined;
  if (typeof isi === 'object' && !('error' in isi)) {
    const { v = null, f, z, bold, indent } = isi;
    return {
      value: v,
      ...(f ? { formula: f } : {}),
      ...(z ? { format: z } : {}),
      ...(bold ? { bold } : {}),
      ...(indent ? { indent } : {}),
    };
  }
  return { value: isi };
};

/** One sheet a table; two tables with the same sheet name are not for this builder. */
export function buku(...tabel: readonly TabelUji[]): BukuUji {
  const made = tabel.map((uji, index) => satu({ sheet: `Lembar${index + 1}`, ...uji }));
  return {
    workbook: { sheets: made.map((m) => m.sheet), names: [] },
    tables: made.map((m) => m.table),
  };
}

function satu(uji: TabelUji & { sheet: string }): { sheet: Sheet; table: Table } {
  const base = uji.kolom.map(kolomUji);
  const columns = uji.nomor
    ? base.map((column, index) => {
        const label = uji.nomor![index];
        const text = label === undefined || label === null ? '' : String(label);
        const formula = /^\D*\d+\D*?[=(]\s*(.+?)\)?$/.exec(text)?.[1];
        return text ? { ...column, number: { label: text, ...(formula ? { formula } : {}) } } : column;
      })
    : base;
  const lines = (uji.judul ?? []).slice(0, 2);
  const cells: (Cell | undefined)[][] = [
    [sel(lines[0])],
    [sel(lines[1])],
    uji.nomor ? columns.map((column) => sel(column.header)) : [],
    uji.nomor ? uji.nomor.map(sel) : columns.map((column) => sel(column.header)),
    ...uji.baris.map((row) => row.map(sel)),
  ];
  const lastRow = 4 + uji.baris.length;
  const sheet: Sheet = {
    name: uji.sheet,
    visibility: 'visible',
    rowCount: lastRow,
    columnCount: columns.length,
    cells,
    merges: uji.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const table: Table = {
    sheet: uji.sheet,
    kind: uji.kind,
    confidence: uji.confidence ?? 0.95,
    headerRows: uji.nomor ? [3, 4] : [4, 4],
    dataRows: [5, lastRow],
    repeatedHeaderRows: uji.repeatedHeaderRows ?? [],
    sectionRows: uji.sectionRows ?? [],
    totalRows: uji.totalRows ?? [],
    columns,
    evidence: [],
    titleLines: lines.map((text, index) => ({ row: index + 1, text })),
    ...(uji.nomor ? { numberingRow: 4 } : {}),
    fingerprint: `uji-${uji.sheet}`,
  };
  return { sheet, table };
}
