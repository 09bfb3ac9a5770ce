import { analyse, semuaTemuan } from '../../../src/core/analyse';
import { planReport } from '../../../src/core/forms/report';
import { isCellError, sheetNamed, valueAt, type Sheet, type Workbook } from '../../../src/core/grid/workbook';
import { templat } from '../../../src/core/templat/plan';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import {
  isianUji,
  ketik,
  ketikan,
  lembarBaru,
  type BarisUji,
  type LembarUji,
  type TempatTabel,
} from '../../support/templat';

const galat = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((line, r) =>
      (line ?? []).flatMap((cell, c) =>
        isCellError(cell?.value) ? [`${sheet.name} ${r + 1}:${c + 1}`] : [],
      ),
    ),
  );

/** What the filled rows show in the columns named. */
const tampil = (sheet: Sheet, tempat: TempatTabel, kolom: string, banyak: number): unknown[] =>
  Array.from({ length: banyak }, (_, i) => valueAt(sheet, tempat.mulai + i, tempat.kolom.get(kolom)!));

const dekat = (values: unknown[]) =>
  values.map((value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));

async function terisi(id: string, more: readonly BarisUji[] = []): Promise<LembarUji> {
  const lembar = await lembarBaru(id);
  await ketik(lembar, [
    ...isianUji[id]!.flatMap((rows, i) => ketikan(lembar.tabel[i]!, rows)),
    ...ketikan(lembar.tabel[0]!, more, lembar.tabel[0]!.mulai + isianUji[id]![0]!.length),
  ]);
  return lembar;
}

