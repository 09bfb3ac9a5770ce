import type { SheetModel } from '../model';
import { object, type SimObject } from '../object';
import type { Sim } from '../sim';
import { rangeObject } from './range';

export function tablesObject(sim: Sim, sheets: readonly SheetModel[]): SimObject {
  const all = (): { sheet: SheetModel; table: SheetModel['tables'][number] }[] =>
    sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const make = ({ sheet, table }: { sheet: SheetModel; table: SheetModel['tables'][number] }): SimObject =>
    object('Table', {
      id: { name: 'Id', value: table.id },
      scalars: { Id: { get: () => table.id }, Name: { get: () => table.name } },
      navs: {
        AutoFilter: () =>
          object('AutoFilter', {
            scalars: { Enabled: { get: () => true }, IsDataFiltered: { get: () => false } },
          }),
      },
      methods: { GetRange: () => rangeObject(sim, sheet, table.area) },
    });
  const find = (key: unknown): SimObject | null => {
    const found = all().find(({ table }) => table.id === key || table.name === key);
    return found ? make(found) : null;
  };
  return object('TableCollection', {
    scalars: { Count: { get: () => all().length } },
    items: () => all().map(make),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => all().length,
      GetItemAt: (n) => make(all()[Number(n)]!),
    },
  });
}
