import { skala } from '../../../src/core/forms/halaman';
import { lebarKolom, lebarTeks } from '../../../src/core/forms/tinggi';
import { tampilan } from '../../../src/core/kinerja/nilai';
import type { PageSetup } from '../../../src/core/plan/plan';
import { sheetOf, workbookOf } from '../../support/grid';
import { contoh, isiForm, laporanContoh, laporkan, lembarForm, type Laporan } from './contoh';

const lebar = (report: Laporan, sheet: string): number[] =>
  report.plan.actions.flatMap((a) => (a.type === 'columnWidth' && a.sheet === sheet ? [a.width ?? 0] : []));
const halaman = (report: Laporan, sheet: string): PageSetup =>
  report.plan.actions.flatMap((a) => (a.type === 'page' && a.sheet === sheet ? [a.page] : []))[0]!;
const kecil = (report: Laporan, sheet: string): number =>
  skala(lebar(report, sheet), false, halaman(report, sheet).margins!.left);

test.each(contoh)('%s: every number of every form is narrower than its column', async (nama) => {
  const report = await laporanContoh(nama);
  for (const { name } of report.sheets) {
    const columns = lebar(report, name);
    const gabung = report.plan.actions.flatMap((a) =>
      a.type === 'merge' && a.sheet === name ? [a.area] : [],
    );
    const gaya = report.plan.actions.flatMap((a) => (a.type === 'setStyle' && a.sheet === name ? [a] : []));
    for (const action of report.plan.actions) {
      if (action.type !== 'setCells' || action.sheet !== name) continue;
      for (const { row, column, value, formula, cached } of action.cells) {
        const isi = formula === undefined ? value : cached;
        if (typeof isi !== 'number') continue;
        if (
          gabung.some(
            (g) => g.firstRow <= row && row <= g.lastRow && g.firstColumn === column && g.lastColumn > column,
          )
        )
          continue;
        const style = gaya.find(
          ({ area }) =>
            area.firstRow <= row &&
            row <= area.lastRow &&
            area.firstColumn <= column &&
            column <= area.lastColumn,
        )!.style;
        const text = tampilan({ value: isi, format: style.numberFormat });
        const perlu = lebarTeks(text, style.fontSize ?? 10, style.bold);
        expect({ name, row, column, text, muat: perlu <= lebarKolom(columns[column - 1]!) }).toMatchObject({
          muat: true,
        });
      }
    }
  }
});

test('E.81 is one folio wide at nearly seven points where only some of its Rp are known', async () => {
  const report = await laporanContoh('lkjip-kaltim-2020-rumus');
  expect(8 * kecil(report, lembarForm(report, 'evaluasi-renja'))).toBeGreaterThanOrEqual(6.8);
});

test('a form with all of its columns of money filled keeps every digit, reduced no more than it must', () => {
  const uang = (n: number): number => 1234567890 + n * 111111111;
  const report = laporkan(
    workbookOf([
      sheetOf('E81', [
        ['EVALUASI RENJA TAHUN 2024'],
        [],
        ['No', 'Sasaran', 'Kegiatan', 'Indikator', 'Satuan', 'Target 2024', 'Pagu 2024 (Rp)'].concat(
          ['I', 'II', 'III', 'IV'].flatMap((tw) => [
            `Realisasi Kinerja TW ${tw}`,
            `Realisasi Anggaran TW ${tw} (Rp)`,
          ]),
        ),
        ...[1, 2, 3].map((n) => [
          n,
          'Meningkatnya kualitas layanan',
          `Kegiatan ${n}`,
          `Jumlah layanan ${n}`,
          'layanan',
          40,
          uang(9),
          10,
          uang(1),
          10,
          uang(2),
          10,
          uang(3),
          10,
          uang(4),
        ]),
      ]),
    ]),
    { forms: ['evaluasi-renja'] },
  );
  const sheet = lembarForm(report, 'evaluasi-renja');
  const rows = isiForm(report, 'evaluasi-renja');
  const isi = rows.find((row) => String(row[3]).startsWith('Jumlah layanan 1'))!;
  expect(isi).toEqual(expect.arrayContaining([uang(1), uang(4)]));
  expect(halaman(report, sheet).margins).toMatchObject({ left: 1, right: 1 });
  expect(8 * kecil(report, sheet)).toBeGreaterThanOrEqual(5.8);
});

test('a narrow form fills the page between the usual margins', async () => {
  const report = await laporanContoh('lkjip-kaltim-2020');
  const sheet = lembarForm(report, 'target-realisasi');
  expect(halaman(report, sheet)).toMatchObject({
    paper: 'folio',
    centered: true,
    margins: { left: 1.5, right: 1.5 },
  });
  const total = lebar(report, sheet).reduce((sum, width) => sum + lebarKolom(width), 0);
  expect(total).toBeGreaterThan(840);
  expect(kecil(report, sheet)).toBeGreaterThanOrEqual(0.99);
});

test('figures kept as text are counted below the form that shows them, and nowhere else', async () => {
  const report = await laporanContoh('lkjip-kaltim-2020');
  const catatan = (form: string): string =>
    isiForm(report, form)
      .flatMap((row) => (typeof row[0] === 'string' && row[0].includes('sebagai teks') ? [row[0]] : []))
      .join();
  expect(catatan('pk')).toMatch(/^8 angka di formulir ini tersimpan sebagai teks/);
  expect(catatan('target-realisasi')).toBe('');
});

test('colours stand on cells that hold something: a blank one would count as zero', () => {
  const report = laporkan(
    workbookOf([
      sheetOf('Capaian', [
        ['PERJANJIAN KINERJA TAHUN 2024'],
        [],
        [
          'No',
          'Sasaran',
          'Indikator Kinerja',
          'Satuan',
          'Target TW I',
          'Realisasi TW I',
          'Target 2024',
          'Realisasi 2024',
        ],
        [1, 'Meningkatnya layanan', 'Jumlah layanan', 'layanan', 10, 12, 40, 41],
        [2, 'Meningkatnya disiplin', 'Jumlah sidak', 'kali', null, null, 20, 20],
      ]),
    ]),
    { forms: ['dasbor'] },
  );
  const sel = new Set(
    report.plan.actions.flatMap((a) =>
      a.type === 'setCells' ? a.cells.map((c) => `${c.row}:${c.column}`) : [],
    ),
  );
  const kosong = report.plan.actions.flatMap((a) => {
    if (a.type !== 'conditionalFormat') return [];
    const rows = Array.from({ length: a.area.lastRow - a.area.firstRow + 1 }, (_, i) => a.area.firstRow + i);
    return rows.filter((row) => !sel.has(`${row}:${a.area.firstColumn}`));
  });
  expect(kosong).toEqual([]);
});
