import { HostError } from '../../../src/host/host';
import type { Fault } from '../../excel-host/excel';
import { inExcel } from './books';
import { everythingPlan, richBook } from './plans';
import { stateOf } from './state';

/** Small batches, so that the plan takes many. */
const open = () => inExcel(richBook(), {}, { budget: 14000, patience: [1] });

interface Outcome {
  readonly state: unknown;
  readonly error: unknown;
}

async function attempt(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** How many batches applying, and then taking back, take without a fault; and the states before and after. */
async function measure() {
  const { excel, host } = open();
  const plan = everythingPlan(await host.read());
  const before = stateOf(excel.book);
  excel.resetCounters();
  const { inverse } = await host.apply(plan);
  const applying = excel.counters.batches;
  const after = stateOf(excel.book);
  excel.resetCounters();
  await host.apply(inverse);
  return { applying, undoing: excel.counters.batches, before, after };
}

const kinds = (['before', 'middle', 'after'] as const).flatMap((when) =>
  [false, true].map((lasting) => ({ when, lasting })),
);

test('a fault at every batch of applying: unchanged, or said and taken back by the inverse it carries', async () => {
  const { applying, before } = await measure();
  expect(applying).toBeGreaterThan(6);
  const outcomes = { unchanged: 0, partial: 0 };
  for (let batch = 1; batch <= applying; batch++) {
    for (const kind of kinds) {
      const { state, error } = await applyWith({ batch, ...kind });
      expect(error).toBeInstanceOf(Error);
      if (error instanceof HostError && error.code === 'partial') outcomes.partial++;
      else outcomes.unchanged++;
      expect({ fault: { batch, ...kind }, state }).toEqual({ fault: { batch, ...kind }, state: before });
    }
  }
  expect(outcomes.unchanged).toBeGreaterThan(0);
  // Only where the connection stays away must the user be asked to take back later.
  expect(outcomes.partial).toBeGreaterThan(0);
  expect(outcomes.partial).toBeLessThanOrEqual((applying - 1) * 3);
}, 120_000);

/** Applies with the fault; what is then partly there is taken back as the pane would, once the connection is back. */
async function applyWith(fault: Fault): Promise<Outcome> {
  const { excel, host } = open();
  const plan = everythingPlan(await host.read());
  excel.resetCounters();
  excel.faults = [fault];
  const error = await attempt(() => host.apply(plan));
  excel.faults = [];
  if (error instanceof HostError && error.code === 'partial') await host.apply(error.details.inverse!);
  return { state: stateOf(excel.book), error };
}

test('a fault at every batch of undo: as it was before undo, or said and put right by the inverse it carries', async () => {
  const { undoing, before, after } = await measure();
  expect(undoing).toBeGreaterThan(6);
  for (let batch = 1; batch <= undoing; batch++) {
    for (const kind of kinds) {
      const { excel, host } = open();
      const { inverse } = await host.apply(everythingPlan(await host.read()));
      excel.resetCounters();
      excel.faults = [{ batch, ...kind }];
      const error = await attempt(() => host.apply(inverse));
      excel.faults = [];
      expect(error).toBeInstanceOf(Error);
      if (error instanceof HostError && error.code === 'partial') await host.apply(error.details.inverse!);
      expect({ fault: { batch, ...kind }, state: stateOf(excel.book) }).toEqual({
        fault: { batch, ...kind },
        state: after,
      });
      // And undo still works from there.
      await host.apply({ ...inverse, expects: [] });
      expect(stateOf(excel.book)).toEqual(before);
    }
  }
}, 180_000);

test('a cell being typed in while writing is waited out, and the workbook is as it was', async () => {
  const { excel, host } = open();
  const plan = everythingPlan(await host.read());
  const before = stateOf(excel.book);
  excel.resetCounters();
  excel.interruptions.set(5, () => {
    excel.cellEdit = true;
    setTimeout(() => (excel.cellEdit = false), 0);
  });
  await expect(host.apply(plan)).rejects.toMatchObject({ code: 'cell-edit' });
  expect(stateOf(excel.book)).toEqual(before);
});
