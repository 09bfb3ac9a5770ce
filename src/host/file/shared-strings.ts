import { skipMarkup, tagEnd, unescapeXstring, rawText } from './xml';

/** The texts of the shared string table, in order; runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const open = /<(?:[\w.-]+:)?si(?=[\s/>])/g;
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const end = tagEnd(xml, match.index);
    if (xml.charCodeAt(end - 2) === 47) {
      strings.push('');
      continue;
    }
    const close = xml.indexOf(`</${match[0].slice(1)}>`, end);
    strings.push(richText(xml, end, close < 0 ? xml.length : close));
    open.lastIndex = close < 0 ? xml.length : close;
  }
  return strings;
}

/** The text of `<si>` or `<is>` content: its `<t>` and those of its runs, without `<rPh>`. */
export function richText(xml: string, from: number, to: number): string {
  let text = '';
  let phonetic = 0;
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const skip = skipMarkup(xml, at);
    if (skip > 0) {
      at = skip;
      continue;
    }
    const end = tagEnd(xml, at);
    const closing = xml.charCodeAt(at + 1) === 47;
    const name = localName(xml, closing ? at + 2 : at + 1);
    const selfClosed = xml.charCodeAt(end - 2) === 47;
    if (name === 'rPh' && !selfClosed) phonetic += closing ? -1 : 1;
    at = end;
    if (name === 't' && !closing && !selfClosed) {
      const close = closeOfText(xml, end, to);
      if (phonetic === 0) text += unescapeXstring(rawText(xml, end, close));
      at = close;
    }
  }
  return text;
}

/** Where the closing tag of a text element begins; CDATA inside it may hold anything. */
function closeOfText(xml: string, from: number, to: number): number {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to;) {
    const skip = skipMarkup(xml, at);
    if (skip === 0) return at;
    at = xml.indexOf('<', skip);
  }
  return to;
}

function localName(xml: string, from: number): string {
  let start = from;
  let end = from;
  for (let c = xml.charCodeAt(end); c > 32 && c !== 47 && c !== 62; c = xml.charCodeAt(++end)) {
    if (c === 58) start = end + 1;
  }
  return xml.slice(start, end);
}
