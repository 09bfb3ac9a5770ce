import type { Column, Table } from './table';

/** A table in the contract's JSON shape: what `recognize` prints. */
export interface ContractTable {
  readonly sheet: string;
  readonly kind: string;
  readonly confidence: number;
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number];
  readonly repeatedHeaderRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly columns: readonly {
    readonly column: string;
    readonly role: string;
    readonly period?: string;
    readonly measure?: 'anggaran';
    readonly versi?: 'murni' | 'perubahan';
  }[];
  readonly evidence: readonly string[];
}

export const toContract = (table: Table): ContractTable => ({
  sheet: table.sheet,
  kind: table.kind,
  confidence: table.confidence,
  headerRows: [table.headerRows[0], table.headerRows[1]],
  dataRows: [table.dataRows[0], table.dataRows[1]],
  repeatedHeaderRows: table.repeatedHeaderRows,
  sectionRows: table.sectionRows,
  totalRows: table.totalRows,
  columns: table.columns.map(columnToContract),
  evidence: table.evidence,
});

const columnToContract = ({
  column,
  role,
  period,
  measure,
  versi,
}: Column): ContractTable['columns'][number] => ({
  column,
  role,
  ...(period === undefined ? {} : { period }),
  ...(measure === undefined ? {} : { measure }),
  ...(versi === undefined ? {} : { versi }),
});
