import { overlaps } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/workbook';
import { invalidArgument } from '../errors';
import type { ConditionalModel, SheetModel } from '../model';
import { object, type SimObject } from '../object';
import type { Sim } from '../sim';
import { rangeObject } from './range';

const conditionalObject = (sim: Sim, sheet: SheetModel, one: ConditionalModel): SimObject => {
  const format = (): SimObject =>
    object('ConditionalRangeFormat', {
      navs: {
        Fill: () =>
          object('ConditionalRangeFill', {
            scalars: {
              Color: { get: () => one.format.fill, set: (value) => (one.format.fill = String(value)) },
            },
          }),
        Font: () =>
          object('ConditionalRangeFont', {
            scalars: {
              Color: { get: () => one.format.color, set: (value) => (one.format.color = String(value)) },
              Bold: { get: () => one.format.bold, set: (value) => (one.format.bold = value === true) },
            },
          }),
      },
    });
  const ruled = (className: string, type: string) => (): SimObject | null =>
    one.type === type
      ? object(className, {
          scalars: {
            Rule: { get: () => one.rule, set: (value) => (one.rule = value as Record<string, unknown>) },
          },
          navs: { Format: format },
        })
      : null;
  const custom = (): SimObject | null =>
    one.type === 'Custom'
      ? object('CustomConditionalFormat', {
          navs: {
            Format: format,
            Rule: () =>
              object('ConditionalFormatRule', {
                scalars: {
                  Formula: { get: () => one.rule.formula, set: (value) => (one.rule = { formula: value }) },
                },
              }),
          },
        })
      : null;
  return object('ConditionalFormat', {
    of: one,
    id: { name: 'Id', value: one.id },
    scalars: {
      Id: { get: () => one.id },
      Type: { get: () => one.type },
      Priority: { get: () => sheet.conditionals.indexOf(one), set: () => undefined },
      StopIfTrue: { get: () => false, set: () => undefined },
    },
    navs: {
      CellValue: ruled('CellValueConditionalFormat', 'CellValue'),
      CellValueOrNullObject: ruled('CellValueConditionalFormat', 'CellValue'),
      TextComparison: ruled('TextConditionalFormat', 'ContainsText'),
      TextComparisonOrNullObject: ruled('TextConditionalFormat', 'ContainsText'),
      Custom: custom,
      CustomOrNullObject: custom,
    },
    methods: {
      GetRange: () => rangeObject(sim, sheet, one.area),
      GetRangeOrNullObject: () => rangeObject(sim, sheet, one.area),
      Delete: () => {
        sim.writing(sheet, 'ConditionalFormat.delete');
        sheet.conditionals = sheet.conditionals.filter((other) => other !== one);
      },
    },
  });
};

export function conditionalFormatsObject(sim: Sim, sheet: SheetModel, area: Area): SimObject {
  const here = (): ConditionalModel[] => sheet.conditionals.filter((one) => overlaps(one.area, area));
  const byId = (key: unknown): SimObject | null => {
    const one = sheet.conditionals.find((other) => other.id === key);
    return one ? conditionalObject(sim, sheet, one) : null;
  };
  return object('ConditionalFormatCollection', {
    items: () => here().map((one) => conditionalObject(sim, sheet, one)),
    item: byId,
    methods: {
      GetCount: () => here().length,
      GetItemOrNullObject: byId,
      Add: (type) => {
        sim.writing(sheet, 'ConditionalFormatCollection.add');
        if (!['CellValue', 'ContainsText', 'Custom'].includes(String(type)))
          throw invalidArgument('ConditionalFormatCollection.add', String(type));
        const one: ConditionalModel = {
          id: `{CF-${sim.book.nextId++}}`,
          type: String(type),
          area,
          rule: {},
          format: { fill: '', color: '', bold: false },
        };
        sheet.conditionals.push(one);
        return conditionalObject(sim, sheet, one);
      },
      ClearAll: () => {
        sim.writing(sheet, 'ConditionalFormatCollection.clearAll');
        sheet.conditionals = sheet.conditionals.filter((one) => !overlaps(one.area, area));
      },
    },
  });
}
