import { areaName, cellName } from '../../grid/address';
import type { Nilai } from '../../kinerja/kinerja';
import type { CaraRata } from '../../kinerja/profil';
import { rumusRataGeometrik } from '../../measures/rata-rata';
import type { Place } from '../rule';

/** Cells as a sentence names them: `C21:C23`, `C8, C10, C13 dan 5 sel lain`. */
export function sebutSel(nilai: readonly Nilai[]): { sel: string; lain: number } {
  const refs = nilai.map((one) => one.ref);
  const runs: { first: (typeof refs)[number]; last: (typeof refs)[number] }[] = [];
  for (const ref of refs) {
    const last = runs[runs.length - 1];
    if (last && last.last.column === ref.column && ref.row === last.last.row + 1) last.last = ref;
    else runs.push({ first: ref, last: ref });
  }
  const names = runs.map(({ first, last }) =>
    areaName({ firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column }),
  );
  return { sel: names.slice(0, 4).join(', '), lain: Math.max(0, names.length - 4) };
}

/** What follows `=` in a formula that adds these cells: ranges where they touch, else `+`. */
export function rumusJumlah(nilai: readonly Nilai[]): string {
  const { sel, lain } = sebutSel(nilai);
  const runs = sel.split(', ');
  if (lain === 0 && runs.length === 1) return `=SUM(${runs[0]})`;
  if (lain === 0 && runs.every((run) => !run.includes(':'))) return `=${runs.join('+')}`;
  const all: string[] = [];
  for (const one of nilai) all.push(cellName(one.ref.row, one.ref.column));
  return `=SUM(${lain === 0 ? runs.join(',') : all.join(',')})`;
}

/** `=AVERAGE(G6:G9)`, with each run of touching cells as one range; or the geometric mean of them. */
export function rumusRata(nilai: readonly Nilai[], cara: CaraRata = 'ARITMETIK'): string {
  const { sel, lain } = sebutSel(nilai);
  const daftar =
    lain === 0
      ? sel.split(', ').join(',')
      : nilai.map((one) => cellName(one.ref.row, one.ref.column)).join(',');
  return cara === 'GEOMETRIK' ? rumusRataGeometrik(daftar) : `=AVERAGE(${daftar})`;
}

export const tempatSel = (nilai: readonly Nilai[], batas = 12): Place[] =>
  nilai.slice(0, batas).map((one) => ({ sheet: one.ref.sheet, cell: cellName(one.ref.row, one.ref.column) }));
