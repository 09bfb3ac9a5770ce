import { damaged } from './errors';
import { tagEnd } from './xml';

/**
 * A worksheet's text in two: the rows, which may be large, and the shell around them, which is small and is
 * edited as a document of its own with an empty `<sheetData>`.
 */
export interface SheetText {
  /** The document with `<sheetData></sheetData>` emptied. */
  readonly shell: string;
  /** Where in the shell the rows belong. */
  readonly at: number;
  /** What stood between `<sheetData>` and `</sheetData>`. */
  readonly rows: string;
}

const OPEN = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])/;
const WORKSHEET = /<((?:[\w.-]+:)?)worksheet(?=[\s/>])/;

/** Parts the text. A missing or self-closed `<sheetData/>` is written open in the shell. */
export function splitSheet(xml: string, path: string): SheetText {
  const head = xml.slice(0, 100_000);
  const open = OPEN.exec(head) ?? OPEN.exec(xml);
  if (!open) {
    if (!WORKSHEET.test(head)) throw damaged((why) => why.xml(path));
    return { shell: xml, at: -1, rows: '' };
  }
  const openEnd = tagEnd(xml, open.index);
  const close = `</${open[1]}sheetData>`;
  if (xml.charCodeAt(openEnd - 2) === 47) {
    const start = xml.slice(0, openEnd - 2).trimEnd() + '>';
    return { shell: start + close + xml.slice(openEnd), at: start.length, rows: '' };
  }
  const end = xml.lastIndexOf(close);
  if (end < openEnd) throw damaged((why) => why.xml(path));
  return { shell: xml.slice(0, openEnd) + xml.slice(end), at: openEnd, rows: xml.slice(openEnd, end) };
}

export const joinSheet = ({ shell, at, rows }: SheetText): string =>
  at < 0 ? shell : shell.slice(0, at) + rows + shell.slice(at);
