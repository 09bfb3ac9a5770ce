import { Model } from '@ironcalc/wasm';
import type { CellValue, Workbook } from '../../src/core/grid/workbook';
import { isCellError } from '../../src/core/grid/workbook';
import { precise, siapkan, type Jawaban } from './ironcalc';

interface Tempat {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface BukuIronCalc {
  /** What the cells show: numbers to 12 digits, blanks as ''. */
  readonly jawab: (cells: readonly Tempat[]) => Jawaban[];
  /** Types over cells; everything is computed anew. */
  readonly ketik: (cells: readonly (Tempat & { readonly value: CellValue })[]) => void;
}

const masukan = (value: CellValue, formula: string | undefined): string =>
  formula ??
  // An apostrophe keeps text that looks like a number or a date text, as Excel does.
  (typeof value === 'string'
    ? `'${value}`
    : isCellError(value)
      ? value.error
      : typeof value === 'boolean'
        ? String(value).toUpperCase()
        : String(value));

/** A whole workbook evaluated by IronCalc, whatever values its formulas carry, for as long as `tanya` runs. */
export function denganIronCalc<T>(workbook: Workbook, tanya: (buku: BukuIronCalc) => T): T {
  siapkan();
  const model = new Model('uji', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    workbook.sheets.forEach((sheet, n) => {
      if (n > 0) model.newSheet();
      model.renameSheet(n, sheet.name);
    });
    workbook.sheets.forEach((sheet, n) =>
      sheet.cells.forEach((line, r) =>
        line?.forEach((cell, c) => {
          if (!cell || (cell.formula === undefined && cell.value === null)) return;
          model.setUserInput(n, r + 1, c + 1, masukan(cell.value, cell.formula));
        }),
      ),
    );
    model.resumeEvaluation();
    model.evaluate();
    const sheets = new Map(workbook.sheets.map(({ name }, n) => [name, n]));
    const jawab = (cells: readonly Tempat[]): Jawaban[] => {
      const at = cells.map((cell) => ({ ...cell, sheet: sheets.get(cell.sheet)! }));
      const shown = (code: string): string[] => {
        for (const { sheet, row, column } of at)
          model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', code);
        return at.map(({ sheet, row, column }) => model.getFormattedCellValue(sheet, row, column));
      };
      const general = shown('General');
      const scientific = shown('0.00000000000E+00');
      // 2 is text, as in Excel's TYPE: `3` as text is no 3.
      return at.map(({ sheet, row, column }, i) =>
        model.getCellType(sheet, row, column) === 2 ? general[i]! : precise(scientific[i]!, general[i]!),
      );
    };
    return tanya({
      jawab,
      ketik: (cells) => {
        model.pauseEvaluation();
        for (const { sheet, row, column, value } of cells)
          model.setUserInput(
            sheets.get(sheet)!,
            row,
            column,
            value === null ? '' : masukan(value, undefined),
          );
        model.resumeEvaluation();
        model.evaluate();
      },
    });
  } finally {
    model.free();
  }
}
