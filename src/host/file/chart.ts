import type { ChartSpec } from '../../core/plan/plan';
import { chartXml, type ValueAt } from './chart-xml';
import type { Dialect } from './dialect';
import type { Package } from './package';
import { appended } from './part-text';
import type { SheetEditor } from './sheet-editor';
import { attribute, escapeXml, tagEnd } from './xml';
import { childOf } from './document';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Adds a native chart to the sheet's drawing, which is made where there is none. */
export function addChart(
  parts: Package,
  sheet: { readonly name: string; readonly path: string; readonly editor: SheetEditor },
  chart: ChartSpec,
  valueAt: ValueAt,
  dialect: Dialect,
): void {
  const drawing = drawingOf(parts, sheet, dialect);
  const path = parts.freeName('xl/charts/chart#.xml');
  parts.add(path, chartXml(chart, sheet.name, valueAt, dialect), CHART_TYPE);
  const id = parts.relate(drawing, `${dialect.relationships}/chart`, `/${path}`);
  const xml = parts.text(drawing);
  const used = [...xml.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)/g)].map((match) =>
    Number(match[1]),
  );
  const number = Math.max(1, ...used) + 1;
  const { place } = chart;
  const anchor =
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `<xdr:from><xdr:col>${place.firstColumn - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${place.firstRow - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>${place.lastColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${place.lastRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="Grafik ${number - 1}" descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
  parts.setText(
    drawing,
    appended(xml, () => anchor),
  );
}

function drawingOf(
  parts: Package,
  sheet: { readonly path: string; readonly editor: SheetEditor },
  dialect: Dialect,
): string {
  const element = childOf(sheet.editor.shell, 'drawing');
  const tag = element && sheet.editor.shell.slice(element.start, tagEnd(sheet.editor.shell, element.start));
  const id = tag && attribute(tag, '*:id');
  const known = id && parts.relationships(sheet.path).find((relationship) => relationship.id === id)?.part;
  if (known && parts.has(known)) return known;
  const path = parts.freeName('xl/drawings/drawing#.xml');
  parts.add(
    path,
    `${HEAD}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}"></xdr:wsDr>`,
    DRAWING_TYPE,
  );
  const relationship = parts.relate(sheet.path, `${dialect.relationships}/drawing`, `/${path}`);
  sheet.editor.put(
    'drawing',
    (p) => `<${p}drawing xmlns:r="${dialect.relationships}" r:id="${relationship}"/>`,
  );
  return path;
}
