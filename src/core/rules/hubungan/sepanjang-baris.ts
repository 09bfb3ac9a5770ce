import { references } from '../../grid/formula';
import type { Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';
import {
  apart,
  fungsi,
  luarLembar,
  menurutBentuk,
  samaNilai,
  setara,
  tegak,
  temukan,
  terdekat,
  type Ganjil,
} from './ganjil';
import { selRumus, type SelRumus } from './sel-rumus';

/** Columns whose formulas in one row should be alike: the same role and measure over the periods; in closing rows all of one measure. */
const kelompokBaris = (column: Column, kelas: SelRumus['kelas']): string | undefined => {
  const besaran = column.role === 'target' || column.role === 'realisasi';
  if (kelas !== 'daun' && besaran) return `besaran|${column.measure ?? ''}`;
  if (!besaran && column.role !== 'capaian' && column.role !== 'jumlah') return undefined;
  const jenis = /^TW\d$|^B\d\d$|^SM\d$/.test(column.period ?? '') ? 'bagian' : (column.period ?? '');
  return `${column.role}|${column.measure ?? ''}|${jenis}`;
};

/** The odd ones out along each row. */
export function sepanjangBaris(tabel: Tabel): Ganjil[] {
  const rows = new Map<number, SelRumus[]>();
  const semua = [...selRumus(tabel)];
  // Four columns alike at least before one of a leaf row's can be odd.
  const sekelas = new Map<string, number>();
  for (const [column, cells] of semua) {
    const key = kelompokBaris(column, 'daun');
    if (key !== undefined && cells.some((sel) => sel.bentuk !== undefined))
      sekelas.set(key, (sekelas.get(key) ?? 0) + 1);
  }
  for (const [column, cells] of semua) {
    const sepi = (sekelas.get(kelompokBaris(column, 'daun') ?? '') ?? 0) < 4;
    for (const sel of cells) {
      if (sepi && sel.kelas === 'daun') continue;
      if (sel.bentuk === undefined || luarLembar(sel) || sel.baris.label === '') continue;
      if (kelompokBaris(sel.column, sel.kelas) === undefined) continue;
      const list = rows.get(sel.baris.row);
      if (list) list.push(sel);
      else rows.set(sel.baris.row, [sel]);
    }
  }
  const found: Ganjil[] = [];
  for (const cells of rows.values()) {
    if (cells.length < 2) continue;
    const groups = new Map<string, SelRumus[]>();
    for (const sel of cells) {
      const key = kelompokBaris(sel.column, sel.kelas);
      if (key === undefined) continue;
      const list = groups.get(key);
      if (list) list.push(sel);
      else groups.set(key, [sel]);
    }
    for (const group of groups.values()) {
      const byForm = menurutBentuk(group, (sel) => sel.bentuk!);
      if (byForm.length === 1) continue;
      const answer = apart(byForm);
      if (answer) {
        for (const sel of answer.lain) {
          if (setara(sel.formula!, answer.mayoritas[0]!.formula!, sel, answer.mayoritas[0]!)) continue;
          if (tegak(sel) !== tegak(answer.mayoritas[0]!) || lengkap(sel, answer.mayoritas[0]!)) continue;
          const one = temukan(sel, terdekat(sel, answer.mayoritas), 'baris', answer.mayoritas.length);
          if (!samaNilai(tabel, one)) found.push(one);
        }
      } else if (group.length === 2 && group[0]!.kelas !== 'daun') {
        const pair = duaSejajar(group[0]!, group[1]!);
        if (pair) found.push(pair);
      }
    }
  }
  return found;
}

/** Reads all of its children while the others' formula does not: the majority is wrong here. */
function lengkap(sel: SelRumus, pola: SelRumus): boolean {
  const anak = (sel.simpul?.anak ?? []).map((one) => one.baris.row);
  if (anak.length === 0 || fungsi(sel.formula!) !== fungsi(pola.formula!)) return false;
  const reads = (formula: string): boolean => {
    const refs = references(formula);
    return anak.every((row) =>
      refs.some((ref) => (ref.from.row ?? 0) <= row && row <= (ref.to?.row ?? ref.from.row ?? 0)),
    );
  };
  return reads(sel.formula!) && !reads(pola.formula!);
}

/** Two sums side by side that read different rows: the one that reads all the children is right. */
function duaSejajar(a: SelRumus, b: SelRumus): Ganjil | undefined {
  const reach = (sel: SelRumus): number[] | undefined => {
    const rows: number[] = [];
    for (const ref of references(sel.formula!)) {
      if (ref.from.column !== sel.kolom || ref.from.row === undefined) return undefined;
      const last = ref.to?.row ?? ref.from.row;
      if (last - ref.from.row > 5000) return undefined;
      for (let row = ref.from.row; row <= last; row++) rows.push(row);
    }
    return rows;
  };
  const [left, right] = [reach(a), reach(b)];
  if (!left || !right || left.length === right.length) return undefined;
  if (fungsi(a.formula!) !== fungsi(b.formula!)) return undefined;
  const [panjang, pendek] = left.length > right.length ? [left, right] : [right, left];
  if (!pendek.every((row) => panjang.includes(row))) return undefined;
  const [utuh, kurang] = left.length > right.length ? [a, b] : [b, a];
  const anak = (utuh.simpul?.anak ?? []).map((one) => one.baris.row);
  if (anak.length > 0 && !anak.every((row) => panjang.includes(row))) return undefined;
  if (anak.length > 0 && anak.every((row) => pendek.includes(row))) return temukan(utuh, kurang, 'baris', 1);
  return temukan(kurang, utuh, 'baris', 1);
}
