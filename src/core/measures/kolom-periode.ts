import { columnName } from '../grid/address';
import type { BarisIndikator, Tabel } from '../kinerja/kinerja';
import type { Period } from '../recognise/table';

const order = ['SD-LALU', 'B', 'TW', 'TRIWULAN', 'SM', 'SD-TW', 'TAHUN', 'SD-TAHUN', 'Y', 'RENSTRA'];

/** Chronological: months, quarters, halves, the year, later years, the end of the plan. */
export function urutanPeriode(period: Period): number {
  if (/^\d{4}$/.test(period)) return 500 + Number(period) / 10000;
  const head = period.replace(/\d+$/, '');
  const at = order.indexOf(head);
  return (at < 0 ? order.length : at) * 100 + Number(/\d+$/.exec(period)?.[0] ?? 0);
}

/** The header words of the column that names the indicators of a level. */
export function kepalaIndikator(tabel: Tabel, rows: readonly BarisIndikator[]): string | undefined {
  const at = rows[0] && columnName(rows[0].refNama.column);
  const column = tabel.table.columns.find((one) => one.column === at);
  return column?.header.split(' / ').pop()?.trim() || column?.column;
}
