import type { Area } from '../../core/grid/workbook';
import { areaFromAddress } from './addresses';
import { heightOf, rangeAt, widthOf } from './blocks';
import { charactersOf, keyOf, type Capture, type SheetCapture } from './captured';
import { looksLikeError, readCell } from './cells';
import type { RuleCapture } from './handles';
import { loadSettings } from './settings';
import { LOOK_CELL_BYTES, LOOK_QUERY, lookOf, type Look } from './style';
import { uniformTasks } from './uniform';
import type { Task } from './tasks';

const CONTENT_BYTES = 60;
/** Areas above this are asked range by range first: cell by cell costs 600 bytes a cell. */
const SMALL = 1500;
export const STEP_CELLS = 4000;

export const rowsOf = (area: Area, cells: number): Area[] => {
  const step = Math.max(1, Math.floor(cells / widthOf(area)));
  const parts: Area[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += step)
    parts.push({ ...area, firstRow: row, lastRow: Math.min(area.lastRow, row + step - 1) });
  return parts;
};

export const contentTasks = (sheet: SheetCapture, area: Area): Task[] =>
  rowsOf(area, 40_000).map((part) => {
    let range: Excel.Range;
    return {
      bytes: heightOf(part) * widthOf(part) * CONTENT_BYTES + 400,
      queue: () => {
        range = rangeAt(sheet.entry.sheet, part).load('values,formulas,numberFormat,valueTypes');
      },
      collect: () => collectContents(sheet, part, range),
    };
  });

export function collectContents(sheet: SheetCapture, area: Area, range: Excel.Range): void {
  range.values.forEach((row, r) =>
    row.forEach((value: unknown, c) => {
      const at = { row: area.firstRow + r, column: area.firstColumn + c };
      const format = String(range.numberFormat[r]![c]);
      const read = readCell(value, range.formulas[r]![c], format);
      // Text that looks like an error is told from the error by its type.
      const isText = looksLikeError(value) && range.valueTypes[r]![c] !== 'Error';
      const cell = read && isText ? { ...read, value } : read;
      (sheet.cells[at.row - 1] ??= [])[at.column - 1] = cell;
      if (format !== 'General') sheet.formats.set(keyOf(at.row, at.column), format);
    }),
  );
}

export function lookTasks(sheet: SheetCapture, area: Area): Task[] {
  const cells = heightOf(area) * widthOf(area);
  if (cells > SMALL)
    return uniformTasks(sheet, area, () => rowsOf(area, STEP_CELLS).map((part) => lookTask(sheet, part)));
  return [lookTask(sheet, area)];
}

export function lookTask(sheet: SheetCapture, area: Area, query = LOOK_QUERY): Task {
  let range: Excel.Range;
  let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  return {
    bytes: heightOf(area) * widthOf(area) * LOOK_CELL_BYTES + 400,
    queue: () => {
      range = rangeAt(sheet.entry.sheet, area).load('numberFormat');
      cells = range.getCellProperties(query);
    },
    collect: () => {
      const shared = new Map<string, Look>();
      cells.value.forEach((row, r) =>
        row.forEach((cell, c) => {
          const look = lookOf(cell, String(range.numberFormat[r]![c]));
          const text = JSON.stringify(look);
          if (!shared.has(text)) shared.set(text, look);
          sheet.looks.set(keyOf(area.firstRow + r, area.firstColumn + c), shared.get(text)!);
        }),
      );
    },
    split: () =>
      heightOf(area) < 2
        ? undefined
        : rowsOf(area, (heightOf(area) >> 1) * widthOf(area)).map((part) => lookTask(sheet, part, query)),
  };
}

export function mergesTask(sheet: SheetCapture, area: Area): Task {
  let merged: Excel.RangeAreas;
  return {
    bytes: 2000,
    queue: () => {
      merged = rangeAt(sheet.entry.sheet, area).getMergedAreasOrNullObject().load('areas/items/address');
    },
    collect: () => {
      if (!merged.isNullObject)
        for (const one of merged.areas.items) sheet.merges.push(areaFromAddress(one.address));
    },
  };
}

export function widthTask(sheet: SheetCapture, column: number): Task {
  let format: Excel.RangeFormat;
  return {
    bytes: 600,
    queue: () => {
      format = sheet.entry.sheet
        .getRangeByIndexes(0, column - 1, 1, 1)
        .format.load('columnWidth,useStandardWidth');
    },
    collect: () =>
      void sheet.widths.set(column, format.useStandardWidth ? null : charactersOf(format.columnWidth)),
  };
}

