import { expecting } from '../../../src/core/plan/conflicts';
import type { Plan } from '../../../src/core/plan/plan';
import type { Workbook } from '../../../src/core/grid/workbook';
import { inExcel, tall } from './books';
import { stateOf } from './state';

/** Two capaian columns beside a table of so many rows, with look, name and traffic lights. */
function columns(workbook: Workbook, rows: number): Plan {
  const cells = Array.from({ length: rows }, (_, n) => n + 1).flatMap((row) => [
    { row, column: 13, formula: `=IF(N(C${row})>0,D${row}/C${row}*100,"")`, cached: 0 },
    { row, column: 14, formula: `=IF(N(E${row})>0,F${row}/E${row}*100,"")`, cached: 0 },
  ]);
  const area = { firstRow: 1, firstColumn: 13, lastRow: rows, lastColumn: 14 };
  const refs = cells.flatMap(({ row }) => [3, 4, 5, 6].map((column) => ({ sheet: 'Data', row, column })));
  return {
    title: 'Hitung capaian',
    expects: expecting(workbook, refs),
    actions: [
      { type: 'setCells', sheet: 'Data', cells },
      {
        type: 'copyStyle',
        sheet: 'Data',
        from: { row: 1, column: 12 },
        to: area,
        style: { numberFormat: '0.00', border: 'thin' },
      },
      {
        type: 'conditionalFormat',
        sheet: 'Data',
        area,
        rules: [{ when: 'less', operands: [75], fill: '#FFC7CE', fontColor: '#9C0006' }],
      },
      { type: 'name', name: '_Renaksi.Kolom.1', formula: `=Data!$M$1:$N$${rows}` },
    ],
  };
}

// RENAKSI_SKALA=1000,10000,100000 prints the figures; the suite itself holds the smaller ones.
const sizes = (process.env.RENAKSI_SKALA ?? '1000,5000').split(',').map(Number);

test.each(sizes)(
  'reading, applying and taking back %i rows stays below Excel’s limits',
  async (rows) => {
    const { excel, host } = inExcel(tall(rows));
    const lines: string[] = [];
    const measured = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      excel.resetCounters();
      const start = performance.now();
      const answer = await work();
      const { batches, actions, requestBytes, responseBytes, largestRequest, largestResponse } =
        excel.counters;
      lines.push(
        `${rows} rows, ${what}: ${batches} syncs, ${actions} actions, ${mega(requestBytes)} sent, ${mega(responseBytes)} received, largest ${mega(Math.max(largestRequest, largestResponse))}, ${Math.round(performance.now() - start)} ms`,
      );
      expect(Math.max(largestRequest, largestResponse)).toBeLessThan(5_000_000);
      return answer;
    };
    const before = rows <= 5000 ? stateOf(excel.book) : undefined;
    const workbook = await measured('read', () => host.read());
    const plan = columns(workbook, rows);
    if (rows <= 2000) expect(excel.counters.batches).toBeLessThanOrEqual(4);
    const { inverse } = await measured('apply', () => host.apply(plan));
    if (rows <= 2000) expect(excel.counters.batches).toBeLessThanOrEqual(4);
    expect(excel.formula('Data', `N${rows}`)).toContain(`F${rows}`);
    await measured('undo', () => host.apply(inverse));
    expect(excel.formula('Data', `N${rows}`)).toBeUndefined();
    if (before) expect(stateOf(excel.book)).toEqual(before);
    if (process.env.RENAKSI_SKALA) console.log(lines.join('\n'));
  },
  300_000,
);

const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
