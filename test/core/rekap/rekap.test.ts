import { strFromU8, unzipSync } from 'fflate';
import { analyse } from '../../../src/core/analyse';
import { messagesIn } from '../../../src/core/messages/messages';
import { catatanRekap, perangkatGanda } from '../../../src/core/rekap/catatan';
import { planRekap } from '../../../src/core/rekap/rekap';
import { adalahRekap, ringkas, type Ringkasan } from '../../../src/core/rekap/ringkas';
import type { Profil } from '../../../src/core/kinerja/profil';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { newWorkbook } from '../../../src/host/file/new-workbook';
import { openFile } from '../../../src/host/file/open';
import { valueAt, type Sheet, type Workbook } from '../../../src/core/grid/workbook';
import fs from 'node:fs';
import path from 'node:path';

const sample = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../../assets/samples', name));

test('a report is summed up by its own indicators and programs', async () => {
  const workbook = await openFile(sample('lkjip-kaltim-2020-rumus.xlsx')).read();
  const row = ringkas(analyse(workbook, { periode: 'TW4' }), { file: 'a.xlsx' });
  // 97,33 / 0 / 168,85 / 100 as the clean twin computes them: all four count, the zero too.
  expect(row).toMatchObject({ file: 'a.xlsx', indikator: 4, terukur: 4, tercapai: 2, tahun: 2020 });
  expect(row.rataRata).toBeCloseTo((73 / 75 + 0 + (40 - 6.23) / 20 + 1) / 4, 6);
  expect(row.realisasi! / row.pagu!).toBeCloseTo(0.9434, 4);
  expect(row.instansi).toMatch(/badan kepegawaian/i);
});

const opd = (instansi: string, rataRata: number | null, more: Partial<Ringkasan> = {}): Ringkasan => ({
  file: `${instansi}.xlsx`,
  instansi,
  tahun: 2025,
  periode: 'TW4',
  indikator: 4,
  terukur: 4,
  tercapai: 1,
  rataRata,
  pagu: 200,
  realisasi: 150,
  kesalahan: 1,
  peringatan: 2,
  sasaran: [
    {
      nama: 'Meningkatnya pelayanan',
      indikator: 4,
      terukur: rataRata === null ? 0 : 4,
      tercapai: 1,
      rataRata,
    },
  ],
  ...more,
});

const rowOf = (sheet: Sheet, name: string): number => {
  for (let row = 1; row <= sheet.rowCount; row++) if (valueAt(sheet, row, 2) === name) return row;
  throw new Error(`${name} is not on the sheet`);
};

test('ranks, serapan, efisiensi and totals are live on a workbook of its own', async () => {
  const host = openFile(newWorkbook('Rekap'));
  const rows = [
    opd('Dinas B', 0.8),
    opd('Dinas A', 0.95, { pagu: 100, realisasi: 100 }),
    opd('Dinas C', 0.8),
    opd('Dinas D', null),
  ];
  await host.apply(
    planRekap(rows, [{ file: 'rusak.xlsx', sebab: 'Berkas rusak.' }], { versi: 1 }, messagesIn('id')),
  );
  const workbook = await openFile(host.save()).read();
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Rekap', 'Rekap Sasaran']);
  const sheet = workbook.sheets[0]!;
  const at = (name: string, column: number) => valueAt(sheet, rowOf(sheet, name), column);
  expect(['Dinas A', 'Dinas B', 'Dinas C', 'Dinas D'].map((name) => at(name, 1))).toEqual([1, 2, 2, '']);
  expect(at('Dinas A', 11)).toBe(1);
  expect(at('Dinas A', 12)).toBeCloseTo(-0.05, 9);
  const total = rowOf(sheet, 'Dinas D') + 1;
  expect(valueAt(sheet, total, 1)).toBe('Jumlah; rata-rata capaian dari 3 perangkat daerah');
  expect(valueAt(sheet, total, 4)).toBe(16);
  expect(valueAt(sheet, total, 7)).toBeCloseTo((0.8 + 0.95 + 0.8) / 3, 9);
  expect(valueAt(sheet, total, 11)).toBeCloseTo(550 / 700, 9);
  expect(sheet.cells[total - 1]![10]!.formula).toMatch(/SUM/);
  expect(at('rusak.xlsx', 3)).toBe('Berkas rusak.');
});

test('an organisation is named without the label before it', async () => {
  const workbook = await openFile(sample('renaksi-ntt-2021.xlsx')).read();
  expect(ringkas(analyse(workbook), { file: 'ntt.xlsx' }).instansi).toMatch(/^Badan Kepegawaian Daerah/);
});

