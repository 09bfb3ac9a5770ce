import type { IStyleData } from '@univerjs/core';
import type { Edge, Look } from '../../host/file/view-looks';

/** Univer's numbers for the border styles of files. */
const borderStyles: Record<string, number> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

const horizontal: Record<string, number> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 1,
  centerContinuous: 2,
  distributed: 2,
  fill: 1,
};
const vertical: Record<string, number> = { top: 1, center: 2, bottom: 3, justify: 1, distributed: 2 };

const edge = (given: Edge | undefined) =>
  given && { s: borderStyles[given.style] ?? 1, cl: { rgb: given.color ?? '#000000' } };

/** A look as Univer draws it. Files align to the bottom where nothing else is said. */
export function styleOf(look: Look): IStyleData {
  const { edges } = look;
  return {
    ...(look.fontName ? { ff: look.fontName } : {}),
    ...(look.fontSize ? { fs: look.fontSize } : {}),
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline ? { ul: { s: 1 } } : {}),
    ...(look.strike ? { st: { s: 1 } } : {}),
    ...(look.color ? { cl: { rgb: look.color } } : {}),
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    ...(look.format ? { n: { pattern: look.format } } : {}),
    ...(look.horizontal && horizontal[look.horizontal] ? { ht: horizontal[look.horizontal] } : {}),
    vt: vertical[look.vertical ?? 'bottom'] ?? 3,
    tb: look.wrap ? 3 : 1,
    ...(look.rotation ? { tr: look.rotation === 255 ? { a: 0, v: 1 } : { a: -look.rotation } } : {}),
    ...(look.indent ? { pd: { l: 2 + look.indent * 9 } } : {}),
    ...(edges
      ? { bd: { t: edge(edges.top), r: edge(edges.right), b: edge(edges.bottom), l: edge(edges.left) } }
      : {}),
  } as IStyleData;
}
