import type { BorderStyle, Style } from '../../core/plan/plan';
import { documentPrefix, itemsOf, prefixed, STYLESHEET_ORDER, withItems } from './document';
import { builtinId } from './number-formats';
import { borderXml, fillXml, fontXml, type Sides } from './style-parts';
import { attribute, elementsIn, escapeXml, isTrue, openTag, tagEnd, withAttribute } from './xml';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'] as const;
type ListName = (typeof LISTS)[number];

/** What every list must hold for Excel to open the file. */
const LEAST: Partial<Record<ListName, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/**
 * The styles part, added to and never taken from: what is there keeps its number.
 * A style that is already there is used again.
 */
export class StyleBook {
  private readonly lists: Record<ListName, string[]>;
  private readonly counts: Record<ListName, number>;
  private readonly indexes = {} as Record<ListName, Map<string, number>>;
  private readonly derived = new Map<string, number>();
  private readonly prefix: string;
  private written: { readonly size: number; readonly text: string } | undefined;

  constructor(private readonly xml: string) {
    this.prefix = documentPrefix(xml);
    const list = (name: ListName): string[] => itemsOf(xml, name);
    this.lists = Object.fromEntries(LISTS.map((name) => [name, list(name)])) as Record<ListName, string[]>;
    this.counts = Object.fromEntries(LISTS.map((name) => [name, this.lists[name].length])) as Record<
      ListName,
      number
    >;
    for (const name of LISTS) {
      this.indexes[name] = new Map();
      this.lists[name].forEach((item, index) => {
        if (!this.indexes[name].has(item)) this.indexes[name].set(item, index);
      });
    }
  }

  /** The number of the cell format that is `xf` with the style laid over it. */
  derive(xf: number, style: Style, sides: Sides = {}): number {
    const key = `${xf}|${JSON.stringify(style)}|${JSON.stringify(sides)}`;
    let known = this.derived.get(key);
    if (known === undefined) {
      known = this.make(xf, style, sides);
      this.derived.set(key, known);
    }
    return known;
  }

  /** The same cell format with or without the mark that its text stays text when it is edited by hand. */
  quoted(xf: number, on: boolean): number {
    const known = this.lists.cellXfs[xf];
    if (isTrue(attribute(known?.slice(0, tagEnd(known, 0)) ?? '', 'quotePrefix')) === on) return xf;
    this.ensureLeast();
    const item = known ?? this.lists.cellXfs[0]!;
    const tag = item.slice(0, tagEnd(item, 0));
    return this.index(
      'cellXfs',
      withAttribute(tag, 'quotePrefix', on ? '1' : undefined) + item.slice(tag.length),
    );
  }

  /** The number of the differential format of a conditional rule. */
  differential(fill: string, fontColor: string): number {
    return this.index(
      'dxfs',
      this.own(
        `<dxf><font><color rgb="${argb(fontColor)}"/></font><fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`,
      ),
    );
  }

  /** The part's text; the very text that was read where nothing was added. */
  text(): string {
    const size = LISTS.reduce((sum, name) => sum + this.lists[name].length, 0);
    if (this.written?.size === size) return this.written.text;
    let xml = this.xml;
    for (const name of LISTS) {
      if (this.lists[name].length > this.counts[name]) {
        xml = withItems(xml, name, this.lists[name], STYLESHEET_ORDER);
      }
    }
    this.written = { size, text: xml };
    return xml;
  }