test('a recap that stands is written anew in its own sheets; the user’s of that name stays', async () => {
  const host = openFile(newWorkbook('Rekap Sasaran'));
  const recap = async (rows: Ringkasan[]) =>
    planRekap(rows, [], { versi: 1 }, messagesIn('id'), await host.read());
  await host.apply(await recap([opd('Dinas A', 0.9), opd('Dinas B', 0.8)]));
  const first = await host.read();
  expect(first.sheets.map((sheet) => sheet.name)).toEqual(['Rekap Sasaran', 'Rekap', 'Rekap Sasaran (2)']);
  expect(first.sheets[0]!.rowCount).toBe(0);
  await host.apply(await recap([opd('Dinas C', 0.7)]));
  const second = await host.read();
  expect(second.sheets.map((sheet) => sheet.name)).toEqual(['Rekap Sasaran', 'Rekap', 'Rekap Sasaran (2)']);
  expect(rowOf(second.sheets[1]!, 'Dinas C')).toBe(rowOf(first.sheets[1]!, 'Dinas A'));
  expect(() => rowOf(second.sheets[1]!, 'Dinas B')).toThrow();
});

const rekap = async (rows: Ringkasan[], profil: Profil) => {
  const host = openFile(newWorkbook('Rekap'));
  await host.apply(planRekap(rows, [], profil, messagesIn('id')));
  const sheet = (await openFile(host.save()).read()).sheets[0]!;
  const kolom = (judul: RegExp): number => {
    for (let column = 1; column <= sheet.columnCount; column++)
      for (let row = 1; row <= 8; row++) if (judul.test(String(valueAt(sheet, row, column)))) return column;
    throw new Error(`no column ${judul}`);
  };
  const text = Array.from({ length: sheet.rowCount }, (_, i) => String(valueAt(sheet, i + 1, 1))).join('\n');
  const akhir = Math.max(...rows.map(({ instansi }) => rowOf(sheet, instansi))) + 1;
  return {
    at: (nama: string, judul: RegExp) => valueAt(sheet, rowOf(sheet, nama), kolom(judul)),
    text,
    akhir: (judul: RegExp) => valueAt(sheet, akhir, kolom(judul)),
  };
};

test('the geometric mean of PMK 22/2021 goes up level by level, and the sheet says which mean it is', async () => {
  const a = Math.sqrt(0.9);
  const b = Math.cbrt(4 / 9);
  const pusat = await rekap([opd('Unit A', a), opd('Unit B', b)], { versi: 1, rataRata: 'GEOMETRIK' });
  expect(pusat.akhir(/Geometrik/)).toBeCloseTo(0.8509, 4);
  expect(pusat.text).toContain('akar pangkat n');
  const atas = await rekap([opd('Unit C', 0.8509), opd('Unit D', 1)], { versi: 1, rataRata: 'GEOMETRIK' });
  expect(atas.akhir(/Geometrik/)).toBeCloseTo(0.9224, 4);
  // Without a choice the recap goes by what all its workbooks chose; one that differs is named.
  const serupa = await rekap([opd('Unit A', a, { caraRata: 'GEOMETRIK' })], { versi: 1 });
  expect(serupa.akhir(/Geometrik/)).toBeCloseTo(a, 9);
  const campur = await rekap(
    [opd('Unit A', a, { caraRata: 'GEOMETRIK' }), opd('Unit B', b, { caraRata: 'ARITMETIK' })],
    { versi: 1 },
  );
  expect(campur.text).toContain('Rata-rata geometrik menurut pengaturan buku kerjanya sendiri: Unit A.');
});

test('efisiensi of the recap follows the method of the settings, from the workbooks’ own figures', async () => {
  const workbook = await openFile(sample('lkjip-kaltim-2020.xlsx')).read();
  const row = { ...ringkas(analyse(workbook, { periode: 'TW4' }), { file: 'a.xlsx' }), instansi: 'Badan A' };
  const { alokasi, realisasi } = row.efisiensi!;
  const e = (alokasi! - realisasi!) / alokasi!;
  const pmk = await rekap([row, opd('Badan B', 1)], { versi: 1, efisiensi: 'PMK-22' });
  expect(pmk.at('Badan A', /PMK 214\/2017 – PMK 22\/2021/)).toBeCloseTo(e, 9);
  expect(pmk.at('Badan A', /\(NE\)/)).toBeCloseTo(Math.max(0, Math.min(1, 0.5 + (e / 0.2) * 0.5)), 9);
  expect(pmk.at('Badan B', /PMK 214/)).toBe('');
  expect(pmk.akhir(/PMK 214/)).toBeCloseTo(e, 9);
  const rp = await rekap([opd('Badan B', 1)], { versi: 1, efisiensi: 'SELISIH-RP' });
  expect([rp.at('Badan B', /pagu − realisasi/), rp.at('Badan B', /terhadap pagu/)]).toEqual([50, 0.25]);
});