export function heightTask(sheet: SheetCapture, row: number): Task {
  let format: Excel.RangeFormat;
  return {
    bytes: 600,
    queue: () => {
      format = sheet.entry.sheet
        .getRangeByIndexes(row - 1, 0, 1, 1)
        .format.load('rowHeight,useStandardHeight');
    },
    collect: () => {
      if (!format.useStandardHeight) sheet.heights.set(row, format.rowHeight);
    },
  };
}

export function freezeTask(sheet: SheetCapture): Task {
  let at: Excel.Range;
  return {
    bytes: 600,
    queue: () => {
      at = sheet.entry.sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
    },
    collect: () => {
      sheet.freeze = at.isNullObject
        ? { rows: 0, columns: 0 }
        : {
            rows: at.rowCount >= 1_048_576 ? 0 : at.rowCount,
            columns: at.columnCount >= 16_384 ? 0 : at.columnCount,
          };
    },
  };
}

export function pageTask(sheet: SheetCapture): Task {
  let layout: Excel.PageLayout;
  let titles: Excel.Range;
  let breaks: Excel.PageBreakCollection;
  return {
    bytes: 2500,
    queue: () => {
      layout = sheet.entry.sheet.pageLayout;
      layout.load(
        'orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,centerHorizontally',
      );
      layout.headersFooters.defaultForAllPages.load('centerFooter');
      titles = layout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
      breaks = sheet.entry.sheet.horizontalPageBreaks.load('items/rowIndex');
    },
    collect: () => {
      const { orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin } = layout;
      sheet.page = {
        layout: {
          orientation: String(orientation),
          paperSize: String(paperSize),
          zoom,
          leftMargin,
          rightMargin,
          topMargin,
          bottomMargin,
          centerHorizontally: layout.centerHorizontally,
        },
        footer: layout.headersFooters.defaultForAllPages.centerFooter,
        titleRows: titles.isNullObject ? '' : `$${titles.rowIndex + 1}:$${titles.rowIndex + titles.rowCount}`,
        breaks: breaks.items.map((item) => item.rowIndex + 1),
      };
    },
  };
}

export function rulesTask(sheet: SheetCapture, area: Area): Task {
  let formats: Excel.ConditionalFormatCollection;
  return {
    bytes: 4000,
    queue: () => {
      formats = rangeAt(sheet.entry.sheet, area).conditionalFormats;
      formats.load(
        [
          'id,type',
          'cellValueOrNullObject/rule,cellValueOrNullObject/format/fill/color,cellValueOrNullObject/format/font/color',
          'textComparisonOrNullObject/rule,textComparisonOrNullObject/format/fill/color,textComparisonOrNullObject/format/font/color',
          'customOrNullObject/rule/formula,customOrNullObject/format/fill/color,customOrNullObject/format/font/color',
        ]
          .join(',')
          .replace(/(^|,)/g, '$1items/'),
      );
    },
    collect: () => {
      for (const one of formats.items) {
        sheet.ruleIds.add(one.id);
        if (sheet.rules.some((known) => known.id === one.id)) continue;
        const type = String(one.type);
        const part =
          type === 'CellValue'
            ? one.cellValueOrNullObject
            : type === 'ContainsText'
              ? one.textComparisonOrNullObject
              : type === 'Custom'
                ? one.customOrNullObject
                : undefined;
        if (!part) continue;
        const rule = type === 'Custom' ? { formula: one.customOrNullObject.rule.formula } : { ...part.rule };
        sheet.rules.push({
          id: one.id,
          type: type as RuleCapture['type'],
          area,
          rule: rule as Record<string, unknown>,
          fill: part.format.fill.color,
          fontColor: part.format.font.color,
        });
      }
    },
  };
}

export function validationTask(sheet: SheetCapture, area: Area): Task {
  let validation: Excel.DataValidation;
  return {
    bytes: 1000,
    queue: () => {
      validation = rangeAt(sheet.entry.sheet, area).dataValidation.load('rule,type');
    },
    collect: () => {
      const none = String(validation.type) === 'None';
      sheet.validations.push({ area, rule: none ? null : validation.rule });
    },
  };
}

export function chartsTask(sheet: SheetCapture): Task {
  let charts: Excel.ChartCollection;
  return {
    bytes: 2000,
    queue: () => {
      charts = sheet.entry.sheet.charts.load('items/name');
    },
    collect: () => {
      sheet.charts = charts.items.map((chart) => chart.name);
    },
  };
}

export function settingsTask(context: Excel.RequestContext, capture: Capture): Task {
  let kept: () => string | null;
  return {
    bytes: 60_000,
    queue: () => {
      kept = loadSettings(context);
    },
    collect: () => {
      capture.settings = kept();
    },
  };
}
