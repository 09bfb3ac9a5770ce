import { areaName, cellName, refName } from '../../core/grid/address';
import type { Area, Workbook } from '../../core/grid/workbook';
import { conflicts } from '../../core/plan/conflicts';
import { inversePlan, type Captured } from '../../core/plan/inverse';
import type { CellWrite, Plan } from '../../core/plan/plan';
import type { Applied, ApplyOptions, ReadOptions, WorkbookHost } from '../host';
import { asHostError, damaged, defaultSentences, FileFailure, type FileSentences } from './errors';
import { FileState } from './file-state';
import { guardCells, guardPlan, type GuardOptions } from './guards';
import type { Package } from './package';
import { performAll, writeCells } from './perform';
import { readSettings, writeSettings } from './settings';
import { columnWidth, frozen, rowHeight } from './sheet-layout';
import { viewOf, type BookView } from './view-styles';
import { dropCalculationChain, withFullCalculation } from './workbook-edit';

export interface FileHostOptions extends GuardOptions {
  /** Sentences of errors; Indonesian where left out. */
  readonly sentences?: FileSentences;
}

export interface Change {
  readonly sheet: string;
  /** A1 */
  readonly area: string;
}

/** The workbook between two plans, and what was changed by hand meanwhile, to be done again after an undo. */
interface Stretch {
  readonly edits: (() => void)[];
}

/** How an inverse takes its plan back to the byte: possible while `after` is the present stretch. */
interface Undo {
  readonly parts: ReadonlyMap<string, unknown>;
  readonly before: Stretch;
  readonly after: Stretch;
  /** Edits of `after` from here on came later than the plan. */
  readonly mark: number;
}

/**
 * A workbook file as a host: reads it as plain data, changes it in place, gives back the bytes.
 * Parts that nothing changes are saved as they were found.
 */
export class FileHost implements WorkbookHost {
  readonly linksFiles = true;
  private readonly state: FileState;
  private readonly say: FileSentences;
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly selectListeners = new Set<(change: Change) => void>();
  private readonly undos = new WeakMap<Plan, Undo>();
  private stretch: Stretch = { edits: [] };

  constructor(
    private readonly parts: Package,
    path: string,
    private readonly options: FileHostOptions = {},
  ) {
    this.say = options.sentences ?? defaultSentences;
    this.state = new FileState(parts, path);
    // A workbook that cannot be read is refused at the door.
    void this.state.workbook;
  }

  async read(options: ReadOptions = {}): Promise<Workbook> {
    return this.door(() =>
      this.legible(
        (sheet) =>
          options.sheets
            ? options.sheets.includes(sheet.name)
            : options.includeHidden === true || sheet.visibility === 'visible',
        (done, total) => {
          stopIf(options.signal);
          options.onProgress?.(done, total);
        },
      ),
    );
  }

  async apply(plan: Plan, options: ApplyOptions = {}): Promise<Applied> {
    return this.door(() => {
      stopIf(options.signal);
      const before = this.everything();
      this.stopOnConflict(plan, before);
      const undo = this.undos.get(plan);
      const inverse = inversePlan(plan, before, this.captured());
      const checkpoint = this.checkpoint();
      const from = this.stretch;
      this.transaction(checkpoint, () => {
        if (undo?.after === from) this.takeBack(undo);
        else {
          guardPlan(plan, this.state, this.options);
          performAll(plan.actions, this.state, (done) => {
            stopIf(options.signal);
            options.onProgress?.(done, plan.actions.length);
          });
          this.settle(plan.actions.some((action) => action.type === 'removeSheet'));
          this.stretch = { edits: [] };
        }
      });
      const to = this.stretch;
      this.undos.set(inverse, { parts: checkpoint, before: from, after: to, mark: to.edits.length });
      return { inverse };
    });
  }

  /** What a user types into the workbook. Listeners of `onChanged` are told. Throws HostError. */
  edit(sheet: string, cells: readonly CellWrite[]): void {
    if (cells.length === 0) return;
    this.door(() => {
      this.state.entry(sheet);
      if (!this.options.ignoreProtection) guardCells(this.state, sheet, cells);
      this.byHand(() => {
        if (this.state.workbook.sheets.some((entry) => entry.name === sheet))
          writeCells(this.state, sheet, cells);
      });
    });
    const area = areaName(extentOf(cells));
    for (const listener of this.listeners) listener({ sheet, area });
  }

  /** One cell typed by the user: `{ value }` or `{ formula, cached }`. */
  setCell(sheet: string, row: number, column: number, content: Omit<CellWrite, 'row' | 'column'>): void {
    this.edit(sheet, [{ row, column, ...content }]);
  }

