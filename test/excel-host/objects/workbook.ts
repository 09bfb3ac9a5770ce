import { invalidArgument } from '../errors';
import { object, type SimObject } from '../object';
import type { References } from '../protocol';
import type { Sim } from '../sim';
import { namesObject } from './names';
import { rangeObject } from './range';
import { tablesObject } from './table';
import { worksheetsObject } from './worksheet';

function settingsObject(sim: Sim): SimObject {
  const { settings } = sim.book;
  const find = (key: unknown): SimObject | null =>
    settings.has(String(key))
      ? object('Setting', {
          id: { name: '_Id', value: String(key) },
          scalars: {
            Key: { get: () => key },
            Value: {
              get: () => settings.get(String(key)),
              set: (value) => void settings.set(String(key), value),
            },
          },
          methods: { Delete: () => void settings.delete(String(key)) },
        })
      : null;
  return object('SettingCollection', {
    items: () => [...settings.keys()].map((key) => find(key)!),
    item: find,
    methods: {
      GetCount: () => settings.size,
      GetItemOrNullObject: find,
      Add: (key, value) => {
        // Settings hold about 2 MB (https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings).
        if (JSON.stringify(value).length > 2_000_000)
          throw invalidArgument('SettingCollection.add', 'too large');
        settings.set(String(key), value);
        return find(key);
      },
    },
  });
}

function xmlPartsObject(sim: Sim): SimObject {
  const part = (one: { id: string; namespace: string; xml: string }): SimObject =>
    object('CustomXmlPart', {
      id: { name: 'Id', value: one.id },
      scalars: { Id: { get: () => one.id }, NamespaceUri: { get: () => one.namespace } },
      methods: {
        GetXml: () => one.xml,
        SetXml: (xml) => void (one.xml = String(xml)),
        Delete: () => void (sim.book.xmlParts = sim.book.xmlParts.filter((other) => other !== one)),
      },
    });
  const find = (key: unknown): SimObject | null => {
    const one = sim.book.xmlParts.find((other) => other.id === key);
    return one ? part(one) : null;
  };
  return object('CustomXmlPartCollection', {
    items: () => sim.book.xmlParts.map(part),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      Add: (xml) => {
        sim.clearsUndo('customXmlParts.add');
        const one = {
          id: `{XML-${sim.book.nextId++}}`,
          namespace: /xmlns="([^"]*)"/.exec(String(xml))?.[1] ?? '',
          xml: String(xml),
        };
        sim.book.xmlParts.push(one);
        return part(one);
      },
      GetByNamespace: (namespace) => {
        const here = () => sim.book.xmlParts.filter((one) => one.namespace === namespace);
        return object('CustomXmlPartScopedCollection', {
          items: () => here().map(part),
          item: find,
          methods: {
            GetCount: () => here().length,
            GetOnlyItemOrNullObject: () => (here().length === 1 ? part(here()[0]!) : null),
          },
        });
      },
    },
  });
}

export function workbookObject(sim: Sim, references: References): SimObject {
  const { book } = sim;
  const sheetOf = (id: string) => book.sheets.find((sheet) => sheet.id === id) ?? book.sheets[0]!;
  return object('Workbook', {
    scalars: {
      Name: { get: () => 'Buku1.xlsx' },
      ReadOnly: { get: () => false },
      IsDirty: { get: () => true, set: () => undefined },
    },
    navs: {
      Worksheets: () => worksheetsObject(sim),
      Names: () => namesObject(sim),
      Tables: () => tablesObject(sim, book.sheets),
      Settings: () => settingsObject(sim),
      CustomXmlParts: () => xmlPartsObject(sim),
      Application: () =>
        object('Application', {
          scalars: {
            CalculationMode: { get: () => 'Automatic', set: () => undefined },
            DecimalSeparator: { get: () => (sim.culture === 'id-ID' ? ',' : '.') },
            ThousandsSeparator: { get: () => (sim.culture === 'id-ID' ? '.' : ',') },
          },
          navs: {
            CultureInfo: () => object('CultureInfo', { scalars: { Name: { get: () => sim.culture } } }),
          },
          methods: {
            Calculate: () => undefined,
            SuspendApiCalculationUntilNextSync: () => undefined,
            SuspendScreenUpdatingUntilNextSync: () => undefined,
          },
        }),
    },
    methods: {
      GetSelectedRange: () => rangeObject(sim, sheetOf(book.selection.sheet), book.selection.area),
      GetActiveCell: () => {
        const { firstRow, firstColumn } = book.selection.area;
        return rangeObject(sim, sheetOf(book.selection.sheet), {
          firstRow,
          firstColumn,
          lastRow: firstRow,
          lastColumn: firstColumn,
        });
      },
      _RemoveReference: (id) => void references.byId.delete(String(id)),
      _GetRangeForEventByReferenceId: () => null,
      _GetRangeOrNullObjectForEventByReferenceId: () => null,
    },
  });
}
