import { invalidArgument, SimError } from '../errors';
import { addressOf, type NameModel, type SheetModel } from '../model';
import { isObject, object, type SimObject } from '../object';
import type { Sim } from '../sim';
import { areaFrom, rangeObject } from './range';

const nameObject = (sim: Sim, name: NameModel): SimObject => {
  const target = (): SimObject | null => {
    const match = /^=(?:'((?:[^']|'')+)'|([^!']+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(
      name.formula,
    );
    const title = (match?.[1] ?? match?.[2])?.replace(/''/g, "'");
    const sheet = sim.book.sheets.find((one) => one.name === title);
    return sheet && match ? rangeObject(sim, sheet, areaFrom(match[3]!)) : null;
  };
  return object('NamedItem', {
    of: name,
    id: { name: '_Id', value: name.name },
    scalars: {
      Name: { get: () => name.name },
      Formula: { get: () => name.formula, set: (value) => (name.formula = String(value)) },
      Visible: { get: () => name.visible, set: (value) => (name.visible = value === true) },
      Scope: { get: () => (name.sheet ? 'Worksheet' : 'Workbook') },
      Comment: { get: () => '', set: () => undefined },
    },
    methods: {
      Delete: () => {
        sim.book.names = sim.book.names.filter((one) => one !== name);
      },
      GetRange: target,
      GetRangeOrNullObject: target,
    },
  });
};

export function namesObject(sim: Sim, sheet?: SheetModel): SimObject {
  const here = (): NameModel[] => sim.book.names.filter((name) => name.sheet === sheet?.name);
  const find = (key: unknown): SimObject | null => {
    const name = here().find((one) => one.name.toLowerCase() === String(key).toLowerCase());
    return name ? nameObject(sim, name) : null;
  };
  return object('NamedItemCollection', {
    items: () => here().map((name) => nameObject(sim, name)),
    item: find,
    methods: {
      GetCount: () => here().length,
      GetItemOrNullObject: find,
      Add: (title, reference) => {
        const text = String(title);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text))
          throw invalidArgument('NamedItemCollection.add', text);
        if (find(text))
          throw new SimError(
            'ItemAlreadyExists',
            'A resource with the same name already exists.',
            'NamedItemCollection.add',
          );
        const formula = isObject(reference)
          ? `=${addressOf(reference.range!.sheet, reference.range!.area)}`
          : String(reference);
        const name: NameModel = { name: text, formula, visible: true, sheet: sheet?.name };
        sim.book.names.push(name);
        return nameObject(sim, name);
      },
    },
  });
}
