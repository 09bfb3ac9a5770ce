import { builtinFormat } from './number-formats';
import { colorOf } from './view-colors';
import { attribute, childrenOf, elementsIn, isTrue, openTag, rootOf, type XmlElement } from './xml';

export interface Edge {
  /** As files name it: thin, medium, double, hair, dashed … */
  readonly style: string;
  readonly color?: string;
}

/** How a cell looks; what is left out is the default. Colours are `#RRGGBB`. */
export interface Look {
  readonly format?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly edges?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', Edge>>>;
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** The look of each cell format (`s` of a cell), in order. */
export function readViewLooks(xml: string, theme: readonly string[]): Look[] {
  const root = rootOf(xml);
  if (!root) return [];
  const lists = new Map(childrenOf(xml, root).map((child) => [child.name, child]));
  const items = (name: string): XmlElement[] => {
    const list = lists.get(name);
    return list ? childrenOf(xml, list) : [];
  };
  const codes = new Map(
    items('numFmts').map((element) => {
      const tag = openTag(xml, element);
      return [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? ''];
    }),
  );
  const fonts = items('fonts').map((font) => readFont(xml, font, theme));
  const fills = items('fills').map((fill) => readFill(xml, fill, theme));
  const borders = items('borders').map((border) => readBorder(xml, border, theme));
  return items('cellXfs').map((xf): Look => {
    const tag = openTag(xml, xf);
    const id = (name: string) => Number(attribute(tag, name) ?? 0);
    const code = codes.get(id('numFmtId')) ?? builtinFormat(id('numFmtId'));
    const alignment = childrenOf(xml, xf).find((child) => child.name === 'alignment');
    const edges = borders[id('borderId')];
    const fill = fills[id('fillId')];
    return {
      ...fonts[id('fontId')],
      ...(code && !/^general$/i.test(code) ? { format: code } : {}),
      ...(fill ? { fill } : {}),
      ...(edges ? { edges } : {}),
      ...(alignment ? readAlignment(openTag(xml, alignment)) : {}),
    };
  });
}

function readFont(xml: string, font: XmlElement, theme: readonly string[]): Look {
  const tags = new Map(childrenOf(xml, font).map((child) => [child.name, openTag(xml, child)]));
  const value = (name: string) => {
    const tag = tags.get(name);
    return tag === undefined ? undefined : attribute(tag, 'val');
  };
  const on = (name: string) => tags.has(name) && isTrue(value(name) ?? '1');
  const color = tags.has('color') ? colorOf(tags.get('color')!, theme) : undefined;
  const size = Number(value('sz'));
  return {
    ...(value('name') ? { fontName: value('name') } : {}),
    ...(size > 0 ? { fontSize: size } : {}),
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(on('strike') ? { strike: true } : {}),
    ...(tags.has('u') && value('u') !== 'none' ? { underline: true } : {}),
    ...(color && color !== '#000000' ? { color } : {}),
  };
}

function readFill(xml: string, fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = childrenOf(xml, fill).find((child) => child.name === 'patternFill');
  if (!pattern) return undefined;
  const type = attribute(openTag(xml, pattern), 'patternType');
  if (type === undefined || type === 'none') return undefined;
  // Shadings other than solid are drawn by their foreground colour alone.
  const color = childrenOf(xml, pattern).find((child) => child.name === 'fgColor');
  return color ? colorOf(openTag(xml, color), theme) : type === 'solid' ? undefined : '#E0E0E0';
}

function readBorder(xml: string, border: XmlElement, theme: readonly string[]): Look['edges'] {
  const edges: Partial<Record<(typeof sides)[number], Edge>> = {};
  for (const child of childrenOf(xml, border)) {
    const name = child.name === 'start' ? 'left' : child.name === 'end' ? 'right' : child.name;
    const side = sides.find((each) => each === name);
    const style = attribute(openTag(xml, child), 'style');
    if (!side || !style || style === 'none') continue;
    const inner = child.selfClosed ? undefined : elementsIn(xml, child.openEnd, child.closeStart)[0];
    const color = inner ? colorOf(openTag(xml, inner), theme) : undefined;
    edges[side] = { style, ...(color ? { color } : {}) };
  }
  return Object.keys(edges).length > 0 ? edges : undefined;
}

function readAlignment(tag: string): Look {
  const indent = Number(attribute(tag, 'indent') ?? 0);
  const rotation = Number(attribute(tag, 'textRotation') ?? 0);
  const horizontal = attribute(tag, 'horizontal');
  const vertical = attribute(tag, 'vertical');
  return {
    ...(horizontal && horizontal !== 'general' ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(isTrue(attribute(tag, 'wrapText')) ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    // 255 stacks the letters; more than 90 turns the other way.
    ...(rotation > 0 ? { rotation: rotation === 255 ? 255 : rotation > 90 ? 90 - rotation : rotation } : {}),
  };
}
