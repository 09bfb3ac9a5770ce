import { strFromU8, unzipSync } from 'fflate';
import { analyse } from '../../../src/core/analyse';
import { evaluasiRenja } from '../../../src/core/forms/evaluasi-renja';
import { adalahKelompok, type Simpul, type TabelForm } from '../../../src/core/forms/formulir';
import { iku as formulirIku } from '../../../src/core/forms/iku';
import type { Konteks } from '../../../src/core/forms/konteks';
import { pk as formulirPk } from '../../../src/core/forms/pk';
import { renaksi as formulirRenaksi } from '../../../src/core/forms/renaksi';
import { messagesIn } from '../../../src/core/messages/messages';
import { planTemplat, templat } from '../../../src/core/templat/plan';
import { newWorkbook } from '../../../src/host/file/new-workbook';
import { openFile } from '../../../src/host/file/open';
import { hapusContoh, isianUji, ketik, ketikan, lembarBaru, profilUji, tabelDi } from '../../support/templat';

const kinds: Record<string, string[]> = {
  renaksi: ['renaksi'],
  monev: ['monev'],
  pk: ['perjanjian-kinerja', 'anggaran'],
  iku: ['iku-formulasi'],
  e81: ['evaluasi-renja'],
};

test('every blank sheet has its kind and an example filling here', () => {
  expect(templat.map((t) => t.id).sort()).toEqual(Object.keys(kinds).sort());
  expect(Object.keys(isianUji).sort()).toEqual(Object.keys(kinds).sort());
});

describe.each(Object.entries(kinds))('the blank %s is recognised surely', (id, expected) => {
  const sure = async (lembar: Awaited<ReturnType<typeof lembarBaru>>, second = 0.95) => {
    const own = tabelDi(await lembar.host.read(), lembar.sheet);
    expect(own.map((table) => table.kind)).toEqual(expected);
    own.forEach((table, i) => expect(table.confidence).toBeGreaterThanOrEqual(i === 0 ? 0.95 : second));
  };

  test('as it is made, with its examples', async () => {
    const lembar = await lembarBaru(id);
    await sure(lembar);
    const { findings, kinerja } = analyse(await lembar.host.read());
    // An example is shown, not counted: nothing to complain of, nothing measured.
    expect(findings).toEqual([]);
    expect(kinerja.indikator).toEqual([]);
    expect(kinerja.tabel.flatMap((t) => t.anggaran.filter(({ jenis }) => jenis !== 'total'))).toEqual([]);
    expect(kinerja.triwulanTerakhir).toBeUndefined();
  });

  test('with the examples taken away', async () => {
    const lembar = await lembarBaru(id);
    await hapusContoh(lembar);
    // Of the second table's four columns and no row nobody can be surer.
    await sure(lembar, 0.9);
    expect(analyse(await lembar.host.read()).findings).toEqual([]);
  });

  test.each(['left in', 'typed over'])('filled by the user, the examples %s', async (state) => {
    const lembar = await lembarBaru(id);
    if (state === 'typed over') await hapusContoh(lembar);
    const from = state === 'left in' ? undefined : lembar.tabel[0]!.contoh[0];
    await ketik(
      lembar,
      isianUji[id]!.flatMap((rows, i) => ketikan(lembar.tabel[i]!, rows, i === 0 ? from : undefined)),
    );
    await sure(lembar);
    const { kinerja } = analyse(await lembar.host.read());
    const named = (rows: (typeof isianUji)[string][number]) =>
      rows.flatMap((r) => [r.indikator, r.keluaran].filter((name) => name !== undefined));
    expect(kinerja.indikator.map(({ nama }) => nama).sort()).toEqual(named(isianUji[id]![0]!).sort());
  });
});

/** The words of a header, group words before their columns'. */
const kata = (simpul: readonly Simpul<unknown>[]): string[] =>
  simpul.flatMap((s) => (adalahKelompok(s) ? [s.judul, ...kata(s.kolom)] : [s.judul]));

const kataTabel = (bagian: readonly { jenis: string }[]): string[][] =>
  bagian.filter((b): b is TabelForm<unknown> => b.jenis === 'tabel').map((b) => kata(b.kolom));

