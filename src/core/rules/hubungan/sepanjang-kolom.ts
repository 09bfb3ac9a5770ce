import { references, tokens } from '../../grid/formula';
import type { Tabel } from '../../kinerja/kinerja';
import {
  apart,
  luarLembar,
  menurutBentuk,
  samaNilai,
  setara,
  tegak,
  temukan,
  terdekat,
  type Ganjil,
} from './ganjil';
import { bentukTempat, selRumus, type SelRumus } from './sel-rumus';

const MAX_NAMED = 20_000;

/** The odd ones out down each column. */
export function sepanjangKolom(tabel: Tabel): Ganjil[] {
  const penutup = tabel.baris.flatMap((baris) =>
    baris.jenis === 'total' || baris.jenis === 'rata-rata' ? [baris.row] : [],
  );
  const triwulanan = kolomTriwulan(tabel);
  const found: Ganjil[] = [];
  for (const [column, cells] of selRumus(tabel)) {
    // A row without words is a helper of a closing row; a sum down a parent's column is held against its children.
    const formulas = cells.filter(
      (sel) =>
        sel.bentuk !== undefined &&
        (sel.kelas === 'daun' || sel.kelas === 'induk') &&
        sel.baris.label !== '' &&
        !tegak(sel),
    );
    if (formulas.length < 4 || formulas.length > MAX_NAMED) continue;
    if (menurutBentuk(formulas, (sel) => sel.bentuk!).length === 1) continue;
    const answer = apart(menurutBentuk(formulas, (sel) => tanpaPersen(bentukTempat(sel, penutup))));
    if (!answer) continue;
    const pola = answer.mayoritas[0]!;
    for (const sel of answer.lain) {
      // Links to other sheets go where they have to.
      if (luarLembar(sel) || luarLembar(pola)) continue;
      if (setara(sel.formula!, pola.formula!, sel, pola)) continue;
      if (column.role === 'realisasi' && caraTahunan(sel, triwulanan)) continue;
      if (jangkarBersama(sel, sekitar(formulas, sel))) continue;
      const one = temukan(sel, terdekat(sel, answer.mayoritas), 'kolom', answer.mayoritas.length);
      if (!samaNilai(tabel, one)) found.push(one);
    }
  }
  return found;
}

/** `*100%` and `*1` change nothing. */
const tanpaPersen = (bentuk: string): string =>
  bentuk
    .replace(/^=IFERROR\((.*),(?:0|"[^"]*")\)$/, '=$1')
    .replace(/\*100%|\*1(?![\d.])/g, '')
    .replace(/^=\((.*)\)$/, '=$1');

const kolomTriwulan = (tabel: Tabel): ReadonlySet<string> =>
  new Set(
    tabel.table.columns
      .filter((column) => column.role === 'realisasi' && /^(?:TW\d|B\d\d|SM\d)$/.test(column.period ?? ''))
      .map((column) => column.column),
  );

/**
 * A year made of its own quarters in the indicator's own way: the last one, their mean, their highest. A bare sum
 * that leaves a quarter out is none of these.
 */
function caraTahunan(sel: SelRumus, triwulanan: ReadonlySet<string>): boolean {
  const parts = tokens(sel.formula!);
  const refs = parts.flatMap((part) =>
    part.kind === 'ref' ? [part.text.replace(/[$\d]/g, '').split(':')] : [],
  );
  if (refs.length === 0 || !refs.flat().every((column) => triwulanan.has(column.toUpperCase()))) return false;
  if (!references(sel.formula!).every((ref) => ref.from.row === sel.baris.row)) return false;
  return refs.length === 1 || parts.some((part) => part.kind === 'function' || part.text === '/');
}

/** Its fixed rows are those of another formula close by: a block with an anchor of its own. */
function jangkarBersama(sel: SelRumus, formulas: readonly SelRumus[]): boolean {
  const tetap = (one: SelRumus): string =>
    references(one.formula!)
      .filter((ref) => ref.from.rowFixed)
      .map((ref) => ref.from.row)
      .join();
  const own = tetap(sel);
  if (own === '') return false;
  return formulas.some((one) => one !== sel && tetap(one) === own);
}

/** The formulas of the column within six rows. */
function sekitar(formulas: readonly SelRumus[], sel: SelRumus): SelRumus[] {
  const at = formulas.indexOf(sel);
  return formulas
    .slice(Math.max(0, at - 6), at + 7)
    .filter((one) => Math.abs(one.baris.row - sel.baris.row) <= 6);
}
