import { attribute, childrenOf, elementsIn, openTag, rootOf } from './xml';

/** ECMA-376 part 1 §18.8.27: the palette that `indexed` counts in when the file has none of its own. */
const palette = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The order in which `theme` counts: the light and dark pairs are swapped against the theme's own order. */
const themeOrder = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);
const officeTheme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The theme's colours in the order of `theme` attributes, RRGGBB. */
export function readThemeColors(xml: string | undefined): readonly string[] {
  const root = xml === undefined ? undefined : rootOf(xml);
  if (!xml || !root) return officeTheme;
  const elements = childrenOf(xml, root).find((child) => child.name === 'themeElements');
  const scheme = elements && childrenOf(xml, elements).find((child) => child.name === 'clrScheme');
  if (!scheme) return officeTheme;
  const found = new Map(
    childrenOf(xml, scheme).map((slot) => {
      const color = elementsIn(xml, slot.openEnd, slot.closeStart)[0];
      const tag = color ? openTag(xml, color) : '';
      return [slot.name, attribute(tag, 'lastClr') ?? attribute(tag, 'val')];
    }),
  );
  return themeOrder.map((name, index) => {
    const value = found.get(name);
    return value && /^[0-9a-f]{6}$/i.test(value) ? value : officeTheme[index]!;
  });
}

/** `#RRGGBB` of a colour element's opening tag; undefined for automatic. */
export function colorOf(tag: string, theme: readonly string[]): string | undefined {
  const rgb = attribute(tag, 'rgb');
  const themed = attribute(tag, 'theme');
  const indexed = attribute(tag, 'indexed');
  const base = rgb
    ? rgb.slice(-6)
    : themed !== undefined
      ? theme[Number(themed)]
      : indexed !== undefined
        ? palette[Number(indexed)]
        : undefined;
  if (!base || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, Number(attribute(tag, 'tint') ?? 0))}`;
}

/** §18.8.19: a negative tint darkens, a positive one lightens (done by channel: near enough for a view). */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const channel = (at: number): string => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const next = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, next)))
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(2) + channel(4);
}
