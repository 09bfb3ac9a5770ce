import { parseCell, columnNumber } from '../../core/grid/address';
import { Package } from './package';
import { splitSheet } from './sheet-text';
import { colorOf, readThemeColors } from './view-colors';
import { readViewLooks, type Look } from './view-looks';
import { findWorkbook, readWorkbookPart } from './workbook-part';
import { attribute, childrenOf, isTrue, openTag, rootOf } from './xml';

/** What a view needs beside the snapshot: how a workbook looks, from its bytes. Nothing here is written back. */
export interface BookView {
  readonly looks: readonly Look[];
  /** By sheet name. */
  readonly sheets: ReadonlyMap<string, SheetView>;
}

export interface SheetView {
  /** Index into `looks` by row, then column (both 1-based); cells without a format of their own are left out. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    /** Characters of the default font. */
    readonly width?: number;
    readonly hidden: boolean;
    readonly style?: number;
  }[];
  readonly rows: ReadonlyMap<number, { readonly height?: number; readonly hidden: boolean }>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor?: string;
  readonly defaultWidth?: number;
  readonly defaultHeight?: number;
}

/** Reads how the workbook looks. Throws as `openFile` does for bytes that are no workbook. */
export function readView(bytes: Uint8Array): BookView {
  const parts = Package.open(bytes);
  return viewOf(parts, findWorkbook(parts));
}

/** How the workbook looks whose parts are open already. */
export function viewOf(parts: Package, path: string): BookView {
  const workbook = readWorkbookPart(parts, path);
  const themePart = parts.relationships(path).find((relationship) => relationship.kind === 'theme')?.part;
  const theme = readThemeColors(themePart && parts.has(themePart) ? parts.text(themePart) : undefined);
  const { stylesPart } = workbook;
  const looks = stylesPart && parts.has(stylesPart) ? readViewLooks(parts.text(stylesPart), theme) : [];
  const sheets = workbook.sheets.flatMap(({ name, part }): [string, SheetView][] =>
    part && parts.has(part) ? [[name, readSheetView(parts.text(part), part, theme)]] : [],
  );
  return { looks, sheets: new Map(sheets) };
}

function readSheetView(xml: string, path: string, theme: readonly string[]): SheetView {
  const { shell, rows } = splitSheet(xml, path);
  const root = rootOf(shell);
  const children = root ? childrenOf(shell, root) : [];
  const named = (name: string) => children.find((child) => child.name === name);
  const tagOf = (name: string) => {
    const element = named(name);
    return element ? openTag(shell, element) : '';
  };
  const views = named('sheetViews');
  const view = views && childrenOf(shell, views)[0];
  const pane = view && childrenOf(shell, view).find((child) => child.name === 'pane');
  const properties = named('sheetPr');
  const tab = properties && childrenOf(shell, properties).find((child) => child.name === 'tabColor');
  const cols = named('cols');
  const number = (tag: string, name: string) => {
    const value = Number(attribute(tag, name));
    return value > 0 ? value : undefined;
  };
  const paneTag = pane ? openTag(shell, pane) : '';
  const freeze = /^frozen/.test(attribute(paneTag, 'state') ?? '')
    ? { rows: number(paneTag, 'ySplit') ?? 0, columns: number(paneTag, 'xSplit') ?? 0 }
    : undefined;
  const tabColor = tab ? colorOf(openTag(shell, tab), theme) : undefined;
  return {
    ...readRows(rows),
    columns: (cols ? childrenOf(shell, cols) : []).map((col) => {
      const tag = openTag(shell, col);
      const width = number(tag, 'width');
      const style = number(tag, 'style');
      return {
        first: number(tag, 'min') ?? 1,
        last: number(tag, 'max') ?? 1,
        hidden: isTrue(attribute(tag, 'hidden')),
        ...(width === undefined ? {} : { width }),
        ...(style === undefined ? {} : { style }),
      };
    }),
    ...(freeze ? { freeze } : {}),
    gridlines: !view || attribute(openTag(shell, view), 'showGridLines') !== '0',
    ...(tabColor ? { tabColor } : {}),
    defaultWidth: number(tagOf('sheetFormatPr'), 'defaultColWidth'),
    defaultHeight: number(tagOf('sheetFormatPr'), 'defaultRowHeight'),
  };
}

/** Tags of rows and cells alone: what stands in a cell is the snapshot's affair. */
const TAG = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>/g;

function readRows(xml: string): Pick<SheetView, 'styles' | 'rows'> {
  const styles = new Map<number, Map<number, number>>();
  const rows = new Map<number, { height?: number; hidden: boolean }>();
  let row = 0;
  let column = 0;
  for (const [, name, attributes] of xml.matchAll(TAG)) {
    const tag = ` ${attributes}`;
    if (name === 'row') {
      row = Number(attribute(tag, 'r') ?? row + 1);
      column = 0;
      const height = Number(attribute(tag, 'ht'));
      const hidden = isTrue(attribute(tag, 'hidden'));
      if (height > 0 || hidden) rows.set(row, { hidden, ...(height > 0 ? { height } : {}) });
      continue;
    }
    const place = attribute(tag, 'r');
    const cell = place ? parseCell(place) : undefined;
    column = cell?.column ?? (place ? columnNumber(place.replace(/\d+/g, '')) : column + 1);
    const style = Number(attribute(tag, 's') ?? 0);
    if (style === 0) continue;
    let list = styles.get(row);
    if (!list) styles.set(row, (list = new Map()));
    list.set(column, style);
  }
  return { styles, rows };
}
