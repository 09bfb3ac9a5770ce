import { columnName, quoteSheet } from '../../core/grid/address';
import type { Area } from '../../core/grid/workbook';
import { itemsOf, withChild, withoutChildren, WORKSHEET_ORDER } from './document';
import { FileFailure } from './errors';
import type { FileState } from './file-state';
import { removeTree } from './part-tree';
import type { SheetEditor } from './sheet-editor';
import { withoutSheet, withPrintArea, withPrintTitles, withSheetListed } from './workbook-edit';
import { attribute, tagEnd } from './xml';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Adds an empty sheet after another one, or last; a sheet of that name is cleared instead. */
export function addSheet(state: FileState, name: string, after: string | undefined): void {
  const { sheets, dialect } = state.workbook;
  const taken = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    clearSheet(state, taken.name);
    return;
  }
  if (!isSheetName(name))
    throw new FileFailure('unsupported', (say) => say.namaLembar(name), { sheet: name });
  const path = state.parts.freeName('xl/worksheets/sheet#.xml');
  state.parts.add(
    path,
    `${HEAD}<worksheet xmlns="${dialect.main}"><sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
    SHEET_TYPE,
  );
  const relationship = state.parts.relate(state.path, `${dialect.relationships}/worksheet`, `/${path}`);
  const place = after === undefined ? -1 : sheets.findIndex((sheet) => sheet.name === after);
  state.editWorkbook((xml) =>
    withSheetListed(xml, place < 0 ? sheets.length : place + 1, {
      name,
      sheetId: Math.max(0, ...sheets.map((sheet) => sheet.sheetId)) + 1,
      relationship,
      namespace: dialect.relationships,
    }),
  );
}

/** Excel's rules for sheet names. */
export const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);

/** Takes the sheet away with everything that only it leads to. */
export function removeSheet(state: FileState, name: string): void {
  const entry = state.entry(name);
  const { sheets } = state.workbook;
  if (!sheets.some((sheet) => sheet.name !== name && sheet.visibility === 'visible')) {
    throw new FileFailure('unsupported', (say) => say.lembarSatuSatunya(name), { sheet: name });
  }
  state.drop(entry.part);
  removeTree(state.parts, entry.part);
  state.parts.unrelate(state.path, entry.relationship);
  const index = sheets.findIndex((sheet) => sheet.name === name);
  state.editWorkbook((xml) => withoutSheet(xml, index));
}

/** Cells, their formats, merges, rules, links, pictures and tables go; the sheet and its place among the tabs stay. */
export function clearSheet(state: FileState, name: string): void {
  const { editor, path } = state.sheet(name);
  const gone = new Set<string>();
  const note = (item: string): void => {
    const id = attribute(item.slice(0, tagEnd(item, 0)), '*:id');
    if (id !== undefined) gone.add(id);
  };
  for (const list of ['hyperlinks', 'tableParts']) itemsOf(editor.shell, list).forEach(note);
  for (const element of [...editor.shell.matchAll(/<(?:[\w.-]+:)?drawing\s[^>]*>/g)]) note(element[0]);
  if (editor.rows.holding('f>').length + editor.rows.holding('f ').length > 0) editor.formulasChanged = true;
  editor.rows.clear();
  editor.shell = emptied(editor);
  for (const relationship of state.parts.relationships(path)) {
    if (!gone.has(relationship.id)) continue;
    state.parts.unrelate(path, relationship.id);
    if (relationship.part && state.parts.has(relationship.part)) removeTree(state.parts, relationship.part);
  }
}

/** What belongs to the cells and goes with them. */
const CONTENT = [
  'sheetViews',
  'cols',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'autoFilter',
  'sortState',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
  'drawing',
  'tableParts',
];

function emptied(editor: SheetEditor): string {
  const shell = CONTENT.reduce((text, name) => withoutChildren(text, name), editor.shell);
  return withChild(shell, 'dimension', (p) => `<${p}dimension ref="A1"/>`, WORKSHEET_ORDER);
}

/** Header rows repeated on every page, or none. */
export function setPrintTitles(
  state: FileState,
  name: string,
  rows: readonly [number, number] | undefined,
): void {
  const index = state.workbook.sheets.findIndex((sheet) => sheet.name === name);
  const formula = rows && `${quoteSheet(name)}!$${rows[0]}:$${rows[1]}`;
  state.editWorkbook((xml) => withPrintTitles(xml, index, formula));
}

/** The part of a sheet that is printed. */
export function setPrintArea(state: FileState, name: string, area: Area): void {
  const index = state.workbook.sheets.findIndex((sheet) => sheet.name === name);
  const [from, to] = [
    absoluteName(area.firstRow, area.firstColumn),
    absoluteName(area.lastRow, area.lastColumn),
  ];
  state.editWorkbook((xml) => withPrintArea(xml, index, `${quoteSheet(name)}!${from}:${to}`));
}

const absoluteName = (row: number, column: number): string => `$${columnName(column)}$${row}`;
