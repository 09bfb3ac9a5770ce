/** Longest stretch of work between two breaths, in milliseconds: short enough that typing stays smooth. */
const slice = 24;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/**
 * Runs a generator to its end in slices, so that the page stays alive and the user can cancel.
 * `now` tells the time in milliseconds. Throws `Cancelled` when the signal says so.
 */
export async function runSliced<Step, Result>(
  steps: Generator<Step, Result>,
  signal: AbortSignal,
  onStep: (step: Step) => void,
  now: () => number = () => performance.now(),
): Promise<Result> {
  let started = now();
  for (;;) {
    if (signal.aborted) throw new Cancelled();
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - started < slice) continue;
    onStep(step.value);
    await breathe();
    started = now();
  }
}
