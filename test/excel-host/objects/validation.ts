import { overlaps } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/workbook';
import { invalidArgument } from '../errors';
import type { SheetModel } from '../model';
import { object, type SimObject } from '../object';
import type { Sim } from '../sim';

export function validationObject(sim: Sim, sheet: SheetModel, area: Area): SimObject {
  const here = () => sheet.validations.filter((one) => overlaps(one.area, area));
  return object('DataValidation', {
    scalars: {
      Type: {
        get: () => {
          const found = here();
          if (!found.length) return 'None';
          return found.length === 1 ? 'List' : 'MixedCriteria';
        },
      },
      Rule: {
        get: () => (here().length === 1 ? here()[0]!.rule : {}),
        set: (value) => {
          sim.writing(sheet, 'DataValidation.rule');
          const rule = value as { list?: { source?: string } };
          // A typed list holds 255 characters at most (recalled: Excel's dialog refuses more).
          if ((rule.list?.source ?? '').length > 255)
            throw invalidArgument('DataValidation.rule', 'list longer than 255');
          sheet.validations = [
            ...sheet.validations.filter((one) => !overlaps(one.area, area)),
            { area, rule },
          ];
        },
      },
      IgnoreBlanks: { get: () => true, set: () => undefined },
      ErrorAlert: { get: () => ({}), set: () => undefined },
    },
    methods: {
      Clear: () => {
        sim.writing(sheet, 'DataValidation.clear');
        sheet.validations = sheet.validations.filter((one) => !overlaps(one.area, area));
      },
    },
  });
}
