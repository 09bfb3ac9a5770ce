import fs from 'node:fs';
import path from 'node:path';
import { analyse, analyseSteps } from '../../src/core/analyse';
import { columnNumber } from '../../src/core/grid/address';
import { planCompute } from '../../src/core/measures/kolom';
import { openFile } from '../../src/host/file/open';

const sample = (name: string) =>
  openFile(fs.readFileSync(path.resolve(__dirname, '../../assets/samples', name)));

test('the pipeline goes stage by stage and can be left at any', async () => {
  const workbook = await sample('lkjip-kaltim-2020-rumus.xlsx').read();
  const stages: string[] = [];
  const steps = analyseSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value.tables.map((table) => table.sheet)).toEqual(
        analyse(workbook).tables.map((table) => table.sheet),
      );
      break;
    }
    if (stages[stages.length - 1] !== step.value.stage) stages.push(step.value.stage);
  }
  expect(stages).toEqual(['recognise', 'kinerja', 'rules']);
});

test('columns that Renaksi added change nothing of what is recognised', async () => {
  const host = sample('lkjip-kaltim-2020.xlsx');
  const before = analyse(await host.read());
  await host.apply(planCompute(before.kinerja, before.profil, before.messages).plan);
  const after = analyse(await host.read());
  const shape = ({ tables }: typeof before) =>
    tables.map((table) => [table.sheet, table.fingerprint, table.columns.length]);
  expect(shape(after)).toEqual(shape(before));
});

test('a polaritas confirmed in our own column is the indicator’s, the settings win over it', async () => {
  const host = sample('lkjip-kaltim-2020.xlsx');
  const before = analyse(await host.read());
  const { plan, columns } = planCompute(before.kinerja, before.profil, before.messages);
  await host.apply(plan);
  const own = columns.filter((column) => column.sheet === 'Tabel 3.4');
  const at = (header: RegExp) => columnNumber(own.find((column) => header.test(column.header))!.column);
  // The third indicator's first row: fewer is better, by the wording of its table only.
  const row = 16;
  await host.setCell('Tabel 3.4', row, at(/^Polaritas/), { value: 'MIN-RASIO' });
  await host.setCell('Tabel 3.4', row, at(/^Status/), { value: before.messages.compute.ditetapkan() });
  const polaritas = (analysis: typeof before) =>
    analysis.kinerja.indikator.find((i) =>
      i.di.some((b) => b.tabel.table.sheet === 'Tabel 3.4' && b.baris.row === row),
    )!;
  expect(polaritas(before).polaritas).toMatchObject({ nilai: 'MIN', pasti: false });
  const after = analyse(await host.read());
  expect(polaritas(after).polaritas).toMatchObject({ nilai: 'MIN-RASIO', pasti: true });
  const settled = analyse(await host.read(), {
    profil: { versi: 1, indikator: { [polaritas(before).kunci]: { polaritas: 'MIN' } } },
  });
  expect(polaritas(settled).polaritas).toMatchObject({ nilai: 'MIN', asal: 'profil' });
});
