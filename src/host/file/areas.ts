import { areaName, overlaps, parseArea } from '../../core/grid/address';
import type { Area } from '../../core/grid/workbook';

/** The areas of an `sqref`: names with blanks between. */
export const areasOf = (sqref: string): Area[] =>
  sqref
    .trim()
    .split(/\s+/)
    .flatMap((text) => parseArea(text) ?? wholeLines(text) ?? []);

export const sqrefOf = (areas: readonly Area[]): string => areas.map(areaName).join(' ');

/** `A:C` and `3:5`, as some writers put them. */
function wholeLines(text: string): Area | undefined {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return parseArea(`A${rows[1]}:XFD${rows[2]}`);
  const columns = /^\$?([A-Za-z]+):\$?([A-Za-z]+)$/.exec(text);
  return columns ? parseArea(`${columns[1]}1:${columns[2]}1048576`) : undefined;
}

/** What is left of `area` without `hole`: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.firstRow, hole.firstRow);
  const bottom = Math.min(area.lastRow, hole.lastRow);
  return [
    { ...area, lastRow: hole.firstRow - 1 },
    { ...area, firstRow: top, lastRow: bottom, lastColumn: hole.firstColumn - 1 },
    { ...area, firstRow: top, lastRow: bottom, firstColumn: hole.lastColumn + 1 },
    { ...area, firstRow: hole.lastRow + 1 },
  ].filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}

/** The cell that relative references of rules over these areas are counted from. */
export const topLeft = (areas: readonly Area[]): { row: number; column: number } => ({
  row: Math.min(...areas.map((area) => area.firstRow)),
  column: Math.min(...areas.map((area) => area.firstColumn)),
});
