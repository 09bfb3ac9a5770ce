import { damaged } from './errors';
import { prefixOf, rootOf } from './xml';

/** The document with the item as the last child of its root. */
export function appended(xml: string, item: (prefix: string) => string): string {
  const root = rootOf(xml);
  if (!root) throw damaged((why) => why.xml('…'));
  const written = item(prefixOf(root.qname));
  return root.selfClosed
    ? `${xml.slice(0, root.openEnd).replace(/\s*\/>$/, '>')}${written}</${root.qname}>${xml.slice(root.openEnd)}`
    : xml.slice(0, root.closeStart) + written + xml.slice(root.closeStart);
}

/** UTF-8, or UTF-16 with its mark, as text without the mark. */
export function decode(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = new TextDecoder(label).decode(bytes);
  // A part that is edited is written back as UTF-8.
  return label === 'utf-8' ? text : text.replace(/encoding\s*=\s*(["'])utf-16\1/i, 'encoding="UTF-8"');
}