test.each([
  ['e81', evaluasiRenja, ['Satuan', 'Polaritas', 'Akumulasi']],
  ['iku', formulirIku, []],
  ['pk', formulirPk, ['Anggaran']],
  ['renaksi', formulirRenaksi, ['SATUAN', 'TARGET TAHUN 2026', 'TARGET TAHUN 2026', 'PENANGGUNG JAWAB']],
] as const)('%s: its header words are those of the standard form', async (id, form, added) => {
  const lembar = await lembarBaru(id);
  await ketik(
    lembar,
    isianUji[id]!.flatMap((rows, i) => ketikan(lembar.tabel[i]!, rows)),
  );
  const { kinerja, findings, profil, messages, periode } = analyse(await lembar.host.read());
  const konteks: Konteks = { kinerja, findings, profil, messages, periode, tahun: 2026, diminta: true };
  const made = form.susun(konteks);
  if ('kurang' in made) throw new Error(made.kurang);
  const blank = templat.find((t) => t.id === id)!.bagian({ tahun: '2026', profil: profilUji, messages });
  const [own, standard] = [kataTabel(blank), kataTabel(made.bagian)];
  expect(own.length).toBe(standard.length);
  for (const [i, words] of standard.entries()) {
    const left = [...own[i]!];
    for (const word of added)
      if (left.includes(word) && !words.includes(word)) left.splice(left.indexOf(word), 1);
    for (const word of left) expect(words).toContain(word);
    for (const word of words) expect(own[i]).toContain(word);
  }
});

test('a second sheet of the same kind takes a free name', async () => {
  const host = openFile(newWorkbook('iku'));
  expect(planTemplat('iku', await host.read(), profilUji, messagesIn('id')).sheet).toBe('IKU (2)');
});

test('the name of a sheet that was not read is taken too', async () => {
  const host = openFile(newWorkbook('IKU'));
  const workbook = await host.read({ sheets: [] });
  expect(workbook).toMatchObject({ sheets: [], unread: ['IKU'] });
  expect(planTemplat('iku', workbook, profilUji, messagesIn('id')).sheet).toBe('IKU (2)');
});

test('the year is that of the tables where the settings name none, dots where nobody does', async () => {
  const host = openFile(newWorkbook('Lembar1'));
  const titles = (tahun?: number) =>
    planTemplat('iku', { sheets: [], names: [] }, { versi: 1 }, messagesIn('id'), tahun)
      .plan.actions.flatMap((action) => (action.type === 'setCells' ? action.cells : []))
      .map(({ value }) => value);
  expect(titles(2025)).toContain('TAHUN 2025');
  expect(titles()).toContain('TAHUN ………');
  expect((await host.read()).sheets).toHaveLength(1);
});

test('undo takes the sheet away and leaves the file as it was', async () => {
  const bytes = newWorkbook('Lembar1');
  const host = openFile(bytes);
  const { plan } = planTemplat('e81', await host.read(), profilUji, messagesIn('id'));
  const { inverse } = await host.apply(plan);
  expect((await host.read()).sheets).toHaveLength(2);
  await host.apply(inverse);
  expect((await openFile(host.save()).read()).sheets.map(({ name }) => name)).toEqual(['Lembar1']);
});

test('the columns that only the formulas of E.81 read are not printed', async () => {
  const { host, tabel } = await lembarBaru('e81');
  const xml = strFromU8(unzipSync(host.save())['xl/workbook.xml']!);
  expect(xml).toMatch(/_xlnm\.Print_Area" localSheetId="1">'?E\.81'?!\$A\$1:\$Z\$\d+</);
  expect(tabel[0]!.kolom.get('ket')).toBe(26);
  expect(tabel[0]!.kolom.get('satuan')).toBe(27);
});

test.each(Object.keys(kinds))(
  '%s: no height or page end is set for rows that are still to be filled',
  async (id) => {
    const { plan } = planTemplat(id, { sheets: [], names: [] }, profilUji, messagesIn('id'));
    const { tabel } = await lembarBaru(id);
    const set = plan.actions.flatMap((action) => (action.type === 'rowHeight' ? [action.row] : []));
    for (const { mulai, akhir } of tabel)
      expect(set.filter((row) => row >= mulai && row <= akhir)).toEqual([]);
    const page = plan.actions.find((action) => action.type === 'page');
    expect(page).toMatchObject({ page: { paper: 'folio', orientation: 'landscape' } });
    expect(page).not.toHaveProperty('page.breaks');
  },
);
