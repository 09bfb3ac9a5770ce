import { overlaps } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/workbook';
import { accessDenied, invalidArgument, SimError } from '../errors';
import { LAST_COLUMN, LAST_ROW, newSheet, usedArea, type SheetModel } from '../model';
import { field, isObject, object, type SimObject } from '../object';
import type { Sim } from '../sim';
import { chartsObject } from './chart';
import { namesObject } from './names';
import { pageLayoutObject, rowBreaksObject } from './page';
import { areaFrom, rangeObject } from './range';
import { tablesObject } from './table';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const checkName = (sim: Sim, name: string, self?: SheetModel): void => {
  if (!name || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument('Worksheet.name', name);
  if (sim.book.sheets.some((other) => other !== self && other.name.toLowerCase() === name.toLowerCase()))
    throw new SimError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      'Worksheet.name',
    );
};

export function worksheetObject(sim: Sim, sheet: SheetModel): SimObject {
  const { book } = sim;
  const range = (area: Area): SimObject => rangeObject(sim, sheet, area);
  const used = (valuesOnly: unknown): SimObject | null => {
    const area = usedArea(sheet, valuesOnly === true);
    return area ? range(area) : null;
  };
  return object('Worksheet', {
    of: sheet,
    id: { name: 'Id', value: sheet.id },
    scalars: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (value) => {
          checkName(sim, String(value), sheet);
          sheet.name = String(value);
        },
      },
      Position: {
        get: () => book.sheets.indexOf(sheet),
        set: (value) => {
          book.sheets = book.sheets.filter((other) => other !== sheet);
          book.sheets.splice(Number(value), 0, sheet);
        },
      },
      Visibility: {
        get: () => VISIBILITY[sheet.visibility],
        set: (value) => {
          sheet.visibility = value === 'Visible' ? 'visible' : value === 'Hidden' ? 'hidden' : 'veryHidden';
        },
      },
      ShowGridlines: { get: () => true, set: () => undefined },
      TabColor: { get: () => '', set: () => undefined },
      StandardWidth: { get: () => 48 },
    },
    navs: {
      AutoFilter: () =>
        object('AutoFilter', {
          scalars: {
            Enabled: { get: () => sheet.filter !== undefined },
            IsDataFiltered: { get: () => sheet.filter?.filtered ?? false },
          },
          methods: { GetRangeOrNullObject: () => (sheet.filter ? range(sheet.filter.area) : null) },
        }),
      Protection: () =>
        object('WorksheetProtection', {
          scalars: { Protected: { get: () => sheet.protected } },
          methods: {
            Protect: () => {
              sim.clearsUndo('protect');
              sheet.protected = true;
            },
            Unprotect: () => {
              sim.clearsUndo('unprotect');
              sheet.protected = false;
            },
          },
        }),
      FreezePanes: () =>
        object('WorksheetFreezePanes', {
          methods: {
            FreezeAt: (at) => {
              sheet.freeze = isObject(at) ? at.range!.area : areaFrom(String(at));
            },
            FreezeRows: (n) => {
              sheet.freeze = { firstRow: 1, lastRow: Number(n), firstColumn: 1, lastColumn: LAST_COLUMN };
            },
            FreezeColumns: (n) => {
              sheet.freeze = { firstRow: 1, lastRow: LAST_ROW, firstColumn: 1, lastColumn: Number(n) };
            },
            Unfreeze: () => {
              sheet.freeze = undefined;
            },
            GetLocationOrNullObject: () => (sheet.freeze ? range(sheet.freeze) : null),
          },
        }),
      PageLayout: () => pageLayoutObject(sim, sheet),
      HorizontalPageBreaks: () => rowBreaksObject(sheet),
      Names: () => namesObject(sim, sheet),
      Tables: () => tablesObject(sim, [sheet]),
      Charts: () => chartsObject(sim, sheet),
    },
    methods: {
      GetRange: (address) =>
        address === null || address === undefined
          ? range({ firstRow: 1, firstColumn: 1, lastRow: LAST_ROW, lastColumn: LAST_COLUMN })
          : range(areaFrom(String(address))),
      GetCell: (row, column) =>
        range({
          firstRow: Number(row) + 1,
          lastRow: Number(row) + 1,
          firstColumn: Number(column) + 1,
          lastColumn: Number(column) + 1,
        }),
      GetRangeByIndexes: (row, column, rows, columns) => {
        if (Number(rows) < 1 || Number(columns) < 1) throw invalidArgument('Worksheet.getRangeByIndexes');
        return range({
          firstRow: Number(row) + 1,
          firstColumn: Number(column) + 1,
          lastRow: Number(row) + Number(rows),
          lastColumn: Number(column) + Number(columns),
        });
      },
      GetUsedRange: (valuesOnly) =>
        used(valuesOnly) ?? range({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }),
      GetUsedRangeOrNullObject: used,
      Activate: () => {
        if (sheet.visibility !== 'visible')
          throw new SimError('InvalidOperation', 'The sheet is hidden.', 'Worksheet.activate');
        book.active = sheet.id;
      },
      Delete: () => {
        const visible = book.sheets.filter((other) => other.visibility === 'visible');
        if (visible.length === 1 && visible[0] === sheet)
          throw new SimError(
            'GeneralException',
            'A workbook must hold a visible worksheet.',
            'Worksheet.delete',
          );
        // Excel's own undo is lost (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities).
        sim.clearsUndo('worksheet.delete');
        book.sheets = book.sheets.filter((other) => other !== sheet);
        book.names = book.names.filter((name) => name.sheet !== sheet.name);
        if (book.active === sheet.id)
          book.active = book.sheets.find((other) => other.visibility === 'visible')!.id;
      },
      Copy: () => {
        throw accessDenied('Worksheet.copy is not simulated');
      },
    },
  });
}

export function worksheetsObject(sim: Sim): SimObject {
  const { book } = sim;
  const find = (key: unknown): SimObject | null => {
    const sheet = book.sheets.find(
      (one) => one.id === key || one.name.toLowerCase() === String(key).toLowerCase(),
    );
    return sheet ? worksheetObject(sim, sheet) : null;
  };
  const register = (event: string) => () => {
    sim.events.registered.add(event);
  };
  const unregister = (event: string) => () => {
    sim.events.registered.delete(event);
  };
  return object('WorksheetCollection', {
    items: () => book.sheets.map((sheet) => worksheetObject(sim, sheet)),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => find(book.active),
      GetCount: (visibleOnly) =>
        visibleOnly
          ? book.sheets.filter((sheet) => sheet.visibility === 'visible').length
          : book.sheets.length,
      Add: (name) => {
        let title = name === null || name === undefined ? '' : String(name);
        for (let n = 1; !title; n++)
          if (!book.sheets.some((sheet) => sheet.name === `Sheet${n}`)) title = `Sheet${n}`;
        checkName(sim, title);
        const sheet = newSheet(book, title);
        book.sheets.push(sheet);
        return worksheetObject(sim, sheet);
      },
      _RegisterDataChangedEvent: register('changed'),
      _UnregisterDataChangedEvent: unregister('changed'),
      _RegisterActivatedEvent: register('activated'),
      _UnregisterActivatedEvent: unregister('activated'),
      _RegisterSelectionChangedEvent: register('selection'),
      _UnregisterSelectionChangedEvent: unregister('selection'),
    },
  });
}

export { field, overlaps };
