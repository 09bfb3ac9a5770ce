import { childOf, itemsOf, withChild, withItems, WORKBOOK_ORDER } from './document';
import type { Package } from './package';
import { attribute, childrenOf, escapeXml, openTag, prefixOf, withAttribute } from './xml';

/** Changes to the workbook part, each a function from text to text. */

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/** Sets a name; null takes it away. Names of Renaksi's own are hidden. `sheet`: index of the tab it belongs to. */
export function withName(xml: string, name: string, formula: string | null, sheet?: number): string {
  const scope = sheet === undefined ? undefined : String(sheet);
  const others = itemsOf(xml, 'definedNames').filter((item) => {
    const tag = item.slice(0, item.indexOf('>') + 1);
    return !(
      attribute(tag, 'name')?.toLowerCase() === name.toLowerCase() && attribute(tag, 'localSheetId') === scope
    );
  });
  if (formula !== null) {
    const prefix = prefixOf(childOf(xml, 'sheets')?.qname ?? '');
    const tag = `<${prefix}definedName name="${escapeXml(name)}"${scope === undefined ? '' : ` localSheetId="${scope}"`}${name.startsWith('_Renaksi.') ? ' hidden="1"' : ''}>`;
    others.push(`${tag}${escapeXml(formula.replace(/^=/, ''))}</${prefix}definedName>`);
  }
  return withItems(xml, 'definedNames', others, WORKBOOK_ORDER, false);
}

/** Header rows repeated on every page of a sheet; undefined repeats none. */
export const withPrintTitles = (xml: string, sheet: number, formula: string | undefined): string =>
  withName(xml, PRINT_TITLES, formula ?? null, sheet);

/** The part of a sheet that is printed. */
export const withPrintArea = (xml: string, sheet: number, formula: string): string =>
  withName(xml, PRINT_AREA, formula, sheet);

/** Lists a sheet at the given place among the tabs. */
export function withSheetListed(
  xml: string,
  index: number,
  sheet: {
    readonly name: string;
    readonly sheetId: number;
    readonly relationship: string;
    readonly namespace: string;
  },
): string {
  const items = itemsOf(xml, 'sheets');
  const prefix = prefixOf(childOf(xml, 'sheets')?.qname ?? '');
  const item = `<${prefix}sheet xmlns:r="${sheet.namespace}" name="${escapeXml(sheet.name)}" sheetId="${sheet.sheetId}" r:id="${sheet.relationship}"/>`;
  items.splice(index, 0, item);
  const listed = withItems(xml, 'sheets', items, WORKBOOK_ORDER, false);
  return renumbered(listed, (tab) => (tab >= index ? tab + 1 : tab));
}

/** Takes a sheet off the list, with the names that belong to it alone. */
export function withoutSheet(xml: string, index: number): string {
  const items = itemsOf(xml, 'sheets');
  items.splice(index, 1);
  const listed = withItems(xml, 'sheets', items, WORKBOOK_ORDER, false);
  return renumbered(listed, (tab) => (tab === index ? undefined : tab > index ? tab - 1 : tab));
}

/** Names and views tell tabs by their place: they follow when tabs come and go. */
function renumbered(xml: string, place: (tab: number) => number | undefined): string {
  const names = itemsOf(xml, 'definedNames');
  const moved = names.flatMap((item) => {
    const end = item.indexOf('>') + 1;
    const scope = attribute(item.slice(0, end), 'localSheetId');
    if (scope === undefined) return [item];
    const to = place(Number(scope));
    return to === undefined
      ? []
      : [withAttribute(item.slice(0, end), 'localSheetId', String(to)) + item.slice(end)];
  });
  let text =
    moved.every((item, n) => item === names[n]) && moved.length === names.length
      ? xml
      : withItems(xml, 'definedNames', moved, WORKBOOK_ORDER, false);
  const views = childOf(text, 'bookViews');
  if (!views) return text;
  for (const view of childrenOf(text, views).reverse()) {
    let tag = openTag(text, view);
    for (const name of ['activeTab', 'firstSheet']) {
      const tab = attribute(tag, name);
      if (tab !== undefined) tag = withAttribute(tag, name, String(place(Number(tab)) ?? 0));
    }
    text = text.slice(0, view.start) + tag + text.slice(view.openEnd);
  }
  return text;
}

/** A view of the workbook, which views of sheets refer to. */
export const withBookView = (xml: string): string =>
  childOf(xml, 'bookViews')
    ? xml
    : withChild(
        xml,
        'bookViews',
        (p) => `<${p}bookViews><${p}workbookView/></${p}bookViews>`,
        WORKBOOK_ORDER,
      );

/** Asks for every formula to be computed when the file is opened. */
export function withFullCalculation(xml: string): string {
  const old = childOf(xml, 'calcPr');
  const tag = old ? openTag(xml, old) : undefined;
  if (tag && attribute(tag, 'fullCalcOnLoad') === '1') return xml;
  return withChild(
    xml,
    'calcPr',
    (p) =>
      withAttribute(tag ?? `<${p}calcPr/>`, 'fullCalcOnLoad', '1') +
      (old?.selfClosed === false ? `</${old.qname}>` : ''),
    WORKBOOK_ORDER,
  );
}

/** The calculation chain lists the cells with formulas; Excel makes it anew where it is missing. */
export function dropCalculationChain(parts: Package, workbook: string): void {
  const chain = parts.relationships(workbook).find((relationship) => relationship.kind === 'calcChain');
  if (!chain) return;
  parts.unrelate(workbook, chain.id);
  if (chain.part && parts.has(chain.part)) parts.remove(chain.part);
}
