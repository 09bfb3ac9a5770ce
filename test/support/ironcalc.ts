import fs from 'node:fs';
import { parseCell } from '../../src/core/grid/address';
import { initSync, Model } from '@ironcalc/wasm';

/** What stands in a cell of a trial: a constant, a number under a format, or a formula. */
export type IsiUji =
  | string
  | number
  | boolean
  | null
  | { readonly v: number | string; readonly z: string }
  | { readonly f: string };

/** What an engine answers; errors as text such as `#DIV/0!`. */
export type Jawaban = string | number;

let ready = false;

/** Loads the engine, once. */
export function siapkan(): void {
  if (ready) return;
  initSync({ module: fs.readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  ready = true;
}

/**
 * The formulas of one sheet evaluated by IronCalc, by address. `cells` are what stands there; every formula among them
 * is answered. Numbers come back to 12 digits, blanks as ''.
 */
export function ironcalc(cells: Readonly<Record<string, IsiUji>>): Record<string, Jawaban> {
  siapkan();
  const model = new Model('uji', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const formulas: { address: string; row: number; column: number }[] = [];
  for (const [address, isi] of Object.entries(cells)) {
    const { row, column } = parseCell(address)!;
    if (isi === null) continue;
    const input =
      typeof isi === 'object' && 'f' in isi
        ? isi.f
        : typeof isi === 'object'
          ? isi.v
          : typeof isi === 'boolean'
            ? String(isi).toUpperCase()
            : isi;
    // An apostrophe keeps text that looks like a number or a date text, as Excel does.
    const isFormula = typeof isi === 'object' && 'f' in isi;
    const asText = typeof input === 'string' && !isFormula && !/^#/.test(input);
    model.setUserInput(0, row, column, asText ? `'${input}` : String(input));
    if (!isFormula) continue;
    formulas.push({ address, row, column });
  }
  model.resumeEvaluation();
  model.evaluate();
  const shown = ({ row, column }: { row: number; column: number }): string =>
    model.getFormattedCellValue(0, row, column);
  const general = formulas.map(shown);
  for (const { row, column } of formulas) {
    model.updateRangeStyle({ sheet: 0, row, column, width: 1, height: 1 }, 'num_fmt', '0.00000000000E+00');
  }
  const answers = Object.fromEntries(formulas.map((at, i) => [at.address, precise(shown(at), general[i]!)]));
  model.free();
  return answers;
}

/** Twelve digits; where the engine's scientific format drops a carry (9.99…9 shown as 9), its General. */
export function precise(scientific: string, general: string): Jawaban {
  if (general === '' || !Number.isFinite(Number(general))) return general;
  const [a, b] = [Number(scientific), Number(general)];
  return Math.abs(a - b) <= Math.abs(b) * 0.08 ? a : b;
}
