import { areaName, parseArea } from '../../core/grid/address';
import type { Area, CellValue } from '../../core/grid/workbook';
import type { CellWrite } from '../../core/plan/plan';
import { cellXml, withCachedValue } from './cell-xml';
import { childOf, documentPrefix, itemsOf, withChild, WORKSHEET_ORDER, type Written } from './document';
import { cellTag, withCellAttribute } from './file-row';
import { shiftFormula } from './formula-shift';
import { SheetRows } from './sheet-rows';
import { joinSheet, splitSheet } from './sheet-text';
import { attribute, elementsIn, escapeXml, isTrue, rawText, unescapeXml } from './xml';

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** One worksheet being changed: its rows, and the shell around them as a small document. */
export class SheetEditor {
  readonly rows: SheetRows;
  readonly prefix: string;
  /** Rows changed since the last snapshot; undefined: more than rows. */
  changedRows: Set<number> | undefined = new Set();
  /** A formula came or went: the calculation chain is out of date. */
  formulasChanged = false;
  private document: string;
  private written: Area | undefined;
  private columns: readonly ColumnRange[] | undefined;

  constructor(text: string, path: string) {
    const parted = splitSheet(text, path);
    this.prefix = documentPrefix(parted.shell);
    this.document =
      parted.at >= 0
        ? parted.shell
        : withChild(parted.shell, 'sheetData', (p) => `<${p}sheetData></${p}sheetData>`, WORKSHEET_ORDER);
    this.rows = new SheetRows(parted.rows, this.prefix);
  }

  /** The worksheet without its rows. */
  get shell(): string {
    return this.document;
  }

  set shell(text: string) {
    this.document = text;
    this.columns = undefined;
    this.changedRows = undefined;
  }

  /** Replaces an element of the shell, adds it in schema order, or takes it out. */
  put(name: string, written: Written | undefined): void {
    this.shell = withChild(this.shell, name, written, WORKSHEET_ORDER);
  }

  text(): string {
    this.growDimension();
    const at = this.document.indexOf(`</${this.prefix}sheetData>`);
    return joinSheet({ shell: this.document, at, rows: this.rows.text() });
  }

  /** The style that the cell itself states; null where the cell does not exist. */
  ownStyle(row: number, column: number): number | null {
    const element = this.rows.peek(row)?.cell(column);
    return element === undefined ? null : Number(attribute(cellTag(element), 's') ?? 0);
  }

  /** The style that holds at this place: the cell's, else the row's, else the column's. */
  styleAt(row: number, column: number): number {
    const own = this.ownStyle(row, column);
    if (own !== null) return own;
    const line = this.rows.peek(row);
    if (line && isTrue(line.attribute('customFormat'))) return Number(line.attribute('s') ?? 0);
    return this.columnStyles().find((range) => column >= range.first && column <= range.last)?.style ?? 0;
  }

  write(write: CellWrite, style: number): void {
    const line = this.rows.edit(write.row);
    const old = line.cell(write.column);
    if (old?.includes('f>') || old?.includes('f ')) this.releaseFormula(write.row, write.column, old);
    if (write.formula !== undefined) this.formulasChanged = true;
    this.touch(write.row, write.column);
    this.rows.edit(write.row).setCell(write.column, cellXml(write, style, this.prefix));
  }

  /** A formula that stands has another value now. */
  writeCached(row: number, column: number, value: CellValue): void {
    const old = this.rows.peek(row)?.cell(column);
    if (old === undefined) return;
    this.rows.edit(row).setCell(column, withCachedValue(old, value, this.prefix));
    this.touch(row, column);
  }

  /** Gives the cell a style and leaves its content; null takes the statement out. */
  setStyle(row: number, column: number, style: number | null): void {
    const old = this.rows.peek(row)?.cell(column);
    if (old === undefined) {
      if (style === null) return;
      const xml = `<${this.prefix}c r="${areaName({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })}" s="${style}"/>`;
      this.rows.edit(row).setCell(column, xml);
    } else {
      const changed = withCellAttribute(old, 's', style ? String(style) : undefined);
      const nothing = style === null && elementsIn(changed)[0]?.selfClosed;
      this.rows.edit(row).setCell(column, nothing ? undefined : changed);
    }
    this.touch(row, column);
  }

  private touch(row: number, column: number): void {
    this.changedRows?.add(row);
    const { written } = this;
    this.written = written
      ? {
          firstRow: Math.min(written.firstRow, row),
          lastRow: Math.max(written.lastRow, row),
          firstColumn: Math.min(written.firstColumn, column),
          lastColumn: Math.max(written.lastColumn, column),
        }
      : { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  }

  /** A cell is about to lose its formula: cells that share the text with it get their own first. */
  private releaseFormula(row: number, column: number, element: string): void {
    const formula = elementsIn(element, cellTag(element).length).find((child) => child.name === 'f');
    if (!formula) return;
    this.formulasChanged = true;
    const tag = element.slice(formula.start, formula.openEnd);
    const text = unescapeXml(rawText(element, formula.openEnd, formula.closeStart));
    if (attribute(tag, 't') !== 'shared' || text === '') return;
    const index = attribute(tag, 'si') ?? '';
    for (const number of this.rows.holding('shared')) {
      const line = this.rows.edit(number);
      for (const other of line.columns) {
        if (number === row && other === column) continue;
        const cell = line.cell(other)!;
        const shared = elementsIn(cell, cellTag(cell).length).find((child) => child.name === 'f');
        const sharedTag = shared ? cell.slice(shared.start, shared.openEnd) : '';
        if (!shared || attribute(sharedTag, 't') !== 'shared' || attribute(sharedTag, 'si') !== index)
          continue;
        const own = escapeXml(shiftFormula(text, number - row, other - column));
        const plain = `<${this.prefix}f>${own}</${this.prefix}f>`;
        line.setCell(other, cell.slice(0, shared.start) + plain + cell.slice(shared.end));
      }
    }
  }

  private columnStyles(): readonly ColumnRange[] {
    this.columns ??= itemsOf(this.document, 'cols').flatMap((tag): ColumnRange[] => {
      const style = Number(attribute(tag, 'style') ?? 0);
      const range = { first: Number(attribute(tag, 'min')), last: Number(attribute(tag, 'max')), style };
      return style > 0 ? [range] : [];
    });
    return this.columns;
  }

  /** The stated extent of the sheet, where there is one, covers what was written. */
  private growDimension(): void {
    const { written } = this;
    if (!written) return;
    this.written = undefined;
    const element = childOf(this.document, 'dimension');
    const area =
      element && parseArea(attribute(this.document.slice(element.start, element.end), 'ref') ?? '');
    if (!element || !area) return;
    const ref = areaName({
      firstRow: Math.min(area.firstRow, written.firstRow),
      firstColumn: Math.min(area.firstColumn, written.firstColumn),
      lastRow: Math.max(area.lastRow, written.lastRow),
      lastColumn: Math.max(area.lastColumn, written.lastColumn),
    });
    if (ref === areaName(area)) return;
    this.document =
      this.document.slice(0, element.start) +
      `<${this.prefix}dimension ref="${ref}"/>` +
      this.document.slice(element.end);
  }
}
