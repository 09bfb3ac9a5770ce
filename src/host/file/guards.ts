import { cellName, contains, overlaps, refName } from '../../core/grid/address';
import { cellAt, type Area } from '../../core/grid/workbook';
import { sameFormula } from '../../core/plan/formula-text';
import type { Action, CellWrite, Plan } from '../../core/plan/plan';
import { checkContent } from './cell-xml';
import { FileFailure } from './errors';
import type { FileState } from './file-state';
import { readTables } from './read-sheet';

/** Whether a protected sheet stops writes; tests of the writer itself go past it. */
export interface GuardOptions {
  readonly ignoreProtection?: boolean;
}

/**
 * What Excel would refuse is refused before anything is written.
 * Throws FileFailure: `protected` for locked cells and a locked structure, `sheet-missing`.
 */
export function guardPlan(plan: Plan, state: FileState, options: GuardOptions): void {
  const added = new Set<string>();
  for (const action of plan.actions) {
    if (!('sheet' in action)) continue;
    const exists = state.workbook.sheets.some((sheet) => sheet.name === action.sheet);
    if (action.type === 'addSheet') {
      if (!exists) added.add(action.sheet);
      else if (!options.ignoreProtection) guardSheet(state, action.sheet);
      if (exists) continue;
    }
    if (action.type === 'addSheet' || action.type === 'removeSheet') {
      if (state.workbook.structureLocked && !options.ignoreProtection) {
        throw new FileFailure('protected', (say) => say.strukturTerlindung());
      }
      continue;
    }
    if (added.has(action.sheet)) continue;
    state.entry(action.sheet);
    if (!options.ignoreProtection) guardAction(action, action.sheet, state);
  }
}

function guardAction(action: Action, sheet: string, state: FileState): void {
  if (action.type === 'setCells') guardCells(state, sheet, action.cells);
  else guardSheet(state, sheet);
}

function guardSheet(state: FileState, sheet: string): void {
  if (isProtected(state, sheet)) throw locked(sheet);
}

const isProtected = (state: FileState, sheet: string): boolean =>
  state.snapshot(state.entry(sheet)).sheet.isProtected === true;

const locked = (sheet: string, cell?: string): FileFailure =>
  new FileFailure('protected', (say) => say.terlindung(sheet), { sheet, cell });

/** Parts writes into new values of formulas that stand already, and changes of contents. */
export function partedWrites(
  state: FileState,
  sheet: string,
  cells: readonly CellWrite[],
): { readonly recalculated: readonly CellWrite[]; readonly changed: readonly CellWrite[] } {
  const { sheet: snapshot } = state.snapshot(state.entry(sheet));
  const isSame = ({ row, column, formula, link, url }: CellWrite): boolean =>
    formula !== undefined && !link && !url && sameFormula(formula, cellAt(snapshot, row, column)?.formula);
  return { recalculated: cells.filter(isSame), changed: cells.filter((write) => !isSame(write)) };
}

/** On a protected sheet only cells whose format says so may be changed. */
export function guardCells(state: FileState, sheet: string, cells: readonly CellWrite[]): void {
  if (!isProtected(state, sheet)) return;
  const { editor } = state.sheet(sheet);
  // Values of formulas follow other sheets, whatever protects them.
  const stopped = partedWrites(state, sheet, cells).changed.find(
    ({ row, column }) => !state.lookOf(editor.styleAt(row, column))?.unlocked,
  );
  if (stopped) throw locked(sheet, cellName(stopped.row, stopped.column));
}

/** Parts of an array formula and headings of a table cannot be changed by themselves. */
export function guardContents(state: FileState, sheet: string, cells: readonly CellWrite[]): void {
  const { part } = state.entry(sheet);
  const { arrays, sheet: snapshot } = state.snapshot(state.entry(sheet));
  const several = arrays.filter((area) => area.firstRow < area.lastRow || area.firstColumn < area.lastColumn);
  const headings = (snapshot.listObjects ?? []).length > 0 ? headingsOf(state, part) : [];
  for (const write of cells) {
    checkContent(write);
    const { row, column } = write;
    const name = refName({ sheet, row, column });
    if (row < 1 || column < 1 || row > 1_048_576 || column > 16_384) {
      throw new FileFailure('unsupported', (say) => say.luarLembar(name), { sheet });
    }
    const array = several.find((area) => contains(area, row, column));
    if (array && !covers(cells, array)) {
      throw new FileFailure('unsupported', (say) => say.bagianLarik(name), {
        sheet,
        cell: cellName(row, column),
      });
    }
    if (headings.some((area) => contains(area, row, column))) {
      throw new FileFailure('unsupported', (say) => say.kepalaTabel(name), {
        sheet,
        cell: cellName(row, column),
      });
    }
  }
}

function headingsOf(state: FileState, path: string): Area[] {
  return readTables(state.parts, path).flatMap(({ area, headerRows }) =>
    headerRows > 0 ? [{ ...area, lastRow: area.firstRow + headerRows - 1 }] : [],
  );
}

function covers(cells: readonly CellWrite[], area: Area): boolean {
  const size = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
  return (
    new Set(cells.filter((c) => contains(area, c.row, c.column)).map((c) => `${c.row},${c.column}`)).size ===
    size
  );
}

/** The areas of the sheet's tables: merges may not reach into them. */
export const tableAreas = (state: FileState, path: string, area: Area): Area[] =>
  readTables(state.parts, path)
    .map((table) => table.area)
    .filter((table) => overlaps(table, area));
