import { areaName, columnNumber, overlaps, parseArea } from '../../../src/core/grid/address';
import { isCellError, type Area, type CellValue } from '../../../src/core/grid/workbook';
import { apiNotFound, invalidArgument, SimError } from '../errors';
import { enter } from '../input';
import {
  addressOf,
  cellOf,
  LAST_COLUMN,
  LAST_ROW,
  makeCell,
  mergeOver,
  plainStyle,
  touching,
  usedArea,
  type CellModel,
  type SheetModel,
} from '../model';
import { isObject, object, type SimObject } from '../object';
import type { Sim } from '../sim';
import { conditionalFormatsObject } from './conditional';
import { cellProperties, formatObject, setCellProperties } from './format';
import { validationObject } from './validation';
import { worksheetObject } from './worksheet';

export const heightOf = (area: Area): number => area.lastRow - area.firstRow + 1;
export const widthOf = (area: Area): number => area.lastColumn - area.firstColumn + 1;

/** `B2:C4`, `Sheet!B2`, `A:C`, `3:5` → area; with its sheet left to the caller. */
export function areaFrom(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns)
    return {
      firstRow: 1,
      lastRow: LAST_ROW,
      firstColumn: columnNumber(columns[1]!),
      lastColumn: columnNumber(columns[2]!),
    };
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows)
    return { firstRow: Number(rows[1]), lastRow: Number(rows[2]), firstColumn: 1, lastColumn: LAST_COLUMN };
  const area = parseArea(local);
  if (!area) throw invalidArgument('Worksheet.getRange', address);
  return area;
}

const show = (value: CellValue): unknown => (value === null ? '' : isCellError(value) ? value.error : value);

export function valueOf(sim: Sim, sheet: SheetModel, row: number, column: number): CellValue {
  const cell = cellOf(sheet, row, column);
  return cell?.formula !== undefined
    ? (cell.value ?? sim.calculate(sheet.name, row, column, cell.formula))
    : (cell?.value ?? null);
}

