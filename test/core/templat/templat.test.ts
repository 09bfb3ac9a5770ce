import { analyse } from '../../../src/core/analyse';
import { messagesIn } from '../../../src/core/messages/messages';
import { planTemplat, templat } from '../../../src/core/templat/plan';
import { newWorkbook } from '../../../src/host/file/new-workbook';
import { openFile } from '../../../src/host/file/open';

const profil = { versi: 1 as const, tahun: 2026, instansi: 'Badan Kepegawaian Daerah' };

async function made(id: string) {
  const host = openFile(newWorkbook('Lembar1'));
  const { plan, sheet } = planTemplat(id, await host.read(), profil, messagesIn('id'));
  await host.apply(plan);
  return { sheet, bytes: host.save(), workbook: await openFile(host.save()).read() };
}

const kinds: Record<string, string[]> = {
  renaksi: ['renaksi'],
  monev: ['monev'],
  pk: ['perjanjian-kinerja', 'anggaran'],
  iku: ['iku-formulasi'],
  e81: ['evaluasi-renja'],
};

test('every blank sheet has its kind stated here', () => {
  expect(templat.map((t) => t.id).sort()).toEqual(Object.keys(kinds).sort());
});

test.each(Object.entries(kinds))(
  'the blank %s is recognised by our own recogniser, surely',
  async (id, expected) => {
    const { workbook, sheet } = await made(id);
    const { tables, findings } = analyse(workbook);
    const own = tables.filter((table) => table.sheet === sheet);
    expect(own.map((table) => table.kind)).toEqual(expected);
    for (const table of own) expect(table.confidence).toBeGreaterThanOrEqual(0.95);
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  },
);

test('monev: quarters, facts and formulas are where the engine looks for them', async () => {
  const { workbook, sheet } = await made('monev');
  const { kinerja, tables } = analyse(workbook);
  const table = tables.find((t) => t.sheet === sheet)!;
  const role = (r: string, period?: string) =>
    table.columns.filter((c) => c.role === r && c.period === period);
  for (const tw of ['TW1', 'TW2', 'TW3', 'TW4']) {
    expect([role('target', tw), role('realisasi', tw), role('capaian', tw)].map((c) => c.length)).toEqual([
      1, 1, 1,
    ]);
  }
  const [first, second] = kinerja.indikator;
  expect(first).toMatchObject({ polaritas: { nilai: 'MAKS', pasti: true }, mode: { nilai: 'AKHIR' } });
  expect(second).toMatchObject({ polaritas: { nilai: 'MIN', pasti: true }, mode: { nilai: 'JUMLAH' } });
  expect(first!.di[0]!.capaian.get('TW1')!.nilai).toBeCloseTo(96, 6);
  expect(second!.di[0]!.capaian.get('TW1')!.nilai).toBeCloseTo(120, 6);
});

test('a second sheet of the same kind takes a free name', async () => {
  const host = openFile(newWorkbook('iku'));
  expect(planTemplat('iku', await host.read(), profil, messagesIn('id')).sheet).toBe('IKU (2)');
});

test('the name of a sheet that was not read is taken too', async () => {
  const host = openFile(newWorkbook('IKU'));
  const workbook = await host.read({ sheets: [] });
  expect(workbook).toMatchObject({ sheets: [], unread: ['IKU'] });
  expect(planTemplat('iku', workbook, profil, messagesIn('id')).sheet).toBe('IKU (2)');
});
