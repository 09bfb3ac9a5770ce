import { columnName } from '../grid/address';
import type { Sheet, Workbook } from '../grid/workbook';
import { id } from '../messages/id';
import type { Messages } from '../messages/messages';
import { applyKoreksi, correctColumns } from './apply-koreksi';
import { readColumns } from './columns';
import { confidenceOf } from './confidence';
import { findDrafts, type Draft } from './drafts';
import { fingerprintOf } from './fingerprint';
import { kindOf } from './kind';
import type { Kolom } from './kolom';
import type { Koreksi } from './koreksi';
import { joinTables } from './split-join';
import type { Column, Table } from './table';
import { namedLikeTotals, unlabelledTotals } from './totals';
import { viewSheet, type SheetView } from './view';

export interface RecogniseOptions {
  /** Corrections by the layout's fingerprint; they win over everything recognised. */
  readonly koreksi?: Readonly<Record<string, Koreksi>>;
  /** Hidden sheets are read only when asked for. */
  readonly includeHidden?: boolean;
  /** The language of the evidence; Indonesian when left out. */
  readonly messages?: Messages;
}

/**
 * Finds the tables of a workbook.
 *
 * ```
 * sheet → view → bands (header rows) → drafts (rows: data, sections, totals, repeated headers)
 *       → columns (words → merged groups → periods → numbers) → kind → confidence → koreksi
 * ```
 */
export function recognise(workbook: Workbook, options: RecogniseOptions = {}): Table[] {
  return workbook.sheets
    .filter((sheet) => options.includeHidden || sheet.visibility === 'visible')
    .flatMap((sheet) => recogniseSheet(sheet, options));
}

/** The tables of one sheet, top to bottom: for hosts that slice the work. */
export function recogniseSheet(sheet: Sheet, options: RecogniseOptions = {}): Table[] {
  if (sheet.rowCount === 0) return [];
  const view = viewSheet(sheet);
  const messages = options.messages ?? id;
  const remembered = options.koreksi ?? {};
  const tables = findDrafts(view).flatMap((draft) => recogniseDraft(view, draft, remembered, messages));
  return [...joinTables(tables, remembered)];
}

function recogniseDraft(
  view: SheetView,
  draft: Draft,
  remembered: Readonly<Record<string, Koreksi>>,
  messages: Messages,
): Table[] {
  const { columns, notes } = readColumns(view, draft.band, draft.data);
  const fingerprint = fingerprintOf(columns);
  const koreksi = remembered[fingerprint];
  if (koreksi) correctColumns(columns, koreksi);
  const kind = koreksi?.kind ?? kindOf(columns);
  const judged = confidenceOf({ draft, columns, kind });
  if (judged === undefined && !koreksi) return [];
  const { band } = draft;
  const table: Table = {
    sheet: view.sheet.name,
    kind,
    confidence: judged?.confidence ?? 0,
    headerRows: [band.firstRow, band.lastRow],
    dataRows: [band.lastRow + 1, draft.last],
    repeatedHeaderRows: draft.repeated,
    sectionRows: draft.sections,
    totalRows: totalsOf(view, draft, columns),
    columns: columns.map(toColumn),
    evidence: [...(judged?.notes ?? []), ...notes].map((note) => note(messages.recognise)),
    titleLines: draft.titleLines,
    ...(band.numberingRow === undefined ? {} : { numberingRow: band.numberingRow }),
    fingerprint,
  };
  return koreksi ? applyKoreksi(table, koreksi, messages) : [table];
}

function totalsOf(view: SheetView, draft: Draft, columns: readonly Kolom[]): number[] {
  const indicators = namedLikeTotals(view, draft, columns);
  const labelled = draft.totals.filter((row) => !indicators.has(row));
  return [...labelled, ...unlabelledTotals(view, draft, columns)].sort((a, b) => a - b);
}

const toColumn = (kolom: Kolom): Column => ({
  column: columnName(kolom.column),
  role: kolom.role ?? 'lain',
  ...(kolom.period === undefined ? {} : { period: kolom.period }),
  ...(kolom.measure === 'anggaran' ? { measure: 'anggaran' as const } : {}),
  ...(kolom.versi === undefined ? {} : { versi: kolom.versi }),
  header: kolom.header,
  ...(kolom.number === undefined ? {} : { number: kolom.number }),
});