const sel = (workbook: Workbook, sheet: string) =>
  workbook.sheets.find(({ name }) => name === sheet)!.cells.flatMap((line) => line ?? []);

const dibuat = async (rows: Ringkasan[], language: 'id' | 'en' = 'id', profil: Profil = { versi: 1 }) => {
  const host = openFile(newWorkbook('Rekap'));
  await host.apply(planRekap(rows, [], profil, messagesIn(language)));
  return host.save();
};

test('equal means share a rank, whatever their digits after the tenth', async () => {
  const rows = [
    opd('Dinas A', 23 / 24),
    opd('Dinas B', 23 / 24 + 1e-13),
    opd('Dinas C', 2 / 3),
    opd('Dinas D', 2),
  ];
  const [sheet] = (await openFile(await dibuat(rows)).read()).sheets;
  const rank = (name: string) => valueAt(sheet!, rowOf(sheet!, name), 1);
  expect(['Dinas D', 'Dinas A', 'Dinas B', 'Dinas C'].map(rank)).toEqual([1, 2, 2, 4]);
});

test('what is not measured shows a dash, has no rank and is said', async () => {
  const bytes = await dibuat([opd('Dinas A', 0.9), opd('Dinas Baru', null, { terukur: 0, indikator: 0 })]);
  const [sheet] = (await openFile(bytes).read()).sheets;
  const row = rowOf(sheet!, 'Dinas Baru');
  expect([1, 7, 8, 12].map((column) => valueAt(sheet!, row, column))).toEqual(['', '–', '', '']);
  const texts = sheet!.cells.flat().map((cell) => String(cell?.value ?? ''));
  expect(texts).toContain('Tanpa indikator terukur, jadi tidak diperingkat: Dinas Baru.');
});

test('an organisation of two files, years that differ and pagu without realisasi are said', () => {
  const rows = [
    opd('Dinas A', 0.9, { file: 'a.xlsx' }),
    opd('DINAS  A', 0.8, { file: 'a (1).xlsx' }),
    opd('Dinas B', 0.7, { tahun: undefined, periode: 'TW2' }),
    opd('Dinas C', 0.6, { realisasi: null }),
  ];
  expect(perangkatGanda(rows).map((group) => group.map(({ file }) => file))).toEqual([
    ['a.xlsx', 'a (1).xlsx'],
  ]);
  const said = catatanRekap(rows, messagesIn('id')).join('\n');
  expect(said).toMatch(/Dinas A ada di 2 berkas \(a\.xlsx; a \(1\)\.xlsx\) dan terhitung 2 kali/);
  expect(said).toMatch(/Periode perangkat daerah berbeda-beda/);
  expect(said).toMatch(/serapan gabungannya terlalu rendah: Dinas C\./);
  expect(catatanRekap([opd('Dinas A', 0.9)], messagesIn('id'))).toHaveLength(1);
});

test('the period stands beside the organisation; every year is in the title, a workbook without one has none', async () => {
  const rows = [
    opd('Dinas A', 0.9, { tahun: 2024 }),
    opd('Dinas B', 0.8, { periode: 'TW2' }),
    opd('Dinas C', 0.7, { tahun: undefined, periode: undefined }),
  ];
  const [sheet] = (await openFile(await dibuat(rows)).read()).sheets;
  expect(sheet!.cells.flat().map((cell) => cell?.value)).toContain('TAHUN 2024, 2025');
  expect(['Dinas A', 'Dinas B', 'Dinas C'].map((name) => valueAt(sheet!, rowOf(sheet!, name), 3))).toEqual([
    'TW IV 2024',
    'TW II 2025',
    null,
  ]);
});

const berbagi = (nama: string, rataRata: number | null, terukur: number) => [
  { nama, indikator: 3, terukur, tercapai: 1, rataRata },
];

