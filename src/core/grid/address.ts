import type { Area, CellRef } from './workbook';

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** A → 1, AA → 27. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** B7 from row 7, column 2. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** `B7`, `$B$7` → row and column; undefined for anything else. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  return match ? { row: Number(match[2]), column: columnNumber(match[1]!) } : undefined;
}

/** `B7`, `B7:D9` → area; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [from, to = from] = text.split(':');
  const a = parseCell(from!);
  const b = parseCell(to!);
  if (!a || !b) return undefined;
  return {
    firstRow: Math.min(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastRow: Math.max(a.row, b.row),
    lastColumn: Math.max(a.column, b.column),
  };
}

export function areaName(area: Area): string {
  const from = cellName(area.firstRow, area.firstColumn);
  const to = cellName(area.lastRow, area.lastColumn);
  return from === to ? from : `${from}:${to}`;
}

/** A sheet name as formulas write it: quoted whenever it is not a plain word. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*[Cc]\d*$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** `'Tabel 3.5'!F8` */
export const refName = (ref: CellRef): string => `${quoteSheet(ref.sheet)}!${cellName(ref.row, ref.column)}`;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

export const overlaps = (a: Area, b: Area): boolean =>
  a.firstRow <= b.lastRow &&
  b.firstRow <= a.lastRow &&
  a.firstColumn <= b.lastColumn &&
  b.firstColumn <= a.lastColumn;
