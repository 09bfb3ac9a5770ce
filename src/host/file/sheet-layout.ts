import { areaName, overlaps, parseArea } from '../../core/grid/address';
import type { Area } from '../../core/grid/workbook';
import type { PageSetup } from '../../core/plan/plan';
import { childOf, itemsOf, prefixed, withItems, WORKSHEET_ORDER } from './document';
import { FileFailure } from './errors';
import type { SheetEditor } from './sheet-editor';
import { attribute, childrenOf, elementsIn, escapeXml, openTag, tagEnd, withAttribute } from './xml';

/** Excel's paper numbers: folio (F4) 8.5 × 13 in, A4 210 × 297 mm. */
const PAPER = { folio: 14, a4: 9 };

/** The padding that Excel adds to a width in characters, in pixels of its default font, 7 px a digit. */
const DIGIT = 7;
const PADDING = 5;

export function mergedAreas(editor: SheetEditor): Area[] {
  return itemsOf(editor.shell, 'mergeCells').flatMap((item) => parseArea(attribute(item, 'ref') ?? '') ?? []);
}

/** Throws FileFailure `unsupported` where the area overlaps another merge or a table. */
export function addMerge(editor: SheetEditor, area: Area, tables: readonly Area[]): void {
  if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) return;
  const known = mergedAreas(editor);
  if (known.some((other) => areaName(other) === areaName(area))) return;
  if ([...known, ...tables].some((other) => overlaps(other, area))) {
    throw new FileFailure('unsupported', (say) => say.gabunganTumpangTindih(areaName(area)), {
      cell: areaName(area),
    });
  }
  setMerges(editor, [...known, area]);
}

export function removeMerge(editor: SheetEditor, area: Area): void {
  setMerges(
    editor,
    mergedAreas(editor).filter((other) => areaName(other) !== areaName(area)),
  );
}

function setMerges(editor: SheetEditor, areas: readonly Area[]): void {
  const items = areas.map((area) => `<${editor.prefix}mergeCell ref="${areaName(area)}"/>`);
  editor.shell = withItems(editor.shell, 'mergeCells', items, WORKSHEET_ORDER);
}

