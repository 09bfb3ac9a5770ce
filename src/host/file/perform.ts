import { cellName } from '../../core/grid/address';
import { valueAt, type Area } from '../../core/grid/workbook';
import type { Action, CellWrite, Style } from '../../core/plan/plan';
import { checkContent, looksLikeFormula } from './cell-xml';
import { addChart } from './chart';
import {
  addConditionalFormat,
  addListValidation,
  clearConditionalFormat,
  clearValidation,
} from './conditional';
import type { FileState } from './file-state';
import { guardContents, partedWrites, tableAreas } from './guards';
import { setLinks } from './links';
import { writeSettings } from './settings';
import { addMerge, freeze, removeMerge, setColumnWidth, setPage, setRowHeight } from './sheet-layout';
import { addSheet, clearSheet, removeSheet, setPrintArea, setPrintTitles } from './sheets';
import { sidesOf } from './style-book';
import { withBookView, withName } from './workbook-edit';

/** Carries out one action on the file. Charts want the values of the whole plan: `performAll` does them last. */
function perform(action: Action, state: FileState): void {
  switch (action.type) {
    case 'addSheet':
      return addSheet(state, action.sheet, action.after);
    case 'removeSheet':
      return removeSheet(state, action.sheet);
    case 'clearSheet':
      return clearSheet(state, action.sheet);
    case 'setCells':
      return writeCells(state, action.sheet, action.cells);
    case 'setStyle':
      return styleArea(state, action.sheet, action.area, action.style);
    case 'copyStyle': {
      const from = state.sheet(action.sheet).editor.styleAt(action.from.row, action.from.column);
      return styleArea(state, action.sheet, action.to, action.style ?? {}, from);
    }
    case 'restoreStyle': {
      const { editor } = state.sheet(action.sheet);
      for (const { row, column, style } of action.cells) {
        editor.setStyle(row, column, typeof style === 'number' ? style : null);
      }
      return;
    }
    case 'merge': {
      const { editor, path } = state.sheet(action.sheet);
      addMerge(editor, action.area, tableAreas(state, path, action.area));
      return keepTopLeft(state, action.sheet, action.area);
    }
    case 'unmerge':
      return removeMerge(state.sheet(action.sheet).editor, action.area);
    case 'columnWidth':
      return setColumnWidth(state.sheet(action.sheet).editor, action.column, action.width);
    case 'rowHeight':
      return setRowHeight(state.sheet(action.sheet).editor, action.row, action.height);
    case 'freeze':
      state.editWorkbook(withBookView);
      return freeze(
        state.sheet(action.sheet).editor,
        action.rows,
        action.columns,
        cellName(action.rows + 1, action.columns + 1),
      );
    case 'page':
      setPage(state.sheet(action.sheet).editor, action.page);
      if (action.page.printArea) setPrintArea(state, action.sheet, action.page.printArea);
      return setPrintTitles(state, action.sheet, action.page.repeatRows);
    case 'conditionalFormat':
      return addConditionalFormat(
        state.sheet(action.sheet).editor,
        action.area,
        action.rules,
        state.styleBook,
      );
    case 'clearConditionalFormat':
      return clearConditionalFormat(state.sheet(action.sheet).editor, action.area);
    case 'validation':
      return addListValidation(state.sheet(action.sheet).editor, action.area, action.list);
    case 'clearValidation':
      return clearValidation(state.sheet(action.sheet).editor, action.area);
    case 'chart': {
      const sheet = state.sheet(action.sheet);
      const { sheet: snapshot } = state.snapshot(state.entry(action.sheet));
      return addChart(
        state.parts,
        sheet,
        action.chart,
        (row, column) => valueAt(snapshot, row, column),
        state.workbook.dialect,
      );
    }
    case 'name':
      return state.editWorkbook((xml) => withName(xml, action.name, action.formula));
    case 'store':
      return writeSettings(state.parts, state.path, action.settings, state.workbook.dialect);
  }
}

/** Carries out the actions in order; `each` is told after every one and may throw to stop. */
export function performAll(
  actions: readonly Action[],
  state: FileState,
  each: (done: number) => void = () => {},
): void {
  let done = 0;
  const charts = actions.filter((action) => action.type === 'chart');
  // A sheet that is cleared again later in the plan takes its charts with it: those stay in their place.
  const later = new Set<Action>(charts.filter((chart) => !isClearedAfter(chart, actions)));
  for (const action of actions) {
    if (!later.has(action)) perform(action, state);
    each(++done);
  }
  for (const chart of later) perform(chart, state);
}

const isClearedAfter = (chart: Action, actions: readonly Action[]): boolean =>
  actions
    .slice(actions.indexOf(chart) + 1)
    .some(
      (action) =>
        (action.type === 'addSheet' || action.type === 'clearSheet' || action.type === 'removeSheet') &&
        'sheet' in chart &&
        action.sheet === chart.sheet,
    );

/**
 * Writes contents and leaves the cells' styles; text that looks like a formula is marked as text.
 * Where the same formula stands already only its value is new: it stays shared or part of its array.
 */
export function writeCells(state: FileState, sheet: string, cells: readonly CellWrite[]): void {
  const { recalculated, changed } = partedWrites(state, sheet, cells);
  guardContents(state, sheet, changed);
  recalculated.forEach(checkContent);
  const { editor, path } = state.sheet(sheet);
  for (const { row, column, cached } of recalculated) {
    if (cached !== undefined) editor.writeCached(row, column, cached);
  }
  for (const write of changed) {
    let style = editor.styleAt(write.row, write.column);
    const quoted = write.formula === undefined && looksLikeFormula(write.value);
    if (quoted || style > 0) style = state.styleBook.quoted(style, quoted);
    editor.write(write, style);
  }
  state.valuesChanged = true;
  const links = changed.filter((write) => write.link ?? write.url);
  if (links.length > 0) {
    const { relationships } = state.workbook.dialect;
    setLinks(
      editor,
      links.map(({ row, column, link, url }) => ({
        row,
        column,
        to: link,
        external:
          url &&
          state.parts.relate(
            path,
            `${relationships}/hyperlink`,
            encodeURI(url).replace(/#/g, '%23').replace(/\?/g, '%3F'),
            true,
          ),
      })),
      relationships,
    );
  }
}

function styleArea(state: FileState, sheet: string, area: Area, style: Style, from?: number): void {
  const { editor } = state.sheet(sheet);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const sides = sidesOf(style, row === area.firstRow, row === area.lastRow);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const base = from ?? editor.styleAt(row, column);
      const plain = Object.keys(style).length === 0;
      editor.setStyle(row, column, plain ? base : state.styleBook.derive(base, style, sides));
    }
  }
}

/** A merged area shows its first cell alone; the others lose their contents, as in Excel. */
function keepTopLeft(state: FileState, sheet: string, area: Area): void {
  const { editor } = state.sheet(sheet);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (const column of editor.rows.peek(row)?.columns ?? []) {
      if (column < area.firstColumn || column > area.lastColumn) continue;
      if (row === area.firstRow && column === area.firstColumn) continue;
      editor.write({ row, column, value: null }, editor.styleAt(row, column));
    }
  }
}
