import { parseArea, parseCell } from '../../src/core/grid/address';
import type { Cell, CellValue, DefinedName, Sheet, Workbook } from '../../src/core/grid/workbook';

type Short = CellValue | Cell | undefined;

const isCell = (value: Short): value is Cell =>
  typeof value === 'object' && value !== null && ('value' in value || 'formula' in value);

/** A sheet from rows of short cells: `=…` is a formula without a value, anything else a constant. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Short[])[],
  more: { merges?: readonly string[]; formats?: Readonly<Record<string, string>> } & Partial<
    Omit<Sheet, 'merges'>
  > = {},
): Sheet {
  const { merges = [], formats = {}, ...rest } = more;
  const cells: (Cell | undefined)[][] = rows.map((row) =>
    row.map((value): Cell | undefined => {
      if (value === undefined || value === null) return undefined;
      if (isCell(value)) return value;
      if (typeof value === 'string' && value.startsWith('=')) return { value: null, formula: value };
      return { value };
    }),
  );
  for (const [address, format] of Object.entries(formats)) {
    const area = parseArea(address)!;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const line = (cells[row - 1] ??= []);
        line[column - 1] = { ...(line[column - 1] ?? { value: null }), format };
      }
    }
  }
  return {
    name,
    visibility: 'visible',
    rowCount: cells.length,
    columnCount: Math.max(0, ...cells.map((row) => row?.length ?? 0)),
    cells,
    merges: merges.map((area) => parseArea(area)!),
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
  };
}

export const workbookOf = (sheets: readonly Sheet[], names: readonly DefinedName[] = []): Workbook => ({
  sheets,
  names,
});

/** `F8` of a sheet as `{ sheet, row, column }`. */
export const at = (sheet: string, address: string) => ({ sheet, ...parseCell(address)! });
