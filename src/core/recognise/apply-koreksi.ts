import { columnName } from '../grid/address';
import type { Messages } from '../messages/messages';
import type { Kolom } from './kolom';
import type { Koreksi } from './koreksi';
import { splitTable } from './split-join';
import type { Rows, Table } from './table';

/** Gives the columns the roles that the user said; the kind is then told from those. */
export function correctColumns(columns: readonly Kolom[], koreksi: Koreksi): void {
  for (const kolom of columns) {
    const said = koreksi.columns?.[columnName(kolom.column)];
    if (!said) continue;
    kolom.role = said.role;
    kolom.period = said.period;
    kolom.measure = said.measure === 'anggaran' ? 'anggaran' : undefined;
  }
}

/** Applies what the user said of this layout: it always wins, and the evidence says so. `[]` where it is no table. */
export function applyKoreksi(table: Table, koreksi: Koreksi, messages: Messages): Table[] {
  if (koreksi.bukanTabel) return [];
  const header = koreksi.headerRows ?? table.headerRows;
  const below: Rows = [header[1] + 1, Math.max(header[1], table.dataRows[1])];
  const data = koreksi.dataRows ?? (koreksi.headerRows ? below : table.dataRows);
  const inside = (rows: readonly number[]): number[] =>
    rows.filter((row) => row >= data[0] && row <= data[1]);
  return splitTable(
    {
      ...table,
      confidence: 1,
      headerRows: header,
      dataRows: data,
      repeatedHeaderRows: inside(table.repeatedHeaderRows),
      sectionRows: inside(table.sectionRows),
      totalRows: inside(table.totalRows),
      evidence: [messages.recognise.koreksiDipakai(), ...table.evidence],
    },
    koreksi.pisah ?? [],
  );
}
