import { columnNumber } from '../../grid/address';
import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column, Measure, Role } from '../../recognise/table';
import { berisi, kolomUrut } from './baris';

/**
 * From which columns a printed capaian or serapan is computed. Several columns on one side stand for a year made of
 * its quarters: their sum, last, mean and highest are all fair readings.
 */
export interface Calon {
  readonly realisasi: readonly Column[];
  readonly target: readonly Column[];
  /** Taken only where the printed values follow it. */
  readonly tebakan?: boolean;
}

/** One reading of a row: the two numbers, and the cells that they come from. */
export interface Bahan {
  readonly target: number;
  readonly realisasi: number;
  readonly sel: readonly Nilai[];
}

const measureOf = (column: Column): Measure => column.measure ?? 'kinerja';

/** Columns between the nearest indikator on the left and the next one: values belong to that indikator. */
function serumpun(tabel: Tabel, column: Column): (other: Column) => boolean {
  const names = tabel.table.columns.filter((c) => c.role === 'indikator').map((c) => columnNumber(c.column));
  const owner = (c: Column): number => {
    const at = columnNumber(c.column);
    return names.reduce((best, name, index) => (name <= at ? index : best), 0);
  };
  return names.length < 2 ? () => true : (other) => owner(other) === owner(column);
}

const utama = (columns: readonly Column[]): Column | undefined =>
  columns.find((c) => c.versi === 'perubahan') ?? columns.find((c) => c.versi !== 'murni') ?? columns[0];

const kuartal = (period: string | undefined): number | undefined => {
  const match = /^(?:SD-)?TW([1-4])$/.exec(period ?? '');
  return match ? Number(match[1]) : undefined;
};

/**
 * What the numbering row says: `14=13/5 x100%` names its own two columns. Under a K and Rp pair the number stands over
 * K alone and means both: the Rp column beside it divides the Rp columns beside those.
 */
