import type { Area } from '../../core/grid/workbook';
import type { BorderStyle, Style } from '../../core/plan/plan';

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The look of a cell as Excel told it, in the form that gives it back. What is left out stays as it is. */
export interface Look {
  readonly kind: 'look';
  readonly numberFormat?: string;
  readonly font?: {
    readonly name: string;
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
  };
  /** null: no fill. */
  readonly fill?: string | null;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
  /** What a cell with a link is given back: no link. */
  readonly unlink?: boolean;
  readonly link?: Excel.RangeHyperlink;
}

const LINES: Record<
  BorderStyle,
  { style: Excel.BorderLineStyle | 'None'; weight?: 'Thin' | 'Medium' | 'Thick' }
> = {
  thin: { style: 'Continuous' as Excel.BorderLineStyle, weight: 'Thin' },
  medium: { style: 'Continuous' as Excel.BorderLineStyle, weight: 'Medium' },
  double: { style: 'Double' as Excel.BorderLineStyle },
  none: { style: 'None' },
};

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  general: 'General',
} as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** A single value given to a range goes to every cell of it; the typings know arrays only. */
export const toEvery = (value: string): string[][] => value as unknown as string[][];

/** The edges of every cell in the area, as the range calls them. */
function edgesOf(area: Area): Edge[] {
  const edges: Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (area.lastRow > area.firstRow) edges.push('InsideHorizontal');
  if (area.lastColumn > area.firstColumn) edges.push('InsideVertical');
  return edges;
}

function drawLine(range: Excel.Range, edge: Edge, border: BorderStyle): void {
  const line = range.format.borders.getItem(edge);
  const { style, weight } = LINES[border];
  line.style = style;
  if (weight) line.weight = weight;
}

export function applyStyle(range: Excel.Range, area: Area, style: Style): void {
  const { format } = range;
  if (style.numberFormat !== undefined) range.numberFormat = toEvery(style.numberFormat);
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill === 'none') format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  // Excel sets an indent only where the text is aligned to a side, and resets it with the alignment.
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border !== undefined) for (const edge of edgesOf(area)) drawLine(range, edge, style.border);
  if (style.borderTop !== undefined) drawLine(range, 'EdgeTop', style.borderTop);
  if (style.borderBottom !== undefined) drawLine(range, 'EdgeBottom', style.borderBottom);
}

/** Gives every cell of the area the look. */
export function applyLook(range: Excel.Range, area: Area, look: Look): void {
  const { format } = range;
  if (look.unlink) range.clear('RemoveHyperlinks');
  // Before the look: a link brings its own.
  if (look.link) range.hyperlink = look.link;
  if (look.numberFormat !== undefined) range.numberFormat = toEvery(look.numberFormat);
  if (look.font) {
    const { font } = format;
    font.name = look.font.name;
    font.size = look.font.size;
    font.color = look.font.color;
    font.bold = look.font.bold;
    font.italic = look.font.italic;
    font.underline = look.font.underline as Excel.RangeUnderlineStyle;
  }
  if (look.fill === null) format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined)
    format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const edge of edgesOf(area)) {
    const line = lineAt(look, edge);
    if (!line) continue;
    const border = format.borders.getItem(edge);
    border.style = line.style as Excel.BorderLineStyle;
    if (line.style === 'None') continue;
    border.weight = line.weight as Excel.BorderWeight;
    border.color = line.color;
  }
}

function lineAt(look: Look, edge: Edge): Line | undefined {
  const drawn = (a: Line | undefined, b: Line | undefined) => (a && a.style !== 'None' ? a : b);
  if (edge === 'EdgeTop') return look.top;
  if (edge === 'EdgeBottom') return look.bottom;
  if (edge === 'EdgeLeft') return look.left;
  if (edge === 'EdgeRight') return look.right;
  return edge === 'InsideHorizontal' ? drawn(look.bottom, look.top) : drawn(look.right, look.left);
}

/** What `getCellProperties` is asked for, and what it answers, as a look. */
export const LOOK_QUERY: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** A whole sheet that must come back: its links too. */
export const WHOLE_QUERY: Excel.CellPropertiesLoadOptions = { ...LOOK_QUERY, hyperlink: true };

export const LOOK_CELL_BYTES = 620;

export function lookOf(cell: Excel.CellProperties, numberFormat: string): Look {
  const format = cell.format!;
  const { font, fill, borders } = format;
  const line = (border: Excel.CellBorder | undefined): Line => ({
    style: String(border?.style ?? 'None'),
    weight: String(border?.weight ?? 'Thin'),
    color: border?.color ?? '#000000',
  });
  const { address, documentReference, screenTip } = cell.hyperlink ?? {};
  const link = {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    screenTip,
  };
  return {
    kind: 'look',
    numberFormat,
    ...(address || documentReference ? { link } : {}),
    font: {
      name: font?.name ?? 'Calibri',
      size: font?.size ?? 11,
      color: font?.color ?? '#000000',
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline: String(font?.underline ?? 'None'),
    },
    // A cell without fill reads as white: only the pattern tells.
    fill: fill?.pattern === 'None' || !fill?.color ? null : fill.color,
    horizontal: String(format.horizontalAlignment ?? 'General'),
    vertical: String(format.verticalAlignment ?? 'Bottom'),
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    top: line(borders?.top),
    bottom: line(borders?.bottom),
    left: line(borders?.left),
    right: line(borders?.right),
  };
}
