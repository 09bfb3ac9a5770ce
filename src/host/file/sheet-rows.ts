import { columnName } from '../../core/grid/address';
import { FileRow } from './file-row';
import { attribute, skipMarkup, tagEnd, withAttribute } from './xml';

/** One `<row>` as text, or taken apart once it is edited. */
interface RowItem {
  readonly number: number;
  text: string;
  parsed?: FileRow;
}

/** The rows of a worksheet. Rows that are not edited stay the text that was read. */
export class SheetRows {
  private readonly items: RowItem[] = [];
  private readonly byNumber = new Map<number, RowItem>();
  private lead = '';
  private joined: string | undefined;

  constructor(
    text: string,
    readonly prefix: string,
  ) {
    this.joined = text;
    const close = `</${prefix}row>`;
    let implicit = false;
    let last = 0;
    let done = 0;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
      const skip = skipMarkup(text, at);
      if (skip > 0) {
        at = skip;
        continue;
      }
      const open = tagEnd(text, at);
      const tag = text.slice(at, open);
      const selfClosed = text.charCodeAt(open - 2) === 47;
      const found = selfClosed ? open : text.indexOf(close, open);
      const end = selfClosed ? open : found < 0 ? text.length : found + close.length;
      const stated = attribute(tag, 'r');
      if (stated === undefined) implicit = true;
      const number = stated === undefined ? last + 1 : Number(stated);
      // What stands between two rows (line breaks, comments) stays before the later one.
      this.push({ number, text: text.slice(done, end) });
      last = number;
      done = end;
      at = end;
    }
    this.lead = text.slice(done);
    // A row added among rows without numbers would renumber those below it.
    if (implicit) for (const item of this.items) item.text = numbered(item.text, item.number);
  }

  /** The row to be edited; made where it does not exist. */
  edit(number: number): FileRow {
    this.joined = undefined;
    let item = this.byNumber.get(number);
    if (!item) {
      item = { number, text: `<${this.prefix}row r="${number}"></${this.prefix}row>` };
      this.insert(item);
    }
    return (item.parsed ??= new FileRow(item.text, this.prefix, number));
  }

  /** The row to be looked at, undefined where there is none. */
  peek(number: number): FileRow | undefined {
    const item = this.byNumber.get(number);
    return item && (item.parsed ??= new FileRow(item.text, this.prefix, number));
  }

  /** The text of one row. */
  rowText(number: number): string {
    const item = this.byNumber.get(number);
    return item ? (item.parsed?.text() ?? item.text) : '';
  }

  /** The numbers of rows whose text holds the needle. */
  holding(needle: string): number[] {
    return this.items
      .filter((item) => (item.parsed?.text() ?? item.text).includes(needle))
      .map((item) => item.number);
  }

  get numbers(): number[] {
    return this.items.map((item) => item.number);
  }

  clear(): void {
    this.items.length = 0;
    this.byNumber.clear();
    this.lead = '';
    this.joined = '';
  }

  text(): string {
    this.joined ??= this.items.map((item) => item.parsed?.text() ?? item.text).join('') + this.lead;
    return this.joined;
  }

  private push(item: RowItem): void {
    this.items.push(item);
    if (!this.byNumber.has(item.number)) this.byNumber.set(item.number, item);
  }

  private insert(item: RowItem): void {
    const last = this.items[this.items.length - 1];
    this.byNumber.set(item.number, item);
    if (!last || last.number < item.number) {
      this.items.push(item);
      return;
    }
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.items[middle]!.number < item.number) low = middle + 1;
      else high = middle;
    }
    this.items.splice(low, 0, item);
  }
}

function numbered(text: string, number: number): string {
  const at = text.search(/<[^!?]/);
  const end = tagEnd(text, at);
  return text.slice(0, at) + withAttribute(text.slice(at, end), 'r', String(number)) + text.slice(end);
}

export const refOf = (row: number, column: number): string => `${columnName(column)}${row}`;
