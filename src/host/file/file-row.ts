import { columnName, columnNumber } from '../../core/grid/address';
import { attribute, skipMarkup, tagEnd, withAttribute } from './xml';

/** A `<row>` taken apart: its tag, its cells in order, and what follows them. */
export class FileRow {
  private lead: string;
  private tag: string;
  private readonly cells = new Map<number, string>();
  private sorted = true;
  private rest: string;

  constructor(
    text: string,
    private readonly prefix: string,
    readonly number: number,
  ) {
    let at = text.indexOf('<');
    for (let skip = skipMarkup(text, at); skip > 0; skip = skipMarkup(text, at)) at = text.indexOf('<', skip);
    const open = tagEnd(text, at);
    this.lead = text.slice(0, at);
    this.tag = text.slice(at, open).replace(/\s*\/>$/, '>');
    const end = text.charCodeAt(open - 2) === 47 ? open : text.length - prefix.length - 6;
    this.rest = this.readCells(text, open, end);
  }

  /** The text of the cell's element; undefined where the cell does not exist. */
  cell(column: number): string | undefined {
    return this.cells.get(column);
  }

  get columns(): number[] {
    return [...this.cells.keys()];
  }

  /** Replaces the cell's element; undefined takes it out. */
  setCell(column: number, text: string | undefined): void {
    if (text === undefined) {
      this.cells.delete(column);
      return;
    }
    if (!this.cells.has(column)) {
      this.sorted = false;
      // The hint of first and last column, optional, would be false from here on.
      this.tag = withAttribute(this.tag, 'spans', undefined);
    }
    this.cells.set(column, text);
  }

  attribute(name: string): string | undefined {
    return attribute(this.tag, name);
  }

  setAttribute(name: string, value: string | undefined): void {
    this.tag = withAttribute(this.tag, name, value);
  }

  text(): string {
    const cells = this.sorted
      ? [...this.cells.values()]
      : [...this.cells].sort((a, b) => a[0] - b[0]).map(([, text]) => text);
    return `${this.lead}${this.tag}${cells.join('')}${this.rest}</${this.prefix}row>`;
  }

  /** Takes the cells in `text[from, to)` into `this.cells`; answers what is no cell. */
  private readCells(text: string, from: number, to: number): string {
    const close = `</${this.prefix}c>`;
    let rest = '';
    let last = 0;
    let at = text.indexOf('<', from);
    while (at >= 0 && at < to) {
      const skip = skipMarkup(text, at);
      if (skip > 0) {
        at = text.indexOf('<', skip);
        continue;
      }
      if (!text.startsWith(`${this.prefix}c`, at + 1) || /[\w.-]/.test(text[at + this.prefix.length + 2]!)) {
        rest = text.slice(at, to);
        break;
      }
      const open = tagEnd(text, at);
      const found = text.charCodeAt(open - 2) === 47 ? open - close.length : text.indexOf(close, open);
      const end = found < 0 ? to : found + close.length;
      const ref = attribute(text.slice(at, open), 'r');
      const column = ref === undefined ? last + 1 : columnNumber(/^[A-Za-z]+/.exec(ref)?.[0] ?? 'A');
      const element = text.slice(at, end);
      // A cell added among cells without places would move those after it.
      this.cells.set(
        column,
        ref === undefined ? withCellAttribute(element, 'r', columnName(column) + this.number) : element,
      );
      last = column;
      at = text.indexOf('<', end);
    }
    return rest;
  }
}

/** The cell's element with an attribute of its tag set, or taken out for undefined. */
export function withCellAttribute(element: string, name: string, value: string | undefined): string {
  const open = tagEnd(element, 0);
  return withAttribute(element.slice(0, open), name, value) + element.slice(open);
}

export const cellTag = (element: string): string => element.slice(0, tagEnd(element, 0));
