import type { Area } from '../../../src/core/grid/workbook';
import { apiNotFound } from '../errors';
import {
  cellOf,
  LAST_COLUMN,
  LAST_ROW,
  makeCell,
  plainStyle,
  type BorderModel,
  type SheetModel,
  type StyleModel,
} from '../model';
import { object, type Scalar, type SimObject } from '../object';
import type { Sim } from '../sim';

const NO_BORDER: BorderModel = { style: 'None', weight: 'Thin', color: '#000000' };
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

const styleAt = (sheet: SheetModel, row: number, column: number): StyleModel =>
  cellOf(sheet, row, column)?.style ?? plainStyle;

/** One answer for the whole area, or null where its cells differ, as Excel answers. */
function uniform<T>(sheet: SheetModel, area: Area, read: (style: StyleModel) => T): T | null {
  let first: T | undefined;
  const lastRow = Math.min(area.lastRow, Math.max(sheet.cells.length, area.firstRow));
  for (let row = area.firstRow; row <= lastRow; row++)
    for (
      let column = area.firstColumn;
      column <= Math.min(area.lastColumn, area.firstColumn + 500);
      column++
    ) {
      const value = read(styleAt(sheet, row, column));
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  return first ?? null;
}

/** Changes the style of every cell of the area; cells that shared a style share the new one. */
function restyle(sheet: SheetModel, area: Area, change: (style: StyleModel) => StyleModel): void {
  const made = new Map<StyleModel, StyleModel>();
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = makeCell(sheet, row, column);
      let style = made.get(cell.style);
      if (!style) made.set(cell.style, (style = change(cell.style)));
      cell.style = style;
    }
}

const FILL_OF = (style: StyleModel): string => style.fill;

export function formatObject(sim: Sim, sheet: SheetModel, area: Area): SimObject {
  const property = <K extends keyof StyleModel>(key: K, where: string): Scalar => ({
    get: () => uniform(sheet, area, (style) => style[key]),
    set: (value) => {
      sim.writing(sheet, where);
      restyle(sheet, area, (style) => ({ ...style, [key]: value }));
    },
  });
  const sizes = (map: Map<number, number>, first: number, last: number, standard: number) => {
    const size = map.get(first) ?? standard;
    for (let n = first; n <= Math.min(last, first + 20000); n++)
      if ((map.get(n) ?? standard) !== size) return null;
    return size;
  };
  return object('RangeFormat', {
    scalars: {
      WrapText: property('wrap', 'RangeFormat.wrapText'),
      HorizontalAlignment: property('horizontal', 'RangeFormat.horizontalAlignment'),
      VerticalAlignment: property('vertical', 'RangeFormat.verticalAlignment'),
      IndentLevel: property('indent', 'RangeFormat.indentLevel'),
      ColumnWidth: {
        get: () => sizes(sheet.columnWidths, area.firstColumn, area.lastColumn, STANDARD_WIDTH),
        set: (value) => {
          sim.writing(sheet, 'RangeFormat.columnWidth');
          for (let c = area.firstColumn; c <= Math.min(area.lastColumn, LAST_COLUMN); c++)
            sheet.columnWidths.set(c, Number(value));
        },
      },
      RowHeight: {
        get: () => sizes(sheet.rowHeights, area.firstRow, area.lastRow, STANDARD_HEIGHT),
        set: (value) => {
          sim.writing(sheet, 'RangeFormat.rowHeight');
          for (let r = area.firstRow; r <= Math.min(area.lastRow, LAST_ROW); r++)
            sheet.rowHeights.set(r, Number(value));
        },
      },
      UseStandardWidth: {
        get: () => !sheet.columnWidths.has(area.firstColumn),
        set: (value) => {
          if (value === true)
            for (let c = area.firstColumn; c <= area.lastColumn; c++) sheet.columnWidths.delete(c);
        },
      },
      UseStandardHeight: {
        get: () => !sheet.rowHeights.has(area.firstRow),
        set: (value) => {
          if (value === true) for (let r = area.firstRow; r <= area.lastRow; r++) sheet.rowHeights.delete(r);
        },
      },
    },
    navs: {
      Fill: () => fillObject(sim, sheet, area),
      Font: () =>
        object('RangeFont', {
          scalars: {
            Name: property('name', 'RangeFont.name'),
            Size: property('size', 'RangeFont.size'),
            Color: property('color', 'RangeFont.color'),
            Bold: property('bold', 'RangeFont.bold'),
            Italic: property('italic', 'RangeFont.italic'),
            Underline: property('underline', 'RangeFont.underline'),
          },
        }),
      Borders: () => bordersObject(sim, sheet, area),
    },
    methods: {
      AutofitColumns: () => {
        for (let c = area.firstColumn; c <= Math.min(area.lastColumn, 500); c++)
          sheet.columnWidths.set(c, 60);
      },
      AutofitRows: () => {
        for (let r = area.firstRow; r <= area.lastRow; r++) sheet.rowHeights.delete(r);
      },
    },
  });
}

