import { isMoney, isValue, subjectRoles, type Kolom } from './kolom';
import type { Draft } from './drafts';
import { isAverageLabel, isClosingAverage, isTotalLabel } from './outside';
import type { Role } from './table';
import type { SheetView } from './view';

/**
 * Totals without a label: rows where no subject stands and whose values are sums, by their formulas (`=SUM(C2:C9)`,
 * `=C2+C5`) or, in the last row, because a column of money adds up to it.
 */
export function unlabelledTotals(view: SheetView, draft: Draft, columns: readonly Kolom[]): number[] {
  const naming = new Set(
    columns
      .filter(
        ({ role }) => role === 'no' || role === 'kode' || (role !== undefined && subjectRoles.has(role)),
      )
      .map(({ column }) => column),
  );
  const values = new Set(
    columns.filter((kolom) => isValue(kolom) || kolom.role === 'jumlah').map(({ column }) => column),
  );
  if (naming.size === 0 || values.size === 0 || draft.data.length < 2) return [];
  const last = draft.data.at(-1)!;
  return draft.data.filter((row) => {
    const entries = view
      .row(row)
      .filter((entry) => entry.column >= draft.band.firstColumn && entry.column <= draft.band.lastColumn);
    if (entries.some((entry) => naming.has(entry.column)) || isUnderSubject(view, row, naming)) return false;
    const filled = entries.filter((entry) => values.has(entry.column));
    const sums = filled.filter((entry) => isSum(entry.cell.formula)).length;
    if (sums >= 1 && sums * 2 >= filled.length) return true;
    return row === last && columns.some((kolom) => isMoney(kolom) && addsUp(kolom, last));
  });
}

/**
 * Rows taken for totals or averages by their first words that are indicators: `Rata-rata lama sekolah`, `Jumlah kegiatan`
 * in the indicator's own column, with a satuan of its own (an average also with a target or an action).
 */
export function namedLikeTotals(view: SheetView, draft: Draft, columns: readonly Kolom[]): Set<number> {
  const of = (...roles: Role[]) =>
    new Set(columns.filter(({ role }) => role && roles.includes(role)).map(({ column }) => column));
  const naming = of('indikator');
  const satuan = of('satuan');
  const own = of('satuan', 'target', 'aksi', 'formulasi');
  return new Set(
    draft.totals.filter((row) => {
      const entries = view.row(row);
      const label = entries.find(({ text }) => isAverageLabel(text) || isTotalLabel(text));
      if (!label || !naming.has(label.column) || label.area.lastColumn > label.column) return false;
      const has = (columnsOf: ReadonlySet<number>) => entries.some(({ column }) => columnsOf.has(column));
      return isAverageLabel(label.text)
        ? !isClosingAverage(label.text) && has(own)
        : /\p{L}\s+\p{L}/u.test(label.text) && has(satuan);
    }),
  );
}

/** A subject merged down from above: the row is one more indicator of it. */
const isUnderSubject = (view: SheetView, row: number, naming: ReadonlySet<number>): boolean =>
  [...naming].some((column) => {
    const area = view.merge(row, column);
    return area !== undefined && area.firstRow < row;
  });

const isSum = (formula: string | undefined): boolean =>
  formula !== undefined &&
  /^=\s*\+?\s*(?:SUM|SUBTOTAL)\(|^=\s*\+?[A-Z]{1,3}\d+(?:\s*\+\s*[A-Z]{1,3}\d+)+$/i.test(formula);

function addsUp(kolom: Kolom, last: number): boolean {
  const total = kolom.stats.values.get(last);
  if (total === undefined || kolom.stats.values.size < 3) return false;
  let sum = -total;
  for (const value of kolom.stats.values.values()) sum += value;
  return Math.abs(sum - total) <= Math.abs(total) * 0.0001;
}
