import {
  cellAt,
  isCellError,
  sheetNamed,
  type CellValue,
  type Workbook,
} from '../../../src/core/grid/workbook';
import type { rumusRencana } from './contoh';

export type RumusDitulis = ReturnType<typeof rumusRencana>[number];

/** A word with a number in it as a region writes it; undefined for any other word. */
function angkaKata(
  word: string,
  desimal: ',' | '.',
): { readonly angka: number; readonly lain: string } | undefined {
  const [number] = /-?\d(?:[\d.,]*\d)?/.exec(word) ?? [];
  if (number === undefined) return undefined;
  const ribuan = desimal === ',' ? '.' : ',';
  return {
    angka: Number(number.split(ribuan).join('').replace(desimal, '.')),
    lain: word.replace(number, '#'),
  };
}

/** FIXED writes numbers as the reader's region does, `1.234,5` or `1,234.5`, and not every program stops at 15 digits. */
function samaKata(a: string, b: string): boolean {
  if (a === b) return true;
  const y = angkaKata(b, ',');
  return (['.', ','] as const).some((desimal) => {
    const x = angkaKata(a, desimal);
    return x && y && x.lain === y.lain && Math.abs(x.angka - y.angka) <= 1e-13 * Math.abs(y.angka);
  });
}

/** Equal to the ninth digit; sentences (the second as we wrote them) in either region's numbers. */
export function sama(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.length === y.length && x.every((word, i) => samaKata(word, y[i]!));
}

export const nilaiDi = (workbook: Workbook, { sheet, row, column }: Tempat): CellValue =>
  cellAt(sheetNamed(workbook, sheet)!, row, column)?.value ?? '';

interface Tempat {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Beda extends Tempat {
  readonly formula?: string;
  readonly harap: CellValue;
  readonly jawab: CellValue;
}

/** The cells where an engine answers an error or something else than what was written with the formula. */
export const bedaJawaban = (rumus: readonly RumusDitulis[], jawab: readonly CellValue[]): Beda[] =>
  rumus.flatMap(({ sheet, row, column, formula, cached }, i) => {
    const answer = jawab[i] ?? '';
    const galat = isCellError(answer) || (typeof answer === 'string' && /^#[A-Z/0!?]+/.test(answer));
    return galat || !sama(answer, cached ?? '')
      ? [{ sheet, row, column, formula, harap: cached ?? '', jawab: answer }]
      : [];
  });

/** As LibreOffice left the workbook. */
export const bedaBuku = (workbook: Workbook, rumus: readonly RumusDitulis[]): Beda[] =>
  bedaJawaban(
    rumus,
    rumus.map((cell) => nilaiDi(workbook, cell)),
  );

/** The cells that show something else in the one workbook than in the other; a text may name a sheet by its new name. */
export function bedaRupa(
  sebelum: Workbook,
  sesudah: Workbook,
  ganti: ReadonlyMap<string, string> = new Map(),
): Beda[] {
  const baru = (value: CellValue): CellValue =>
    typeof value === 'string' ? [...ganti].reduce((text, [a, b]) => text.split(a).join(b), value) : value;
  return sesudah.sheets.flatMap((sheet) => {
    const lama = sheetNamed(sebelum, sheet.name);
    const rows = Math.max(sheet.rowCount, lama?.rowCount ?? 0);
    const columns = Math.max(sheet.columnCount, lama?.columnCount ?? 0);
    const beda: Beda[] = [];
    for (let row = 1; row <= rows; row++)
      for (let column = 1; column <= columns; column++) {
        const harap = (lama && cellAt(lama, row, column)?.value) ?? '';
        const jawab = cellAt(sheet, row, column)?.value ?? '';
        if (!sama(jawab, harap) && !sama(harap, jawab) && baru(harap) !== jawab)
          beda.push({ sheet: sheet.name, row, column, harap, jawab });
      }
    return beda;
  });
}
