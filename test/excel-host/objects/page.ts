import { invalidArgument } from '../errors';
import type { SheetModel } from '../model';
import { isObject, object, type Scalar, type SimObject } from '../object';
import type { Sim } from '../sim';
import { areaFrom, rangeObject } from './range';

const POINTS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export function pageLayoutObject(sim: Sim, sheet: SheetModel): SimObject {
  const property = (name: string): Scalar => ({
    get: () => sheet.page[name] ?? null,
    set: (value) => {
      if (name === 'PaperSize' && !sim.paperSizes.has(String(value)))
        throw invalidArgument('PageLayout.paperSize', String(value));
      sheet.page[name] = value;
    },
  });
  const names = [
    'Orientation',
    'PaperSize',
    'Zoom',
    'LeftMargin',
    'RightMargin',
    'TopMargin',
    'BottomMargin',
    'CenterHorizontally',
  ];
  return object('PageLayout', {
    scalars: Object.fromEntries(names.map((name) => [name, property(name)])),
    navs: {
      HeadersFooters: () =>
        object('HeaderFooterGroup', {
          navs: {
            DefaultForAllPages: () =>
              object('HeaderFooter', {
                scalars: Object.fromEntries(
                  [
                    'LeftFooter',
                    'CenterFooter',
                    'RightFooter',
                    'LeftHeader',
                    'CenterHeader',
                    'RightHeader',
                  ].map((name) => [
                    name,
                    {
                      get: () => sheet.headersFooters[name] ?? '',
                      set: (value: unknown) => {
                        sheet.headersFooters[name] = String(value);
                      },
                    },
                  ]),
                ),
              }),
          },
        }),
    },
    methods: {
      SetPrintMargins: (unit, margins) => {
        const scale = POINTS[String(unit)] ?? 1;
        for (const [side, size] of Object.entries(margins as Record<string, number>))
          sheet.page[`${side[0]!.toUpperCase()}${side.slice(1)}Margin`] = size * scale;
      },
      SetPrintTitleRows: (rows) => {
        const area = isObject(rows) ? rows.range!.area : rows ? areaFrom(String(rows)) : undefined;
        sheet.titleRows = area;
      },
      GetPrintTitleRowsOrNullObject: () =>
        sheet.titleRows ? rangeObject(sim, sheet, sheet.titleRows) : null,
      SetPrintArea: () => undefined,
    },
  });
}

/** The manual breaks between rows; a break is asked for by the range below it. */
export const rowBreaksObject = (sheet: SheetModel): SimObject =>
  object('PageBreakCollection', {
    items: () =>
      sheet.rowBreaks.map((row) =>
        object('PageBreak', { scalars: { RowIndex: { get: () => row - 1 }, ColumnIndex: { get: () => 0 } } }),
      ),
    methods: {
      GetCount: () => sheet.rowBreaks.length,
      RemovePageBreaks: () => {
        sheet.rowBreaks = [];
      },
      Add: (range) => {
        const row = (isObject(range) ? range.range!.area : areaFrom(String(range))).firstRow;
        if (row < 2) throw invalidArgument('PageBreakCollection.add', String(row));
        sheet.rowBreaks = [...new Set([...sheet.rowBreaks, row])].sort((a, b) => a - b);
        return object('PageBreak', {
          scalars: { RowIndex: { get: () => row - 1 }, ColumnIndex: { get: () => 0 } },
        });
      },
    },
  });
