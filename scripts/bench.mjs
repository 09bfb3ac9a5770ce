// Measures the engine in one run and prints ratios: each stage at growing sizes, the whole job on the largest sample.
// usage: npm run bench
import './typescript.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const { analyseSteps } = await import('../src/core/analyse.ts');
const { planCompute } = await import('../src/core/measures/kolom.ts');
const { planReport } = await import('../src/core/forms/report.ts');
const { openFile } = await import('../src/host/file/open.ts');

const timed = (work) => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

/** A monev sheet with as many indicators, sasaran every five rows, its capaian printed. */
function monev(rows) {
  const head = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target Tahun 2025'];
  const quarters = ['I', 'II', 'III', 'IV'].flatMap((q) => [
    `Target TW ${q}`,
    `Realisasi TW ${q}`,
    `Capaian TW ${q} (%)`,
  ]);
  const text = (value) => ({ value });
  const cells = [[text('MONITORING CAPAIAN KINERJA TAHUN 2025')], [], [...head, ...quarters].map(text)];
  for (let n = 1; n <= rows; n++) {
    const target = [20, 45, 70, 100];
    const real = [19 + (n % 3), 44, 69, null];
    cells.push(
      [
        n,
        n % 5 === 1 ? `Meningkatnya layanan ${n}` : null,
        `Persentase layanan jenis ${n} yang selesai`,
        '%',
        100,
        ...target.flatMap((t, q) => [
          t,
          real[q],
          real[q] === null ? null : Math.round((real[q] / t) * 1e4) / 100,
        ]),
      ].map((value) => (value === null ? undefined : { value })),
    );
  }
  return {
    names: [],
    sheets: [
      {
        name: 'Monev',
        visibility: 'visible',
        rowCount: cells.length,
        columnCount: 17,
        cells,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ],
  };
}

function stages(workbook) {
  const spent = { recognise: 0, kinerja: 0, rules: 0 };
  const steps = analyseSteps(workbook, { periode: 'TW3' });
  let stage = 'recognise';
  for (;;) {
    const [step, ms] = timed(() => steps.next());
    spent[stage] += ms;
    if (step.done) return [step.value, spent];
    stage = step.value.stage;
  }
}

stages(monev(200)); // warm up
let base;
console.log('rows        recognise  kinerja    rules      compute    report     per row, against 1,000 rows');
for (const rows of [1000, 10000, 100000]) {
  const [analysis, spent] = stages(monev(rows));
  const [, compute] = timed(() => planCompute(analysis.kinerja, analysis.profil, analysis.messages));
  const [, report] =
    rows > 10000
      ? [null, NaN]
      : timed(() =>
          planReport(analysis.kinerja, analysis.findings, analysis.profil, analysis.messages, {
            forms: ['pengukuran-triwulan', 'target-realisasi'],
            periode: 'TW3',
          }),
        );
  const times = [spent.recognise, spent.kinerja, spent.rules, compute, report];
  const analysed = (spent.recognise + spent.kinerja + spent.rules) / rows;
  base ??= analysed;
  const cells = times.map((ms) => (Number.isNaN(ms) ? '–' : `${ms.toFixed(0)} ms`).padEnd(11)).join('');
  console.log(`${String(rows).padEnd(12)}${cells}× ${(analysed / base).toFixed(2)}`);
}

const samples = path.resolve(import.meta.dirname, '../assets/samples');
const largest = fs
  .readdirSync(samples)
  .filter((name) => name.endsWith('.xlsx'))
  .sort((a, b) => fs.statSync(path.join(samples, b)).size - fs.statSync(path.join(samples, a)).size)[0];
const start = performance.now();
const host = openFile(fs.readFileSync(path.join(samples, largest)));
const analyse = async () => stages(await host.read())[0];
const first = await analyse();
const computed = planCompute(first.kinerja, first.profil, first.messages);
if (computed.plan.actions.length > 0) await host.apply(computed.plan);
const second = await analyse();
const report = planReport(second.kinerja, first.findings, second.profil, second.messages, { periode: 'TW4' });
await host.apply(report.plan);
const bytes = host.save();
console.log(
  `whole job on ${largest}: ${(performance.now() - start).toFixed(0)} ms, ${computed.columns.length} columns, ${report.sheets.length} sheets, ${bytes.length} bytes`,
);
