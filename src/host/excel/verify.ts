import { isCellError, type CellRef, type CellValue } from '../../core/grid/workbook';
import type { Action, CellWrite } from '../../core/plan/plan';
import { blocksOf, rangeAt, splitBlock, type Block } from './blocks';
import { readValue } from './cells';
import type { Task } from './tasks';

export interface Verification {
  readonly tasks: Task[];
  /** Answers have arrived although a later call of the batch failed. */
  readonly arrived: () => boolean;
  readonly collect: () => void;
  /** The first cell that holds something else than was written. */
  readonly mismatch: () => CellRef | undefined;
}

/** Reads back the cells as the plan leaves them. */
export function verifyTasks(context: Excel.RequestContext, actions: readonly Action[]): Verification {
  const final = new Map<string, Map<string, CellWrite>>();
  for (const action of actions) {
    if (action.type === 'addSheet' || action.type === 'clearSheet' || action.type === 'removeSheet')
      final.delete(action.sheet);
    if (action.type !== 'setCells') continue;
    const cells = final.get(action.sheet) ?? new Map<string, CellWrite>();
    for (const cell of action.cells) cells.set(`${cell.row}:${cell.column}`, cell);
    final.set(action.sheet, cells);
  }
  const pieces: {
    sheet: string;
    block: Block<CellWrite>;
    range: Excel.Range | undefined;
    formulas?: unknown[][];
  }[] = [];
  for (const [sheet, cells] of final)
    for (const block of blocksOf([...cells.values()]))
      for (const piece of splitBlock(block, () => 1, 30_000))
        pieces.push({ sheet, block: piece, range: undefined });
  const collectOne = (piece: (typeof pieces)[number]): void => {
    piece.formulas = piece.range!.formulas;
  };
  return {
    tasks: pieces.map((piece) => ({
      bytes: piece.block.cells.length * piece.block.cells[0]!.length * 60 + 400,
      queue: () => {
        const sheet = context.workbook.worksheets.getItem(piece.sheet);
        piece.range = rangeAt(sheet, piece.block.area).load('formulas');
      },
      collect: () => collectOne(piece),
    })),
    arrived: () => {
      try {
        pieces.forEach(collectOne);
        return true;
      } catch {
        // Unloaded: the failing call stood before them, or nothing was answered at all. The caller throws on.
        return false;
      }
    },
    collect: () => pieces.forEach(collectOne),
    mismatch: () => {
      for (const { sheet, block, formulas } of pieces)
        for (const [r, row] of block.cells.entries())
          for (const [c, cell] of row.entries())
            if (!stands(cell, formulas![r]![c])) return { sheet, row: cell.row, column: cell.column };
      return undefined;
    },
  };
}

/** Excel may write a formula's text in its own way, but it must be a formula; a constant must be the same value. */
function stands(cell: CellWrite, found: unknown): boolean {
  if (cell.formula !== undefined) return typeof found === 'string' && found.startsWith('=');
  return same(cell.value ?? null, readValue(found));
}

function same(a: CellValue, b: CellValue): boolean {
  if (isCellError(a)) return isCellError(b) && a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
  if (typeof a === 'string' && isCellError(b)) return a === b.error;
  const text = (value: CellValue) =>
    value === '' ? null : typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  return text(a) === text(b);
}
