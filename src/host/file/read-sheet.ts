import { parseArea } from '../../core/grid/address';
import { isBlank, type Area, type Cell, type Sheet } from '../../core/grid/workbook';
import type { Package } from './package';
import type { SharedMaster } from './formula-reader';
import { readCells, type CellContext } from './read-cells';
import { splitSheet } from './sheet-text';
import type { SheetEntry } from './workbook-part';
import { attribute, childNamed, childrenOf, isTrue, openTag, rootOf, type XmlElement } from './xml';

export interface ReadSheet {
  readonly sheet: Sheet;
  /** Ranges of array formulas and data tables. */
  readonly arrays: readonly Area[];
  /** Cells that hold the text of shared formulas. */
  readonly masters: ReadonlyMap<string, SharedMaster>;
}

/** The snapshot of one worksheet. Throws FileFailure `damaged` where its part cannot be read. */
export function readSheet(
  parts: Package,
  entry: SheetEntry,
  path: string,
  context: CellContext,
  xml: string,
): ReadSheet {
  const text = splitSheet(xml, path);
  const { cells, hiddenRows, arrays, masters } = readCells(text.rows, 0, text.rows.length, context);
  const { rowCount, columnCount } = trimmed(cells);
  const root = rootOf(text.shell);
  const children = root ? childrenOf(text.shell, root) : [];
  const named = (name: string): XmlElement | undefined => children.find((child) => child.name === name);
  const items = (name: string): string[] => {
    const list = named(name);
    return list ? childrenOf(text.shell, list).map((item) => openTag(text.shell, item)) : [];
  };
  const tag = (name: string): string => {
    const element = named(name);
    return element ? openTag(text.shell, element) : '';
  };
  const tables = readTables(parts, path);
  const filter = named('autoFilter');
  return {
    arrays,
    masters,
    sheet: {
      name: entry.name,
      visibility: entry.visibility,
      rowCount,
      columnCount,
      cells,
      merges: items('mergeCells').flatMap((item) => parseArea(attribute(item, 'ref') ?? '') ?? []),
      hiddenRows: hiddenRows.filter((row) => row <= rowCount).sort((a, b) => a - b),
      hiddenColumns: hiddenColumns(items('cols'), columnCount),
      ...(tables.length > 0 ? { listObjects: tables.map(({ name, area }) => ({ name, area })) } : {}),
      ...(isTrue(attribute(tag('sheetProtection'), 'sheet')) ? { isProtected: true } : {}),
      ...(isTrue(attribute(tag('sheetPr'), 'filterMode')) ||
      (filter && isFiltering(text.shell, filter)) ||
      tables.some((table) => table.filtered)
        ? { isFiltered: true }
        : {}),
    },
  };
}

/**
 * Cuts the cells to the last row and column that hold something: styled blanks and stored spaces do not count.
 * Answers that extent.
 */
export function trimmed(cells: ((Cell | undefined)[] | undefined)[]): {
  rowCount: number;
  columnCount: number;
} {
  let rowCount = 0;
  let columnCount = 0;
  for (let r = cells.length; r > 0; r--) {
    const row = cells[r - 1];
    if (!row) continue;
    let last = row.length;
    while (last > columnCount && isBlank(row[last - 1])) last--;
    if (last > columnCount) columnCount = last;
    if (rowCount === 0 && row.some((cell) => !isBlank(cell))) rowCount = r;
  }
  cells.length = Math.min(cells.length, rowCount);
  for (const row of cells) if (row && row.length > columnCount) row.length = columnCount;
  return { rowCount, columnCount };
}

function hiddenColumns(cols: readonly string[], columnCount: number): number[] {
  const hidden: number[] = [];
  for (const col of cols) {
    if (!isTrue(attribute(col, 'hidden'))) continue;
    const last = Math.min(Number(attribute(col, 'max') ?? 0), columnCount);
    for (let column = Number(attribute(col, 'min') ?? 1); column <= last; column++) hidden.push(column);
  }
  return hidden;
}

/** A filter that holds a criterion hides rows; one that only shows its buttons does not. */
const isFiltering = (xml: string, filter: XmlElement): boolean =>
  childrenOf(xml, filter).some(
    (column) => column.name === 'filterColumn' && childrenOf(xml, column).length > 0,
  );

export interface TablePart {
  readonly path: string;
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly filtered: boolean;
}

/** The Excel tables that the worksheet's relationships lead to. */
export function readTables(parts: Package, sheetPath: string): TablePart[] {
  return parts.relationships(sheetPath).flatMap((relationship): TablePart[] => {
    if (relationship.kind !== 'table' || !relationship.part || !parts.has(relationship.part)) return [];
    const xml = parts.text(relationship.part);
    const root = rootOf(xml);
    const tag = root ? openTag(xml, root) : '';
    const area = parseArea(attribute(tag, 'ref') ?? '');
    if (!root || !area) return [];
    const filter = childNamed(xml, root, 'autoFilter');
    return [
      {
        path: relationship.part,
        name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '',
        area,
        headerRows: Number(attribute(tag, 'headerRowCount') ?? 1),
        filtered: filter !== undefined && isFiltering(xml, filter),
      },
    ];
  });
}
