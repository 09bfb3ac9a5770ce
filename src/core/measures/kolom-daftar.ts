import type { Cell } from '../grid/workbook';

/** Appends without spreading: a call takes only some ten thousand arguments, and a large table has more cells. */
export function tambahSemua<T>(ke: T[], dari: Iterable<T>): void {
  for (const one of dari) ke.push(one);
}

export const terkecil = (values: readonly number[]): number =>
  values.reduce((a, b) => (b < a ? b : a), Infinity);

export const terbesar = (values: readonly number[]): number =>
  values.reduce((a, b) => (b > a ? b : a), -Infinity);

/** Nothing at all in the cell: one that holds a space looks blank, but it holds something of the user's. */
export const tanpaIsi = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ''));
