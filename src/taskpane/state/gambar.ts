import { contains } from '../../core/grid/address';
import type { Area } from '../../core/grid/workbook';
import type { Plan, Style } from '../../core/plan/plan';
import type { PreviewCell, PreviewSheet } from '../../core/plan/preview';

export interface Rupa {
  readonly bold: boolean;
  readonly boxed: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly horizontal?: Style['horizontal'];
}

/** A sheet as a plan makes it, ready to be drawn. */
export interface Gambar {
  readonly cells: ReadonlyMap<string, PreviewCell>;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  /** Pixels by column. */
  readonly widths: ReadonlyMap<number, number>;
  /** Pixels of all columns together. */
  readonly width: number;
  readonly look: (row: number, column: number) => Rupa;
}

/** The drawing is about two thirds of the sheet's own size. */
const pixels = (characters: number): number => Math.max(22, Math.round(characters * 4.8));
const usual = 9;

/** Reads from the plan's actions what its new sheet will look like. */
export function gambarLembar(plan: Plan, sheet: PreviewSheet): Gambar {
  const actions = plan.actions.filter((action) => 'sheet' in action && action.sheet === sheet.sheet);
  const merges = actions.flatMap((action) => (action.type === 'merge' ? [action.area] : []));
  const styles = actions.flatMap((action) => (action.type === 'setStyle' ? [action] : []));
  const given = new Map(
    actions.flatMap((action): [number, number][] =>
      action.type === 'columnWidth' && action.width !== null ? [[action.column, action.width]] : [],
    ),
  );
  const rowCount = sheet.cells.reduce((most, cell) => Math.max(most, cell.row), 0);
  const columnCount = Math.max(
    sheet.cells.reduce((most, cell) => Math.max(most, cell.column), 0),
    ...merges.map((area) => area.lastColumn),
    1,
  );
  const widths = new Map<number, number>();
  for (let column = 1; column <= columnCount; column++)
    widths.set(column, pixels(given.get(column) ?? usual));
  return {
    cells: new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell])),
    rowCount,
    columnCount,
    merges,
    widths,
    width: [...widths.values()].reduce((sum, width) => sum + width, 0),
    look: (row, column) => {
      const style: { -readonly [K in keyof Style]: Style[K] } = {};
      for (const action of styles)
        if (contains(action.area, row, column)) Object.assign(style, known(action.style));
      const border = style.border !== undefined && style.border !== 'none';
      return {
        bold: style.bold === true,
        boxed: border,
        ...(style.fill && style.fill !== 'none' ? { fill: style.fill } : {}),
        ...(style.fontColor ? { color: style.fontColor } : {}),
        ...(style.horizontal ? { horizontal: style.horizontal } : {}),
      };
    },
  };
}

const known = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
