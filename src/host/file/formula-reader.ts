import { parseArea } from '../../core/grid/address';
import type { Area, Cell } from '../../core/grid/workbook';
import { shiftFormula } from './formula-shift';
import { shownFormula } from './future-functions';
import { attribute, isTrue, unescapeXstring } from './xml';

/** The cell that holds the text of a shared formula. */
export interface SharedMaster {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas as a sheet keeps them: some stand in another cell, which may come later. */
export class FormulaReader {
  readonly masters: Map<string, SharedMaster>;
  private readonly dependents: { readonly row: number; readonly column: number; readonly index: string }[] =
    [];
  private readonly arrays: { readonly area: Area; readonly formula: string }[] = [];

  constructor(known: ReadonlyMap<string, SharedMaster>) {
    this.masters = new Map(known);
  }

  /** Ranges of array formulas and data tables. */
  get areas(): Area[] {
    return this.arrays.map((array) => array.area);
  }

  /** The formula of `<f …>text</f>` as shown, without `=`; undefined where it stands in another cell. */
  read(tag: string, text: string, row: number, column: number): string | undefined {
    const plain = shownFormula(unescapeXstring(text));
    if (tag.length <= 4) return plain === '' ? undefined : plain;
    const kind = attribute(tag, 't');
    if (kind === 'shared') {
      const index = attribute(tag, 'si') ?? '';
      if (plain !== '') this.masters.set(index, { formula: plain, row, column });
      else {
        this.dependents.push({ row, column, index });
        return undefined;
      }
    } else if (kind === 'array' || kind === 'dataTable') {
      const area = parseArea(attribute(tag, 'ref') ?? '');
      const formula = kind === 'array' ? plain : tableFormula(tag);
      if (area) this.arrays.push({ area, formula });
      return formula;
    }
    return plain === '' ? undefined : plain;
  }

  /** Gives every cell the formula that stands elsewhere. */
  complete(cells: (Cell | undefined)[][]): void {
    const set = (row: number, column: number, formula: string): void => {
      const line = cells[row - 1] ?? (cells[row - 1] = []);
      const known = line[column - 1];
      line[column - 1] = { ...known, value: known?.value ?? null, formula: `=${formula}` };
    };
    for (const { row, column, index } of this.dependents) {
      const master = this.masters.get(index);
      if (master) set(row, column, shiftFormula(master.formula, row - master.row, column - master.column));
    }
    // The formula of an array stands in its first cell alone; its other cells are no constants either.
    for (const { area, formula } of this.arrays) {
      for (let row = area.firstRow; row <= Math.min(area.lastRow, cells.length); row++) {
        for (
          let column = area.firstColumn;
          column <= Math.min(area.lastColumn, cells[row - 1]?.length ?? 0);
          column++
        ) {
          if (formula !== '' && cells[row - 1]?.[column - 1]) set(row, column, formula);
        }
      }
    }
  }
}

/** A what-if table shows as TABLE(row input, column input). */
function tableFormula(tag: string): string {
  const [first, second] = [attribute(tag, 'r1') ?? '', attribute(tag, 'r2') ?? ''];
  if (isTrue(attribute(tag, 'dt2D'))) return `TABLE(${first},${second})`;
  return isTrue(attribute(tag, 'dtr')) ? `TABLE(${first},)` : `TABLE(,${first})`;
}
