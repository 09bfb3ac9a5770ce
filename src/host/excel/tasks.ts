import { isTooLarge, throwIfCancelled, type ExcelSentences } from './errors';

/** A piece of work for one batch: queues calls on the client, then collects what they answered. */
export interface Task {
  /** Estimated bytes of request and answer together. */
  readonly bytes: number;
  /** Cells, for progress. */
  readonly weight?: number;
  readonly queue: () => void;
  readonly collect?: () => void;
  /** Smaller pieces that together do the same, where Excel finds the answer too large. */
  readonly split?: () => Task[] | undefined;
}

export interface RunOptions {
  readonly budget: number;
  readonly say: ExcelSentences;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Remembers what queueing is about to change, and answers the function that gives it back for another try. */
  readonly checkpoint?: () => () => void;
}

/**
 * Well under the 5 MB that Excel on the web allows a request or an answer; estimates are rough.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const BATCH_BYTES = 3_500_000;

/**
 * Runs the tasks in order, as many a batch as the budget holds: one sync where all of them fit, further ones for
 * chunks. A batch refused for its size is cut in two and tried again. Between batches the user may cancel.
 */
export async function runTasks(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  options: RunOptions,
): Promise<void> {
  const total = tasks.reduce((sum, task) => sum + (task.weight ?? 0), 0);
  let done = 0;
  let waiting = [...tasks];
  let budget = options.budget;
  while (waiting.length) {
    throwIfCancelled(options.signal, options.say);
    const batch: Task[] = [];
    let bytes = 0;
    for (const task of waiting) {
      if (batch.length && bytes + task.bytes > budget) break;
      batch.push(task);
      bytes += task.bytes;
    }
    const giveBack = options.checkpoint?.();
    for (const task of batch) task.queue();
    try {
      // One sync a chunk is the point: a single one would pass Excel's limits.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      giveBack?.();
      if (batch.length === 1) {
        const parts = batch[0]!.split?.();
        if (!parts || parts.length < 2) throw error;
        waiting = [...parts, ...waiting.slice(1)];
      }
      budget = Math.max(bytes / 2, 1);
      continue;
    }
    for (const task of batch) {
      task.collect?.();
      done += task.weight ?? 0;
    }
    waiting = waiting.slice(batch.length);
    if (total) options.onProgress?.(done, total);
  }
}
