import type { ChartSpec } from '../../core/plan/plan';
import { heightOf, rangeAt, widthOf } from './blocks';
import type { WriteContext } from './write';

/** Charts that this add-in drew bear this name, so that it never takes away one of the user's. */
const PREFIX = 'Renaksi ';

const TYPES = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  line: 'LineMarkers',
  doughnut: 'Doughnut',
} as const;

/** What was drawn in this session, to draw it again on undo: Excel does not tell a chart's source before 1.15. */
const drawn = new Map<string, ChartSpec>();

export const specOf = (sheet: string, name: string): ChartSpec | undefined => drawn.get(`${sheet}\n${name}`);

export const isOwnChart = (name: string): boolean => name.startsWith(PREFIX);

export function drawChart(
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  sheetName: string,
  write: WriteContext,
): void {
  const [first, ...others] = spec.series;
  if (!first) return;
  const source = rangeAt(sheet, first.values);
  // Excel makes the series of its source by itself: one column or one row makes one.
  const chart = sheet.charts.add(
    TYPES[spec.type],
    source,
    widthOf(first.values) > heightOf(first.values) ? 'Rows' : 'Columns',
  );
  const taken = write.capture.sheets.get(sheetName)?.charts ?? [];
  let number = 1;
  while (taken.includes(`${PREFIX}${number}`)) number++;
  const name = `${PREFIX}${number}`;
  taken.push(name);
  drawn.set(`${sheetName}\n${name}`, spec);
  chart.name = name;
  chart.title.text = spec.title;
  chart.legend.visible = spec.series.length > 1 || spec.type === 'doughnut';
  chart.legend.position = 'Bottom';
  const categories = rangeAt(sheet, spec.categories);
  const describe = (series: Excel.ChartSeries, { name: title, color }: ChartSpec['series'][number]): void => {
    series.name = title;
    series.setXAxisValues(categories);
    if (!color) return;
    if (spec.type === 'line') series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
  };
  describe(chart.series.getItemAt(0), first);
  for (const one of others) {
    const series = chart.series.add(one.name);
    series.setValues(rangeAt(sheet, one.values));
    describe(series, one);
  }
  if (spec.type !== 'doughnut') {
    if (spec.format) chart.axes.valueAxis.numberFormat = spec.format;
    // Bars are drawn from the bottom up; a reader expects the first row on top.
    if (spec.type === 'bar') {
      chart.axes.categoryAxis.reversePlotOrder = true;
      // Turned round, the axis of the values would stand on top.
      chart.axes.categoryAxis.position = 'Maximum';
    }
    // A bar that is cut off at its foot lies about its length.
    if (spec.fromZero) chart.axes.valueAxis.minimum = 0;
  }
  const { firstRow, firstColumn, lastRow, lastColumn } = spec.place;
  chart.setPosition(sheet.getCell(firstRow - 1, firstColumn - 1), sheet.getCell(lastRow - 1, lastColumn - 1));
}

/** Takes away the add-in's own charts among those named. */
export function removeCharts(sheet: Excel.Worksheet, names: string[]): void {
  for (const name of names.filter(isOwnChart)) {
    sheet.charts.getItem(name).delete();
    names.splice(names.indexOf(name), 1);
  }
}
