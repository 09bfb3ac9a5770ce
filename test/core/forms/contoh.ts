import fs from 'node:fs';
import path from 'node:path';

import { analyse, type Analysis } from '../../../src/core/analyse';
import { planReport, type Report, type ReportOptions } from '../../../src/core/forms/report';
import type { CellValue, Workbook } from '../../../src/core/grid/workbook';
import type { Profil } from '../../../src/core/kinerja/profil';
import type { Action, CellWrite } from '../../../src/core/plan/plan';
import { openFile } from '../../../src/host/file/open';

/** The sample workbooks: the tables of five published documents. */
export const contoh = [
  'lkjip-kaltim-2020-rumus',
  'lkjip-kaltim-2020',
  'renaksi-blora-2021',
  'renaksi-ntt-2021',
  'rkt-kanreg6-2021',
  'ppk-online-ntt-2019',
] as const;
export type Contoh = (typeof contoh)[number];

export const kosong: Profil = { versi: 1 };

export const buka = (nama: Contoh) =>
  openFile(new Uint8Array(fs.readFileSync(path.resolve(__dirname, `../../../assets/samples/${nama}.xlsx`))));

export const baca = (bytes: Uint8Array): Promise<Workbook> => openFile(bytes).read({ includeHidden: true });

export interface Laporan extends Report {
  readonly analisis: Analysis;
}

export function laporkan(workbook: Workbook, options: ReportOptions = {}, profil: Profil = kosong): Laporan {
  const analisis = analyse(workbook, { profil });
  const { kinerja, findings, messages } = analisis;
  return { ...planReport(kinerja, findings, profil, messages, { workbook, ...options }), analisis };
}

const semua = new Map<Contoh, Promise<Laporan>>();
/** Every form of a sample; read once. */
export function laporanContoh(nama: Contoh): Promise<Laporan> {
  const have = semua.get(nama);
  if (have) return have;
  const made = buka(nama)
    .read({ includeHidden: true })
    .then((workbook) => laporkan(workbook));
  semua.set(nama, made);
  return made;
}

/** The sheets written by a plan: name → cell by `row:column`. */
export function sel(report: Report): Map<string, Map<string, CellWrite>> {
  const sheets = new Map<string, Map<string, CellWrite>>();
  for (const action of report.plan.actions)
    if (action.type === 'setCells')
      sheets.set(action.sheet, new Map(action.cells.map((cell) => [`${cell.row}:${cell.column}`, cell])));
  return sheets;
}

export const lembarForm = (report: Report, form: string): string =>
  report.sheets.find((sheet) => sheet.form === form)!.name;

const tampil = (cell: CellWrite | undefined): CellValue =>
  cell?.formula !== undefined ? (cell.cached ?? '') : (cell?.value ?? null);

/** What the form shows, row by row; cells without content are null. */
export function isiForm(report: Report, form: string): CellValue[][] {
  const cells = [...sel(report).get(lembarForm(report, form))!.values()];
  const rows: CellValue[][] = [];
  for (const cell of cells) {
    const row = (rows[cell.row - 1] ??= []);
    row[cell.column - 1] = tampil(cell);
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

/** The first row whose cell in the column begins with the words. */
export function baris(
  rows: readonly (readonly CellValue[])[],
  column: number,
  awal: string,
): readonly CellValue[] {
  const found = rows.find((row) => String(row[column - 1] ?? '').startsWith(awal));
  if (!found) throw new Error(`Tidak ada baris "${awal}"`);
  return found;
}

export const rumusRencana = (report: Report): (CellWrite & { sheet: string })[] =>
  report.plan.actions.flatMap((action: Action) =>
    action.type === 'setCells'
      ? action.cells
          .filter((cell) => cell.formula !== undefined)
          .map((cell) => ({ ...cell, sheet: action.sheet }))
      : [],
  );