describeWithLibreOffice('blank sheets, filled and computed by LibreOffice', () => {
  const made = new Map<string, LembarUji>();
  const hitung = new Map<string, Workbook>();
  const laporan = new Map<string, Workbook>();

  beforeAll(async () => {
    for (const { id } of templat) {
      // Rows that a planner leaves half done: they may show nothing, never an error.
      const separuh: BarisUji[] =
        id === 'monev'
          ? [
              { indikator: 'Indikator tanpa pilihan', satuan: 'Unit', target: 10, t1: 2, r1: 1 },
              {
                indikator: 'Nol',
                satuan: 'Kasus',
                polaritas: 'MIN',
                akumulasi: 'JUMLAH',
                target: 0,
                t1: 0,
                r1: 0,
              },
              {
                indikator: 'Kata',
                satuan: 'Unit',
                polaritas: 'MAKS',
                akumulasi: 'RATA',
                target: 'n/a',
                t1: '-',
                r1: 3,
              },
              {
                indikator: 'Nilai SAKIP',
                satuan: 'Predikat',
                polaritas: 'PREDIKAT',
                akumulasi: 'AKHIR',
                target: 'BB',
                t4: 'BB',
                r4: 'A',
              },
            ]
          : id === 'e81'
            ? [
                { program: 'Program tanpa indikator', '5R': 1000, '8R': 10 },
                { indikator: 'Kata', '5K': 'n/a', '8K': '-', polaritas: 'MAKS', akumulasi: 'AKHIR' },
              ]
            : [];
      made.set(id, await terisi(id, separuh));
    }
    const ids = [...made.keys()];
    const first = await recalculate(ids.map((id) => made.get(id)!.host.save()));
    for (const [i, id] of ids.entries()) hitung.set(id, first[i]!);
    const reports: Uint8Array[] = [];
    for (const id of ids) {
      const { host } = made.get(id)!;
      const analysis = analyse(hitung.get(id)!);
      const { plan } = planReport(
        analysis.kinerja,
        semuaTemuan(analysis),
        analysis.profil,
        analysis.messages,
        {
          periode: analysis.periode,
        },
      );
      await host.apply(plan);
      reports.push(host.save());
    }
    const second = await recalculate(reports);
    for (const [i, id] of ids.entries()) laporan.set(id, second[i]!);
  }, 300_000);

  const lembar = (id: string) => {
    const { sheet, tabel } = made.get(id)!;
    return { sheet: sheetNamed(hitung.get(id)!, sheet)!, tabel };
  };
  const cariBaris = (sheet: Sheet, column: number, teks: RegExp): number => {
    for (let row = 1; row <= sheet.rowCount; row++)
      if (teks.test(String(valueAt(sheet, row, column) ?? ''))) return row;
    throw new Error(`${String(teks)} is not on ${sheet.name}`);
  };

  test('no sheet and no form made from it shows an error value', () => {
    for (const { id } of templat) {
      expect([id, galat(hitung.get(id)!)]).toEqual([id, []]);
      expect([id, galat(laporan.get(id)!)]).toEqual([id, []]);
    }
  });

  test('monev: capaian by polaritas, year by akumulasi, the mean without examples', () => {
    const { sheet, tabel } = lembar('monev');
    const [t] = tabel;
    expect(tampil(sheet, t!, 'no', 4)).toEqual([1, 2, 3, 4]);
    expect(valueAt(sheet, t!.contoh[0]!, 1)).toBe('');
    expect(dekat(tampil(sheet, t!, 'c2', 4))).toEqual(dekat([82.5 / 82, 0.8, 40 / 45, 1]));
    expect(tampil(sheet, t!, 'rt', 4)).toEqual([86.2, 16, 88, 5]);
    const tahun = [86.2 / 85, (40 - 16) / 20, 88 / 90, 1];
    expect(dekat(tampil(sheet, t!, 'ct', 4))).toEqual(dekat(tahun));
    // Not chosen, zero with quarters open, words, a grade: blank.
    expect(tampil(sheet, t!, 'ct', 8).slice(4)).toEqual(['', '', '', '']);
    const rata = cariBaris(sheet, 1, /^Rata-rata capaian/);
    expect(valueAt(sheet, rata, 1)).toBe('Rata-rata capaian (4 indikator)');
    expect(valueAt(sheet, rata, t!.kolom.get('ct')!)).toBeCloseTo(tahun.reduce((a, b) => a + b, 0) / 4, 9);
  });

  test('monev: where fewer is better the year waits for its last quarter, as the example shows', () => {
    const { sheet, tabel } = lembar('monev');
    const [, pengaduan] = tabel[0]!.contoh;
    expect(valueAt(sheet, pengaduan!, tabel[0]!.kolom.get('c1')!)).toBeCloseTo(1.2, 9);
    expect(valueAt(sheet, pengaduan!, tabel[0]!.kolom.get('ct')!)).toBe('');
  });

  test('the indicators of the form are those filled in, with the sheet’s own capaian', () => {
    const form = sheetNamed(laporan.get('monev')!, 'Target dan Realisasi')!;
    const rows = ['Indeks kepuasan', 'Jumlah pengaduan', 'Persentase ASN', 'Rata-rata waktu'].map((nama) =>
      cariBaris(form, 2, new RegExp(`^${nama}`)),
    );
    expect(dekat(rows.map((row) => valueAt(form, row, 6)))).toEqual(
      dekat([86.2 / 85, (40 - 16) / 20, 88 / 90, 1]),
    );
    for (const sheet of laporan.get('monev')!.sheets)
      if (sheet.name !== 'Monev' && sheet.name !== 'Lembar1')
        for (const line of sheet.cells)
          for (const cell of line ?? []) expect(String(cell?.value ?? '')).not.toMatch(/^Contoh:/);
  });

  test('pk: the budget is added up without its examples', () => {
    const { sheet, tabel } = lembar('pk');
    expect(valueAt(sheet, tabel[1]!.akhir + 1, tabel[1]!.kolom.get('anggaran')!)).toBe(2_000_000_000);
    const form = laporan.get('pk')!.sheets.find(({ name }) => /^Perjanjian Kinerja \(2\)/.test(name))!;
    expect(valueAt(form, cariBaris(form, 1, /^Jumlah$/), 4)).toBe(2_000_000_000);
  });

  test('e81: 12 to 14 by the row’s own mode and polaritas, and the generated form says the same', () => {
    const { sheet, tabel } = lembar('e81');
    const [t] = tabel;
    expect(tampil(sheet, t!, '12K', 3)).toEqual([94, 410, 15]);
    // AKHIR: 13 is 12, what went before is not added.
    expect(tampil(sheet, t!, '13K', 3)).toEqual([94, 1560, 15]);
    expect(dekat(tampil(sheet, t!, '14K', 3))).toEqual([0.94, 0.78, 1.25]);
    expect(tampil(sheet, t!, '13R', 3)).toEqual([3_780_000_000, 1_483_000_000, 95_000_000]);
    expect(dekat(tampil(sheet, t!, '14R', 3))).toEqual([0.756, 0.7415, 0.19]);
    const rata = cariBaris(sheet, 1, /^Rata-rata capaian kinerja/);
    expect(valueAt(sheet, rata, 1)).toBe('Rata-rata capaian kinerja (%) (3 indikator)');
    expect(valueAt(sheet, rata, t!.kolom.get('14K')!)).toBeCloseTo(0.99, 9);
    expect(valueAt(sheet, rata + 1, t!.kolom.get('14K')!)).toBe('Sangat Tinggi');

    const form = sheetNamed(laporan.get('e81')!, 'E.81 Evaluasi Renja')!;
    const row = cariBaris(form, 4, /^Persentase layanan tepat waktu/);
    for (let i = 0; i < 3; i++)
      for (let column = 5; column <= 24; column++) {
        const [own, theirs] = [valueAt(sheet, t!.mulai + i, column), valueAt(form, row + i, column)];
        expect([i, column, own === '' ? null : own]).toEqual([i, column, theirs === '' ? null : theirs]);
      }
  });

  test('the file that a planner saves is read again without a finding of its own', async () => {
    const { host } = await terisi('e81');
    const { findings } = analyse((await recalculate([host.save()]))[0]!);
    expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([]);
  });
});