interface Col {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

const cols = (editor: SheetEditor): Col[] =>
  itemsOf(editor.shell, 'cols').map((tag) => ({
    min: Number(attribute(tag, 'min') ?? 1),
    max: Number(attribute(tag, 'max') ?? 1),
    tag,
  }));

/** Characters of the default font; null where the sheet's default holds. */
export function columnWidth(editor: SheetEditor, column: number): number | null {
  const tag = cols(editor).find((col) => column >= col.min && column <= col.max)?.tag ?? '';
  const width = attribute(tag, 'width');
  return width === undefined ? null : Math.round((Number(width) - PADDING / DIGIT) * 100) / 100;
}

/** Sets one column's width and leaves those that shared its `<col>` as they were. */
export function setColumnWidth(editor: SheetEditor, column: number, width: number | null): void {
  const items = cols(editor);
  const own = items.find((col) => column >= col.min && column <= col.max);
  const at = (tag: string, min: number, max: number): Col => ({
    min,
    max,
    tag: withAttribute(withAttribute(tag, 'min', String(min)), 'max', String(max)),
  });
  const stored = width === null ? undefined : Math.trunc(((width * DIGIT + PADDING) / DIGIT) * 256) / 256;
  let tag = at(own?.tag ?? `<${editor.prefix}col min="1" max="1"/>`, column, column).tag;
  tag = withAttribute(tag, 'width', stored === undefined ? undefined : String(stored));
  tag = withAttribute(tag, 'customWidth', stored === undefined ? undefined : '1');
  tag = withAttribute(tag, 'bestFit', undefined);
  const says = /\s(?:width|style|hidden|outlineLevel|collapsed)\s*=/.test(tag);
  const rest = items.filter((col) => col !== own);
  if (own && own.min < column) rest.push(at(own.tag, own.min, column - 1));
  if (own && own.max > column) rest.push(at(own.tag, column + 1, own.max));
  if (says) rest.push({ min: column, max: column, tag });
  rest.sort((a, b) => a.min - b.min);
  editor.shell = withItems(
    editor.shell,
    'cols',
    rest.map((col) => col.tag),
    WORKSHEET_ORDER,
    false,
  );
}

/** Points; null where the row fits its text. */
export function rowHeight(editor: SheetEditor, row: number): number | null {
  const line = editor.rows.peek(row);
  const height = line?.attribute('customHeight') ? line.attribute('ht') : undefined;
  return height === undefined ? null : Number(height);
}

export function setRowHeight(editor: SheetEditor, row: number, height: number | null): void {
  if (height === null && !editor.rows.peek(row)) return;
  const line = editor.rows.edit(row);
  line.setAttribute('ht', height === null ? undefined : String(height));
  line.setAttribute('customHeight', height === null ? undefined : '1');
}

export function frozen(editor: SheetEditor): { rows: number; columns: number } {
  const pane = paneTag(editor);
  if (!/state="frozen(?:Split)?"/.test(pane)) return { rows: 0, columns: 0 };
  return { rows: Number(attribute(pane, 'ySplit') ?? 0), columns: Number(attribute(pane, 'xSplit') ?? 0) };
}

function paneTag(editor: SheetEditor): string {
  const view = itemsOf(editor.shell, 'sheetViews')[0] ?? '';
  return /<(?:[\w.-]+:)?pane[\s/][^>]*>/.exec(view)?.[0] ?? '';
}

/** Freezes the first rows and columns; none thaws. Other views of the sheet are left alone. */
export function freeze(editor: SheetEditor, rows: number, columns: number, corner: string): void {
  const p = editor.prefix;
  const views = itemsOf(editor.shell, 'sheetViews');
  const view = views[0] ?? `<${p}sheetView workbookViewId="0"/>`;
  const tag = view.slice(0, tagEnd(view, 0)).replace(/\s*\/>$/, '>');
  const kept = view.endsWith('/>')
    ? ''
    : elementsIn(view, tagEnd(view, 0), view.lastIndexOf('</'))
        .filter((child) => child.name !== 'pane' && child.name !== 'selection')
        .map((child) => view.slice(child.start, child.end))
        .join('');
  const where = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane =
    rows > 0 || columns > 0
      ? `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${corner}" activePane="${where}" state="frozen"/><selection pane="${where}" activeCell="${corner}" sqref="${corner}"/>`
      : '';
  const written = `${tag}${prefixed(pane, p)}${kept}</${p}sheetView>`;
  editor.shell = withItems(editor.shell, 'sheetViews', [written, ...views.slice(1)], WORKSHEET_ORDER, false);
}

/** Paper, orientation, margins, footer, page breaks; print titles are a name of the workbook and set there. */
export function setPage(editor: SheetEditor, page: PageSetup): void {
  const inches = (centimetres: number): string => String(Math.round((centimetres / 2.54) * 1e4) / 1e4);
  const { margins = { left: 1.5, right: 1.5, top: 1.9, bottom: 1.9 } } = page;
  setFitToPage(editor, page.fitToWidth);
  editor.put(
    'pageMargins',
    (p) =>
      `<${p}pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" bottom="${inches(margins.bottom)}" header="0.3" footer="0.3"/>`,
  );
  editor.put(
    'pageSetup',
    (p) =>
      `<${p}pageSetup paperSize="${PAPER[page.paper]}"${page.fitToWidth && !page.fitToHeight ? ' fitToHeight="0"' : ''} orientation="${page.orientation}"/>`,
  );
  if (page.centered)
    editor.put('printOptions', (p) => {
      const old = childOf(editor.shell, 'printOptions');
      return withAttribute(
        old ? openTag(editor.shell, old) : `<${p}printOptions/>`,
        'horizontalCentered',
        '1',
      );
    });
  // The break's id is the row above it.
  const breaks = (page.breaks ?? []).map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  editor.put(
    'rowBreaks',
    breaks.length === 0
      ? undefined
      : (p) =>
          prefixed(
            `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`,
            p,
          ),
  );
  if (page.footer !== undefined) {
    const text = escapeXml(page.footer);
    editor.put(
      'headerFooter',
      (p) => `<${p}headerFooter><${p}oddFooter>${text}</${p}oddFooter></${p}headerFooter>`,
    );
  }
}

function setFitToPage(editor: SheetEditor, fit: boolean): void {
  const old = childOf(editor.shell, 'sheetPr');
  const p = editor.prefix;
  const tag = old ? openTag(editor.shell, old).replace(/\s*\/>$/, '>') : `<${p}sheetPr>`;
  const children = old ? childrenOf(editor.shell, old) : [];
  const own = children.find((child) => child.name === 'pageSetUpPr');
  const setUp = withAttribute(
    own ? openTag(editor.shell, own) : `<${p}pageSetUpPr/>`,
    'fitToPage',
    fit ? '1' : undefined,
  );
  // CT_SheetPr: tabColor, outlinePr, pageSetUpPr.
  const kept = children
    .filter((child) => child !== own)
    .map((child) => editor.shell.slice(child.start, child.end))
    .join('');
  if (!fit && !own) return;
  editor.put('sheetPr', () => `${tag}${kept}${setUp}</${p}sheetPr>`);
}
