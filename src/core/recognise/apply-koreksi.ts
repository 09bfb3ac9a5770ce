import type { Messages } from '../messages/messages';
import type { Koreksi } from './koreksi';
import type { Column, Rows, Table } from './table';

/** Applies what the user said of this layout: it always wins, and the evidence says so. `[]` where it is no table. */
export function applyKoreksi(
  table: Table | undefined,
  koreksi: Koreksi | undefined,
  messages: Messages,
): Table[] {
  if (!table) return [];
  if (!koreksi) return [table];
  if (koreksi.bukanTabel) return [];
  const header = koreksi.headerRows ?? table.headerRows;
  const data: Rows =
    koreksi.dataRows ??
    (koreksi.headerRows ? [header[1] + 1, Math.max(header[1], table.dataRows[1])] : table.dataRows);
  const inside = (rows: readonly number[]): number[] =>
    rows.filter((row) => row >= data[0] && row <= data[1]);
  return [
    {
      ...table,
      kind: koreksi.kind ?? table.kind,
      confidence: 1,
      headerRows: header,
      dataRows: data,
      repeatedHeaderRows: inside(table.repeatedHeaderRows),
      sectionRows: inside(table.sectionRows),
      totalRows: inside(table.totalRows),
      columns: table.columns.map((column) => correctColumn(column, koreksi)),
      evidence: [messages.recognise.koreksiDipakai(), ...table.evidence],
    },
  ];
}

function correctColumn(column: Column, koreksi: Koreksi): Column {
  const said = koreksi.columns?.[column.column];
  if (!said) return column;
  const { period: _period, measure: _measure, ...rest } = column;
  return {
    ...rest,
    role: said.role,
    ...(said.period === undefined ? {} : { period: said.period }),
    ...(said.measure === 'anggaran' ? { measure: 'anggaran' as const } : {}),
  };
}
