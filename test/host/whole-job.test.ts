import { analyse, semuaTemuan, type Analysis } from '../../src/core/analyse';
import { planReport } from '../../src/core/forms/report';
import { planCompute } from '../../src/core/measures/kolom';
import { openFile } from '../../src/host/file/open';
import type { WorkbookHost } from '../../src/host/host';
import { calculatorOf } from '../excel-host/calculate';
import { plain, sampleBytes, sampleNames } from './contract';
import { inExcel } from './excel/books';
import { stateOf } from './excel/state';

const analysed = async (host: WorkbookHost): Promise<Analysis> => analyse(await host.read());
const computePlan = ({ kinerja, profil, messages }: Analysis) => planCompute(kinerja, profil, messages).plan;
const reportPlan = (analysis: Analysis) =>
  planReport(analysis.kinerja, semuaTemuan(analysis), analysis.profil, analysis.messages, {
    periode: analysis.periode,
  }).plan;

describe.each(sampleNames)('the whole job on %s', (name) => {
  test('leaves the same cells in the file and in Excel, in few syncs, and is taken back whole', async () => {
    const file = openFile(sampleBytes(name));
    const { excel, host } = inExcel(await file.read({ includeHidden: true }));
    const start = stateOf(excel.book);
    const inverses = [];
    for (const make of [computePlan, reportPlan, reportPlan]) {
      // One plan for both: what each calculates for itself must not steer it.
      const plan = make(await analysed(file));
      if (!plan.actions.length) continue;
      await file.apply(plan);
      excel.resetCounters();
      const { inverse, notes } = await host.apply(plan);
      expect(notes).toBeUndefined();
      // List, capture, write and verify; more only where a batch would grow past 3.5 MB.
      expect(excel.counters.batches).toBeLessThanOrEqual(
        4 + Math.ceil(excel.counters.requestBytes / 2_000_000) * 4,
      );
      if (process.env.RENAKSI_SKALA)
        console.log(name, plan.title, plan.actions.length, 'actions:', JSON.stringify(excel.counters));
      inverses.push({ inverse, before: start });
      expect(plain(await host.read())).toEqual(plain(await file.read()));
    }
    for (const { inverse } of inverses.reverse()) await host.apply(inverse);
    expect(stateOf(excel.book)).toEqual(start);
  }, 60_000);
});

test('computing a second time in Excel changes nothing', async () => {
  const file = openFile(sampleBytes('lkjip-kaltim-2020.xlsx'));
  const calculate = calculatorOf(() => opened.excel);
  const opened: ReturnType<typeof inExcel> = inExcel(await file.read({ includeHidden: true }), { calculate });
  const { host } = opened;
  await host.apply(computePlan(await analysed(host)));
  expect(computePlan(await analysed(host)).actions).toEqual([]);
}, 60_000);
