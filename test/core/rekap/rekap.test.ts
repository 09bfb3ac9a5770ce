import { analyse } from '../../../src/core/analyse';
import { messagesIn } from '../../../src/core/messages/messages';
import type { Profil } from '../../../src/core/kinerja/profil';
import { planRekap } from '../../../src/core/rekap/rekap';
import { ringkas, type Ringkasan } from '../../../src/core/rekap/ringkas';
import { newWorkbook } from '../../../src/host/file/new-workbook';
import { openFile } from '../../../src/host/file/open';
import { valueAt, type Sheet } from '../../../src/core/grid/workbook';
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
