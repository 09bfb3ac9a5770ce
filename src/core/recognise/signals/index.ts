import type { Signal, SignalContext } from '../confidence';
import { formulaSignal } from './formulas';
import { headerSignal } from './header';
import { kindSignal } from './kind-complete';
import { numbersSignal } from './numbers';
import { numberingSignal } from './numbering-row';
import { rowsSignal } from './rows';
import { subjectSignal } from './subject';
import { twinsSignal } from './twins';

/** Every signal, the cheap ones first. */
export const signals: readonly ((context: SignalContext) => Signal | undefined)[] = [
  headerSignal,
  kindSignal,
  numberingSignal,
  subjectSignal,
  rowsSignal,
  numbersSignal,
  twinsSignal,
  formulaSignal,
];