function menurutNomor(tabel: Tabel, column: Column): Calon | undefined {
  const columns = kolomUrut(tabel);
  const at = columns.indexOf(column);
  const left = columns[at - 1];
  const berpasangan = !column.number && left?.role === column.role && measureOf(left) !== measureOf(column);
  const formula = (berpasangan ? left.number?.formula : column.number?.formula) ?? '';
  const match = /\(?\s*(\d+)\s*\)?\s*[/:]\s*\(?\s*(\d+)/.exec(formula);
  if (!match || /[-+]/.test(formula)) return undefined;
  const labelled = (label: string): Column | undefined => {
    const named = (c: Column | undefined) => /\d+/.exec(c?.number?.label ?? '')?.[0];
    const index = columns.findIndex((c) => named(c) === label);
    const hit = columns[index];
    const next = columns[index + 1];
    // A number merged over the pair is read for both of its columns.
    const both = next && (!next.number || named(next) === label);
    return hit && measureOf(hit) !== measureOf(column) && both ? next : hit;
  };
  const [realisasi, target] = [labelled(match[1]!), labelled(match[2]!)];
  return realisasi && target ? { realisasi: [realisasi], target: [target] } : undefined;
}

/** A part of the year. */
const berjangka = (period: string | undefined): boolean => /^(?:TW|B|SM)\d/.test(period ?? '');

/** Fair readings of what a capaian column divides, the likeliest first. */
export function calonUntuk(tabel: Tabel, column: Column): Calon[] {
  const own = serumpun(tabel, column);
  const pick = (role: Role): Column[] =>
    kolomUrut(tabel).filter((c) => c.role === role && measureOf(c) === measureOf(column) && own(c));
  const [targets, realisasis] = [pick('target'), pick('realisasi')];
  const at = columnNumber(column.column);
  const of = (columns: readonly Column[], ...periods: (string | undefined)[]): Column | undefined => {
    for (const period of periods) {
      const hit = utama(columns.filter((c) => c.period === period));
      if (hit) return hit;
    }
    return undefined;
  };
  const leftOf = (columns: readonly Column[]): Column | undefined =>
    [...columns].reverse().find((c) => columnNumber(c.column) < at);
  const calon: (Calon | undefined)[] = [menurutNomor(tabel, column)];
  const add = (r: readonly (Column | undefined)[], t: readonly (Column | undefined)[]): void => {
    if (r.length > 0 && t.length > 0 && r.every(Boolean) && t.every(Boolean))
      calon.push({ realisasi: r as Column[], target: t as Column[] });
  };
  const period = column.period;
  const year = of(targets, 'TAHUN', undefined);
  add([of(realisasis, period)], [of(targets, period)]);
  if (period === 'RENSTRA') add([of(realisasis, 'SD-TAHUN', 'TAHUN')], [of(targets, 'RENSTRA')]);
  const kiri = leftOf(realisasis);
  // Last month's realisasi is not what this month's capaian is made from.
  if (!kiri || kiri.period === period || !(berjangka(kiri.period) && berjangka(period)))
    add([kiri], [leftOf(targets)]);
  const quarter = kuartal(period) ?? (period === 'TAHUN' || period === undefined ? 4 : undefined);
  if (quarter !== undefined) {
    const upTo = (columns: readonly Column[]): Column[] =>
      columns.filter((c) => /^TW/.test(c.period ?? '') && (kuartal(c.period) ?? 9) <= quarter);
    const sd = of(realisasis, `SD-TW${quarter}`);
    add([sd], [of(targets, `SD-TW${quarter}`)]);
    add([sd], [year]);
    add(upTo(realisasis), [year]);
    add(upTo(realisasis), upTo(targets));
  }
  const months = realisasis.filter((c) => /^B\d\d$/.test(c.period ?? ''));
  if (period === 'TAHUN' || period === undefined) add(months, [year]);
  add([of(realisasis, 'TAHUN')], [year]);
  // Any other pair of single columns: only taken where the likelier ones explain nothing and this one does.
  for (const r of realisasis)
    for (const t of targets) calon.push({ realisasi: [r], target: [t], tebakan: true });
  return calon.filter((c): c is Calon => c !== undefined);
}

/** The readings of one row under a candidate; none where a number is missing. */
export function bahan(baris: Baris, calon: Calon): Bahan[] {
  const t = angkaDari(baris, calon.target);
  const r = angkaDari(baris, calon.realisasi);
  return t.values.flatMap((target) =>
    r.values.map((realisasi) => ({ target, realisasi, sel: [...t.sel, ...r.sel] })),
  );
}

function angkaDari(baris: Baris, columns: readonly Column[]): { values: number[]; sel: Nilai[] } {
  const sel = columns.map((c) => baris.sel.get(c.column)).filter(berisi);
  const values = sel.map((nilai) => nilai.nilai);
  if (values.length === 0) return { values: [], sel };
  if (columns.length === 1) return { values, sel };
  const sum = values.reduce((a, b) => a + b, 0);
  const all = [sum, values[values.length - 1]!, sum / values.length, Math.max(...values)];
  return { values: [...new Set(all)], sel };
}

/**
 * The candidate that the column follows: the likeliest, unless most rows contradict it and another explains most of
 * them. `yakin` is false where no candidate explains a table of some size: then the column means something else.
 */
export function pilihCalon(
  calon: readonly Calon[],
  rows: readonly Baris[],
  tercetak: Column,
  cocok: (baris: Baris, bahan: Bahan) => boolean,
): { calon: Calon; yakin: boolean } | undefined {
  let best: { calon: Calon; share: number; hits: number; count: number } | undefined;
  const sample = contoh(rows);
  for (const candidate of calon) {
    let [hits, count] = [0, 0];
    for (const baris of sample) {
      const readings = bahan(baris, candidate);
      if (readings.length === 0 || tanpaKabar(baris.sel.get(tercetak.column), readings)) continue;
      count++;
      if (readings.some((reading) => cocok(baris, reading))) hits++;
    }
    const share = count === 0 ? 0 : hits / count;
    if (candidate.tebakan && (hits < 2 || share < 0.5)) continue;
    if (count === 0) {
      best ??= readable(candidate, sample) ? { calon: candidate, share: 0, hits: 0, count: 0 } : undefined;
      continue;
    }
    if (!best || best.count === 0 || (best.share < 0.5 && share > best.share && hits >= 2))
      best = { calon: candidate, share, hits, count };
    if (best.share >= 0.5) break;
  }
  return best && { calon: best.calon, yakin: best.count < 4 || best.share >= 0.5 };
}

/** Nothing printed, or 0 for a realisasi of 0: fits whatever the column divides by. */
const tanpaKabar = (nilai: Nilai | undefined, readings: readonly Bahan[]): boolean =>
  !berisi(nilai) || (nilai.nilai === 0 && readings.every(({ realisasi }) => realisasi === 0));

const readable = (calon: Calon, rows: readonly Baris[]): boolean =>
  rows.some((baris) => bahan(baris, calon).length > 0);

/** A column means one thing throughout: a few hundred rows spread over it tell which. */
function contoh(rows: readonly Baris[]): readonly Baris[] {
  const step = Math.ceil(rows.length / 300);
  return step <= 1 ? rows : rows.filter((_, index) => index % step === 0);
}
