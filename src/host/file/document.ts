import { damaged } from './errors';
import { childrenOf, elementsIn, prefixOf, rootOf, type XmlElement } from './xml';

/** CT_Worksheet, ECMA-376 part 1 §18.3.1.99: children must stand in this order. */
export const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** CT_Workbook, §18.2.27, with the elements that later Excels put between. */
export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr absPath revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** CT_Stylesheet, §18.8.39. */
export const STYLESHEET_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Writes an element in the document's own prefix (`x:`, or none). */
export type Written = (prefix: string) => string;

/** The child's place in the order; an `mc:AlternateContent` counts as what it wraps. */
function rank(xml: string, child: XmlElement, order: readonly string[]): number {
  if (child.name !== 'AlternateContent') return order.indexOf(child.name);
  const choice = childrenOf(xml, child)[0];
  const wrapped = choice && childrenOf(xml, choice)[0];
  return wrapped ? order.indexOf(wrapped.name) : -1;
}

/** The document with an element added where its schema wants it, after those of the same name. */
export function withChildAdded(
  xml: string,
  name: string,
  written: Written,
  order: readonly string[],
): string {
  const opened = withOpenRoot(xml);
  const root = rootOf(opened);
  if (!root) throw damaged((why) => why.xml(name));
  const own = order.indexOf(name);
  const next = childrenOf(opened, root).find((child) => rank(opened, child, order) > own);
  const at = next ? next.start : root.closeStart;
  return opened.slice(0, at) + written(prefixOf(root.qname)) + opened.slice(at);
}

/** The document with its first element of that name replaced; added where there is none; taken out for undefined. */
export function withChild(
  xml: string,
  name: string,
  written: Written | undefined,
  order: readonly string[],
): string {
  const old = childOf(xml, name);
  if (!old) return written ? withChildAdded(xml, name, written, order) : xml;
  return xml.slice(0, old.start) + (written ? written(prefixOf(old.qname)) : '') + xml.slice(old.end);
}

/** The document without any child of that name for which `drop` holds. */
export function withoutChildren(
  xml: string,
  name: string,
  drop: (child: XmlElement) => boolean = () => true,
): string {
  const root = rootOf(xml);
  if (!root) return xml;
  return childrenOf(xml, root)
    .filter((child) => child.name === name && drop(child))
    .reverse()
    .reduce((text, child) => text.slice(0, child.start) + text.slice(child.end), xml);
}

/** The root's first child of that name. */
export function childOf(xml: string, name: string): XmlElement | undefined {
  const root = rootOf(xml);
  return root && childrenOf(xml, root).find((child) => child.name === name);
}

/** The outer text of the children of the root's element `name`: the items of a list such as `<mergeCells>`. */
export function itemsOf(xml: string, name: string): string[] {
  const list = childOf(xml, name);
  return list ? childrenOf(xml, list).map((item) => xml.slice(item.start, item.end)) : [];
}

/**
 * The document with a list such as `<mergeCells count="2">…` rewritten; an empty list is taken out.
 * Attributes of the list's tag are kept, its `count` follows.
 */
export function withItems(
  xml: string,
  name: string,
  items: readonly string[],
  order: readonly string[],
  counted = true,
): string {
  const old = childOf(xml, name);
  if (items.length === 0) return withChild(xml, name, undefined, order);
  const tag = old ? xml.slice(old.start, old.openEnd).replace(/\s*\/?>$/, '') : undefined;
  const attributes = tag
    ? tag.slice(tag.indexOf(name) + name.length).replace(/\s+count\s*=\s*("[^"]*"|'[^']*')/, '')
    : '';
  const written: Written = (prefix) =>
    `<${prefix}${name}${attributes}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${prefix}${name}>`;
  return withChild(xml, name, written, order);
}

function withOpenRoot(xml: string): string {
  const root = elementsIn(xml)[0];
  if (!root?.selfClosed) return xml;
  return `${xml.slice(0, root.openEnd).replace(/\s*\/>$/, '>')}</${root.qname}>${xml.slice(root.end)}`;
}

/** A fragment written without prefix, in the prefix of the document it goes into. */
export const prefixed = (fragment: string, prefix: string): string =>
  prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}`);

/** The prefix of the document's root. */
export const documentPrefix = (xml: string): string => prefixOf(rootOf(xml)?.qname ?? '');
