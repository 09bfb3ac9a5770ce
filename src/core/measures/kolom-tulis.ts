import { type Area, type Cell, cellAt, type CellValue, type Sheet } from '../grid/workbook';
import type { Tabel } from '../kinerja/kinerja';
import { sameValue } from '../plan/conflicts';
import { sameFormula } from '../plan/formula-text';
import type { Action, CellWrite } from '../plan/plan';
import { tambahSemua, terbesar, terkecil, tanpaIsi } from './kolom-daftar';
import { gayaBlok, gayaSel, type KolomDitulis, kolomModel, lampu } from './kolom-gaya';
import type { Isi, KolomBaru, Letak } from './kolom-jenis';
import type { KolomAda } from './kolom-letak';

/** Equal up to how engines round; a file that a program wrote may hold a stale answer, or none. */
const samaHasil = (value: CellValue, cached: CellValue): boolean =>
  typeof value === 'number' && typeof cached === 'number'
    ? Math.abs(value - cached) <= 1e-9 * Math.max(1, Math.abs(cached))
    : sameValue(value, cached);

/** The write that makes the cell hold what it should; undefined where it does already, or where a user typed a value. */
export function tulisSel(
  cell: Cell | undefined,
  row: number,
  column: number,
  isi: Isi,
  ganti: boolean,
): CellWrite | undefined {
  if (isi.formula !== undefined) {
    if (sameFormula(cell?.formula, isi.formula) && samaHasil(cell!.value, isi.cached ?? '')) return undefined;
    if (!ganti && cell && cell.formula === undefined && !tanpaIsi(cell)) return undefined;
    return { row, column, formula: isi.formula, cached: isi.cached ?? '' };
  }
  const same = cell?.formula === undefined && sameValue(cell?.value ?? null, isi.value ?? null);
  return same ? undefined : { row, column, value: isi.value ?? null };
}

export interface Tulisan {
  readonly actions: Action[];
  readonly cells: CellWrite[];
}

/** Writes our columns beside the table: header, numbering, cells, styles; only what is not there yet. */
export function tulisKolom(
  sheet: Sheet,
  tabel: Tabel,
  columns: readonly KolomDitulis[],
  letak: Letak,
  alamat: (row: number, column: number) => string,
): Tulisan {
  const cells: CellWrite[] = [];
  const actions: Action[] = [];
  const { table } = tabel;
  const [firstRow, lastRow] = [table.dataRows[0], Math.max(table.dataRows[1], table.headerRows[1])];
  const name = table.sheet;
  const baru = columns.filter(({ ada }) => !ada).sort((a, b) => a.column - b.column);
  const styled = new Map<number, number[]>();
  for (const { kolom, column, ada } of columns) {
    for (const row of kolom.rows) {
      const cell = cellAt(sheet, row, column);
      if (ada && milikPengguna(cell, row, kolom, ada)) continue;
      const write = tulisSel(cell, row, column, kolom.isi(row, letak), false);
      if (!write) continue;
      cells.push(write);
      const fresh = ada !== undefined && (row > ada.tanda.area.lastRow || (tanpaIsi(cell) && !cell?.format));
      if (fresh) styled.set(row, [...(styled.get(row) ?? []), column]);
    }
  }
  for (const run of deret(baru)) tambahSemua(actions, gayaBlok(tabel, run, cells));
  // Rows that came since: dressed as their row is.
  const model = kolomModel(tabel);
  for (const [row, list] of styled) {
    for (const column of list) {
      const { kolom } = columns.find((one) => one.column === column)!;
      actions.push({
        type: 'copyStyle',
        sheet: name,
        from: { row, column: model },
        to: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
        style: gayaSel(kolom, row),
      });
    }
  }
  for (const { kolom, column, ada } of columns) {
    const area: Area = { firstRow, lastRow, firstColumn: column, lastColumn: column };
    const grown = ada !== undefined && ada.tanda.area.lastRow < lastRow;
    if (ada && !grown) continue;
    const rows = kolom.rows.filter((row) => !kolom.penutup?.includes(row));
    if (rows.length === 0) continue;
    const until: Area = { ...area, firstRow: terkecil(rows), lastRow: terbesar(rows) };
    if (kolom.lampu) {
      if (grown) actions.push({ type: 'clearConditionalFormat', sheet: name, area });
      actions.push({
        type: 'conditionalFormat',
        sheet: name,
        area: until,
        rules: lampu(alamat(until.firstRow, column)),
      });
    }
    if (kolom.daftar) {
      if (grown) actions.push({ type: 'clearValidation', sheet: name, area });
      actions.push({ type: 'validation', sheet: name, area: until, list: kolom.daftar });
    }
  }
  return { actions, cells };
}

/** A note below the column that was ours, or in a cell of it that offers a choice: the user's, and left alone. */
const milikPengguna = (cell: Cell | undefined, row: number, kolom: KolomBaru, ada: KolomAda): boolean =>
  !tanpaIsi(cell) &&
  (row > ada.tanda.area.lastRow ||
    (kolom.daftar !== undefined &&
      cell!.formula === undefined &&
      !kolom.daftar.includes(String(cell!.value))));

/** Neighbouring columns together. */
function deret(columns: readonly KolomDitulis[]): KolomDitulis[][] {
  const runs: KolomDitulis[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]!.column === column.column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}
