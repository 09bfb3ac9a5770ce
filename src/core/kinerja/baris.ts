import { columnNumber } from '../grid/address';
import { shownCell } from '../grid/merges';
import type { Reading } from '../grid/number';
import { readColumn } from '../grid/number-column';
import { isBlank, valueText, type Sheet } from '../grid/workbook';
import { isClosingAverage } from '../recognise/outside';
import type { Column } from '../recognise/table';
import type { Baris, JenisBaris, Nilai, Tabel } from './kinerja';
import { barisContoh } from './contoh';
import { nilaiAt } from './nilai';

/** Roles whose cells are names or remarks, never read as numbers. */
const teks = new Set<Column['role']>([
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
]);

const labelRoles: readonly Column['role'][] = [
  'uraian',
  'sasaran',
  'tujuan',
  'perspektif',
  'program',
  'kegiatan',
  'subkegiatan',
  'indikator',
  'no',
  'kode',
];

const words = /[A-Za-z]{3,}/;

/** Readings by row; a column's numbers are read together, each with the satuan of its own row. */
function readingsOf(
  sheet: Sheet,
  column: Column,
  rows: readonly number[],
  satuan: readonly (string | undefined)[],
): Map<number, Reading> {
  const values = rows.map((row) => shownCell(sheet, row, columnNumber(column.column))?.value ?? null);
  const readings = teks.has(column.role)
    ? values.map((value): Reading =>
        value === null || (typeof value === 'string' && value.trim() === '')
          ? { kind: 'blank' }
          : { kind: 'text' },
      )
    : readColumn(values, satuan).readings;
  return new Map(rows.map((row, i) => [row, readings[i]!]));
}

function jenisOf(row: number, label: string, blank: boolean, indikator: boolean, sets: RowSets): JenisBaris {
  if (sets.repeated.has(row)) return 'judul-ulang';
  if (sets.sections.has(row)) return 'bagian';
  if (!indikator) {
    if (/^\W*(?:nilai\s+)?rata[\s-]*rata/i.test(label)) return 'rata-rata';
    if (/^\W*(?:predikat|kategori)\b/i.test(label)) return 'predikat';
  }
  if (sets.totals.has(row) && !indikator) return 'total';
  return blank ? 'kosong' : 'data';
}

/** `Rata-rata waktu layanan`, `Predikat SAKIP`: an indicator of that name has a number or a satuan of its own. */
function sepertiIndikator(row: number, label: string, sel: ReadonlyMap<string, Nilai>): boolean {
  for (const nilai of sel.values()) {
    if (nilai.ref.row !== row) continue;
    if (nilai.column.role === 'no' && /^\(?\d{1,4}[.)]?$/.test(nilai.tampil.trim())) return true;
    if (nilai.column.role === 'satuan' && nilai.tampil.trim() !== '' && !isClosingAverage(label)) return true;
  }
  return false;
}

interface RowSets {
  readonly repeated: ReadonlySet<number>;
  readonly sections: ReadonlySet<number>;
  readonly totals: ReadonlySet<number>;
}

/** Reads every row of a table. `tabel` is filled by the caller: rows point back to it. */
export function bacaBaris(tabel: Tabel): Baris[] {
  const { table, sheet } = tabel;
  const [first, last] = table.dataRows;
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const sets: RowSets = {
    repeated: new Set(table.repeatedHeaderRows),
    sections: new Set(table.sectionRows),
    totals: new Set(table.totalRows),
  };
  const values = rows.filter((row) => !sets.repeated.has(row));
  const unit = table.columns.find((column) => column.role === 'satuan');
  const satuan = values.map((row) =>
    unit
      ? valueText(shownCell(sheet, row, columnNumber(unit.column))?.value ?? null) || undefined
      : undefined,
  );
  const columns = table.columns.map((column) => ({
    column,
    number: columnNumber(column.column),
    readings: readingsOf(sheet, column, values, satuan),
  }));
  const labels = table.columns
    .filter((column) => labelRoles.includes(column.role))
    .sort((a, b) => labelRoles.indexOf(a.role) - labelRoles.indexOf(b.role));
  return rows.map((row) => {
    const sel = new Map<string, Nilai>();
    for (const { column, number, readings } of columns) {
      sel.set(column.column, nilaiAt(sheet, row, number, column, readings.get(row) ?? { kind: 'text' }));
    }
    const label =
      labels
        .map((column) => sel.get(column.column)!)
        .find((nilai) => nilai.ref.row === row && words.test(nilai.tampil))?.tampil ?? '';
    const blank = [...sel.values()].every((nilai) => nilai.ref.row !== row || isBlank(nilai.cell));
    const indikator =
      (/rata|predikat|kategori/i.test(label) && sepertiIndikator(row, label, sel)) ||
      (/^\W*rata[\s-]*rata/i.test(label) && !sets.totals.has(row) && !isClosingAverage(label));
    const jenis = barisContoh(row, sel) ? 'contoh' : jenisOf(row, label, blank, indikator, sets);
    return { tabel, row, jenis, label, sel };
  });
}
