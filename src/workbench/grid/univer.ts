import {
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreId from '@univerjs/preset-sheets-core/locales/id-ID';
import '@univerjs/preset-sheets-core/lib/index.css';
import { bookData } from './book';
import { readChanges } from './changes';
import type { Goal, Grid, GridOptions } from './grid';
import { isRefused } from './refused';
import { readDecimalCommas } from './typing';

/** `CalculationMode.NO_CALCULATION`: files bring their values along, and large ones would wait for minutes. */
const noCalculation = 2;

/** Row numbers at the left and the scroll bar at the right, in pixels. */
const margin = 80;

type Facade = ReturnType<typeof FUniver.newAPI>;

/** Starts Univer in the element. What `createUniver` of the umbrella package does, without its commercial parts. */
function start(container: HTMLElement, options: GridOptions): { univer: Univer; api: Facade } {
  const indonesian = options.language === 'id';
  const locale = indonesian ? LocaleType.ID_ID : LocaleType.EN_US;
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    darkMode: options.dark,
    locale,
    locales: { [locale]: mergeLocales(indonesian ? coreId : coreEn) },
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    contextMenu: false,
    disableAutoFocus: true,
    formula: { initialFormulaComputing: noCalculation },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of preset.plugins) {
    const [ctor, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(ctor as PluginCtor<Plugin>, config);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** A spreadsheet in the element, by Univer. */
export function createGrid(container: HTMLElement, options: GridOptions): Grid {
  const { univer, api } = start(container, options);
  const locale = options.language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US;
  let count = 0;
  /** Our own loading fires the events of edits too. */
  let loading = false;

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options: execution }) => {
    if (loading || id !== 'sheet.mutation.set-range-values') return;
    const book = api.getActiveWorkbook();
    if (!book) return;
    const changes = readChanges(book, params, Boolean(execution?.fromFormula));
    if (changes.cells.length > 0) options.onChanges(changes);
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (loading || !isRefused(event.id)) return;
    event.cancel = true;
    options.onRefused();
  });

  const front = () => api.getActiveWorkbook()?.getActiveSheet()?.getSheetName();
  const select = ({ sheet: name, area }: Goal) => {
    const book = api.getActiveWorkbook();
    const sheet = book?.getSheetByName(name);
    if (!book || !sheet) return;
    if (sheet.isSheetHidden()) sheet.showSheet();
    book.setActiveSheet(sheet);
    const range = sheet.getRange(area);
    book.setActiveRange(range);
    const seen = sheet.getVisibleRange();
    const [row, column] = [range.getRow(), range.getColumn()];
    // What is in sight stays where it is: nobody loses their place without need.
    const rowSeen = seen && row >= seen.startRow && row < seen.endRow - 1;
    const columnSeen = seen && column >= seen.startColumn && column < seen.endColumn - 1;
    if (rowSeen && columnSeen) return;
    sheet.scrollToCell(
      rowSeen ? seen.startRow : Math.max(0, row - 4),
      columnSeen ? seen.startColumn : firstColumnBefore(column, (each) => sheet.getColumnWidth(each)),
    );
  };
  /** How far left the view may begin with the column still whole at its right edge. */
  const firstColumnBefore = (column: number, widthOf: (column: number) => number): number => {
    let left = container.clientWidth - margin - widthOf(column);
    let first = column;
    while (first > 0 && (left -= widthOf(first - 1)) > 0) first--;
    return first;
  };
  /** Where the user is looking. */
  const place = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const scroll = sheet?.getScrollState();
    return (
      sheet && {
        sheet: sheet.getSheetName(),
        area: api.getActiveWorkbook()?.getActiveRange()?.getA1Notation() ?? 'A1',
        row: scroll?.sheetViewStartRow ?? 0,
        column: scroll?.sheetViewStartColumn ?? 0,
      }
    );
  };
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Steady) resolve();
    });
    // A stage that never comes must not keep the workbook covered.
    setTimeout(resolve, 4000);
  });
  return {
    drawn,
    front,
    show: (book, goTo) => {
      const before = place();
      loading = true;
      try {
        const old = api.getActiveWorkbook()?.getId();
        count += 1;
        const made = api.createWorkbook(bookData(book, `book-${count}`, locale));
        made.setNumfmtLocal(options.language);
        // Univer has its services only once there is a workbook.
        if (count === 1 && options.language === 'id') readDecimalCommas(univer);
        if (old) api.disposeUnit(old);
        const sheet = before && !goTo ? made.getSheetByName(before.sheet) : null;
        if (sheet && before) {
          made.setActiveSheet(sheet);
          made.setActiveRange(sheet.getRange(before.area));
          sheet.scrollToCell(before.row, before.column);
        }
        if (goTo) select(goTo);
      } finally {
        loading = false;
      }
    },
    select: (sheet, area) => select({ sheet, area }),
    read: (name, cell) => {
      const range = api.getActiveWorkbook()?.getSheetByName(name)?.getRange(cell);
      return range && { value: range.getRawValue(), formula: range.getFormula() };
    },
    setDark: (dark) => api.toggleDarkMode(dark),
    finishEdit: async () => {
      await api.getActiveWorkbook()?.endEditingAsync(true);
    },
    dispose: () => univer.dispose(),
  };
}
