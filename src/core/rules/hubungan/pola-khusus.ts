import { references, tokens } from '../../grid/formula';
import { cellAt, type Sheet } from '../../grid/workbook';
import type { Tabel } from '../../kinerja/kinerja';
import type { Ganjil } from './ganjil';
import { selRumus, type SelRumus } from './sel-rumus';

/** Realisasi that is a bare link to the target or to another quarter, in a column of typed numbers. */
export function tautan(tabel: Tabel): Ganjil[] {
  const found: Ganjil[] = [];
  for (const [column, cells] of selRumus(tabel)) {
    if (column.role !== 'realisasi') continue;
    const leaves = cells.filter((sel) => sel.kelas === 'daun');
    const linked = leaves.filter((sel) => sel.bentuk !== undefined && /^=R\[0\]C\[-?\d+\]$/.test(sel.bentuk));
    const typed = leaves.filter((sel) => sel.formula === undefined).length;
    if (linked.length === 0 || typed < 3 || linked.length > typed * 0.34) continue;
    const besaran = new Set(
      tabel.table.columns
        .filter(
          (one) => (one.role === 'target' || one.role === 'realisasi') && one.measure === column.measure,
        )
        .map((one) => one.column),
    );
    for (const sel of linked) {
      const target = tokens(sel.formula!).find((part) => part.kind === 'ref');
      if (target && besaran.has(target.text.replace(/[^A-Z]/gi, '').toUpperCase()))
        found.push({ sel, arah: 'kolom', sebab: 'tautan', serupa: typed });
    }
  }
  return found;
}

/** A fixed row of another block's closing row, where the formula's own block has one that it also reads. */
export function jangkarLain(tabel: Tabel): Ganjil[] {
  const closing = tabel.baris.flatMap((baris) =>
    baris.jenis === 'total' || baris.jenis === 'rata-rata' ? [baris.row] : [],
  );
  if (closing.length < 2) return [];
  const rows = new Set(closing);
  const found: Ganjil[] = [];
  for (const cells of selRumus(tabel).values()) {
    for (const sel of cells) {
      if (sel.formula === undefined || !sel.formula.includes('$')) continue;
      const refs = references(sel.formula).filter((ref) => ref.sheet === undefined && !ref.to);
      const fixed = refs.find(
        (ref) => ref.from.rowFixed && rows.has(ref.from.row!) && ref.from.row! < sel.baris.row,
      );
      if (!fixed) continue;
      const own = refs.find(
        (ref) =>
          !ref.from.rowFixed &&
          rows.has(ref.from.row!) &&
          ref.from.row! > fixed.from.row! &&
          ref.from.row! <= sel.baris.row,
      );
      if (!own) continue;
      const wrong = `$${fixed.from.row!}`;
      found.push({
        sel,
        arah: 'kolom',
        sebab: 'jangkar',
        serupa: 0,
        seharusnya: sel.formula.replaceAll(wrong, `$${own.from.row!}`),
      });
    }
  }
  return found;
}

const rasio = /^=\(?\+?R(?:\[-?\d+\]|\d+)C(?:\[-?\d+\]|\d+)\/R(?:\[-?\d+\]|\d+)C(?:\[-?\d+\]|\d+)\)?\*100%?$/;

/** A share of a share: the numerator is a percentage already, the denominator an amount. */
export function persenGanda(tabel: Tabel): Ganjil[] {
  const cells = selRumus(tabel);
  const persen = new Map<string, SelRumus>();
  for (const list of cells.values())
    for (const sel of list)
      if (sel.bentuk !== undefined && rasio.test(sel.bentuk))
        persen.set(`${sel.baris.row},${sel.kolom}`, sel);
  const found: Ganjil[] = [];
  for (const sel of persen.values()) {
    const [atas, bawah] = references(sel.formula!);
    const di = (ref: typeof atas): SelRumus | undefined => persen.get(`${ref?.from.row},${ref?.from.column}`);
    const dalam = di(atas);
    if (!dalam || di(bawah) || dalam.baris.row !== sel.baris.row) continue;
    // A share of an amount in the same row: what the inner one was a share of should have been taken.
    if (bawah && cellAt(tabel.sheet, bawah.from.row!, bawah.from.column!)?.value === 100) continue;
    found.push({ sel, arah: 'baris', sebab: 'persen', serupa: 0 });
  }
  return found;
}

/** How many cells the average in a cell is taken over, through a link or two; undefined where it is none. */
function penyebut(sheet: Sheet, row: number, column: number, steps = 3): number | undefined {
  const formula = cellAt(sheet, row, column)?.formula;
  if (formula === undefined || steps === 0) return undefined;
  const [ref, ...more] = references(formula);
  if (!ref || more.length > 0 || ref.sheet !== undefined) return undefined;
  if (/^=\+?AVERAGE\([^()]*\)$/i.test(formula) && ref.to?.row !== undefined && ref.from.row !== undefined)
    return ref.to.row - ref.from.row + 1;
  return !ref.to && /^=\+?[^(]*$/.test(formula)
    ? penyebut(sheet, ref.from.row!, ref.from.column!, steps - 1)
    : undefined;
}

/** `(a+b)/2` over averages of 20 and of 2 rows: the two rows weigh as much as the twenty. */
export function rataDariRata(tabel: Tabel): Ganjil[] {
  const found: Ganjil[] = [];
  for (const cells of selRumus(tabel).values()) {
    for (const sel of cells) {
      if (sel.kelas !== 'rata-rata' && sel.kelas !== 'total') continue;
      if (!/^=(?:\([^()]*\+[^()]*\)\/\d+|AVERAGE\([^():]*,[^():]*\))$/i.test(sel.formula ?? '')) continue;
      const counts = references(sel.formula!).map((ref) =>
        ref.to || ref.sheet !== undefined
          ? undefined
          : penyebut(tabel.sheet, ref.from.row!, ref.from.column!),
      );
      if (counts.length > 1 && counts.every((one) => one !== undefined) && new Set(counts).size > 1)
        found.push({ sel, arah: 'kolom', sebab: 'rata', serupa: 0 });
    }
  }
  return found;
}
