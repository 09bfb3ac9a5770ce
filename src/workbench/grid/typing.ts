import { InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { isCode, shownNumber, typedFormula, typedNumber } from './decimal-comma';

/** Before Univer's own readers of what was typed. */
const first = 100;
/** After them all, before the end of the chain at -1: they run one after another and each would undo the one before. */
const last = -0.5;
/** `CellValueType.FORCE_STRING` */
const forcedText = 4;

/** Lets numbers and formulas be typed, and numbers be shown, with a decimal comma. */
export function readDecimalCommas(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  const { writeCellInterceptor } = interceptors;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the number formats: what they have written is text already.
    priority: 1,
    handler: (cell, _place, next) => {
      const shown = next(cell);
      return shown?.t === 2 && typeof shown.v === 'number' && !Number.isInteger(shown.v)
        ? { ...shown, v: shownNumber(String(Number(shown.v.toPrecision(10)))) }
        : shown;
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _context, next) => next(cell && typed(cell)),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: last,
    handler: (cell, _context, next) => {
      const shown = next(cell);
      return shown && !shown.f && shown.t === 2 && shown.v !== undefined && shown.v !== null
        ? { ...shown, v: shownNumber(String(shown.v)) }
        : shown;
    },
  });
}

function typed(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell) return cell;
  if (cell.f) {
    const formula = typedFormula(cell.f);
    return formula === undefined ? cell : { ...cell, f: formula };
  }
  const text = cell.p?.body?.dataStream?.replace(/\r\n$/, '') ?? cell.v;
  if (typeof text === 'string' && isCode(text))
    return { ...cell, p: undefined, v: text.trim(), t: forcedText };
  const number = typeof text === 'string' ? typedNumber(text) : undefined;
  return number === undefined ? cell : { ...cell, p: undefined, v: number };
}