test('a sasaran that several organisations share is rolled up from their rows, live', async () => {
  const bytes = await dibuat([
    opd('Dinas A', 0.9, { sasaran: berbagi('Meningkatnya pelayanan', 0.9, 3) }),
    opd('Dinas B', 0.7, { sasaran: berbagi('MENINGKATNYA  PELAYANAN', 0.7, 1) }),
    opd('Dinas C', null, { sasaran: berbagi('Meningkatnya pelayanan', null, 0) }),
    opd('Dinas D', 0.5, { sasaran: berbagi('Menurunnya kemiskinan', 0.5, 2) }),
  ]);
  const sheet = (await openFile(bytes).read()).sheets[1]!;
  const row = rowOf(sheet, 'Meningkatnya pelayanan');
  const line = (at: number) => [1, 2, 3, 4, 5, 6, 7].map((column) => valueAt(sheet, at, column));
  expect(line(row)).toEqual([1, 'Meningkatnya pelayanan', '3 perangkat daerah', 9, 4, 3, 0.8]);
  expect(line(row + 1).slice(2)).toEqual(['Dinas A', 3, 3, 1, 0.9]);
  expect(line(row + 3).slice(2)).toEqual(['Dinas C', 3, 0, 1, '–']);
  expect(line(row + 4)).toEqual([2, 'Menurunnya kemiskinan', 'Dinas D', 3, 2, 1, 0.5]);
  for (const column of [3, 4, 5, 6, 7]) expect(sheet.cells[row - 1]![column - 1]!.formula).toMatch(/^=/);
});

test('a recap is no organisation’s workbook; one with tables of its own is', async () => {
  const recap = analyse(await openFile(await dibuat([opd('Dinas A', 0.9)])).read());
  expect(adalahRekap(recap)).toBe(true);
  const host = openFile(sample('renaksi-ntt-2021.xlsx'));
  await host.apply(planRekap([opd('Dinas A', 0.9)], [], { versi: 1 }, messagesIn('id'), await host.read()));
  expect(adalahRekap(analyse(await host.read()))).toBe(false);
});

test('links go to the file by an address that a name cannot break out of; no file is referred to in a formula', async () => {
  const file = 'OPD #1 50% "Dinas" <A> & B?.xlsx';
  const bytes = await dibuat([
    opd('=Dinas A', 0.9, { file, url: `../Data 2025/${file}` }),
    opd('Dinas B', 0.8),
  ]);
  const parts = unzipSync(bytes);
  const rels = strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!);
  expect(rels).toContain(
    'Target="../Data%202025/OPD%20%231%2050%25%20%22Dinas%22%20%3CA%3E%20&amp;%20B%3F.xlsx"',
  );
  expect(rels).toContain('TargetMode="External"');
  expect(Object.keys(parts).filter((name) => name.includes('externalLink'))).toEqual([]);
  const workbook = await openFile(bytes).read();
  const cells = sel(workbook, 'Rekap');
  expect(cells.find((cell) => cell?.value === '=Dinas A')?.formula).toBeUndefined();
  for (const cell of cells) expect(cell?.formula ?? '').not.toMatch(/\[|\.xlsx/);
});

describeWithLibreOffice('the recap, computed anew by LibreOffice', () => {
  test('every formula answers what we say it does', async () => {
    const rows = [
      opd('Dinas A', 23 / 24, { sasaran: berbagi('Meningkatnya pelayanan', 23 / 24, 3) }),
      opd('Dinas B', 23 / 24, {
        sasaran: berbagi('Meningkatnya pelayanan', 0.7, 1),
        pagu: null,
        realisasi: null,
      }),
      opd('Dinas C', null, { terukur: 0, sasaran: berbagi('Meningkatnya pelayanan', null, 0) }),
      opd('Dinas D', 1.685, { pagu: 0 }),
    ];
    for (const profil of [{ versi: 1 }, { versi: 1, rataRata: 'GEOMETRIK' }] as Profil[]) {
      const bytes = await dibuat(rows, 'id', profil);
      const [own, theirs] = [await openFile(bytes).read(), (await recalculate([bytes]))[0]!];
      let formulas = 0;
      for (const { name, cells } of own.sheets)
        cells.forEach((line, r) =>
          line?.forEach((cell, c) => {
            if (!cell?.formula) return;
            formulas++;
            const value = theirs.sheets.find((s) => s.name === name)!.cells[r]?.[c]?.value ?? '';
            if (typeof cell.value === 'number')
              expect([name, r, c, value]).toEqual([name, r, c, expect.closeTo(cell.value, 9)]);
            else expect([name, r, c, value]).toEqual([name, r, c, cell.value]);
          }),
        );
      expect(formulas).toBeGreaterThan(20);
    }
  }, 120_000);
});
