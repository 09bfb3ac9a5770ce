import { quoteSheet } from '../../core/grid/address';
import { itemsOf, withItems, WORKSHEET_ORDER } from './document';
import type { SheetEditor } from './sheet-editor';
import { refOf } from './sheet-rows';
import { attribute, escapeXml } from './xml';

export interface Link {
  readonly row: number;
  readonly column: number;
  /** Undefined takes the cell's link away. */
  readonly to?: { readonly sheet: string; readonly cell: string };
  /** Id of the sheet's relationship to a file outside the workbook. */
  readonly external?: string;
}

/** Links to places in the workbook or to other files; a link that the cell had is replaced. */
export function setLinks(editor: SheetEditor, links: readonly Link[], namespace: string): void {
  const refs = new Set(links.map((link) => refOf(link.row, link.column)));
  const kept = itemsOf(editor.shell, 'hyperlinks').filter((item) => !refs.has(attribute(item, 'ref') ?? ''));
  const added = links.flatMap((link) =>
    link.external
      ? `<${editor.prefix}hyperlink xmlns:r="${namespace}" ref="${refOf(link.row, link.column)}" r:id="${link.external}"/>`
      : link.to
        ? `<${editor.prefix}hyperlink ref="${refOf(link.row, link.column)}" location="${escapeXml(`${quoteSheet(link.to.sheet)}!${link.to.cell}`)}"/>`
        : [],
  );
  editor.shell = withItems(editor.shell, 'hyperlinks', [...kept, ...added], WORKSHEET_ORDER, false);
}
