import type { Area } from '../../core/grid/workbook';
import { rangeAt } from './blocks';
import { keyOf, type SheetCapture } from './captured';
import type { Line, Look } from './style';
import type { Task } from './tasks';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const;
type Edge = (typeof EDGES)[number];

/**
 * The looks of a tall area column by column, asked of the whole column at once: Excel answers null where cells differ.
 * A column that differs within is asked cell by cell afterwards.
 */
export function uniformTasks(sheet: SheetCapture, area: Area, cellByCell: () => Task[]): Task[] {
  // A short and very wide area is no column of a table.
  if (area.lastRow - area.firstRow < 20) return cellByCell();
  const columns: Task[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++)
    columns.push(columnTask(sheet, { ...area, firstColumn: column, lastColumn: column }));
  return columns;
}

function columnTask(sheet: SheetCapture, area: Area): Task {
  let range: Excel.Range;
  let lines: Record<Edge, Excel.RangeBorder>;
  return {
    bytes: 3500 + (area.lastRow - area.firstRow) * 12,
    queue: () => {
      range = rangeAt(sheet.entry.sheet, area).load('numberFormat');
      range.format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      range.format.font.load('name,size,color,bold,italic,underline');
      range.format.fill.load('color,pattern');
      lines = Object.fromEntries(
        EDGES.map((edge) => [edge, range.format.borders.getItem(edge).load('style,weight,color')]),
      ) as Record<Edge, Excel.RangeBorder>;
    },
    collect: () => {
      const base = baseLook(range);
      const line = (edge: Edge): Line | undefined => {
        const { style, weight, color } = lines[edge];
        return style === null || weight === null || color === null
          ? undefined
          : { style: String(style), weight: String(weight), color };
      };
      const edges = EDGES.map(line);
      if (!base || edges.some((edge) => edge === undefined)) {
        sheet.mixed.push(area);
        return;
      }
      const [top, bottom, left, right, inside] = edges as Line[];
      const middle: Look = { ...base, top: inside!, bottom: inside!, left: left!, right: right! };
      const first: Look = { ...middle, top: top! };
      const last: Look = { ...middle, bottom: bottom! };
      const shared = new Map<string, Look>();
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        const look = row === area.firstRow ? first : row === area.lastRow ? last : middle;
        const numberFormat = String(range.numberFormat[row - area.firstRow]![0]);
        const key = `${numberFormat} ${look === middle ? 0 : look === first ? 1 : 2}`;
        let one = shared.get(key);
        if (!one) shared.set(key, (one = { ...look, numberFormat }));
        sheet.looks.set(keyOf(row, area.firstColumn), one);
      }
    },
  };
}

/** The look that all cells of the range share but for lines and number format; undefined where they differ. */
function baseLook(range: Excel.Range): Look | undefined {
  const { font, fill, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = range.format;
  const parts: unknown[] = [
    font.name,
    font.size,
    font.color,
    font.bold,
    font.italic,
    font.underline,
    fill.pattern,
    horizontalAlignment,
    verticalAlignment,
    wrapText,
    indentLevel,
  ];
  if (parts.some((part) => part === null)) return undefined;
  return {
    kind: 'look',
    font: {
      name: font.name,
      size: font.size,
      color: font.color,
      bold: font.bold,
      italic: font.italic,
      underline: String(font.underline),
    },
    fill: String(fill.pattern) === 'None' ? null : fill.color,
    horizontal: String(horizontalAlignment),
    vertical: String(verticalAlignment),
    wrap: wrapText,
    indent: indentLevel,
  };
}
