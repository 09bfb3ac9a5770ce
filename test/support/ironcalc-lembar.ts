import { Model } from '@ironcalc/wasm';
import type { Sheet } from '../../src/core/grid/workbook';
import { isCellError } from '../../src/core/grid/workbook';
import { siapkan } from './ironcalc';

/** A sheet of ours in IronCalc, evaluated: to insert and delete rows in, to copy, and to read what cells show. */
export function lembarIronCalc(sheet: Sheet): Model {
  siapkan();
  const model = new Model('uji', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.renameSheet(0, sheet.name);
  sheet.cells.forEach((line, r) =>
    line?.forEach((cell, c) => {
      if (!cell || (cell.formula === undefined && cell.value === null)) return;
      const input =
        cell.formula ??
        (typeof cell.value === 'string'
          ? `'${cell.value}`
          : isCellError(cell.value)
            ? cell.value.error
            : String(cell.value));
      model.setUserInput(0, r + 1, c + 1, input);
    }),
  );
  model.resumeEvaluation();
  model.evaluate();
  return model;
}

/** What the cells of a rectangle show, row by row, under General. */
export function tampilIronCalc(
  model: Model,
  sheet: number,
  cells: readonly { readonly row: number; readonly column: number }[],
): string[] {
  for (const { row, column } of cells)
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', 'General');
  return cells.map(({ row, column }) => model.getFormattedCellValue(sheet, row, column));
}
