import { builtinFormat } from './number-formats';
import { attribute, childrenOf, elementsIn, isTrue, openTag, rootOf, type XmlElement } from './xml';

/** What the snapshot tells of a cell's style. */
export interface CellLook {
  readonly format?: string;
  readonly bold?: boolean;
  readonly indent?: number;
  /** False where the cell may be changed although its sheet is protected. */
  readonly unlocked?: boolean;
}

/** The look of each cell format (`s` of a cell), in order. */
export function readLooks(xml: string): CellLook[] {
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
  const bolds = items('fonts').map((font) => {
    const bold = childrenOf(xml, font).find((child) => child.name === 'b');
    return bold !== undefined && isTrue(attribute(openTag(xml, bold), 'val') ?? '1');
  });
  return items('cellXfs').map((xf) => {
    const tag = openTag(xml, xf);
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    const code = codes.get(id) ?? builtinFormat(id);
    const inner = xf.selfClosed ? [] : elementsIn(xml, xf.openEnd, xf.closeStart);
    const alignment = inner.find((child) => child.name === 'alignment');
    const protection = inner.find((child) => child.name === 'protection');
    const indent = alignment ? Number(attribute(openTag(xml, alignment), 'indent') ?? 0) : 0;
    return {
      ...(code && !/^general$/i.test(code) ? { format: code } : {}),
      ...(bolds[Number(attribute(tag, 'fontId') ?? 0)] ? { bold: true } : {}),
      ...(indent > 0 ? { indent } : {}),
      ...(protection && !isTrue(attribute(openTag(xml, protection), 'locked') ?? '1')
        ? { unlocked: true }
        : {}),
    };
  });
}
