import { shiftFormula } from '../../grid/formula';
import type { Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';
import { hitungRumus } from './hitung-rumus';
import { menurutBentuk, tegak, terdekat } from './ganjil';
import { bentukTempat, selRumus, type SelRumus } from './sel-rumus';

export interface Tertimpa {
  readonly sel: SelRumus;
  readonly contoh: SelRumus;
  readonly rumus: string;
  readonly serupa: number;
  /** What the formula would answer now, where that can be told. */
  readonly hasil?: number;
}

/** Typed numbers where the cells above and below, or the other columns of a closing row, are formulas of one form. */
export function tertimpa(tabel: Tabel): Tertimpa[] {
  const found = new Map<SelRumus, Tertimpa>();
  const penutup = tabel.baris.flatMap((baris) =>
    baris.jenis === 'total' || baris.jenis === 'rata-rata' ? [baris.row] : [],
  );
  const closing = new Map<number, SelRumus[]>();
  const baris = new Map<number, SelRumus[]>();
  for (const cells of selRumus(tabel).values()) {
    for (const sel of cells) {
      const list = baris.get(sel.baris.row);
      if (list) list.push(sel);
      else baris.set(sel.baris.row, [sel]);
    }
  }
  for (const cells of selRumus(tabel).values()) {
    for (const [column, group] of kelompok(cells)) {
      const typed = group.filter((sel) => sel.formula === undefined);
      const formulas = group.filter((sel) => sel.formula !== undefined);
      if (typed.length === 0 || typed.length > Math.max(1, formulas.length * 0.2)) continue;
      const [major] = menurutBentuk(formulas, (sel) =>
        formulas.length > 20_000 ? sel.bentuk! : bentukTempat(sel, penutup),
      );
      if (!major || major.length < formulas.length * 0.6) continue;
      // In a table of three rows two formulas tell, where the column is one that is always computed.
      const sedikit = dihitung.has(column.role) && major.length === 2 && formulas.length === 2;
      if (major.length < 3 && !sedikit) continue;
      for (const sel of typed) {
        // A parent's sum: only where the row is summed in another column too.
        const sejajar = baris.get(sel.baris.row) ?? [];
        if (
          turun(major[0]!) &&
          !sejajar.some((one) => one !== sel && one.formula !== undefined && turun(one))
        )
          continue;
        catat(tabel, found, sel, terdekat(sel, major), major.length);
      }
    }
    for (const sel of cells) {
      if (sel.kelas !== 'total' && sel.kelas !== 'rata-rata' && sel.kelas !== 'induk') continue;
      const list = closing.get(sel.baris.row);
      if (list) list.push(sel);
      else closing.set(sel.baris.row, [sel]);
    }
  }
  for (const cells of closing.values()) {
    for (const sel of cells) {
      if (sel.formula !== undefined || found.has(sel)) continue;
      const alike = cells.filter(
        (one) =>
          one.formula !== undefined &&
          one.column.measure === sel.column.measure &&
          besaran(one) === besaran(sel),
      );
      const [major] = menurutBentuk(alike, (one) => one.bentuk!);
      const typed = cells.filter((one) => one.formula === undefined && besaran(one) === besaran(sel)).length;
      if (major && major.length >= 2 && major.length === alike.length && typed * 2 <= major.length)
        catat(tabel, found, sel, terdekat(sel, major), major.length);
    }
  }
  return [...found.values()];
}

const dihitung = new Set<Column['role']>(['capaian', 'efisiensi', 'selisih', 'jumlah']);

/** What works along the row is alike in every row; what works down the column only in the parents. */
function kelompok(cells: readonly SelRumus[]): [Column, SelRumus[]][] {
  const column = cells[0]?.column;
  if (!column) return [];
  const badan = cells.filter(
    (sel) =>
      sel.kelas === 'daun' || sel.kelas === 'induk' || (sel.kelas === 'total' && dihitung.has(column.role)),
  );
  const mendatar = badan.filter((sel) => sel.formula === undefined || !tegak(sel));
  const menurun = cells.filter((sel) => sel.kelas === 'induk' && (sel.formula === undefined || tegak(sel)));
  return [
    [column, mendatar],
    [column, menurun],
  ];
}

const besaran = (sel: SelRumus): boolean =>
  sel.column.role === 'target' || sel.column.role === 'realisasi' || sel.column.role === 'jumlah';

/** Works down its own column. */
const turun = (sel: SelRumus): boolean => /^=(?:SUM\(|SUBTOTAL\(\d+,)?R\[\d+\]C\[0\]/.test(sel.bentuk ?? '');

function catat(
  tabel: Tabel,
  found: Map<SelRumus, Tertimpa>,
  sel: SelRumus,
  contoh: SelRumus,
  serupa: number,
): void {
  const rumus = shiftFormula(contoh.formula!, sel.baris.row - contoh.baris.row, sel.kolom - contoh.kolom);
  const hasil = hitungRumus(rumus, tabel.sheet);
  // A zero or dash where nothing has been filled in yet hides nothing.
  if (sel.nilai.angka === 0 && (hasil === undefined || hasil === 0)) return;
  found.set(sel, { sel, contoh, rumus, serupa, ...(hasil === undefined ? {} : { hasil }) });
}