  /** How the workbook looks as it stands, for a view that draws it: without the cost of saving and opening again. */
  view(): BookView {
    return this.door(() => {
      this.settle(false);
      return viewOf(this.parts, this.state.path);
    });
  }

  /** The file's bytes as the workbook stands. */
  save(): Uint8Array {
    return this.door(() => {
      this.settle(false);
      return this.parts.save();
    });
  }

  /** A file shows nothing by itself: views that draw it listen with `onSelect`. */
  async select(sheet: string, area: string): Promise<void> {
    this.door(() => this.state.entry(sheet));
    for (const listener of this.selectListeners) listener({ sheet, area });
  }

  onSelect(listener: (change: Change) => void): () => void {
    this.selectListeners.add(listener);
    return () => void this.selectListeners.delete(listener);
  }

  onChanged(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async readSettings(): Promise<string | null> {
    return this.door(() => readSettings(this.parts, this.state.path));
  }

  async writeSettings(settings: string | null): Promise<void> {
    this.door(() =>
      this.byHand(() => writeSettings(this.parts, this.state.path, settings, this.state.workbook.dialect)),
    );
  }

  /** Runs and turns failures into sentences. */
  private door<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asHostError(error, this.say);
    }
  }

  private everything(): Workbook {
    return this.legible(
      () => true,
      () => {},
    );
  }

  /** Whatever broken XML makes of our code, the user is told that the file is broken. */
  private legible(...wanted: Parameters<FileState['read']>): Workbook {
    try {
      return this.state.read(...wanted);
    } catch (error) {
      if (error instanceof FileFailure) throw error;
      throw damaged((why) => why.tidakTerbaca(this.state.path), error);
    }
  }

  private stopOnConflict(plan: Plan, now: Workbook): void {
    const [first] = conflicts(plan, now);
    if (!first) return;
    const { sheet, row, column } = first;
    throw first.kind === 'gone'
      ? new FileFailure('sheet-missing', (say) => say.lembarTidakAda(sheet), { sheet })
      : new FileFailure('conflict', (say) => say.berubah(refName(first)), {
          sheet,
          cell: cellName(row, column),
        });
  }

  private checkpoint(): ReadonlyMap<string, unknown> {
    this.settle(false);
    return this.parts.checkpoint();
  }

  /** All or nothing. */
  private transaction(checkpoint: ReadonlyMap<string, unknown>, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.parts.restore(checkpoint);
      this.state.forget();
      throw error;
    }
  }

  /** A change outside any plan: noted, so that undo keeps it. */
  private byHand(change: () => void): void {
    change();
    this.stretch.edits.push(change);
  }

  /** Back to the very parts from before the plan; what was changed by hand since is done again. */
  private takeBack(undo: Undo): void {
    const since = undo.after.edits.slice(undo.mark);
    this.parts.restore(undo.parts);
    this.state.forget();
    this.stretch = undo.before;
    for (const change of since) this.byHand(change);
    this.settle(false);
  }

  /** Writes edits into the parts; formulas are to be computed anew when the file is opened. */
  private settle(valuesChanged: boolean): void {
    const formulasChanged = this.state.flush();
    if (formulasChanged) dropCalculationChain(this.parts, this.state.path);
    if (formulasChanged || valuesChanged || this.state.valuesChanged) {
      this.state.valuesChanged = false;
      this.state.editWorkbook(withFullCalculation);
    }
  }

  private captured(): Captured {
    const editor = (sheet: string) => this.state.sheet(sheet).editor;
    return {
      style: (sheet, row, column) => editor(sheet).ownStyle(row, column),
      columnWidth: (sheet, column) => columnWidth(editor(sheet), column),
      rowHeight: (sheet, row) => rowHeight(editor(sheet), row),
      freeze: (sheet) => frozen(editor(sheet)),
      settings: () => readSettings(this.parts, this.state.path),
    };
  }
}

function extentOf(cells: readonly CellWrite[]): Area {
  const extent = { firstRow: Infinity, firstColumn: Infinity, lastRow: 0, lastColumn: 0 };
  for (const { row, column } of cells) {
    extent.firstRow = Math.min(extent.firstRow, row);
    extent.lastRow = Math.max(extent.lastRow, row);
    extent.firstColumn = Math.min(extent.firstColumn, column);
    extent.lastColumn = Math.max(extent.lastColumn, column);
  }
  return extent;
}

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new FileFailure('cancelled', (say) => say.dibatalkan());
}
