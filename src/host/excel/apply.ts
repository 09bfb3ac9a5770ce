import { cellName, refName } from '../../core/grid/address';
import { conflicts } from '../../core/plan/conflicts';
import { inversePlan } from '../../core/plan/inverse';
import type { Action, Plan } from '../../core/plan/plan';
import { HostError, type Applied, type ApplyOptions } from '../host';
import { captureTasks, mixedTasks } from './capture';
import { capturedOf, newCapture, snapshotOf, type Capture } from './captured';
import { asHostError, codeOf, throwIfCancelled, type ExcelSentences } from './errors';
import { handleAction, isHandle } from './handles';
import { inverseIn } from './restore';
import { listSheets, type SheetList } from './sheets';
import { BATCH_BYTES, runTasks, type RunOptions } from './tasks';
import { verifyTasks } from './verify';
import { checkpointOf, pageTasks, writeTasks, type WriteContext } from './write';

export interface ApplyEnvironment {
  readonly newContext: () => Excel.RequestContext;
  readonly say: ExcelSentences;
  readonly supports: (version: string) => boolean;
  readonly budget?: number;
  /** Milliseconds before taking back is tried again (a cell being typed in, a connection that hiccups). */
  readonly patience?: readonly number[];
}

/**
 * Applies the plan as a whole: list, capture and check, write, verify: four syncs, and chunks where Excel's limits ask
 * for them. Excel keeps what ran before a failing call, so on any failure the captured inverse is applied; where even
 * that fails, HostError `partial` carries the inverse, which can be applied again any time.
 */
export async function applyPlan(plan: Plan, options: ApplyOptions, env: ApplyEnvironment): Promise<Applied> {
  const { say } = env;
  const context = env.newContext();
  const run: RunOptions = { budget: env.budget ?? BATCH_BYTES, say, signal: options.signal };
  throwIfCancelled(options.signal, say);
  const list = await listSheets(context);
  checkSheets(plan, list, say);
  const capture = newCapture(list);
  await runTasks(context, captureTasks(context, plan, capture), run);
  await runTasks(context, mixedTasks(capture), run);
  checkConflicts(plan, capture, say);
  const inverse = inversePlan(plan, snapshotOf(capture), {
    ...capturedOf(capture),
    inverseOf: inverseIn(plan, capture),
  });
  const notes: string[] = [];
  try {
    const write = writing(context, capture, env, notes);
    await runTasks(context, writeTasks(plan.actions, write), {
      ...run,
      onProgress: options.onProgress,
      checkpoint: () => checkpointOf(write),
    });
    throwIfCancelled(options.signal, say);
    await finish(context, plan, write, run);
  } catch (cause) {
    await takeBack(inverse, env, cause);
    throw cause;
  }
  return { inverse, ...(notes.length ? { notes } : {}) };
}

const writing = (
  context: Excel.RequestContext,
  capture: Capture,
  env: ApplyEnvironment,
  notes: string[],
): WriteContext => ({
  context,
  capture,
  say: env.say,
  order: capture.list.sheets.map((entry) => entry.name),
  names: new Set(capture.list.names.filter((name) => !name.sheet).map((name) => name.name)),
  restyled: new Map(),
  supports: env.supports,
  notes,
});

/** Reads back what was written, with the page set-up behind it: what a printer refuses is noted, not a failure. */
async function finish(
  context: Excel.RequestContext,
  plan: Plan,
  write: WriteContext,
  run: RunOptions,
): Promise<void> {
  const check = verifyTasks(context, plan.actions);
  const pages = pageTasks(plan.actions, write);
  if (!pages.length) {
    await runTasks(context, check.tasks, run);
  } else {
    try {
      await runTasks(context, [...check.tasks, ...pages], run);
    } catch (error) {
      // Answers before the failing call have arrived; where they have not, it was no printer that refused.
      if (codeOf(error) !== 'InvalidArgument' || !check.arrived()) throw error;
      write.notes.push(write.say.halaman());
      check.collect();
    }
  }
  const wrong = check.mismatch();
  if (wrong)
    throw new HostError('conflict', write.say.bedaSetelahTulis(refName(wrong)), {
      sheet: wrong.sheet,
      cell: cellName(wrong.row, wrong.column),
    });
}

