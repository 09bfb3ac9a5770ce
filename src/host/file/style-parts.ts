import type { BorderStyle, Style } from '../../core/plan/plan';
import { prefixed } from './document';
import { childrenOf, elementsIn, escapeXml, type XmlElement } from './xml';

/** Lines of one cell; a side left out stays as it is. */
export interface Sides {
  readonly left?: BorderStyle;
  readonly right?: BorderStyle;
  readonly top?: BorderStyle;
  readonly bottom?: BorderStyle;
}

/** CT_Font in the order that Excel writes and validators expect. */
const FONT =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const BORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');

/** The font with the style's changes. */
export function fontXml(old: string, style: Style, prefix: string): string {
  const parts = partsOf(old);
  const set = (name: string, on: boolean, fragment: string): void => {
    if (on) parts.set(name, prefixed(fragment, prefix));
    else parts.delete(name);
  };
  if (style.bold !== undefined) set('b', style.bold, '<b/>');
  if (style.italic !== undefined) set('i', style.italic, '<i/>');
  if (style.underline !== undefined) set('u', style.underline, '<u/>');
  if (style.fontSize !== undefined) set('sz', true, `<sz val="${style.fontSize}"/>`);
  if (style.fontColor !== undefined) {
    set('color', true, `<color rgb="FF${style.fontColor.replace('#', '').toUpperCase()}"/>`);
  }
  if (style.fontName !== undefined) {
    set('name', true, `<name val="${escapeXml(style.fontName)}"/>`);
    // The theme's scheme and the old font's family would win over the name.
    for (const name of ['scheme', 'family', 'charset']) parts.delete(name);
  }
  return joined('font', FONT, parts, prefix);
}

export const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.replace('#', '').toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The border with the given sides replaced. */
export function borderXml(old: string, sides: Sides, prefix: string): string {
  const parts = partsOf(old);
  for (const [side, style] of Object.entries(sides)) {
    // Strict files may call the sides by reading direction.
    const name =
      side === 'left' && parts.has('start') ? 'start' : side === 'right' && parts.has('end') ? 'end' : side;
    parts.set(
      name,
      prefixed(
        style === 'none' ? `<${name}/>` : `<${name} style="${style}"><color auto="1"/></${name}>`,
        prefix,
      ),
    );
  }
  const tag = /^<[^>]*>/.exec(old)?.[0] ?? '<border>';
  const attributes = tag.replace(/^<[\w.:-]+/, '').replace(/\s*\/?>$/, '');
  return joined('border', BORDER, parts, prefix, attributes);
}

function partsOf(item: string): Map<string, string> {
  const root = elementsIn(item)[0];
  const children: XmlElement[] = root ? childrenOf(item, root) : [];
  return new Map(children.map((child) => [child.name, item.slice(child.start, child.end)]));
}

function joined(
  name: string,
  order: readonly string[],
  parts: ReadonlyMap<string, string>,
  prefix: string,
  attributes = '',
): string {
  const known = order.flatMap((part) => parts.get(part) ?? []);
  const other = [...parts].flatMap(([part, text]) => (order.includes(part) ? [] : [text]));
  return `<${prefix}${name}${attributes}>${[...known, ...other].join('')}</${prefix}${name}>`;
}
