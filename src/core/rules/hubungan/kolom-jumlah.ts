import { columnNumber } from '../../grid/address';
import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';

/**
 * Columns whose numbers add up from row to row. Two neighbouring columns that never both hold a number in one row
 * (kegiatan in the one, its parts in the other) count as one.
 */
export interface KolomJumlah {
  readonly columns: readonly Column[];
  /** Money, jumlah, bobot, nilai: their totals are sums. Other numbers only may be. */
  readonly pasti: boolean;
}

const percentWords = /%|persen|prosentase|rata|capaian|tingkat|serapan|predikat|indeks|rasio/i;

const sureColumn = (column: Column): boolean =>
  column.role === 'jumlah' ||
  (column.measure === 'anggaran' && (column.role === 'target' || column.role === 'realisasi')) ||
  (column.role === 'bobot' && !/rata/i.test(column.header));

const looseColumn = (column: Column): boolean =>
  (column.role === 'nilai' ||
    column.role === 'lain' ||
    column.role === 'volume' ||
    ((column.role === 'target' || column.role === 'realisasi') && column.measure === undefined)) &&
  !percentWords.test(column.header);

/** A value that stands in its own cell: not the continuation of a merged one. */
export const sendiri = (nilai: Nilai | undefined, baris: Baris): nilai is Nilai =>
  nilai !== undefined &&
  nilai.ref.row === baris.row &&
  nilai.ref.column === columnNumber(nilai.column.column);

/** The row's number in the column, if it has one of its own. */
export function angkaDi(kolom: KolomJumlah, baris: Baris): Nilai | undefined {
  for (const column of kolom.columns) {
    const nilai = baris.sel.get(column.column);
    if (sendiri(nilai, baris) && nilai.angka !== null) return nilai;
  }
  return undefined;
}

/** Something with digits stands there that no reading makes a number of: a sum over it cannot be judged. */
export const takTerbaca = (kolom: KolomJumlah, baris: Baris): boolean =>
  kolom.columns.some((column) => {
    const nilai = baris.sel.get(column.column);
    return (
      sendiri(nilai, baris) &&
      nilai.angka === null &&
      (/\d/.test(nilai.tampil) ||
        (nilai.cell !== undefined && typeof nilai.cell.value === 'object' && nilai.cell.value !== null))
    );
  });

/** The table's columns of sums, left to right. */
export function kolomJumlah(tabel: Tabel): KolomJumlah[] {
  const found: KolomJumlah[] = [];
  for (const column of tabel.table.columns) {
    const pasti = sureColumn(column);
    if (!pasti && !looseColumn(column)) continue;
    const last = found[found.length - 1];
    const previous = last?.columns[last.columns.length - 1];
    if (last && previous && pasti && last.pasti && complementary(tabel, previous, column)) {
      found[found.length - 1] = { columns: [...last.columns, column], pasti };
    } else found.push({ columns: [column], pasti });
  }
  return found;
}

/** Both filled, and never in the same row: one amount that steps to the side for each level. */
function complementary(tabel: Tabel, a: Column, b: Column): boolean {
  if (a.role !== b.role || a.period !== b.period || a.measure !== b.measure) return false;
  if (columnNumber(b.column) !== columnNumber(a.column) + 1) return false;
  let left = 0;
  let right = 0;
  for (const baris of tabel.baris) {
    const hasLeft = baris.sel.get(a.column)?.tampil.trim() ? sendiri(baris.sel.get(a.column), baris) : false;
    const hasRight = baris.sel.get(b.column)?.tampil.trim() ? sendiri(baris.sel.get(b.column), baris) : false;
    if (hasLeft && hasRight) return false;
    if (hasLeft) left++;
    if (hasRight) right++;
  }
  return left > 0 && right > 1;
}
