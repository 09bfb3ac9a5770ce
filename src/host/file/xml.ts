/**
 * A flat reader of XML text: it finds where elements begin and end and leaves the text as it is, so that edits
 * are splices and every byte not edited survives. No tree is built.
 */

export interface XmlElement {
  /** Name without its namespace prefix. */
  readonly name: string;
  /** Name as written. */
  readonly qname: string;
  readonly start: number;
  /** Just after the `>` of the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; `openEnd` for a self-closed element. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosed: boolean;
}

/** The elements directly inside `xml[from, to)`. Comments, CDATA and processing instructions are stepped over. */
export function elementsIn(xml: string, from = 0, to = xml.length): XmlElement[] {
  const found: XmlElement[] = [];
  let depth = 0;
  let open: { qname: string; start: number; openEnd: number } | undefined;
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const skip = skipMarkup(xml, at);
    if (skip > 0) {
      at = skip;
      continue;
    }
    const end = tagEnd(xml, at);
    if (xml.charCodeAt(at + 1) === 47) {
      depth--;
      if (depth === 0 && open) {
        found.push({ ...open, name: local(open.qname), closeStart: at, end, selfClosed: false });
        open = undefined;
      }
      if (depth < 0) return found;
    } else {
      const selfClosed = xml.charCodeAt(end - 2) === 47;
      if (depth === 0) {
        const qname = tagName(xml, at);
        if (selfClosed) {
          found.push({
            name: local(qname),
            qname,
            start: at,
            openEnd: end,
            closeStart: end,
            end,
            selfClosed,
          });
        } else open = { qname, start: at, openEnd: end };
      }
      if (!selfClosed) depth++;
    }
    at = end;
  }
  return found;
}

/** The document's root element. */
export const rootOf = (xml: string): XmlElement | undefined => elementsIn(xml)[0];

export const childrenOf = (xml: string, element: XmlElement): XmlElement[] =>
  element.selfClosed ? [] : elementsIn(xml, element.openEnd, element.closeStart);

export const childNamed = (xml: string, element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(xml, element).find((child) => child.name === name);

export const openTag = (xml: string, element: XmlElement): string =>
  xml.slice(element.start, element.openEnd);

/** `x:` of `x:worksheet`, '' where there is none. */
export const prefixOf = (qname: string): string => qname.slice(0, qname.indexOf(':') + 1);

const local = (qname: string): string => qname.slice(qname.indexOf(':') + 1);

/** Past a comment, CDATA section, declaration or processing instruction at `at`; 0 where an element's tag stands. */
export function skipMarkup(xml: string, at: number): number {
  const next = xml.charCodeAt(at + 1);
  if (next !== 33 && next !== 63) return 0;
  const [begin, close] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : ['<', '>'];
  const end = xml.indexOf(close, at + begin.length);
  return end < 0 ? xml.length : end + close.length;
}

/** Just past the `>` that ends the tag at `at`; a `>` inside an attribute value is no end. */
export function tagEnd(xml: string, at: number): number {
  let end = xml.indexOf('>', at);
  for (let quotes = countQuotes(xml, at, end); end >= 0 && quotes; quotes = countQuotes(xml, at, end)) {
    end = xml.indexOf('>', end + 1);
  }
  return end < 0 ? xml.length : end + 1;
}

/** True where an attribute value is still open at `to`. */
function countQuotes(xml: string, from: number, to: number): boolean {
  let quote = 0;
  for (let i = from; i < to; i++) {
    const c = xml.charCodeAt(i);
    if (quote) {
      if (c === quote) quote = 0;
    } else if (c === 34 || c === 39) quote = c;
  }
  return quote !== 0;
}

function tagName(xml: string, at: number): string {
  let end = at + 1;
  for (let c = xml.charCodeAt(end); c > 32 && c !== 47 && c !== 62; c = xml.charCodeAt(end)) end++;
  return xml.slice(at + 1, end);
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute of an opening tag, unescaped; `name` with its prefix, `*:id` for any prefix. */
export function attribute(tag: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    const spelled = name.startsWith('*:') ? `[\\w.-]+:${name.slice(2)}` : name;
    pattern = new RegExp(`\\s${spelled}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(tag);
  return match ? unescapeXml(match[1] ?? match[2]!) : undefined;
}

/** The opening tag with the attribute set, or taken out for undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const present = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (value === undefined) return tag.replace(present, '');
  const written = ` ${name}="${escapeXml(value)}"`;
  return present.test(tag)
    ? tag.replace(present, () => written)
    : tag.replace(/\s*(\/?>)$/, (_, close: string) => `${written}${close}`);
}

/** xsd:boolean */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/g, (whole, named, decimal, hex) => {
        if (named) return entities[named as string]!;
        const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for element content and double-quoted attributes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark]!);

/**
 * Text of a cell (ST_Xstring): control characters that XML forbids become `_x0001_`, and text that already
 * looks so is guarded (`_x005F_x0001_`). Lone surrogates cannot be written in UTF-8 and become U+FFFD.
 */
export const escapeXstring = (text: string): string =>
  escapeXml(
    text
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')

      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, (c) => `_x${hex4(c)}_`)
      .replace(/\r/g, '_x000D_')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );

const hex4 = (c: string): string => c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** The reverse of `escapeXstring`, on text whose entities are still escaped. */
export function unescapeXstring(text: string): string {
  let plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  plain = unescapeXml(plain);
  return plain.includes('_x')
    ? plain.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : plain;
}

/** The text of an element without children: entities resolved later by the caller, CDATA taken as it is. */
export function rawText(xml: string, from: number, to: number): string {
  const text = xml.slice(from, to);
  return text.includes('<')
    ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>/g, (_, data: string | undefined) =>
        data === undefined ? '' : escapeXml(data),
      )
    : text;
}
