import type { Period, Table } from '../recognise/table';
import { bacaTriwulan } from './indikator';
import { bagianJenis } from './periode';

const months = [
  'jan',
  'feb|peb',
  'mar|mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'agu|agt|ags',
  'sep',
  'okt',
  'nov|nop',
  'des',
];

/** The quarter or month that a sheet's name or a title states: `TW III`, `Triwulan 3`, `Peb`. */
export function periodeDisebut(text: string): Period | undefined {
  const quarter = /\b(?:tri\s*wulan|triw|tw)\.?[\s\-_]*(?:ke[\s-]*)?(iv|iii|ill|ii|il|i|l|[1-4])\b/i.exec(
    text,
  );
  if (quarter) return bacaTriwulan(quarter[1]!);
  const month = months.findIndex((words) => new RegExp(`\\b(?:${words})[a-z]*\\b`, 'i').test(text));
  return bagianJenis.B[month];
}

/**
 * Sheets of one plan, one a quarter or a month: tables of the same layout on different sheets whose names (or titles)
 * state different periods. Answers the period of each such table; a lone sheet named `TW III` is not one of several.
 */
export function lembarPerPeriode(tables: readonly Table[]): ReadonlyMap<Table, Period> {
  const groups = new Map<string, { table: Table; period: Period }[]>();
  for (const table of tables) {
    if (
      table.columns.some((column) => /^(?:TW|B\d|SM)/.test(column.period ?? '') && column.role !== 'capaian')
    )
      continue;
    const title = table.titleLines.map((line) => line.text).join(' ');
    const period = periodeDisebut(table.sheet) ?? periodeDisebut(title);
    if (!period) continue;
    const key = `${table.kind} ${table.columns.map((c) => `${c.column}:${c.role}:${c.measure ?? ''}`).join(' ')}`;
    const group = groups.get(key);
    if (group) group.push({ table, period });
    else groups.set(key, [{ table, period }]);
  }
  const found = new Map<Table, Period>();
  for (const group of groups.values()) {
    const distinct = new Set(group.map(({ period }) => period)).size === group.length;
    const sheets = new Set(group.map(({ table }) => table.sheet)).size === group.length;
    if (group.length > 1 && distinct && sheets)
      for (const { table, period } of group) found.set(table, period);
  }
  return found;
}