  private make(xf: number, style: Style, sides: Sides): number {
    this.ensureLeast();
    const item = this.lists.cellXfs[xf] ?? this.lists.cellXfs[0]!;
    let tag = item.slice(0, tagEnd(item, 0)).replace(/\s*\/>$/, '>');
    const children = elementsIn(item, tag.length === item.length ? tag.length : tagEnd(item, 0));
    const inner = (name: string): string => {
      const child = children.find((candidate) => candidate.name === name);
      return child ? item.slice(child.start, child.end) : '';
    };
    const use = (
      list: 'fonts' | 'fills' | 'borders',
      id: string,
      apply: string,
      made: (old: string) => string,
    ) => {
      const old = this.lists[list][Number(attribute(tag, id) ?? 0)] ?? this.lists[list][0]!;
      tag = withAttribute(tag, id, String(this.index(list, made(old))));
      tag = withAttribute(tag, apply, '1');
    };
    if (style.numberFormat !== undefined) {
      tag = withAttribute(tag, 'numFmtId', String(this.numberFormat(style.numberFormat)));
      tag = withAttribute(tag, 'applyNumberFormat', '1');
    }
    if (['bold', 'italic', 'underline', 'fontName', 'fontSize', 'fontColor'].some((name) => name in style)) {
      use('fonts', 'fontId', 'applyFont', (old) => fontXml(old, style, this.prefix));
    }
    if (style.fill !== undefined) {
      use('fills', 'fillId', 'applyFill', () =>
        style.fill === 'none' ? this.lists.fills[0]! : this.own(fillXml(style.fill!)),
      );
    }
    if (Object.keys(sides).length > 0) {
      use('borders', 'borderId', 'applyBorder', (old) => borderXml(old, sides, this.prefix));
    }
    let alignment = inner('alignment');
    if (['horizontal', 'vertical', 'wrap', 'indent'].some((name) => name in style)) {
      alignment = aligned(alignment || `<${this.prefix}alignment/>`, style);
      tag = withAttribute(tag, 'applyAlignment', '1');
    }
    const content = alignment + inner('protection') + inner('extLst');
    const written = content ? `${tag}${content}</${this.prefix}xf>` : tag.replace(/\s*>$/, '/>');
    return this.index('cellXfs', written);
  }

  private numberFormat(code: string): number {
    const builtin = builtinId(code);
    if (builtin !== undefined) return builtin;
    const ids = this.lists.numFmts.map((item) => {
      const tag = openTag(item, elementsIn(item)[0]!);
      return { id: Number(attribute(tag, 'numFmtId')), code: attribute(tag, 'formatCode') };
    });
    const known = ids.find((format) => format.code === code);
    if (known) return known.id;
    // Numbers below 164 belong to Excel.
    const id = Math.max(163, ...ids.map((format) => format.id)) + 1;
    this.index('numFmts', this.own(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`));
    return id;
  }

  private index(list: ListName, item: string): number {
    const known = this.indexes[list].get(item);
    if (known !== undefined) return known;
    const index = this.lists[list].push(item) - 1;
    this.indexes[list].set(item, index);
    return index;
  }

  private ensureLeast(): void {
    for (const name of LISTS) {
      if (this.lists[name].length === 0)
        for (const item of LEAST[name] ?? []) this.index(name, this.own(item));
    }
  }

  private own(fragment: string): string {
    return prefixed(fragment, this.prefix);
  }
}

/** `#RRGGBB` as files write it. */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

function aligned(tag: string, style: Style): string {
  let written = tag;
  const set = (name: string, value: string | undefined): void => {
    written = withAttribute(written, name, value);
  };
  if (style.horizontal !== undefined) {
    set('horizontal', style.horizontal === 'general' ? undefined : style.horizontal);
  }
  if (style.vertical !== undefined) set('vertical', style.vertical === 'bottom' ? undefined : style.vertical);
  if (style.wrap !== undefined) set('wrapText', style.wrap ? '1' : undefined);
  if (style.indent !== undefined) {
    set('indent', style.indent > 0 ? String(style.indent) : undefined);
    // Excel indents only cells that are aligned to a side.
    if (style.indent > 0 && attribute(written, 'horizontal') === undefined) set('horizontal', 'left');
  }
  return written;
}

/** The sides of one cell of an area: inner lines and outer edges alike, `borderTop` and `borderBottom` on the edges. */
export function sidesOf(style: Style, isTop: boolean, isBottom: boolean): Sides {
  const all: BorderStyle | undefined = style.border;
  return {
    ...(all === undefined ? {} : { left: all, right: all, top: all, bottom: all }),
    ...(style.borderTop !== undefined && isTop ? { top: style.borderTop } : {}),
    ...(style.borderBottom !== undefined && isBottom ? { bottom: style.borderBottom } : {}),
  };
}
