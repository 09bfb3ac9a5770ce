import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';
import { kolomBerangka, selKolom } from './baris';

export interface SelAngka {
  readonly baris: Baris;
  readonly nilai: Nilai;
}

/**
 * The cells of a column that is meant to hold numbers: one whose role says so, or one of no known role in which most
 * cells are number cells. Undefined for a column of words.
 */
export function kolomAngka(tabel: Tabel, column: Column): readonly SelAngka[] | undefined {
  let known = cache.get(tabel);
  if (!known) cache.set(tabel, (known = new Map()));
  if (!known.has(column)) known.set(column, bacaKolom(tabel, column));
  return known.get(column);
}

const cache = new WeakMap<Tabel, Map<Column, readonly SelAngka[] | undefined>>();

function bacaKolom(tabel: Tabel, column: Column): SelAngka[] | undefined {
  if (!kolomBerangka(column) && column.role !== 'lain') return undefined;
  const cells = selKolom(tabel, column).filter(({ nilai }) => nilai.bacaan.kind !== 'blank');
  if (cells.length === 0) return undefined;
  if (kolomBerangka(column)) return cells;
  const numbers = cells.filter(({ nilai }) => typeof nilai.cell?.value === 'number').length;
  const readable = cells.filter(({ nilai }) => nilai.angka !== null && !hasWord(nilai)).length;
  return numbers >= cells.length / 2 || (readable === cells.length && cells.length >= 3) ? cells : undefined;
}

const hasWord = (nilai: Nilai): boolean =>
  nilai.bacaan.kind === 'number' && nilai.bacaan.unit !== undefined && !/^rp/i.test(nilai.bacaan.unit);
