import type { Band } from './bands';
import type { Entry, SheetView } from './view';

/** The header cells over one column, top level first, without the numbering row. */
export interface HeaderPath {
  readonly column: number;
  readonly levels: readonly Entry[];
}

/**
 * The header over every column of a band: merged cells count for all their columns; a parent typed in one cell
 * without merging counts for the blank cells to its right while children stand below them.
 */
export function headerPaths(view: SheetView, band: Band): HeaderPath[] {
  const rows: number[] = [];
  for (let row = band.firstRow; row <= band.lastRow; row++) if (row !== band.numberingRow) rows.push(row);
  const grid = rows.map((row) => ownCells(view, row, band));
  rows.forEach((_, level) => fillRight(grid, level, band));
  const paths: HeaderPath[] = [];
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    const levels: Entry[] = [];
    for (const line of grid) {
      const entry = line.get(column);
      if (entry && entry !== levels.at(-1)) levels.push(entry);
    }
    paths.push({ column, levels });
  }
  return paths;
}

function ownCells(view: SheetView, row: number, band: Band): Map<number, Entry> {
  const line = new Map<number, Entry>();
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    const entry = view.shown(row, column);
    if (entry && entry.area.firstRow >= band.firstRow && entry.area.firstColumn >= band.firstColumn)
      line.set(column, entry);
  }
  return line;
}

function fillRight(grid: readonly Map<number, Entry>[], level: number, band: Band): void {
  const line = grid[level]!;
  const below = grid.slice(level + 1);
  const hasChild = (column: number, parent: Entry): boolean =>
    below.some((lower) => {
      const entry = lower.get(column);
      return entry !== undefined && entry !== parent && entry.area.firstRow > parent.row;
    });
  for (let column = band.firstColumn + 1; column <= band.lastColumn; column++) {
    if (line.has(column)) continue;
    const parent = line.get(column - 1);
    if (!parent || parent.area.lastRow > parent.row || parent.area.lastColumn > parent.column) continue;
    if (!hasChild(column, parent) || !hasChild(parent.column, parent)) continue;
    // A new group in the row above ends this one.
    const upper = grid[level - 1];
    if (upper && upper.get(column) !== upper.get(parent.column)) continue;
    line.set(column, parent);
  }
}

/** The header's words from the top level down. */
export const headerText = (path: HeaderPath): string =>
  path.levels
    .map((entry) => entry.text)
    .filter((text, index, all) => text !== '' && text !== all[index - 1])
    .join(' / ');
