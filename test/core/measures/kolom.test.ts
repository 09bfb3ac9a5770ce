import { cellName } from '../../../src/core/grid/address';
import { isBlank, isCellError, sheetNamed, type Workbook } from '../../../src/core/grid/workbook';
import { planCompute } from '../../../src/core/measures/kolom';
import { planRemove } from '../../../src/core/measures/kolom-hapus';
import { inversePlan } from '../../../src/core/plan/inverse';
import { analyse } from '../../../src/core/analyse';
import { berkas, diKolom, hitung, rumusDitulis, selDi } from '../../support/hitung-uji';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { bulananMonev, sampaiMonev, semesterMonev } from '../../support/bagian-tahun';
import { fungsiLain } from '../../support/rumus-uji';
import {
  anggaran,
  bulanan,
  kinerjaAnggaran,
  monevBerkelompok,
  monevBersela,
  pengukuran,
  perbandingan,
  rentangPredikat,
  semuaTataLetak,
} from '../../support/tata-letak';

const nilai = (workbook: Workbook, sheet: string, address: string) => selDi(workbook, sheet, address)?.value;
const angka = (value: unknown): number => Math.round(Number(value) * 1e6) / 1e6;

/** Every cell of the workbook as text, sheet by sheet. */
const isiBuku = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((line, r) =>
      (line ?? []).flatMap((cell, c) =>
        isBlank(cell)
          ? []
          : [
              `${sheet.name}!${cellName(r + 1, c + 1)} ${JSON.stringify([cell!.value, cell!.formula, cell!.format])}`,
            ],
      ),
    ),
  );

