import { parseArea } from '../grid/address';
import type { Area, Cell, Sheet, Workbook } from '../grid/workbook';

/**
 * Marks of what Renaksi wrote: hidden defined names, because a name follows its cells when rows are inserted,
 * sheets renamed or the file opened elsewhere. `_Renaksi.Kolom.<n>` stands on a column (header to last row),
 * `_Renaksi.Lembar.<form>` on the first cell of a generated sheet.
 */
export const awalanTanda = '_Renaksi.';

export interface Tanda {
  readonly name: string;
  readonly jenis: 'Kolom' | 'Lembar';
  /** What follows the second dot: a number, or the form's id with `_` for `-`. */
  readonly kunci: string;
  readonly sheet: string;
  readonly area: Area;
}

/** `='Tabel 3.5'!$F$6:$F$9` → sheet and area; undefined for `#REF!` and anything that is no plain reference. */
export function parseReference(formula: string): { sheet: string; area: Area } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i.exec(formula.trim());
  const area = match && parseArea(match[3]!);
  return area ? { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, area } : undefined;
}

/** The marks that still stand on a sheet of the workbook. */
export function tandaDi(workbook: Workbook): Tanda[] {
  return workbook.names.flatMap((defined) => {
    const match = /^_Renaksi\.(Kolom|Lembar)\.(.+)$/.exec(defined.name);
    const reference = match && parseReference(defined.formula);
    if (!match || !reference || !workbook.sheets.some((sheet) => sheet.name === reference.sheet)) return [];
    return [{ name: defined.name, jenis: match[1] as Tanda['jenis'], kunci: match[2]!, ...reference }];
  });
}

/** The workbook as the user made it: without the sheets that Renaksi generated and the columns that it added. */
export function tanpaTulisanRenaksi(workbook: Workbook): Workbook {
  const marks = tandaDi(workbook);
  if (marks.length === 0) return workbook;
  const generated = new Set(marks.filter((mark) => mark.jenis === 'Lembar').map((mark) => mark.sheet));
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter((sheet) => !generated.has(sheet.name))
      .map((sheet) => {
        const areas = marks
          .filter((mark) => mark.jenis === 'Kolom' && mark.sheet === sheet.name)
          .map((mark) => mark.area);
        return areas.length > 0 ? blanked(sheet, areas) : sheet;
      }),
  };
}

function blanked(sheet: Sheet, areas: readonly Area[]): Sheet {
  const cells: (readonly (Cell | undefined)[] | undefined)[] = [...sheet.cells];
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const old = cells[row - 1];
      if (!old) continue;
      cells[row - 1] = old.map((cell, i) =>
        i + 1 >= area.firstColumn && i + 1 <= area.lastColumn ? undefined : cell,
      );
    }
  }
  const inside = (row: number, column: number): boolean =>
    areas.some(
      (a) => row >= a.firstRow && row <= a.lastRow && column >= a.firstColumn && column <= a.lastColumn,
    );
  return {
    ...sheet,
    cells,
    merges: sheet.merges.filter((merge) => !inside(merge.firstRow, merge.firstColumn)),
    ...usedRange(cells),
  };
}

function usedRange(cells: Sheet['cells']): Pick<Sheet, 'rowCount' | 'columnCount'> {
  let rowCount = 0;
  let columnCount = 0;
  cells.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell && (cell.value !== null || cell.formula !== undefined)) {
        rowCount = Math.max(rowCount, r + 1);
        columnCount = Math.max(columnCount, c + 1);
      }
    });
  });
  return { rowCount, columnCount };
}