const fillObject = (sim: Sim, sheet: SheetModel, area: Area): SimObject =>
  object('RangeFill', {
    scalars: {
      // A cell without fill reads as white; only `pattern` tells (https://learn.microsoft.com/javascript/api/excel/excel.rangefill).
      Color: {
        get: () => uniform(sheet, area, (style) => FILL_OF(style) || '#FFFFFF') ?? '',
        set: (value) => {
          sim.writing(sheet, 'RangeFill.color');
          restyle(sheet, area, (style) => ({ ...style, fill: String(value).toUpperCase() }));
        },
      },
      Pattern: { get: () => uniform(sheet, area, (style) => (style.fill ? 'Solid' : 'None')) },
    },
    methods: {
      Clear: () => {
        sim.writing(sheet, 'RangeFill.clear');
        restyle(sheet, area, (style) => ({ ...style, fill: '' }));
      },
    },
  });

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** The cells whose side a range border is, and which side of theirs. */
function bordered(area: Area, index: string): { area: Area; side: Side }[] {
  if (index === 'EdgeTop') return [{ area: { ...area, lastRow: area.firstRow }, side: 'EdgeTop' }];
  if (index === 'EdgeBottom') return [{ area: { ...area, firstRow: area.lastRow }, side: 'EdgeBottom' }];
  if (index === 'EdgeLeft') return [{ area: { ...area, lastColumn: area.firstColumn }, side: 'EdgeLeft' }];
  if (index === 'EdgeRight') return [{ area: { ...area, firstColumn: area.lastColumn }, side: 'EdgeRight' }];
  if (index === 'InsideHorizontal')
    return area.firstRow === area.lastRow
      ? []
      : [
          { area: { ...area, lastRow: area.lastRow - 1 }, side: 'EdgeBottom' },
          { area: { ...area, firstRow: area.firstRow + 1 }, side: 'EdgeTop' },
        ];
  if (index === 'InsideVertical')
    return area.firstColumn === area.lastColumn
      ? []
      : [
          { area: { ...area, lastColumn: area.lastColumn - 1 }, side: 'EdgeRight' },
          { area: { ...area, firstColumn: area.firstColumn + 1 }, side: 'EdgeLeft' },
        ];
  throw apiNotFound(`RangeBorderCollection.getItem(${index})`);
}

function bordersObject(sim: Sim, sheet: SheetModel, area: Area): SimObject {
  const border = (index: string): SimObject => {
    const places = bordered(area, index);
    const read = (key: keyof BorderModel) => () =>
      places[0]
        ? uniform(sheet, places[0].area, (style) => (style.borders[places[0]!.side] ?? NO_BORDER)[key])
        : NO_BORDER[key];
    const write = (key: keyof BorderModel) => (value: unknown) => {
      sim.writing(sheet, 'RangeBorder');
      for (const place of places)
        restyle(sheet, place.area, (style) => {
          const before = style.borders[place.side] ?? NO_BORDER;
          const next = { ...before, [key]: String(value) };
          // Setting a weight or colour alone draws the line.
          if (key !== 'style' && next.style === 'None') next.style = 'Continuous';
          const borders = { ...style.borders, [place.side]: next };
          if (next.style === 'None') delete borders[place.side];
          return { ...style, borders };
        });
    };
    return object('RangeBorder', {
      id: { name: '_Id', value: index },
      scalars: {
        SideIndex: { get: () => index },
        Style: { get: read('style'), set: write('style') },
        Weight: { get: read('weight'), set: write('weight') },
        Color: { get: read('color'), set: write('color') },
      },
    });
  };
  return object('RangeBorderCollection', { item: (index) => border(String(index)) });
}

/** What `getCellProperties` tells of one cell, only as far as it was asked. */
export function cellProperties(
  sheet: SheetModel,
  row: number,
  column: number,
  wanted: Record<string, unknown>,
): unknown {
  const style = styleAt(sheet, row, column);
  const ask = (wanted.format ?? {}) as Record<string, unknown>;
  const pick = (want: unknown, all: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(want as Record<string, boolean>)
        .filter(([key, on]) => on && key in all)
        .map(([key]) => [key, all[key]]),
    );
  const format: Record<string, unknown> = pick(ask, {
    horizontalAlignment: style.horizontal,
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
    indentLevel: style.indent,
  });
  if (ask.font)
    format.font = pick(ask.font, {
      name: style.name,
      size: style.size,
      color: style.color,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
    });
  if (ask.fill)
    format.fill = pick(ask.fill, { color: style.fill || '#FFFFFF', pattern: style.fill ? 'Solid' : 'None' });
  if (ask.borders) {
    const sides: Record<string, unknown> = {};
    for (const [name, side] of SIDES) sides[name] = { ...(style.borders[side] ?? NO_BORDER) };
    format.borders = sides;
  }
  const link = wanted.hyperlink ? cellOf(sheet, row, column)?.link : undefined;
  return { format, ...(link ? { hyperlink: { documentReference: link } } : {}) };
}

const SIDES = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
] as const;

export function setCellProperties(
  sheet: SheetModel,
  row: number,
  column: number,
  data: Record<string, unknown>,
): void {
  const cell = makeCell(sheet, row, column);
  const format = (data.format ?? {}) as Record<string, unknown>;
  const font = (format.font ?? {}) as Partial<StyleModel>;
  const fill = (format.fill ?? {}) as { color?: string; pattern?: string };
  const borders = { ...cell.style.borders } as Record<string, BorderModel>;
  const given = (format.borders ?? {}) as Record<string, Partial<BorderModel>>;
  for (const [name, side] of SIDES) {
    const one = given[name];
    if (!one) continue;
    borders[side] = { ...(borders[side] ?? NO_BORDER), ...one };
    if (borders[side].style === 'None') delete borders[side];
  }
  const style: StyleModel = {
    ...cell.style,
    ...font,
    borders,
    ...(format.horizontalAlignment === undefined ? {} : { horizontal: String(format.horizontalAlignment) }),
    ...(format.verticalAlignment === undefined ? {} : { vertical: String(format.verticalAlignment) }),
    ...(format.wrapText === undefined ? {} : { wrap: format.wrapText === true }),
    ...(format.indentLevel === undefined ? {} : { indent: Number(format.indentLevel) }),
    ...(fill.color === undefined ? {} : { fill: fill.color }),
  };
  cell.style = style;
}
