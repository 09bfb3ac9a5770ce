import type { Koreksi } from './koreksi';
import type { Table } from './table';

/** Rows from `first` to `last`, both included. */
const rowsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/**
 * Parts a table where the user said that a new one begins. A header repeated at that row becomes the new table's own
 * header; otherwise both share the one above.
 */
export function splitTable(table: Table, rows: readonly number[]): Table[] {
  const [at] = [...rows]
    .sort((a, b) => a - b)
    .filter((row) => row > table.dataRows[0] && row <= table.dataRows[1]);
  if (at === undefined) return [table];
  let last = at - 1;
  while (table.repeatedHeaderRows.includes(last + 1)) last++;
  const own = last >= at;
  const within = (from: number, to: number) => (numbers: readonly number[]) =>
    numbers.filter((row) => row >= from && row <= to);
  const part = (
    from: number,
    to: number,
  ): Pick<Table, 'repeatedHeaderRows' | 'sectionRows' | 'totalRows'> => {
    const inside = within(from, to);
    return {
      repeatedHeaderRows: inside(table.repeatedHeaderRows),
      sectionRows: inside(table.sectionRows),
      totalRows: inside(table.totalRows),
    };
  };
  const begin = own ? last + 1 : at;
  const above: Table = {
    ...table,
    dataRows: [table.dataRows[0], at - 1],
    ...part(table.dataRows[0], at - 1),
  };
  const below: Table = {
    ...table,
    headerRows: own ? [at, last] : table.headerRows,
    dataRows: [begin, table.dataRows[1]],
    ...part(begin, table.dataRows[1]),
  };
  return [above, ...splitTable(below, rows)];
}

/**
 * Joins a table to the one above it where the user said so: its title and header rows are then a repeated header.
 * `tables` are those of one sheet, top to bottom; only tables that share a column can be joined.
 */
export function joinTables(
  tables: readonly Table[],
  remembered: Readonly<Record<string, Koreksi>>,
): readonly Table[] {
  if (!tables.some((table) => remembered[table.fingerprint]?.sambung)) return tables;
  const joined: Table[] = [];
  for (const table of tables) {
    const above = joined.findIndex(
      (candidate) =>
        candidate.dataRows[1] < table.headerRows[0] &&
        remembered[candidate.fingerprint]?.sambung?.includes(table.headerRows[0]) === true &&
        candidate.columns.some(({ column }) => table.columns.some((other) => other.column === column)),
    );
    if (above < 0) {
      joined.push(table);
      continue;
    }
    const upper = joined[above]!;
    joined[above] = {
      ...upper,
      dataRows: [upper.dataRows[0], table.dataRows[1]],
      repeatedHeaderRows: [
        ...upper.repeatedHeaderRows,
        ...rowsBetween(upper.dataRows[1] + 1, table.headerRows[1]),
        ...table.repeatedHeaderRows,
      ],
      sectionRows: [...upper.sectionRows, ...table.sectionRows],
      totalRows: [...upper.totalRows, ...table.totalRows],
    };
  }
  return joined;
}
