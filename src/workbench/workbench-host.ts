import { cellName } from '../core/grid/address';
import type { Workbook } from '../core/grid/workbook';
import type { CellWrite, Plan } from '../core/plan/plan';
import { openFile, type FileHost } from '../host/file/open';
import type { WorkbookHost } from '../host/host';
import type { Book, Changes, Goal, Grid } from './grid/grid';

/** The file's workbook with a grid in front of it: what the pane writes shows, what the user types is written. */
export interface WorkbenchHost extends WorkbookHost {
  readonly name: string;
  readonly book: () => Promise<Book>;
  readonly attach: (grid: Grid | undefined) => void;
  /** Takes over what happened in the grid. */
  readonly edited: (changes: Changes) => void;
  /** The workbook's bytes, once every edit has reached it. */
  readonly saved: () => Promise<Uint8Array>;
}

export interface WorkbenchHostOptions {
  readonly onDirty: () => void;
  readonly onError: (error: unknown) => void;
}

/** Opens the bytes of a workbook. Throws HostError as `openFile` does. */
export function openWorkbench(name: string, bytes: Uint8Array, options: WorkbenchHostOptions): WorkbenchHost {
  const file: FileHost = openFile(bytes);
  let grid: Grid | undefined;
  let snapshot: Workbook | undefined;
  /** Edits reach the file one after another. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };

  const whole = async () => (snapshot ??= await file.read({ includeHidden: true }));
  const book = async (): Promise<Book> => ({
    name,
    workbook: await whole(),
    view: file.view(),
  });
  const refresh = async (goTo?: Goal) => {
    snapshot = undefined;
    grid?.show(await book(), goTo);
  };

  const write = async ({ cells, recalculated }: Changes) => {
    const before = await whole();
    const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
    const writes = new Map<string, CellWrite[]>();
    for (const { sheet, row, column, value, formula } of cells) {
      const old = sheets.get(sheet)?.cells[row - 1]?.[column - 1];
      // The file's own text of a formula is kept: the grid only answers its value.
      const kept = recalculated ? (old?.formula ?? formula) : formula;
      if (recalculated && !kept) continue;
      const list = writes.get(sheet) ?? [];
      writes.set(sheet, list);
      list.push(kept ? { row, column, formula: kept, cached: value } : { row, column, value });
    }
    snapshot = undefined;
    try {
      writes.forEach((list, sheet) => file.edit(sheet, list));
      options.onDirty();
    } catch (error) {
      // The grid shows what the file refused: it is put back.
      await refresh();
      throw error;
    }
  };

  return {
    name,
    linksFiles: true,
    book,
    attach: (next) => (grid = next),
    edited: (changes) => void inTurn(() => write(changes)).catch(options.onError),
    saved: () => inTurn(async () => file.save()),
    read: (readOptions) => inTurn(() => file.read(readOptions)),
    apply: (plan, applyOptions) =>
      inTurn(async () => {
        await grid?.finishEdit();
        const applied = await file.apply(plan, applyOptions);
        options.onDirty();
        await refresh(whereToLook(plan, grid?.front()));
        return applied;
      }),
    select: async (sheet, area) => grid?.select(sheet, area),
    onChanged: (listener) => file.onChanged(listener),
    readSettings: () => file.readSettings(),
    writeSettings: (settings) =>
      inTurn(async () => {
        await file.writeSettings(settings);
        options.onDirty();
      }),
  };
}

/** What a plan has made new; undefined where the sheet in front shows it already, or nothing remains to be seen. */
function whereToLook(plan: Plan, front: string | undefined): Goal | undefined {
  const added = plan.actions.find((action) => action.type === 'addSheet');
  if (added) return { sheet: added.sheet, area: 'A1' };
  const removed = new Set(
    plan.actions.flatMap((action) => (action.type === 'removeSheet' ? [action.sheet] : [])),
  );
  const writes = plan.actions.flatMap((action) =>
    action.type === 'setCells' && action.cells.length > 0 && !removed.has(action.sheet) ? [action] : [],
  );
  const write = writes.find((action) => action.sheet === front) ?? writes[0];
  const cell = write?.cells[0];
  return write && cell ? { sheet: write.sheet, area: cellName(cell.row, cell.column) } : undefined;
}
