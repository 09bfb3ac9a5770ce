import { shiftFormula, references, tokens } from '../../grid/formula';
import { cellAt } from '../../grid/workbook';
import type { Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';
import { hitungRumus } from './hitung-rumus';
import { bentukTempat, selRumus, type SelRumus } from './sel-rumus';

/** Why a formula is unlike its neighbours, in the words that the message uses. */
export type Sebab =
  'persen' | 'rentang' | 'suku' | 'terbalik' | 'acuan' | 'fungsi' | 'jangkar' | 'tautan' | 'lain';

export interface Ganjil {
  readonly sel: SelRumus;
  /** A neighbour that is as the others are. */
  readonly contoh?: SelRumus;
  /** What the neighbours' formula reads in this cell. */
  readonly seharusnya?: string;
  readonly arah: 'kolom' | 'baris';
  readonly sebab: Sebab;
  /** Neighbours that agree with one another. */
  readonly serupa: number;
}

const known = new WeakMap<Tabel, readonly Ganjil[]>();

/** The formulas of a table that are unlike their neighbours along the column or the row, each once. */
export function ganjil(tabel: Tabel): readonly Ganjil[] {
  let answer = known.get(tabel);
  if (!answer) {
    const seen = new Set<SelRumus>();
    const found: Ganjil[] = [];
    for (const one of [
      ...alongColumns(tabel),
      ...alongRows(tabel),
      ...links(tabel),
      ...anchors(tabel),
      ...persenGanda(tabel),
    ]) {
      if (seen.has(one.sel)) continue;
      seen.add(one.sel);
      found.push(one);
    }
    answer = found;
    known.set(tabel, answer);
  }
  return answer;
}

/** The forms of a group by how often they stand, the commonest first. */
export function menurutBentuk(cells: readonly SelRumus[], bentuk: (sel: SelRumus) => string): SelRumus[][] {
  const groups = new Map<string, SelRumus[]>();
  for (const sel of cells) {
    const key = bentuk(sel);
    const group = groups.get(key);
    if (group) group.push(sel);
    else groups.set(key, [sel]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** The few that stand apart from a clear majority: three alike at least, not one in four apart, and no second habit. */
function apart(groups: readonly SelRumus[][]): { mayoritas: SelRumus[]; lain: SelRumus[] } | undefined {
  const [mayoritas, ...others] = groups;
  if (!mayoritas || others.length === 0 || mayoritas.length < 3) return undefined;
  const lain = others
    .filter((group) => group.length <= Math.max(1, Math.floor(mayoritas.length * 0.04)))
    .flat();
  const tetap = others.flat().length - lain.length;
  if (lain.length === 0 || tetap > mayoritas.length * 0.25) return undefined;
  return lain.length <= Math.max(1, mayoritas.length * 0.34) ? { mayoritas, lain } : undefined;
}

const MAX_NAMED = 20_000;

function alongColumns(tabel: Tabel): Ganjil[] {
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

const arah = new Map<string, boolean>();

/** Reads only its own column: a sum or an average down, or a link to a row below. Told by the form alone. */
export function tegak(sel: SelRumus): boolean {
  const known = arah.get(sel.bentuk!);
  if (known !== undefined) return known;
  const refs = references(sel.formula!);
  const answer =
    refs.length > 0 &&
    refs.every(
      (ref) =>
        ref.sheet === undefined &&
        ref.from.column === sel.kolom &&
        (ref.to?.column ?? sel.kolom) === sel.kolom &&
        ref.from.row !== sel.baris.row,
    );
  // Forms with fixed columns say the same only within one column.
  if (arah.size > 50_000) arah.clear();
  if (!/C\d/.test(sel.bentuk!)) arah.set(sel.bentuk!, answer);
  return answer;
}

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

/** The neighbours' formula answers the same here: unlike in words only. */
function samaNilai(tabel: Tabel, one: Ganjil): boolean {
  if (one.seharusnya === undefined) return false;
  const own = one.sel.nilai.cell?.value;
  const want = hitungRumus(one.seharusnya, tabel.sheet);
  return (
    typeof own === 'number' && want !== undefined && Math.abs(own - want) <= 1e-9 * Math.max(1, Math.abs(own))
  );
}

/** The nearest of these, which stand in the order of their rows. */
export function terdekat(sel: SelRumus, others: readonly SelRumus[]): SelRumus {
  let low = 0;
  let high = others.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]!.baris.row < sel.baris.row) low = middle + 1;
    else high = middle;
  }
  const jarak = (one: SelRumus): number =>
    Math.abs(one.baris.row - sel.baris.row) + Math.abs(one.kolom - sel.kolom);
  let best = others[low]!;
  for (let i = Math.max(0, low - 2); i < Math.min(others.length, low + 40); i++)
    if (jarak(others[i]!) < jarak(best)) best = others[i]!;
  return best;
}

const luarLembar = (sel: SelRumus): boolean => sel.formula!.includes('!');

/** The same sum with its terms in another order, or `SUM(a:b)` for `a+b`. */
function setara(a: string, b: string, atA: SelRumus, atB: SelRumus): boolean {
  const kunci = (formula: string, at: SelRumus): string | undefined => {
    const parts = tokens(formula);
    const additive = parts.every(
      (part) =>
        part.kind === 'ref' ||
        part.kind === 'open' ||
        part.kind === 'close' ||
        part.kind === 'separator' ||
        (part.kind === 'operator' && part.text === '+') ||
        (part.kind === 'function' && part.text === 'SUM'),
    );
    if (!additive) return undefined;
    const cells = references(formula).flatMap((ref) => {
      if (ref.from.row === undefined || ref.from.column === undefined) return ['?'];
      const found: string[] = [];
      const to = ref.to ?? ref.from;
      for (let row = ref.from.row; row <= Math.min(to.row ?? 0, ref.from.row + 500); row++)
        for (let column = ref.from.column; column <= Math.min(to.column ?? 0, ref.from.column + 60); column++)
          found.push(`${row - at.baris.row},${column - at.kolom}`);
      return found;
    });
    return cells.sort().join(' ');
  };
  const left = kunci(a, atA);
  return left !== undefined && left === kunci(b, atB);
}

/** Columns whose formulas in one row should be alike: the same role and measure over the periods; in closing rows all of one measure. */
const kelompokBaris = (column: Column, kelas: SelRumus['kelas']): string | undefined => {
  const besaran = column.role === 'target' || column.role === 'realisasi';
  if (kelas !== 'daun' && besaran) return `besaran|${column.measure ?? ''}`;
  if (!besaran && column.role !== 'capaian' && column.role !== 'jumlah') return undefined;
  const jenis = /^TW\d$|^B\d\d$|^SM\d$/.test(column.period ?? '') ? 'bagian' : (column.period ?? '');
  return `${column.role}|${column.measure ?? ''}|${jenis}`;
};

function alongRows(tabel: Tabel): Ganjil[] {
  const rows = new Map<number, SelRumus[]>();
  for (const cells of selRumus(tabel).values()) {
    for (const sel of cells) {
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

const fungsi = (formula: string): string =>
  tokens(formula)
    .filter((part) => part.kind === 'function')
    .map((part) => part.text)
    .join(',');

/** Realisasi that is a bare link to the target or to another quarter, in a column of typed numbers. */
function links(tabel: Tabel): Ganjil[] {
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
function anchors(tabel: Tabel): Ganjil[] {
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
function persenGanda(tabel: Tabel): Ganjil[] {
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

function temukan(sel: SelRumus, contoh: SelRumus, arah: Ganjil['arah'], serupa: number): Ganjil {
  const seharusnya = shiftFormula(
    contoh.formula!,
    sel.baris.row - contoh.baris.row,
    sel.kolom - contoh.kolom,
  );
  return { sel, contoh, arah, serupa, seharusnya, sebab: sebabDari(sel.formula!, seharusnya) };
}

/** What makes the one formula unlike the other, told by their parts. */
export function sebabDari(formula: string, seharusnya: string): Sebab {
  if (fungsi(formula) !== fungsi(seharusnya)) return 'fungsi';
  const [own, want] = [formula, seharusnya].map((text) => tokens(text));
  const refs = (parts: typeof own) =>
    parts!.flatMap((part) => (part.kind === 'ref' ? [part.text.replace(/\$/g, '')] : []));
  const [a, b] = [refs(own), refs(want)];
  if (a.length !== b.length) return 'suku';
  if ([...a].sort().join() === [...b].sort().join()) return 'terbalik';
  if (a.some((text, i) => text.includes(':') && text !== b[i])) return 'rentang';
  return 'acuan';
}
