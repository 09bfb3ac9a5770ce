import { references, shiftFormula, tokens } from '../../grid/formula';
import type { Tabel } from '../../kinerja/kinerja';
import { hitungRumus } from './hitung-rumus';
import type { SelRumus } from './sel-rumus';

/** Why a formula is unlike its neighbours, in the words that the message uses. */
export type Sebab =
  'persen' | 'rata' | 'rentang' | 'suku' | 'terbalik' | 'acuan' | 'fungsi' | 'jangkar' | 'tautan' | 'lain';

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
export function apart(
  groups: readonly SelRumus[][],
): { mayoritas: SelRumus[]; lain: SelRumus[] } | undefined {
  const [mayoritas, ...others] = groups;
  if (!mayoritas || others.length === 0 || mayoritas.length < 3) return undefined;
  const lain = others
    .filter((group) => group.length <= Math.max(1, Math.floor(mayoritas.length * 0.04)))
    .flat();
  const tetap = others.flat().length - lain.length;
  if (lain.length === 0 || tetap > mayoritas.length * 0.25) return undefined;
  return lain.length <= Math.max(1, mayoritas.length * 0.34) ? { mayoritas, lain } : undefined;
}

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

/** The neighbours' formula answers the same here: unlike in words only. */
export function samaNilai(tabel: Tabel, one: Ganjil): boolean {
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

export const luarLembar = (sel: SelRumus): boolean => sel.formula!.includes('!');

/** The same sum with its terms in another order, or `SUM(a:b)` for `a+b`. */
export function setara(a: string, b: string, atA: SelRumus, atB: SelRumus): boolean {
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

export const fungsi = (formula: string): string =>
  tokens(formula)
    .filter((part) => part.kind === 'function')
    .map((part) => part.text)
    .join(',');

export function temukan(sel: SelRumus, contoh: SelRumus, arah: Ganjil['arah'], serupa: number): Ganjil {
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
