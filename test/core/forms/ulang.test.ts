import type { Workbook } from '../../../src/core/grid/workbook';
import { baca, buka, laporkan, lembarForm, type Contoh } from './contoh';

/** What a reader sees of a workbook: everything that a second run might change. */
const rupa = (workbook: Workbook) => ({
  lembar: workbook.sheets.map(({ name, cells, merges }) => ({
    name,
    merges: [...merges].map((m) => JSON.stringify(m)).sort(),
    cells: cells.map((row) => (row ?? []).map((cell) => cell ?? null)),
  })),
  nama: [...workbook.names].sort((a, b) => a.name.localeCompare(b.name)),
});

async function jalankan(host: ReturnType<typeof buka>, forms?: readonly string[]) {
  const workbook = await host.read({ includeHidden: true });
  const report = laporkan(workbook, { forms });
  await host.apply(report.plan);
  return report;
}

const tulis = (host: ReturnType<typeof buka>, sheet: string, row: number, column: number, value: string) =>
  host.apply({
    title: 'ketik',
    expects: [],
    actions: [{ type: 'setCells', sheet, cells: [{ row, column, value }] }],
  });

test.each<Contoh>(['lkjip-kaltim-2020', 'renaksi-ntt-2021', 'rkt-kanreg6-2021', 'ppk-online-ntt-2019'])(
  '%s: a second run changes nothing',
  async (nama) => {
    const host = buka(nama);
    const pertama = await jalankan(host);
    const sebelum = rupa(await host.read({ includeHidden: true }));
    const kedua = await jalankan(host);
    expect(kedua.sheets).toEqual(pertama.sheets);
    // Widths, heights, and where the pages end too.
    const cetak = ({ plan }: typeof kedua) =>
      plan.actions.filter(({ type }) => type === 'page' || type === 'rowHeight' || type === 'columnWidth');
    expect(cetak(kedua)).toEqual(cetak(pertama));
    expect(rupa(await host.read({ includeHidden: true }))).toEqual(sebelum);
    // The file itself too, once it has been saved.
    const bytes = host.save();
    const lagi = await baca(bytes);
    expect(rupa(lagi)).toEqual(sebelum);
  },
);

test('what the user typed stays with its indicator when rows move above it', async () => {
  const host = buka('lkjip-kaltim-2020-rumus');
  const report = await jalankan(host, ['evaluasi-renja']);
  const sheet = lembarForm(report, 'evaluasi-renja');
  const before = await host.read();
  const rows = before.sheets.find((s) => s.name === sheet)!.cells;
  const row = rows.findIndex((cells) => String(cells?.[3]?.value ?? '').startsWith('Persentase Data')) + 1;
  const faktor =
    rows.findIndex((cells) => String(cells?.[0]?.value ?? '').startsWith('Faktor pendorong')) + 1;
  await tulis(host, sheet, row, 26, 'Menunggu data SIMPEG');
  await tulis(host, sheet, faktor, 5, '= bukan rumus');
  // The first indicator is taken away: every row below moves up.
  await host.apply({
    title: 'hapus',
    expects: [],
    actions: [{ type: 'setCells', sheet: 'Tabel 3.4', cells: [{ row: 8, column: 3, value: null }] }],
  });
  const lagi = await jalankan(host, ['evaluasi-renja']);
  expect(lagi.sheets).toEqual(report.sheets);
  const after = (await host.read()).sheets.find((s) => s.name === sheet)!.cells;
  const baru = after.findIndex((cells) => String(cells?.[3]?.value ?? '').startsWith('Persentase Data'));
  expect(baru + 1).not.toBe(row);
  expect(after[baru]?.[25]?.value).toBe('Menunggu data SIMPEG');
  const barisFaktor = after.find((cells) => String(cells?.[0]?.value ?? '').startsWith('Faktor pendorong'));
  expect(barisFaktor?.[4]).toMatchObject({ value: '= bukan rumus' });
  expect(barisFaktor?.[4]?.formula).toBeUndefined();
});

test('the status that the user gives a finding is kept, as long as it is found', async () => {
  const host = buka('lkjip-kaltim-2020');
  const report = await jalankan(host, ['temuan']);
  const sheet = lembarForm(report, 'temuan');
  const rows = (await host.read()).sheets.find((s) => s.name === sheet)!.cells;
  const row =
    rows.findIndex((cells) => cells?.[1]?.value === 'capaian-salah' && cells?.[3]?.value === 'Tabel 3.5') + 1;
  await tulis(host, sheet, row, 9, 'Diperbaiki');
  await jalankan(host, ['temuan']);
  const after = (await host.read()).sheets.find((s) => s.name === sheet)!.cells;
  expect(after[row - 1]?.[8]?.value).toBe('Diperbaiki');
  expect(after.filter((cells) => cells?.[8]?.value === 'Diperbaiki')).toHaveLength(1);
});

test('a sheet of the user’s with the form’s name is left alone', async () => {
  const host = buka('lkjip-kaltim-2020-rumus');
  await host.apply({
    title: 'lembar',
    expects: [],
    actions: [
      { type: 'addSheet', sheet: 'Target dan Realisasi' },
      {
        type: 'setCells',
        sheet: 'Target dan Realisasi',
        cells: [{ row: 1, column: 1, value: 'Catatan saya' }],
      },
    ],
  });
  const report = await jalankan(host, ['target-realisasi']);
  expect(report.sheets).toEqual([{ name: 'Target dan Realisasi (2)', form: 'target-realisasi' }]);
  const lagi = await jalankan(host, ['target-realisasi']);
  expect(lagi.sheets).toEqual(report.sheets);
  const own = (await host.read()).sheets.find((s) => s.name === 'Target dan Realisasi')!;
  expect(own.cells[0]?.[0]?.value).toBe('Catatan saya');
});

test('the forms are never taken for the user’s tables', async () => {
  const host = buka('lkjip-kaltim-2020');
  await jalankan(host);
  const lagi = laporkan(await host.read({ includeHidden: true }));
  const lembar = new Set(lagi.sheets.map((s) => s.name));
  expect(lagi.analisis.tables.filter((t) => lembar.has(t.sheet))).toEqual([]);
});

test('words typed after the plan was made stop it', async () => {
  const host = buka('lkjip-kaltim-2020');
  const report = await jalankan(host, ['temuan']);
  const sheet = lembarForm(report, 'temuan');
  const lama = laporkan(await host.read({ includeHidden: true }), { forms: ['temuan'] });
  const rows = (await host.read()).sheets.find((s) => s.name === sheet)!.cells;
  const row = rows.findIndex((cells) => cells?.[0]?.value === 1) + 1;
  await tulis(host, sheet, row, 10, 'sudah ditanyakan ke bidang');
  await expect(host.apply(lama.plan)).rejects.toMatchObject({ code: 'conflict' });
});
