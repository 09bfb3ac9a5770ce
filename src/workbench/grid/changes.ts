import type { FWorkbook } from '@univerjs/sheets/facade';
import type { CellValue } from '../../core/grid/workbook';
import type { CellChange, Changes } from './grid';

/** `#DIV/0!` and its kin, as formulas answer them. */
const errors = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|CYCLE!)$/;

interface SetRangeValues {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, unknown> | undefined>;
}

/** The cells that a `set-range-values` mutation touched, as they stand after it. */
export function readChanges(book: FWorkbook, params: unknown, recalculated: boolean): Changes {
  const { subUnitId, cellValue } = params as SetRangeValues;
  const sheet = book.getSheetBySheetId(subUnitId);
  if (!sheet || !cellValue) return { cells: [], recalculated };
  const name = sheet.getSheetName();
  const cells: CellChange[] = [];
  for (const [r, line] of Object.entries(cellValue)) {
    for (const c of Object.keys(line ?? {})) {
      const [row, column] = [Number(r), Number(c)];
      const range = sheet.getRange(row, column);
      const formula = range.getFormula();
      const raw = range.getRawValue();
      cells.push({
        sheet: name,
        row: row + 1,
        column: column + 1,
        value: valueOf(raw, (range.getCellData()?.t as number | undefined) ?? undefined, formula !== ''),
        ...(formula ? { formula } : {}),
      });
    }
  }
  return { cells, recalculated };
}

function valueOf(raw: unknown, type: number | undefined, isFormula: boolean): CellValue {
  if (raw === null || raw === undefined || raw === '') return null;
  if (type === 3) return raw === true || raw === 1 || raw === '1' || raw === 'TRUE';
  // 57.6 % is 0.5760000000000001 to Univer: nobody typed the tail.
  if (typeof raw === 'number') return Number.isFinite(raw) ? Number(raw.toPrecision(15)) : null;
  if (typeof raw === 'boolean') return raw;
  const text = String(raw).replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return isFormula && errors.test(text) ? { error: text } : text;
}
