import type { Dialect } from './dialect';
import type { Package } from './package';
import { attribute, childrenOf, escapeXml, openTag, rootOf, unescapeXml, type XmlElement } from './xml';

/** The custom XML part that keeps Renaksi's settings in a file. */
export const SETTINGS_NAMESPACE = 'urn:renaksi:pengaturan:1';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names our part for Excel; any fixed GUID will do. */
const ITEM_ID = '{6B1F3C52-8A0D-4E57-9C3E-2D7A51B0E4F1}';
/** The key under which the add-in keeps its settings in Excel; long ones go on in `renaksi.1`, `renaksi.2` … */
const KEY = /^renaksi(?:[.:_](\d+))?$/;

/**
 * The settings stored in the workbook, as JSON text; null where there are none. What Excel stored comes first:
 * writing here takes it away, so where it stands it is the later one.
 */
export function readSettings(parts: Package, workbook: string): string | null {
  return fromExcel(parts) ?? fromCustomXml(parts, workbook);
}

export function writeSettings(
  parts: Package,
  workbook: string,
  settings: string | null,
  dialect: Dialect,
): void {
  for (const path of webExtensions(parts)) {
    const properties = extensionProperties(parts.text(path));
    let xml = parts.text(path);
    for (const { element } of properties.reverse())
      xml = xml.slice(0, element.start) + xml.slice(element.end);
    parts.setText(path, xml);
  }
  const known = customItem(parts, workbook);
  if (settings === null) {
    if (!known) return;
    const properties = parts.relationships(known.part).find((item) => item.kind === 'customXmlProps');
    parts.unrelate(workbook, known.relationship);
    parts.remove(known.part);
    if (properties?.part && parts.has(properties.part)) parts.remove(properties.part);
    return;
  }
  const xml = `${HEAD}<pengaturan xmlns="${SETTINGS_NAMESPACE}">${escapeXml(settings)}</pengaturan>`;
  if (known) {
    parts.setText(known.part, xml);
    return;
  }
  const item = parts.freeName('customXml/item#.xml');
  const properties = parts.freeName('customXml/itemProps#.xml');
  parts.ensureDefault('xml', 'application/xml');
  parts.setText(item, xml);
  parts.add(
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  parts.relate(item, `${dialect.relationships}/customXmlProps`, `/${properties}`);
  parts.relate(workbook, `${dialect.relationships}/customXml`, `/${item}`);
}

function customItem(parts: Package, workbook: string): { part: string; relationship: string } | undefined {
  for (const relationship of parts.relationships(workbook)) {
    if (relationship.kind !== 'customXml' || !relationship.part || !parts.has(relationship.part)) continue;
    const xml = parts.text(relationship.part);
    const root = rootOf(xml);
    if (root?.name === 'pengaturan' && openTag(xml, root).includes(SETTINGS_NAMESPACE)) {
      return { part: relationship.part, relationship: relationship.id };
    }
  }
  return undefined;
}

function fromCustomXml(parts: Package, workbook: string): string | null {
  const item = customItem(parts, workbook);
  if (!item) return null;
  const xml = parts.text(item.part);
  const root = rootOf(xml)!;
  return unescapeXml(xml.slice(root.openEnd, root.closeStart)) || null;
}

const webExtensions = (parts: Package): string[] =>
  parts.names().filter((name) => /^xl\/webextensions\/webextension\d*\.xml$/i.test(name));

interface Property {
  readonly element: XmlElement;
  readonly order: number;
  readonly value: string;
}

/** Excel keeps an add-in's settings as properties, their values in JSON. */
function extensionProperties(xml: string): Property[] {
  const root = rootOf(xml);
  const list = root && childrenOf(xml, root).find((child) => child.name === 'properties');
  if (!list) return [];
  return childrenOf(xml, list).flatMap((element): Property[] => {
    const tag = openTag(xml, element);
    const match = KEY.exec(attribute(tag, 'name') ?? '');
    return match ? [{ element, order: Number(match[1] ?? -1), value: attribute(tag, 'value') ?? '' }] : [];
  });
}

/** Text that is too long for one property is kept in parts, whose number and length the first property tells. */
interface Parted {
  readonly bagian: number;
  readonly panjang: number;
}

const isParted = (value: unknown): value is Parted =>
  typeof value === 'object' && value !== null && 'bagian' in value && 'panjang' in value;

function fromExcel(parts: Package): string | null {
  for (const path of webExtensions(parts)) {
    const stored = new Map(
      extensionProperties(parts.text(path)).map(({ order, value }) => [order, plain(value)]),
    );
    const head = stored.get(-1);
    if (typeof head === 'string' && head !== '') return head;
    if (!isParted(head)) continue;
    let text = '';
    for (let n = 1; n <= head.bagian; n++) text += String(stored.get(n) ?? '');
    // A part that was lost makes the whole unreadable: better none than half.
    if (text.length === head.panjang) return text;
  }
  return null;
}

/** A property's value is JSON. */
function plain(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
