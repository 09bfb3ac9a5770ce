import fs from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { isCellError, type CellValue } from '../../src/core/grid/workbook';
import type { SimulatedExcel } from './excel';
import type { BookModel } from './model';

let ready = false;

/**
 * The simulated Excel's calculation, by IronCalc: the whole workbook once a batch, only where a formula without a
 * value is read. Given to `SimulatedExcel` as `calculate`.
 */
export function calculatorOf(excel: () => SimulatedExcel) {
  let stamp = -1;
  let values = new Map<string, CellValue>();
  return (sheet: string, row: number, column: number): CellValue => {
    if (stamp !== excel().counters.batches) {
      stamp = excel().counters.batches;
      values = evaluate(excel().book);
    }
    return values.get(`${sheet}!${row}:${column}`) ?? null;
  };
}

function evaluate(book: BookModel): Map<string, CellValue> {
  if (!ready) {
    initSync({ module: fs.readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    ready = true;
  }
  const model = new Model('buku', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  book.sheets.forEach((sheet, n) => {
    if (n) model.newSheet();
    model.renameSheet(n, sheet.name);
  });
  const formulas: { key: string; sheet: number; row: number; column: number }[] = [];
  book.sheets.forEach((sheet, n) =>
    sheet.cells.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (!cell || (cell.value === null && cell.formula === undefined)) return;
        if (cell.formula !== undefined)
          formulas.push({ key: `${sheet.name}!${row}:${column}`, sheet: n, row, column });
        model.setUserInput(n, row, column, cell.formula ?? inputOf(cell.value));
      }),
    ),
  );
  model.resumeEvaluation();
  model.evaluate();
  const values = new Map(
    formulas.map(({ key, sheet, row, column }) => [
      key,
      readBack(model.getFormattedCellValue(sheet, row, column)),
    ]),
  );
  model.free();
  return values;
}

const inputOf = (value: CellValue): string =>
  isCellError(value) ? value.error : typeof value === 'string' ? `'${value}` : String(value).toUpperCase();

function readBack(text: string): CellValue {
  if (text === '') return null;
  if (/^#[A-Z/0!?]+$/.test(text)) return { error: text };
  return /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