describe.each(semuaTataLetak.map((lembar) => [lembar.nama, lembar] as const))('layout %s', (_, lembar) => {
  test('writes only into blank cells, only safe functions, along the row', async () => {
    const run = await hitung(berkas(lembar));
    const rumus = rumusDitulis(run);
    expect(rumus.length).toBeGreaterThan(0);
    for (const action of run.hasil.plan.actions) {
      if (action.type !== 'setCells') continue;
      const filled = action.cells.filter(
        ({ row, column }) => !isBlank(selDi(run.sebelum, action.sheet, cellName(row, column))),
      );
      expect(filled).toEqual([]);
    }
    expect(rumus.flatMap(({ formula }) => fungsiLain(formula))).toEqual([]);
    if (lembar.nama === pengukuran.nama) return;
    // A formula that reads its own row alone survives sorting, inserted and deleted rows.
    const lain = rumus.filter(
      ({ formula, row }) =>
        !/AVERAGE|rata-rata/.test(formula) &&
        [...formula.replace(/"[^"]*"/g, '').matchAll(/\$?[A-Z]{1,3}\$?(\d+)/g)].some(
          ([, at]) => Number(at) !== row,
        ),
    );
    expect(lain).toEqual([]);
  });

  test('a second run changes nothing, and taking all away leaves the sheet as it was', async () => {
    const run = await hitung(berkas(lembar));
    const again = await hitung(run.host);
    expect(again.hasil.plan.actions).toEqual([]);
    expect(again.hasil.columns).toEqual(run.hasil.columns);
    await run.host.apply(planRemove(again.sesudah, again.analisis.messages));
    const left = await run.host.read();
    expect(isiBuku(left)).toEqual(isiBuku(run.sebelum));
    expect(left.names).toEqual(run.sebelum.names);
    expect(left.sheets.map(({ merges }) => merges)).toEqual(run.sebelum.sheets.map(({ merges }) => merges));
  });

  test('the inverse of the plan gives the cells back', async () => {
    const run = await hitung(berkas(lembar));
    await run.host.apply(inversePlan(run.hasil.plan, run.sebelum));
    expect(isiBuku(await run.host.read())).toEqual(isiBuku(run.sebelum));
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('answers every formula of every layout as our functions do, and no error', async () => {
    const runs = [];
    for (const lembar of semuaTataLetak) runs.push(await hitung(berkas(lembar)));
    const books = await recalculate(runs.map(({ host }) => host.save()));
    const beda = runs.flatMap((run, i) =>
      rumusDitulis(run).flatMap(({ sheet, row, column, formula, cached }) => {
        const value = selDi(books[i]!, sheet, cellName(row, column))?.value ?? '';
        const same =
          typeof cached === 'number'
            ? typeof value === 'number' && Math.abs(value - cached) < 1e-9 * Math.max(1, Math.abs(cached))
            : value === cached;
        return same && !isCellError(value)
          ? []
          : [{ sheet, at: cellName(row, column), formula, cached, value }];
      }),
    );
    expect(beda).toEqual([]);
  }, 120_000);
});

describe('what the columns say', () => {
  test('capaian of a quarter, up to the quarters filled, and of the year', async () => {
    const run = await hitung(berkas(monevBersela), { profil: { indikator: {} } });
    const at = (kepala: string, row: number) => nilai(run.sesudah, 'Monev', diKolom(run, kepala, row));
    expect(at('Capaian TW I', 7)).toBe(1);
    expect(angka(at('Capaian TW II', 8))).toBe(0.95);
    expect(at('Akumulasi', 7)).toBe('JUMLAH');
    expect(at('Akumulasi', 8)).toBe('AKHIR');
    expect(at('Realisasi s.d. triwulan terisi', 7)).toBe(15);
    expect(at('Target s.d. triwulan terisi', 7)).toBe(15);
    expect(at('Capaian tahunan', 7)).toBe(0.75);
    // Better when lower, with a quarter open: no capaian of the year yet.
    expect(at('Polaritas', 9)).toBe('MIN');
    expect(at('Capaian tahunan', 9)).toBe('');
    expect(angka(at('Capaian s.d. triwulan terisi', 9))).toBe(angka((2 * 9.5 - 9.2) / 9.5));
    // `3 laporan` is no number to a formula; it is said.
    expect(at('Capaian TW I', 11)).toBe('');
    expect(run.hasil.skipped.some(({ why }) => why.includes('G11'))).toBe(true);
  });

  test('a mean in the table’s own closing row, with its denominator', async () => {
    const run = await hitung(berkas(monevBersela));
    const at = (kepala: string) => selDi(run.sesudah, 'Monev', diKolom(run, kepala, 12));
    expect(at('Capaian TW IV')?.formula).toMatch(/AVERAGE\([A-Z]+7:[A-Z]+11\)/);
    expect(at('Status polaritas & akumulasi')?.value).toBe('rata-rata dari 4 indikator');
  });

  test('headers stand in the table’s header rows, the numbering goes on in its own manner', async () => {
    const run = await hitung(berkas(monevBersela));
    expect(run.hasil.columns.map(({ column }) => column).slice(0, 3)).toEqual(['N', 'O', 'P']);
    expect(nilai(run.sesudah, 'Monev', 'N4')).toBe('Polaritas');
    expect(nilai(run.sesudah, 'Monev', 'N6')).toBe('(14)');
    expect(sheetNamed(run.sesudah, 'Monev')!.merges).toContainEqual({
      firstRow: 4,
      lastRow: 5,
      firstColumn: 14,
      lastColumn: 14,
    });
    expect(selDi(run.sesudah, 'Monev', diKolom(run, 'Capaian TW I', 8))?.format).toBe('0.00%');
  });

  test('a polaritas is a proposal until somebody confirms it, and the formula follows the cell', async () => {
    const run = await hitung(berkas(monevBersela));
    const sel = diKolom(run, 'Polaritas', 9);
    expect(nilai(run.sesudah, 'Monev', diKolom(run, 'Status polaritas & akumulasi', 9))).toBe('usulan');
    expect(selDi(run.sesudah, 'Monev', diKolom(run, 'Capaian TW I', 9))?.formula).toContain(`${sel}="MIN"`);
    // A planner chooses another and confirms.
    const write = (address: string, value: string) => {
      const [, letter, row] = /([A-Z]+)(\d+)/.exec(address)!;
      return { row: Number(row), column: letter!.charCodeAt(0) - 64, value };
    };
    await run.host.apply({
      title: '',
      expects: [],
      actions: [
        {
          type: 'setCells',
          sheet: 'Monev',
          cells: [
            write(sel, 'MIN-RASIO'),
            write(diKolom(run, 'Status polaritas & akumulasi', 9), 'ditetapkan'),
          ],
        },
      ],
    });
    const again = await hitung(run.host);
    expect(nilai(again.sesudah, 'Monev', sel)).toBe('MIN-RASIO');
    expect(angka(nilai(again.sesudah, 'Monev', diKolom(again, 'Capaian TW I', 9)))).toBe(angka(10 / 9.5));
    const { polaritas, mode } = again.analisis.kinerja.indikator.find(
      ({ nama }) => nama === 'Angka kemiskinan',
    )!;
    expect(polaritas).toEqual({ nilai: 'MIN-RASIO', asal: 'profil', pasti: true });
    expect(mode.pasti).toBe(true);
  });

  test('blanks of the own capaian column are filled in its scale; a wrong value is offered, and replaced when accepted', async () => {
    const run = await hitung(berkas(perbandingan));
    expect(angka(nilai(run.sesudah, 'Tabel 3.1', 'F5'))).toBe(90);
    expect(angka(nilai(run.sesudah, 'Tabel 3.1', 'F6'))).toBe(168.85);
    expect(nilai(run.sesudah, 'Tabel 3.1', 'F7')).toBe(96);
    expect(run.hasil.offers).toEqual([
      expect.objectContaining({ sheet: 'Tabel 3.1', row: 7, column: 6, printed: 96, computed: 95 }),
    ]);
    const accepted = await hitung(run.host, { accept: [{ sheet: 'Tabel 3.1', row: 7, column: 6 }] });
    expect(nilai(accepted.sesudah, 'Tabel 3.1', 'F7')).toBe(95);
    // What the user agreed to stays when our columns go; the blanks are blank again.
    await run.host.apply(planRemove(accepted.sesudah, accepted.analisis.messages));
    const left = await run.host.read();
    expect(nilai(left, 'Tabel 3.1', 'F7')).toBe(95);
    expect(nilai(left, 'Tabel 3.1', 'F5') ?? null).toBeNull();
  });

  test('a number typed over a formula of ours stays', async () => {
    const run = await hitung(berkas(monevBerkelompok));
    const sel = diKolom(run, 'Capaian TW I', 5);
    const [, letter, row] = /([A-Z]+)(\d+)/.exec(sel)!;
    await run.host.apply({
      title: '',
      expects: [],
      actions: [
        {
          type: 'setCells',
          sheet: 'Renaksi 2024',
          cells: [{ row: Number(row), column: letter!.charCodeAt(0) - 64, value: 1.11 }],
        },
      ],
    });
    expect((await hitung(run.host)).hasil.plan.actions).toEqual([]);
  });

  test('quarters in rows: each beside its quarter, the year beside the first', async () => {
    const run = await hitung(berkas(pengukuran));
    expect(
      [3, 4, 5, 6]
        .map((row) => nilai(run.sesudah, 'Pengukuran', `H${row}`))
        .map((v) => (v === '' ? '' : angka(v))),
    ).toEqual([80, 100, angka(8000 / 75), '']);
    expect(angka(nilai(run.sesudah, 'Pengukuran', diKolom(run, 'Capaian tahunan', 7)))).toBe(1);
  });

  test('serapan of every row that has both numbers, totals too', async () => {
    const run = await hitung(berkas(anggaran));
    expect(angka(nilai(run.sesudah, 'Anggaran', 'E3'))).toBe(angka(1582395750 / 1677384500));
    expect(nilai(run.sesudah, 'Anggaran', 'E6')).toBe(0);
    expect(nilai(run.sesudah, 'Anggaran', 'E7') || null).toBeNull();
    expect(angka(nilai(run.sesudah, 'Anggaran', 'E8'))).toBe(angka(1582395750 / 2177384500));
  });

  test('efisiensi where capaian and serapan stand; under 100 % the words say so', async () => {
    const run = await hitung(berkas(kinerjaAnggaran));
    const at = (kepala: RegExp, row: number) => nilai(run.sesudah, 'Tabel 3.12', diKolom(run, kepala, row));
    expect(angka(at(/^Efisiensi/, 4))).toBe(0.0952);
    expect(at(/^Keterangan efisiensi/, 4)).toBe('efisien');
    expect(angka(at(/^Efisiensi/, 5))).toBe(angka(90 / 98 - 7765243770 / 8660068200));
    expect(at(/^Keterangan efisiensi/, 5)).toBe('belum efisien – capaian di bawah 100 %');
  });

  test.each([
    ['SELISIH-RP', 'Efisiensi (Rp) = pagu − realisasi', 4, 375390561],
    ['PMK-22', 'Pagu × capaian − realisasi', 4, 6806299226 * 1.04 - 6430908665],
    ['PMK-249', 'Efisiensi (PMK 249/2011)', 4, 1 - 6430908665 / 78 / (6806299226 / 75)],
  ] as const)('efisiensi by %s', async (efisiensi, kepala, row, value) => {
    const run = await hitung(berkas(kinerjaAnggaran), { profil: { efisiensi } });
    expect(nilai(run.sesudah, 'Tabel 3.12', diKolom(run, kepala, row))).toBeCloseTo(value, 3);
  });

  test('ranges and grades by the words of the polaritas column, without a column of ours for it', async () => {
    const run = await hitung(berkas(rentangPredikat));
    expect(run.hasil.columns.map(({ header }) => header)).toEqual(['Capaian']);
    const at = (row: number) => nilai(run.sesudah, 'IKU', diKolom(run, 'Capaian', row));
    expect([3, 4, 5, 6, 7, 8, 9].map(at)).toEqual([1, 0.875, 1, '', 0.75, 1, 1.3]);
    expect(run.hasil.skipped.some(({ why }) => why.includes('E6'))).toBe(true);
    const ordinal = await hitung(berkas(rentangPredikat), { profil: { ordinal: [] } });
    expect(nilai(ordinal.sesudah, 'IKU', diKolom(ordinal, 'Capaian', 6))).toBe(0.8);
  });

  test('months are put together as quarters are', async () => {
    const run = await hitung(berkas(bulanan));
    const at = (kepala: string) => nilai(run.sesudah, 'Bulanan', diKolom(run, kepala, 4));
    expect(at('Realisasi s.d. bulan terisi')).toBe(8 + 9 + 10 + 11 + 12 + 13 + 14);
    expect(angka(at('Capaian s.d. bulan terisi'))).toBe(1.1);
    expect(at('Capaian Jan')).toBe(0.8);
  });

  test('a cap of the settings has a column of its own; the raw value stays', async () => {
    const run = await hitung(berkas(rentangPredikat), { profil: { batas: 120 } });
    expect(nilai(run.sesudah, 'IKU', diKolom(run, 'Capaian', 9))).toBe(1.3);
    expect(nilai(run.sesudah, 'IKU', diKolom(run, /paling tinggi 120%/, 9))).toBe(1.2);
  });
});

describe('where the columns go', () => {
  test('over scratch columns of the user’s, in the first block that is empty and does not touch them', async () => {
    const catatan = {
      ...perbandingan,
      baris: perbandingan.baris.map((row, i) => {
        const cells: (typeof row)[number][] = Array.from({ length: 9 }, (_, c) => row[c] ?? null);
        cells.splice(5, 1);
        if (i === 4) cells[6] = 'cek ulang';
        return cells;
      }),
    };
    const run = await hitung(berkas(catatan));
    expect(run.hasil.columns.map(({ column }) => column)).toEqual(['H', 'I', 'J']);
    expect(nilai(run.sesudah, 'Tabel 3.1', 'G5')).toBe('cek ulang');
  });

  test('a cell that holds a space is the user’s, and is not filled', async () => {
    const spasi = {
      ...perbandingan,
      baris: perbandingan.baris.map((row, i) => (i === 4 ? [...row.slice(0, 5), ' '] : row)),
    };
    const run = await hitung(berkas(spasi));
    expect(nilai(run.sesudah, 'Tabel 3.1', 'F5')).toBe(' ');
    expect(angka(nilai(run.sesudah, 'Tabel 3.1', 'F6'))).toBe(168.85);
  });

  test('up to a quarter against the year’s target, where that is all the table has', async () => {
    const sampai = {
      nama: 'Capaian TW II',
      baris: [
        ['CAPAIAN KINERJA SAMPAI DENGAN TRIWULAN II TAHUN 2024'],
        ['No', 'Indikator Kinerja', 'Satuan', 'Target Tahunan', 'Realisasi s.d. Triwulan II'],
        [1, 'Jumlah dokumen perencanaan', 'Dokumen', 20, 9],
        [2, 'Persentase aduan selesai', '%', 90, 45],
        [3, 'Jumlah kasus pelanggaran disiplin', 'Kasus', 4, 1],
      ],
    };
    const run = await hitung(berkas(sampai));
    const at = (row: number) => nilai(run.sesudah, 'Capaian TW II', diKolom(run, /^Capaian/, row)) ?? null;
    // Better when lower: not before the year's end.
    expect([at(3), at(4), at(5)]).toEqual([0.45, 0.5, null]);
  });

  test('rows that come later are taken in, the user’s cells between untouched', async () => {
    const run = await hitung(berkas(monevBerkelompok));
    const baru = [5, 'Jumlah inovasi', 'Inovasi', 1, 1, 1, 1, 1, 0, 2, null];
    await run.host.apply({
      title: '',
      expects: [],
      actions: [
        {
          type: 'setCells',
          sheet: 'Renaksi 2024',
          cells: baru.map((value, i) => ({ row: 8, column: i + 1, value })),
        },
      ],
    });
    const again = await hitung(run.host);
    expect(again.hasil.columns.map(({ column, lastRow }) => [column, lastRow])).toEqual(
      run.hasil.columns.map(({ column }) => [column, 8]),
    );
    expect(nilai(again.sesudah, 'Renaksi 2024', diKolom(again, 'Capaian TW III', 8))).toBe(2);
    expect(rumusDitulis(again).every(({ row }) => row === 8)).toBe(true);
    expect((await hitung(again.host)).hasil.plan.actions).toEqual([]);
  });

  test('a protected sheet is left alone: its columns stand on a sheet of their own', async () => {
    const { analisis } = await hitung(berkas(monevBerkelompok));
    const locked: Workbook = {
      names: [],
      sheets: analisis.kinerja.workbook.sheets.map((sheet) => ({ ...sheet, isProtected: true })),
    };
    const made = analyse(locked);
    const hasil = planCompute(made.kinerja, made.profil, made.messages);
    expect([...new Set(hasil.columns.map(({ sheet }) => sheet))]).toEqual(['Capaian Renaksi 2024']);
    expect(
      hasil.plan.actions.every((action) => !('sheet' in action) || action.sheet !== 'Renaksi 2024'),
    ).toBe(true);
    const host = (await hitung(berkas(monevBerkelompok))).host;
    await host.apply(planRemove(await host.read(), made.messages));
    await host.apply(hasil.plan);
    const after = await host.read();
    expect(after.sheets[1]!.cells[3]!.some((cell) => cell?.formula?.includes("'Renaksi 2024'!"))).toBe(true);
    const again = analyse({
      ...after,
      sheets: after.sheets.map((sheet, i) => ({ ...sheet, isProtected: i === 0 })),
    });
    expect(planCompute(again.kinerja, again.profil, again.messages).plan.actions).toEqual([]);
  });

  test('a sheet of the user’s that bears the name of our own sheet is passed by', async () => {
    const { analisis } = await hitung(berkas(monevBerkelompok));
    const sheets = analisis.kinerja.workbook.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
    const milik = {
      ...sheets[0]!,
      name: 'Capaian Renaksi 2024',
      isProtected: false,
      cells: [],
      merges: [],
      rowCount: 0,
      columnCount: 0,
    };
    const made = analyse({ names: [], sheets: [...sheets, milik] });
    const { plan, columns } = planCompute(made.kinerja, made.profil, made.messages);
    expect([...new Set(columns.map(({ sheet }) => sheet))]).toEqual(['Capaian Renaksi 2024 (2)']);
    expect(plan.actions.some((action) => 'sheet' in action && action.sheet === milik.name)).toBe(false);
  });
});

describe('columns of months, halves and running totals', () => {
  const di = (run: Awaited<ReturnType<typeof hitung>>, kepala: string, row: number) =>
    angka(nilai(run.sesudah, run.hasil.columns[0]!.sheet, diKolom(run, kepala, row)));

  test('running totals: the last one filled stands for the year, against its own target and the year’s', async () => {
    const run = await hitung(berkas(sampaiMonev));
    expect(di(run, 'Target s.d. triwulan terisi', 5)).toBe(30);
    expect(di(run, 'Realisasi s.d. triwulan terisi', 5)).toBe(27.5);
    expect(di(run, 'Capaian s.d. triwulan terisi', 5)).toBe(angka(27.5 / 30));
    expect(di(run, 'Capaian tahunan', 5)).toBe(angka(27.5 / 40));
    expect(run.hasil.columns.some(({ header }) => header === 'Akumulasi')).toBe(false);
  });

  test('halves: each, so far and of the year', async () => {
    const run = await hitung(berkas(semesterMonev));
    expect(di(run, 'Capaian Semester I', 5)).toBe(1.05);
    expect(di(run, 'Capaian s.d. semester terisi', 7)).toBe(0.5);
    expect(di(run, 'Capaian tahunan', 5)).toBe(0.97);
  });

  test('where fewer is better the year waits for its last month, and for the last running total', async () => {
    const bulan = await hitung(berkas(bulananMonev));
    expect(nilai(bulan.sesudah, bulananMonev.nama, diKolom(bulan, 'Capaian tahunan', 8))).toBe('');
    expect(di(bulan, 'Capaian tahunan', 5)).toBe(angka(73 / 120));
    const min = (realisasi: readonly (number | null)[]) =>
      hitung(
        berkas({
          ...sampaiMonev,
          baris: [
            ...sampaiMonev.baris.slice(0, 4),
            [
              1,
              'Sasaran',
              'Jumlah kejadian kebakaran (makin rendah makin baik)',
              'Kejadian',
              40,
              ...[10, 20, 30, 40].flatMap((t, i) => [t, realisasi[i] ?? null]),
            ],
          ],
          gabung: sampaiMonev.gabung!.filter((area) => area !== 'B5:B7'),
        }),
      );
    const terbuka = await min([8, 15, 27, null]);
    expect(nilai(terbuka.sesudah, sampaiMonev.nama, diKolom(terbuka, 'Capaian tahunan', 5))).toBe('');
    const tertutup = await min([8, null, 27, 36]);
    expect(di(tertutup, 'Capaian tahunan', 5)).toBe(angka((80 - 36) / 40));
  });
});
