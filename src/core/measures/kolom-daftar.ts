/** Appends without spreading: a call takes only some ten thousand arguments, and a large table has more cells. */
export function tambahSemua<T>(ke: T[], dari: Iterable<T>): void {
  for (const one of dari) ke.push(one);
}

export const terkecil = (values: readonly number[]): number =>
  values.reduce((a, b) => (b < a ? b : a), Infinity);

export const terbesar = (values: readonly number[]): number =>
  values.reduce((a, b) => (b > a ? b : a), -Infinity);
