import { overlaps } from '../grid/address';
import { cellAt, sheetNamed, type Area, type Sheet, type Workbook } from '../grid/workbook';
import type { Kinerja, Tabel } from '../kinerja/kinerja';
import { tanpaIsi } from './kolom-daftar';
import { tandaDi, type Tanda } from '../plan/tanda';
import { areaTabel, barisTabel, kolomBertuan, kolomTabel } from './kolom-pemilik';

/** A column or filled cells of an earlier run. */
export interface KolomAda {
  readonly arti: string;
  readonly tanda: Tanda;
  readonly column: number;
}

/** `capaian.SD-TW1.0` as a part of a name, and back: names have no hyphens. */
export const artiNama = (arti: string): string => arti.replace(/-/g, '_');
export const artiTanda = ({ kunci }: Tanda): string => kunci.replace(/^\d+\.?/, '').replace(/_/g, '-');

/** Our columns of an earlier run that belong to the table, by what they are. */
export function kolomAda(kinerja: Kinerja, tabel: Tabel): Map<string, KolomAda> {
  const sheet = sheetNamed(kinerja.workbook, tabel.table.sheet);
  const found = new Map<string, KolomAda>();
  if (!sheet) return found;
  for (const [tanda, tuan] of kolomBertuan(kinerja, sheet)) {
    const arti = artiTanda(tanda);
    if (tuan === tabel && !found.has(arti)) found.set(arti, { arti, tanda, column: tanda.area.firstColumn });
  }
  return found;
}

/** Marks of cells that were filled in the table's own columns, by what they are; a long list stands under several names. */
export function isianAda(kinerja: Kinerja, tabel: Tabel): Map<string, Tanda[]> {
  const own = areaTabel(tabel);
  const found = new Map<string, Tanda[]>();
  for (const tanda of tandaDi(kinerja.workbook)) {
    if (tanda.jenis !== 'Isi' || tanda.sheet !== tabel.table.sheet) continue;
    if (!tanda.areas.some((area) => overlaps({ ...own, lastRow: own.lastRow + 1 }, area))) continue;
    const arti = artiTanda(tanda).replace(/\.umum$/, '');
    found.set(arti, [...(found.get(arti) ?? []), tanda]);
  }
  return found;
}

const lastColumn = 16384;

/**
 * The first block of `n` columns beside the table that is empty over all its rows: no value, no merge, no Excel table, no
 * hidden column, and not against something else on its right. undefined: there is none.
 */
export function blokKosong(
  workbook: Workbook,
  tabel: Tabel,
  n: number,
  terpakai: readonly Area[],
  mulai?: number,
): number | undefined {
  const sheet = sheetNamed(workbook, tabel.table.sheet);
  if (!sheet || n === 0) return undefined;
  const [firstRow, lastRow] = barisTabel(tabel);
  const [, right] = kolomTabel(tabel);
  const taken: Area[] = [
    ...sheet.merges,
    ...(sheet.listObjects ?? []).map(({ area }) => area),
    ...terpakai,
  ].filter((area) => area.firstRow <= lastRow && area.lastRow >= firstRow);
  const hidden = new Set(sheet.hiddenColumns);
  const kosong = (column: number): boolean =>
    !taken.some((area) => column >= area.firstColumn && column <= area.lastColumn) &&
    kolomKosong(sheet, column, firstRow, lastRow);
  let free = 0;
  for (let column = mulai ?? right + 1; column <= lastColumn; column++) {
    free = kosong(column) && !hidden.has(column) ? free + 1 : 0;
    if (free < n) continue;
    if (column === lastColumn || kosong(column + 1)) return column - n + 1;
  }
  return undefined;
}

function kolomKosong(sheet: Sheet, column: number, firstRow: number, lastRow: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if (!tanpaIsi(cellAt(sheet, row, column))) return false;
  }
  return true;
}