export function rangeObject(sim: Sim, sheet: SheetModel, area: Area): SimObject {
  const count = heightOf(area) * widthOf(area);

  /** Above the cell limit Excel answers null instead of the grid (5 million cells on the web). */
  const grid = (read: (row: number, column: number) => unknown): unknown => {
    if (count > sim.cellLimit) return null;
    const rows: unknown[][] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const cells: unknown[] = [];
      for (let column = area.firstColumn; column <= area.lastColumn; column++) cells.push(read(row, column));
      rows.push(cells);
    }
    return rows;
  };

  const each = (
    input: unknown,
    where: string,
    write: (cell: CellModel, value: unknown, row: number) => void,
  ): void => {
    sim.writing(sheet, where);
    const rows = Array.isArray(input) ? (input as unknown[][]) : undefined;
    if (rows && (rows.length !== heightOf(area) || rows.some((row) => row.length !== widthOf(area))))
      throw invalidArgument(
        where,
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    for (let row = area.firstRow; row <= area.lastRow; row++)
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        let value = rows ? rows[row - area.firstRow]![column - area.firstColumn] : input;
        // A filtered range takes the first row of the data in every visible row (office-js#224, xlwings#747).
        if (rows && sheet.filter?.filtered && overlaps(sheet.filter.area, area) && heightOf(area) > 1) {
          if (sheet.hiddenRows.has(row)) continue;
          value = rows[0]![column - area.firstColumn];
        }
        // null in the array leaves the cell as it is.
        if (value === null || value === undefined) continue;
        const merge = mergeOver(sheet, row, column);
        if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
        write(makeCell(sheet, row, column), value, row);
      }
  };

  const contents = (where: string) => (input: unknown) => {
    each(input, where, (cell, value) => {
      const entered = enter(value, sim.culture, cell.style.numberFormat === '@');
      cell.value = entered.value;
      cell.formula = entered.formula;
      cell.apostrophe = entered.apostrophe;
      if (entered.format && cell.style.numberFormat === 'General')
        cell.style = { ...cell.style, numberFormat: entered.format };
    });
    sim.wrote(sheet, area, where);
  };

  const hiddenFlag = (set: Set<number>, first: number, last: number): boolean | null => {
    let hidden = 0;
    for (const n of set) if (n >= first && n <= last) hidden++;
    return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
  };

  const sub = (part: Partial<Area>): SimObject => rangeObject(sim, sheet, { ...area, ...part });
  const areasObject = (areas: readonly Area[]): SimObject | null =>
    areas.length ? rangeAreasObject(sim, sheet, areas) : null;
  const used = (valuesOnly: unknown): SimObject | null => {
    const found = usedArea(sheet, valuesOnly === true);
    return found ? rangeObject(sim, sheet, found) : null;
  };

  return object('Range', {
    range: { sheet, area },
    scalars: {
      Address: { get: () => addressOf(sheet, area) },
      RowIndex: { get: () => area.firstRow - 1 },
      ColumnIndex: { get: () => area.firstColumn - 1 },
      RowCount: { get: () => heightOf(area) },
      ColumnCount: { get: () => widthOf(area) },
      CellCount: { get: () => (count > 2 ** 31 - 1 ? -1 : count) },
      Values: { get: () => grid((r, c) => show(valueOf(sim, sheet, r, c))), set: contents('Range.values') },
      Formulas: {
        // Text that was entered with an apostrophe comes back without it (office-js#6687).
        get: () => grid((r, c) => cellOf(sheet, r, c)?.formula ?? show(cellOf(sheet, r, c)?.value ?? null)),
        set: contents('Range.formulas'),
      },
      FormulasLocal: {
        get: () =>
          grid(
            (r, c) =>
              cellOf(sheet, r, c)?.formula?.replace(/,/g, ';') ?? show(cellOf(sheet, r, c)?.value ?? null),
          ),
      },
      ValueTypes: {
        get: () =>
          grid((r, c) => {
            const value = valueOf(sim, sheet, r, c);
            if (value === null) return 'Empty';
            if (isCellError(value)) return 'Error';
            return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
          }),
      },
      Text: { get: () => grid((r, c) => String(show(valueOf(sim, sheet, r, c)))) },
      NumberFormat: {
        get: () => grid((r, c) => cellOf(sheet, r, c)?.style.numberFormat ?? 'General'),
        set: (input) =>
          each(input, 'Range.numberFormat', (cell, value) => {
            cell.style = { ...cell.style, numberFormat: String(value) };
          }),
      },
      RowHidden: { get: () => hiddenFlag(sheet.hiddenRows, area.firstRow, area.lastRow) },
      ColumnHidden: { get: () => hiddenFlag(sheet.hiddenColumns, area.firstColumn, area.lastColumn) },
      Hyperlink: {
        get: () => {
          const link = cellOf(sheet, area.firstRow, area.firstColumn)?.link;
          return link ? { documentReference: link } : null;
        },
        set: (input) => {
          sim.writing(sheet, 'Range.hyperlink');
          const link = (input as { documentReference?: string; textToDisplay?: string }) ?? {};
          const cell = makeCell(sheet, area.firstRow, area.firstColumn);
          cell.link = link.documentReference;
          if (link.textToDisplay !== undefined) cell.value = link.textToDisplay;
          cell.style = { ...cell.style, color: '#0563C1', underline: 'Single' };
        },
      },
    },
    navs: {
      Format: () => formatObject(sim, sheet, area),
      Worksheet: () => worksheetObject(sim, sheet),
      ConditionalFormats: () => conditionalFormatsObject(sim, sheet, area),
      DataValidation: () => validationObject(sim, sheet, area),
    },
    methods: {
      GetCell: (row, column) => {
        const r = area.firstRow + Number(row);
        const c = area.firstColumn + Number(column);
        return sub({ firstRow: r, lastRow: r, firstColumn: c, lastColumn: c });
      },
      GetRow: (n) => sub({ firstRow: area.firstRow + Number(n), lastRow: area.firstRow + Number(n) }),
      GetColumn: (n) =>
        sub({ firstColumn: area.firstColumn + Number(n), lastColumn: area.firstColumn + Number(n) }),
      GetBoundingRect: (other) => {
        const b = isObject(other) ? other.range!.area : areaFrom(String(other));
        return sub({
          firstRow: Math.min(area.firstRow, b.firstRow),
          firstColumn: Math.min(area.firstColumn, b.firstColumn),
          lastRow: Math.max(area.lastRow, b.lastRow),
          lastColumn: Math.max(area.lastColumn, b.lastColumn),
        });
      },
      GetEntireColumn: () => sub({ firstRow: 1, lastRow: LAST_ROW }),
      GetEntireRow: () => sub({ firstColumn: 1, lastColumn: LAST_COLUMN }),
      GetUsedRangeOrNullObject: used,
      // Only merges whose top left cell lies in the range are listed (office-js#3611); Excel's undo is lost (office-js#5918).
      GetMergedAreasOrNullObject: () => {
        sim.clearsUndo('getMergedAreasOrNullObject');
        return areasObject(
          sheet.merges.filter(
            (m) =>
              m.firstRow >= area.firstRow &&
              m.firstRow <= area.lastRow &&
              m.firstColumn >= area.firstColumn &&
              m.firstColumn <= area.lastColumn,
          ),
        );
      },
      CopyFrom: (source, type) => {
        sim.writing(sheet, 'Range.copyFrom');
        if (!isObject(source) || !source.range || type !== 'Formats') throw apiNotFound('Range.copyFrom');
        copyFormats(source.range, { sheet, area });
      },
      Clear: (applyTo) => {
        sim.writing(sheet, 'Range.clear');
        const what = applyTo === null || applyTo === undefined ? 'All' : String(applyTo);
        for (let row = area.firstRow; row <= Math.min(area.lastRow, sheet.cells.length); row++)
          sheet.cells[row]?.forEach((cell, column) => {
            if (!cell || column < area.firstColumn || column > area.lastColumn) return;
            if (what === 'All' || what === 'Contents')
              Object.assign(cell, { value: null, formula: undefined, apostrophe: undefined });
            if (what === 'All' || what === 'Formats') cell.style = plainStyle;
            if (what === 'All' || what.includes('yperlinks')) cell.link = undefined;
            // "Removes hyperlinks and formatting for the cell" (https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto).
            if (what === 'RemoveHyperlinks') cell.style = plainStyle;
          });
        if (what === 'All' || what === 'Formats') {
          sheet.merges = sheet.merges.filter((m) => !overlaps(m, area));
          sheet.conditionals = sheet.conditionals.filter((c) => !overlaps(c.area, area));
        }
        if (what === 'All') sheet.validations = sheet.validations.filter((v) => !overlaps(v.area, area));
        if (what === 'All' || what === 'Contents') sim.wrote(sheet, area, 'Range.clear');
      },
      Merge: (across) => {
        sim.writing(sheet, 'Range.merge');
        // A table cannot be merged into (recalled: Merge is off inside tables; the code is a guess).
        if (sheet.tables.some((table) => overlaps(table.area, area)))
          throw new SimError(
            'InvalidOperation',
            'This operation is not permitted for the current object.',
            'Range.merge',
          );
        sheet.merges = sheet.merges.filter((m) => !overlaps(m, area));
        const parts: Area[] = across
          ? Array.from({ length: heightOf(area) }, (_, n) => ({
              ...area,
              firstRow: area.firstRow + n,
              lastRow: area.firstRow + n,
            }))
          : [area];
        for (const part of parts) {
          if (part.firstRow === part.lastRow && part.firstColumn === part.lastColumn) continue;
          sheet.merges.push(part);
          for (let r = part.firstRow; r <= part.lastRow; r++)
            for (let c = part.firstColumn; c <= part.lastColumn; c++) {
              const cell = cellOf(sheet, r, c);
              if (!cell || (r === part.firstRow && c === part.firstColumn)) continue;
              Object.assign(cell, { value: null, formula: undefined, apostrophe: undefined });
            }
        }
      },
      Unmerge: () => {
        sim.writing(sheet, 'Range.unmerge');
        sheet.merges = sheet.merges.filter((m) => !overlaps(m, area));
      },
      Select: () => {
        if (sheet.visibility !== 'visible')
          throw new SimError('InvalidOperation', 'The sheet is hidden.', 'Range.select');
        sim.book.active = sheet.id;
        sim.book.selection = { sheet: sheet.id, area };
      },
      GetCellProperties: (wanted) =>
        grid((r, c) => cellProperties(sheet, r, c, wanted as Record<string, unknown>)),
      SetCellProperties: (data) => {
        sim.writing(sheet, 'Range.setCellProperties');
        const rows = data as unknown[][];
        if (rows.length !== heightOf(area) || rows.some((row) => row.length !== widthOf(area)))
          throw invalidArgument('Range.setCellProperties');
        rows.forEach((row, r) =>
          row.forEach((one, c) =>
            setCellProperties(sheet, area.firstRow + r, area.firstColumn + c, one as Record<string, unknown>),
          ),
        );
      },
      GetRowProperties: (wanted) => {
        const rows = [];
        for (let r = area.firstRow; r <= area.lastRow; r++) {
          const ask = wanted as { rowHidden?: boolean; format?: { rowHeight?: boolean } };
          rows.push({
            ...(ask.rowHidden ? { rowHidden: sheet.hiddenRows.has(r) } : {}),
            ...(ask.format?.rowHeight ? { format: { rowHeight: sheet.rowHeights.get(r) ?? 15 } } : {}),
          });
        }
        return rows;
      },
      GetColumnProperties: (wanted) => {
        const columns = [];
        for (let c = area.firstColumn; c <= area.lastColumn; c++) {
          const ask = wanted as { columnHidden?: boolean; format?: { columnWidth?: boolean } };
          columns.push({
            ...(ask.columnHidden ? { columnHidden: sheet.hiddenColumns.has(c) } : {}),
            ...(ask.format?.columnWidth ? { format: { columnWidth: sheet.columnWidths.get(c) ?? 48 } } : {}),
          });
        }
        return columns;
      },
      _ValidateArraySize: (rows, columns) => {
        if (Number(rows) !== heightOf(area) || Number(columns) !== widthOf(area))
          throw invalidArgument('Range.values');
      },
    },
  });
}

