import { columnName, columnNumber } from '../../grid/address';
import { mergeAt } from '../../grid/merges';
import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import { triwulan, type Column, type Role, type Triwulan } from '../../recognise/table';

/** Words for "nothing": a lone dash, dots, `nihil`, `tidak ada`. */
export const tanpaIsi = (text: string): boolean =>
  /^[\s\-–—_.·•*✓/]*$/.test(text) || /^\s*[-–]?\s*(?:nihil|tidak\s+ada|n\/?a)\.?\s*$/i.test(text);

/** One action as the sheet shows it: a merged cell counts for every quarter that it covers. */
export interface Aksi {
  readonly nilai: Nilai;
  readonly teks: string;
  readonly triwulan: ReadonlySet<Triwulan>;
}

export const kolomAksi = (tabel: Tabel): Column[] =>
  tabel.table.columns.filter(
    (column) => column.role === 'aksi' && (triwulan as readonly string[]).includes(column.period ?? ''),
  );

/** The actions of a row, each once, blank ones left out. */
export function aksiBaris(baris: Baris, columns: readonly Column[]): Aksi[] {
  const found = new Map<string, { nilai: Nilai; teks: string; triwulan: Set<Triwulan> }>();
  for (const column of columns) {
    const nilai = baris.sel.get(column.column);
    if (!nilai || tanpaIsi(nilai.tampil)) continue;
    const key = `${nilai.ref.row},${nilai.ref.column}`;
    const aksi = found.get(key) ?? { nilai, teks: nilai.tampil, triwulan: new Set<Triwulan>() };
    aksi.triwulan.add(column.period as Triwulan);
    found.set(key, aksi);
  }
  return [...found.values()];
}

/** The row stands under no merged area begun above in this column. */
export const awalGabungan = (tabel: Tabel, baris: Baris, column: Column): boolean => {
  const merge = mergeAt(tabel.sheet, baris.row, columnNumber(column.column));
  return !merge || merge.firstRow === baris.row;
};

const identitas: readonly Role[] = ['kegiatan', 'subkegiatan', 'indikator', 'uraian', 'program', 'sasaran'];

/** What the row is about, from the finest level that has its own words. */
export function namaBaris(tabel: Tabel, baris: Baris): Nilai | undefined {
  for (const role of identitas) {
    for (const column of tabel.table.columns.filter((one) => one.role === role)) {
      const nilai = baris.sel.get(column.column);
      if (nilai && nilai.ref.row === baris.row && /[A-Za-z]{3}/.test(nilai.tampil)) return nilai;
    }
  }
  return undefined;
}

export const rentangKolom = (columns: readonly Column[], row: number): string => {
  const at = columns.map((column) => columnNumber(column.column));
  return `${columnName(Math.min(...at))}${row}:${columnName(Math.max(...at))}${row}`;
};
