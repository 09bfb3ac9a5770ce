import { HostError } from '../host';
import type { ExcelSentences } from './errors';

const KEY = 'renaksi';
export const SETTINGS_NAMESPACE = 'urn:renaksi:pengaturan:1';
/** Settings in one workbook stay under 100 KB: Excel holds 1–2 MB at best and slows down long before. */
const LIMIT = 100_000;
const PART = 30_000;

/** What stands under `renaksi` where the text is kept in parts `renaksi.1` … `renaksi.n`. */
interface Parts {
  readonly versi: 1;
  readonly bagian: number;
  readonly panjang: number;
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && 'bagian' in value && 'panjang' in value;

/** Renaksi's settings text: from Excel's own settings, else from the custom XML part that a file host or fallback wrote. */
export async function readSettings(context: Excel.RequestContext): Promise<string | null> {
  const kept = loadSettings(context);
  const part = context.workbook.customXmlParts
    .getByNamespace(SETTINGS_NAMESPACE)
    .getOnlyItemOrNullObject()
    .load('id');
  await context.sync();
  const text = kept();
  if (text !== null || part.isNullObject) return text;
  const xml = part.getXml();
  await context.sync();
  const { value } = xml;
  return textOfXml(value);
}

function joined(stored: ReadonlyMap<string, unknown>): string | null {
  const head = stored.get(KEY);
  if (typeof head === 'string') return head === NONE || head === '' ? null : head;
  if (!isParts(head)) return null;
  let text = '';
  for (let n = 1; n <= head.bagian; n++) text += String(stored.get(`${KEY}.${n}`) ?? '');
  // A part that was lost (Excel for Mac has lost settings, office-js#6091) makes the whole unreadable: better none than half.
  return text.length === head.panjang ? text : null;
}

/** Stands for none: a setting of old may not be there to delete, and a setting without a value may be refused. */
const NONE = 'null';

/** Queues the text into the workbook's settings. */
export function queueSettings(context: Excel.RequestContext, text: string | null): void {
  const { settings } = context.workbook;
  if (text === null || text.length <= PART) {
    settings.add(KEY, text ?? NONE);
    return;
  }
  const count = Math.ceil(text.length / PART);
  for (let n = 1; n <= count; n++) settings.add(`${KEY}.${n}`, text.slice((n - 1) * PART, n * PART));
  settings.add(KEY, { versi: 1, bagian: count, panjang: text.length } satisfies Parts);
}

/** Loads the settings; the answer is for after the sync. */
export function loadSettings(context: Excel.RequestContext): () => string | null {
  const items = context.workbook.settings.load('items/key,items/value');
  return () => joined(new Map(items.items.map((item) => [item.key, item.value as unknown])));
}

/**
 * Keeps the text in the workbook's settings and reads it back; where Excel did not keep it, in a custom XML part.
 * Throws HostError: `too-large` above 100 KB, `unsupported` where neither place kept it.
 */
export async function writeSettings(
  context: Excel.RequestContext,
  text: string | null,
  say: ExcelSentences,
): Promise<void> {
  if (text !== null && text.length > LIMIT)
    throw new HostError('too-large', say.setelanTerlaluBesar(Math.ceil(text.length / 1000)));
  queueSettings(context, text);
  const kept = loadSettings(context);
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  await context.sync();
  const stands = kept() === text;
  if (stands && !parts.items.length) return;
  // An older part must not outlive what the settings say now.
  for (const part of parts.items) part.delete();
  // Adding a custom XML part empties Excel's own undo, so it is only the fallback.
  if (!stands && text !== null) context.workbook.customXmlParts.add(xmlOf(text));
  const check = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  await context.sync();
  if (!stands && text !== null && check.items.length !== 1)
    throw new HostError('unsupported', say.setelanTidakTersimpan());
}

const xmlOf = (text: string): string =>
  `<pengaturan xmlns="${SETTINGS_NAMESPACE}">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</pengaturan>`;

function textOfXml(xml: string): string | null {
  const match = /<(?:\w+:)?pengaturan[^>]*>([\s\S]*)<\/(?:\w+:)?pengaturan>/.exec(xml);
  return match
    ? match[1]!
        .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
    : null;
}
