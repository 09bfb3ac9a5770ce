import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { analyse } from '../../src/core/analyse';
import { cellName } from '../../src/core/grid/address';
import { sheetNamed, valueAt, type Sheet, type Workbook } from '../../src/core/grid/workbook';
import { openFile } from '../../src/host/file/open';
import { describeWithChromium } from '../support/chromium';
import { lembarBaru } from '../support/templat';
import { workbenchSuite } from '../support/workbench-suite';

const samples = path.resolve(__dirname, '../../assets/samples');
const readFile = (file: string): Promise<Workbook> =>
  openFile(new Uint8Array(fs.readFileSync(file))).read({ includeHidden: true });
const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const pictures = process.env.RENAKSI_GAMBAR;
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`) });
};

/** What a planner types into the first row to be filled: column id → keys. */
const isian: Record<string, { nama: string; kind: string; ketik: Record<string, string> }> = {
  renaksi: {
    nama: 'Rencana aksi per triwulan',
    kind: 'renaksi',
    ketik: { indikator: 'Indeks kepuasan layanan', satuan: 'Indeks', target: '85', t1: '80', t4: '85' },
  },
  monev: {
    nama: 'Monitoring dan evaluasi per triwulan',
    kind: 'monev',
    ketik: {
      indikator: 'Indeks kepuasan layanan',
      satuan: 'Indeks',
      polaritas: 'MAKS',
      akumulasi: 'AKHIR',
      target: '85',
      t1: '80',
      r1: '82,5',
      t4: '85',
    },
  },
  pk: {
    nama: 'Perjanjian kinerja',
    kind: 'perjanjian-kinerja',
    ketik: {
      sasaran: 'Meningkatnya layanan',
      indikator: 'Indeks kepuasan layanan',
      satuan: 'Indeks',
      target: '85',
    },
  },
  iku: {
    nama: 'Indikator kinerja utama',
    kind: 'iku-formulasi',
    ketik: { indikator: 'Indeks kepuasan layanan', formulasi: 'Nilai survei', sumber: 'Survei' },
  },
  e81: {
    nama: 'Formulir E.81 Evaluasi Renja',
    kind: 'evaluasi-renja',
    ketik: {
      indikator: 'Indeks kepuasan layanan',
      '5K': '90',
      '7K': '85',
      '8K': '82,5',
      polaritas: 'MAKS',
      akumulasi: 'AKHIR',
    },
  },
};

describeWithChromium('blank sheets and the recap in the browser edition', () => {
  const suite = workbenchSuite();

  const kosong = async () => {
    await suite.work.page.getByRole('button', { name: 'Buka buku kerja kosong' }).click();
    await suite.work.page.locator('[data-count=tabel]').first().waitFor({ timeout: 60_000 });
    await suite.work.idle();
  };
  const bukaDaftar = async (judul: string) => {
    const details = suite.work.page.locator('details', {
      has: suite.work.page.locator('summary', { hasText: judul }),
    });
    if (!(await details.evaluate((node) => (node as HTMLDetailsElement).open)))
      await details.locator('summary').click();
  };
  const tabel = async () => Number(await suite.work.page.locator('[data-count=tabel]').first().innerText());

  test.each(Object.entries(isian))(
    'an empty workbook: a blank %s is made, filled, recognised, measured, and taken back',
    async (id, { nama, kind, ketik }) => {
      const { page } = suite.work;
      await kosong();
      // It begins where sheets are made; nothing has to be looked for.
      expect(await suite.work.canPress(`Buat lembar ${nama}`)).toBe(true);
      await suite.work.press(`Buat lembar ${nama}`);
      await picture(page, `lembar-pratinjau-${id}`);
      await suite.work.press('Terapkan');
      await page.getByText(/^Selesai: /).waitFor();
      const { sheet } = await suite.work.selected();
      const { tabel: tempat, sheet: seharusnya } = await lembarBaru(id);
      expect(sheet).toBe(seharusnya);
      const { kolom, mulai } = tempat[0]!;
      for (const [column, keys] of Object.entries(ketik)) {
        await suite.work.select(sheet, cellName(mulai, kolom.get(column)!));
        await page.keyboard.type(keys);
        await page.keyboard.press('Enter');
        await page.waitForTimeout(250);
      }
      await page.waitForTimeout(1200);
      await suite.work.idle();
      await picture(page, `lembar-terisi-${id}`);
      expect(await tabel()).toBeGreaterThan(0);
      const answer = id === 'monev' ? ['c1', 82.5 / 80] : id === 'e81' ? ['14K', 82.5 / 90] : undefined;
      if (answer)
        expect(
          (await suite.work.cell(sheet, cellName(mulai, kolom.get(String(answer[0]))!)))?.value,
        ).toBeCloseTo(Number(answer[1]), 9);

      const saved = await readFile(await suite.work.save());
      const { tables, kinerja, findings } = analyse(saved);
      expect(tables.map((t) => t.kind)).toContain(kind);
      expect(tables.find((t) => t.kind === kind)!.confidence).toBeGreaterThanOrEqual(0.95);
      expect(kinerja.indikator.map((i) => i.nama)).toEqual(['Indeks kepuasan layanan']);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);

      if (id === 'monev') {
        await suite.work.step('laporan');
        await suite.work.press('Lihat pratinjau');
        await suite.work.press('Terapkan');
        await page.getByText(/^Selesai: .*laporan/).waitFor();
        const laporan = await readFile(await suite.work.save());
        const form = sheetNamed(laporan, 'Target dan Realisasi')!;
        expect(form.cells.flat().map((cell) => cell?.value)).toContain('Indeks kepuasan layanan');
        expect(form.cells.flat().filter((cell) => /^Contoh:/.test(String(cell?.value)))).toEqual([]);
        await suite.work.press(/^Urungkan: /);
      }
      await suite.work.press(/^Urungkan: Buat lembar/);
      expect(names(await readFile(await suite.work.save()))).toEqual(['Lembar1']);
      expect(suite.work.complaints).toEqual([]);
    },
    120_000,
  );

  const rekapInput = () => suite.work.page.locator('input[type=file][multiple]');
  const berkas = (...files: string[]) => files.map((name) => path.join(samples, name));
  const rusak = () => {
    const file = path.join(suite.folder, 'opd rusak.xlsx');
    fs.writeFileSync(file, fs.readFileSync(path.join(samples, 'renaksi-ntt-2021.xlsx')).subarray(0, 6000));
    return file;
  };
  const baris = (sheet: Sheet, column: number, value: string): number => {
    for (let row = 1; row <= sheet.rowCount; row++) if (valueAt(sheet, row, column) === value) return row;
    throw new Error(`${value} is not on ${sheet.name}`);
  };

  test('several workbooks are recapped, a damaged one is said, the sheets stand in the file, undo takes them away', async () => {
    const { page } = suite.work;
    await kosong();
    await bukaDaftar('Rekap perangkat daerah');
    await rekapInput().setInputFiles([
      ...berkas('lkjip-kaltim-2020-rumus.xlsx', 'renaksi-ntt-2021.xlsx', 'rkt-kanreg6-2021.xlsx'),
      rusak(),
    ]);
    await page.getByText('3 berkas terbaca').waitFor({ timeout: 60_000 });
    await suite.work.idle();
    await page.getByText('1 berkas dilewati').waitFor();
    await page.getByText(/rusak atau tidak utuh/).waitFor();
    await picture(page, 'rekap-terbaca');
    await suite.work.press('Lihat pratinjau rekap');
    await picture(page, 'rekap-pratinjau');
    await suite.work.press('Terapkan');
    await page.getByText(/^Selesai: Rekap 3 buku kerja/).waitFor();
    expect((await suite.work.selected()).sheet).toBe('Rekap');
    await picture(page, 'rekap-lembar');
    const saved = await readFile(await suite.work.save());
    expect(names(saved)).toEqual(['Lembar1', 'Rekap', 'Rekap Sasaran']);
    const sheet = sheetNamed(saved, 'Rekap')!;
    const kaltim = baris(sheet, 2, 'Badan Kepegawaian Daerah Prov. Kaltim');
    expect([1, 3, 4, 5].map((column) => valueAt(sheet, kaltim, column))).toEqual([1, 'TW IV 2020', 4, 4]);
    const texts = sheet.cells.flat().map((cell) => cell?.value);
    expect(texts).toEqual(expect.arrayContaining(['lkjip-kaltim-2020-rumus.xlsx', 'opd rusak.xlsx']));
    await suite.work.press(/^Urungkan: Rekap/);
    expect(names(await readFile(await suite.work.save()))).toEqual(['Lembar1']);
    expect(suite.work.complaints).toEqual([]);
  }, 120_000);

  test('forty workbooks: progress is shown, it can be stopped, and the page answers meanwhile', async () => {
    const { page } = suite.work;
    await kosong();
    await bukaDaftar('Rekap perangkat daerah');
    const bytes = fs.readFileSync(path.join(samples, 'lkjip-kaltim-2020.xlsx'));
    const many = Array.from({ length: 40 }, (_, i) => ({
      name: `OPD ${i + 1}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: bytes,
    }));
    await rekapInput().setInputFiles(many);
    await page.getByText(/^Membaca berkas \d+ dari 40 …$/).waitFor();
    await page.getByRole('progressbar').waitFor();
    await picture(page, 'rekap-kemajuan');
    await page.getByRole('button', { name: 'Batal', exact: true }).click();
    await page.getByText('Dibatalkan. Buku kerja tidak berubah.').waitFor();
    await suite.work.idle();
    expect(await page.getByText(/berkas terbaca/).count()).toBe(0);

    await rekapInput().setInputFiles(many);
    await page.getByText(/^Membaca berkas \d+ dari 40 …$/).waitFor();
    // An edit of the open workbook does not stop it.
    await suite.work.select('Lembar1', 'B2');
    await page.keyboard.type('catatan');
    await page.keyboard.press('Enter');
    await page.getByText('40 berkas terbaca').waitFor({ timeout: 60_000 });
    await suite.work.idle();
    // The same organisation forty times is said.
    await page.getByText(/ada di 40 berkas/).waitFor();
    const saved = await readFile(await suite.work.save());
    expect(valueAt(saved.sheets[0]!, 2, 2)).toBe('catatan');
    expect(suite.work.complaints).toEqual([]);
  }, 180_000);
});
