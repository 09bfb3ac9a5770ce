import { cellName, quoteSheet } from '../../core/grid/address';
import { isCellError, valueText, type Area, type CellValue } from '../../core/grid/workbook';
import type { ChartSpec } from '../../core/plan/plan';
import { warnaKe } from '../../core/plan/warna-seri';
import type { Dialect } from './dialect';
import { escapeXml } from './xml';

/** The value at a cell as it stands when the chart is made. */
export type ValueAt = (row: number, column: number) => CellValue;

const rgb = (color: string): string => color.replace('#', '').toUpperCase();

/** A chart part. Values are kept beside their references, so that viewers without calculation draw it too. */
export function chartXml(chart: ChartSpec, sheet: string, valueAt: ValueAt, dialect: Dialect): string {
  const format = chart.format ?? 'General';
  const round = chart.type === 'doughnut';
  const series = chart.series
    .map((item, n) => {
      const color = rgb(item.color ?? warnaKe(n));
      return (
        `<c:ser><c:idx val="${n}"/><c:order val="${n}"/><c:tx><c:v>${escapeXml(item.name)}</c:v></c:tx>` +
        (round ? points(chart.categories) : paint(chart.type, color)) +
        (chart.type === 'line' ? '<c:marker><c:symbol val="circle"/><c:size val="6"/></c:marker>' : '') +
        (chart.type === 'bar' || chart.type === 'column' ? '<c:invertIfNegative val="0"/>' : '') +
        `<c:cat>${textReference(sheet, chart.categories, valueAt)}</c:cat>` +
        `<c:val>${numberReference(sheet, item.values, valueAt, format)}</c:val>` +
        (chart.type === 'line' ? '<c:smooth val="0"/>' : '') +
        '</c:ser>'
      );
    })
    .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plot(chart.type, series)}${round ? '' : axes(chart.type, format, chart.fromZero ?? alasNol(chart, valueAt))}</c:plotArea>` +
    (chart.series.length > 1 || round
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function plot(type: ChartSpec['type'], series: string): string {
  const axisIds = '<c:axId val="504001"/><c:axId val="504002"/>';
  switch (type) {
    case 'bar':
    case 'column':
      return `<c:barChart><c:barDir val="${type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axisIds}</c:barChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case 'doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
  }
}

/** Bars that are cut off at the foot lie about their lengths: without a value below zero the axis begins there. */
const alasNol = (chart: ChartSpec, valueAt: ValueAt): boolean =>
  (chart.type === 'bar' || chart.type === 'column') &&
  chart.series.every((item) =>
    cellsOf(item.values).every(([row, column]) => {
      const value = valueAt(row, column);
      return typeof value !== 'number' || value >= 0;
    }),
  );

function axes(type: ChartSpec['type'], format: string, fromZero: boolean): string {
  const bars = type === 'bar';
  return (
    // Bars are drawn from below: turned round, the first category stands on top as in the table.
    `<c:catAx><c:axId val="504001"/><c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="504002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="504002"/><c:scaling><c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/><c:axPos val="${bars ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="504001"/><c:crosses val="${bars ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

const titleXml = (title: string): string =>
  title === ''
    ? ''
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="id-ID" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const paint = (type: ChartSpec['type'], color: string): string =>
  type === 'line'
    ? `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`
    : `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;

/** A doughnut colours its slices, not its series. */
const points = (categories: Area): string =>
  cellsOf(categories)
    .map(
      (_, n) =>
        `<c:dPt><c:idx val="${n}"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${rgb(warnaKe(n))}"/></a:solidFill></c:spPr></c:dPt>`,
    )
    .join('');

function cellsOf(area: Area): [row: number, column: number][] {
  const cells: [number, number][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) cells.push([row, column]);
  }
  return cells;
}

function reference(sheet: string, area: Area): string {
  const absolute = (row: number, column: number): string =>
    cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const from = absolute(area.firstRow, area.firstColumn);
  const to = absolute(area.lastRow, area.lastColumn);
  return escapeXml(`${quoteSheet(sheet)}!${from === to ? from : `${from}:${to}`}`);
}

function textReference(sheet: string, area: Area, valueAt: ValueAt): string {
  const cells = cellsOf(area);
  const items = cells.map(([row, column], n) => {
    const text = valueText(valueAt(row, column));
    return text === '' ? '' : `<c:pt idx="${n}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  });
  return `<c:strRef><c:f>${reference(sheet, area)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${items.join('')}</c:strCache></c:strRef>`;
}

function numberReference(sheet: string, area: Area, valueAt: ValueAt, format: string): string {
  const cells = cellsOf(area);
  const items = cells.map(([row, column], n) => {
    const value = valueAt(row, column);
    return typeof value === 'number' && !isCellError(value)
      ? `<c:pt idx="${n}"><c:v>${value}</c:v></c:pt>`
      : '';
  });
  return `<c:numRef><c:f>${reference(sheet, area)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${items.join('')}</c:numCache></c:numRef>`;
}