/** Pasting formats brings styles and conditional formats along, as pasting in the window does. */
function copyFormats(from: NonNullable<SimObject['range']>, to: NonNullable<SimObject['range']>): void {
  for (let r = 0; r < heightOf(to.area); r++)
    for (let c = 0; c < widthOf(to.area); c++) {
      const row = from.area.firstRow + (r % heightOf(from.area));
      const column = from.area.firstColumn + (c % widthOf(from.area));
      const style = cellOf(from.sheet, row, column)?.style ?? plainStyle;
      makeCell(to.sheet, to.area.firstRow + r, to.area.firstColumn + c).style = style;
    }
  for (const rule of from.sheet.conditionals.filter((one) => overlaps(one.area, from.area)))
    to.sheet.conditionals.push({ ...rule, id: `${rule.id}+`, area: to.area, format: { ...rule.format } });
}

/** Several areas of a sheet, as `getMergedAreasOrNullObject` answers them. */
export const rangeAreasObject = (sim: Sim, sheet: SheetModel, areas: readonly Area[]): SimObject =>
  object('RangeAreas', {
    areas: { sheet, areas },
    scalars: {
      Address: { get: () => areas.map((area) => addressOf(sheet, area)).join(',') },
      AreaCount: { get: () => areas.length },
    },
    navs: {
      Areas: () =>
        object('RangeCollection', {
          items: () => areas.map((area) => rangeObject(sim, sheet, area)),
          methods: { GetItemAt: (n) => rangeObject(sim, sheet, areas[Number(n)]!) },
        }),
    },
  });

export { areaName, touching };