/** Stops before anything is read or written where it could not work, and says why. */
function checkSheets(plan: Plan, list: SheetList, say: ExcelSentences): void {
  const present = new Map(list.sheets.map((entry) => [entry.name, entry]));
  const added = new Set<string>();
  for (const action of plan.actions) {
    if (!('sheet' in action)) continue;
    if (action.type === 'addSheet') added.add(action.sheet);
    const entry = present.get(action.sheet);
    if (!entry) {
      if (added.has(action.sheet) || action.type === 'removeSheet') continue;
      throw new HostError('sheet-missing', say.tidakAda(action.sheet), { sheet: action.sheet });
    }
    if (entry.isProtected)
      throw new HostError('protected', say.terlindung(action.sheet), { sheet: action.sheet });
    // With rows hidden by a filter Excel puts values in the wrong rows (office-js#224).
    if (
      entry.isFiltered &&
      (action.type === 'setCells' || action.type === 'clearSheet' || action.type === 'addSheet')
    )
      throw new HostError('filtered', say.tersaring(action.sheet), { sheet: action.sheet });
  }
}

function checkConflicts(plan: Plan, capture: Capture, say: ExcelSentences): void {
  const found = conflicts(plan, snapshotOf(capture));
  const first = found[0];
  if (!first) return;
  const { sheet, row, column } = first;
  throw new HostError('conflict', say.berubah(refName(first), found.length), {
    sheet,
    cell: cellName(row, column),
  });
}

/**
 * Puts the workbook back after a failure. Returns where all of it is back; throws HostError `partial` where it is not.
 */
async function takeBack(inverse: Plan, env: ApplyEnvironment, cause: unknown): Promise<void> {
  const plan: Plan = { ...inverse, expects: [] };
  let last: unknown;
  for (const wait of [0, ...(env.patience ?? [400])]) {
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await applyInverse(plan, env);
      return;
    } catch (error) {
      last = error;
    }
  }
  const reason = asHostError(cause, env.say);
  throw new HostError('partial', env.say.sebagian(codeOf(last) || reason.name), { inverse: plan, cause });
}

/** The inverse, whatever part of the plan stands: what is gone already is passed over. */
async function applyInverse(plan: Plan, env: ApplyEnvironment): Promise<void> {
  const context = env.newContext();
  const run: RunOptions = { budget: env.budget ?? BATCH_BYTES, say: env.say };
  const list = await listSheets(context);
  const present = new Set(list.sheets.map((entry) => entry.name));
  const actions = plan.actions.filter((action: Action) => {
    if (!('sheet' in action)) return true;
    if (action.type === 'addSheet') return Boolean(present.add(action.sheet));
    return present.has(action.sheet);
  });
  const capture = newCapture(list);
  // Only what the inverse itself has to know of the workbook as it stands: rules and charts to take away.
  await runTasks(context, captureTasks(context, { ...plan, actions: actions.flatMap(asks) }, capture), run);
  const notes: string[] = [];
  const write = writing(context, capture, env, notes);
  await runTasks(context, [...writeTasks(actions, write), ...pageTasks(actions, write)], {
    ...run,
    checkpoint: () => checkpointOf(write),
  });
}

/** Looks are given back whatever stands now; of rules and charts it must be known which are there. */
function asks(action: Action): Action[] {
  if (action.type === 'clearSheet')
    return [handleAction(action.sheet, { kind: 'charts', keep: [], back: [] })];
  if (action.type !== 'restoreStyle') return [];
  const cells = action.cells.filter(({ style }) => isHandle(style) && style.kind !== 'look');
  return cells.length ? [{ ...action, cells }] : [];
}
