import { columnNumber } from '../../grid/address';
import { areaOf, references, relativeForm, relativeReference } from '../../grid/formula';
import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';
import { susunan, type Simpul } from './hierarchy';
import { sendiri } from './kolom-jumlah';

/** `daun`: a row of its own; `induk`: a row that others stand beneath; then the closing rows. */
export type Kelas = 'daun' | 'induk' | 'total' | 'rata-rata' | 'predikat';

/** One cell of a table's body as formulas see it. */
export interface SelRumus {
  readonly baris: Baris;
  readonly nilai: Nilai;
  readonly column: Column;
  readonly kolom: number;
  readonly kelas: Kelas;
  readonly simpul?: Simpul;
  /** Undefined for a constant. */
  readonly formula?: string;
  /** The formula in relative terms of its cell. */
  readonly bentuk?: string;
}

const rowNumber = /(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?![\d\w(])/g;

/** Cheap key of a formula within its column: rows relative, columns as they are. */
const kunciCepat = (formula: string, row: number): string =>
  formula.replace(rowNumber, (_all, column: string, fixed: string, number: string) =>
    fixed ? `${column}$${number}` : `${column}[${Number(number) - row}]`,
  );

const known = new WeakMap<Tabel, ReadonlyMap<Column, readonly SelRumus[]>>();

/** The cells of each column that hold a number, an answer or a formula; banners and repeated headers left out. */
export function selRumus(tabel: Tabel): ReadonlyMap<Column, readonly SelRumus[]> {
  let answer = known.get(tabel);
  if (!answer) {
    answer = build(tabel);
    known.set(tabel, answer);
  }
  return answer;
}

function build(tabel: Tabel): Map<Column, SelRumus[]> {
  const simpul = new Map(susunan(tabel).semua.map((one) => [one.baris, one]));
  const kelas = new Map<Baris, Kelas>();
  for (const baris of tabel.baris) {
    const own = kelasOf(baris, simpul.get(baris));
    if (own) kelas.set(baris, own);
  }
  const found = new Map<Column, SelRumus[]>();
  for (const column of tabel.table.columns) {
    const kolom = columnNumber(column.column);
    const berumus = tabel.baris.some(
      (baris) => baris.sel.get(column.column)?.cell?.formula !== undefined && kelas.has(baris),
    );
    const forms = new Map<string, string>();
    const cells: SelRumus[] = [];
    for (const baris of tabel.baris) {
      const own = kelas.get(baris);
      // Of a column of typed numbers only the closing rows are compared, along their row.
      if (own === undefined || (own === 'daun' && !berumus)) continue;
      const nilai = baris.sel.get(column.column);
      if (!sendiri(nilai, baris)) continue;
      const formula = nilai.cell?.formula;
      if (formula === undefined && nilai.angka === null) continue;
      const node = simpul.get(baris);
      const base = { baris, nilai, column, kolom, kelas: own, ...(node ? { simpul: node } : {}) };
      if (formula === undefined) {
        cells.push(base);
        continue;
      }
      const key = kunciCepat(formula, baris.row);
      let bentuk = forms.get(key);
      if (bentuk === undefined) {
        bentuk = relativeForm(formula, baris.row, kolom);
        forms.set(key, bentuk);
      }
      cells.push({ ...base, formula, bentuk });
    }
    if (cells.length > 0) found.set(column, cells);
  }
  return found;
}

function kelasOf(baris: Baris, simpul: Simpul | undefined): Kelas | undefined {
  if (baris.jenis === 'data') return simpul && simpul.anak.length > 0 ? 'induk' : 'daun';
  if (baris.jenis === 'total' || baris.jenis === 'rata-rata' || baris.jenis === 'predikat')
    return baris.jenis;
  return undefined;
}

/**
 * The form with what belongs to the cell's own place named by it: a reference to its parent's row, or to the next
 * closing row below, is the same for every row that has one, however far away it stands.
 */
export function bentukTempat(sel: SelRumus, penutup: readonly number[]): string {
  const leluhur = new Map<number, number>();
  let steps = 0;
  for (let up = sel.simpul?.induk; up; up = up.induk) leluhur.set(up.baris.row, ++steps);
  const anak = sel.simpul?.anak.map((one) => one.baris.row) ?? [];
  const berikut = penutup.find((row) => row > sel.baris.row);
  let text = sel.bentuk!;
  for (const ref of references(sel.formula!)) {
    if (ref.sheet !== undefined || ref.from.row === undefined || ref.from.column === undefined) continue;
    const area = areaOf(ref);
    const column = (at: number, fixed: boolean): string => (fixed ? `C${at}` : `C[${at - sel.kolom}]`);
    const fixedColumn = ref.from.columnFixed;
    let name: string | undefined;
    if (!ref.to && leluhur.has(ref.from.row))
      name = `INDUK${leluhur.get(ref.from.row)}${column(ref.from.column, fixedColumn)}`;
    else if (!ref.to && ref.from.row === berikut) name = `TUTUP${column(ref.from.column, fixedColumn)}`;
    else if (
      anak.length > 0 &&
      area.firstRow === anak[0] &&
      area.lastRow >= anak[anak.length - 1]! &&
      area.firstColumn === area.lastColumn
    )
      name = `ANAK${column(area.firstColumn, fixedColumn)}`;
    if (name === undefined) continue;
    text = text.replace(relativeReference(ref, sel.baris.row, sel.kolom), name);
  }
  return text;
}
