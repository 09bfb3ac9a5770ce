import { isCellError, type CellValue, type Workbook } from '../../../src/core/grid/workbook';
import type { Profil } from '../../../src/core/kinerja/profil';
import { openFile } from '../../../src/host/file/open';
import { berkas, type LembarUji } from '../../support/hitung-uji';
import { denganIronCalc } from '../../support/ironcalc-buku';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { baris, buka, isiForm, kosong, laporkan, rumusRencana, type Laporan } from './contoh';

jest.setTimeout(300_000);

/** What the user chose in the settings, through every form: the mean, the method of efisiensi, ranges and grades. */

type Baris = LembarUji['baris'][number];
const kepala: Baris = [
  'No',
  'Sasaran Strategis',
  'Indikator Kinerja',
  'Satuan',
  'Target',
  'Realisasi',
  'Pagu (Rp)',
  'Realisasi Anggaran (Rp)',
];

const buku = (...rows: readonly Baris[]): Promise<Workbook> =>
  openFile(
    berkas({
      nama: 'Capaian',
      baris: [['CAPAIAN KINERJA TAHUN 2024'], [], kepala, ...rows.map((row, i): Baris => [i + 1, ...row])],
    }),
  ).read();

const satu = 'Meningkatnya mutu layanan';
const dua = 'Meningkatnya tertib administrasi';

/** PMK 22/2021: (1; 0,9) → 94,87 and (2/3; 2/3; 1) → 76,31. */
const pmk: readonly Baris[] = [
  [satu, 'Persentase layanan tepat waktu', '%', 80, 80, 1000, 900],
  [satu, 'Indeks kepuasan masyarakat', 'Nilai', 90, 81, 2000, 1900],
  [dua, 'Jumlah dokumen perencanaan', 'Dokumen', 3, 2, 3000, 2000],
  [dua, 'Jumlah laporan keuangan', 'Laporan', 6, 4, 1000, 700],
  [dua, 'Jumlah arsip tertata', 'Berkas', 50, 50, 500, 500],
];
const geometrik: Profil = { ...kosong, rataRata: 'GEOMETRIK' };
const persen = (value: CellValue | undefined): number => Math.round(Number(value) * 10000) / 100;
const teksForm = (report: Laporan, form: string): string => isiForm(report, form).flat().join('\n');

const bandingkan = (report: Laporan, jawab: (s: string, r: number, c: number) => unknown) =>
  // The count of findings has its own tests, and IronCalc counts in no single cell.
  semuaRumus(report).flatMap(({ sheet, row, column, formula, cached }) => {
    const a = jawab(sheet, row, column);
    const b = cached ?? '';
    const angka =
      typeof b === 'number' && a !== '' && Math.abs(Number(a) - b) <= 1e-6 * Math.max(1, Math.abs(b));
    const teks = String(a).replace(/[.,]/g, '') === String(b).replace(/[.,]/g, '');
    return angka || (typeof b !== 'number' && teks && !/^#/.test(String(a)))
      ? []
      : [{ sheet, row, column, formula, b, a }];
  });

const semuaRumus = (report: Laporan) => rumusRencana(report).filter(({ sheet }) => sheet !== 'Temuan');

/** Every formula of the report answers the value written with it, in both programs, and never an error. */
async function ujiRumus(report: Laporan, bytes: Uint8Array): Promise<void> {
  const [dihitung] = await recalculate([bytes]);
  const lo = (s: string, r: number, c: number): unknown => {
    const value = dihitung!.sheets.find(({ name }) => name === s)?.cells[r - 1]?.[c - 1]?.value ?? '';
    return isCellError(value) ? value.error : value;
  };
  expect(bandingkan(report, lo)).toEqual([]);
  const tempat = semuaRumus(report);
  const jawaban = denganIronCalc(await openFile(bytes).read({ includeHidden: true }), ({ jawab }) =>
    jawab(tempat),
  );
  const ic = new Map(tempat.map((t, i) => [`${t.sheet} ${t.row}:${t.column}`, jawaban[i]]));
  expect(bandingkan(report, (s, r, c) => ic.get(`${s} ${r}:${c}`))).toEqual([]);
}

async function ditulis(rows: readonly Baris[], profil: Profil): Promise<[Laporan, Uint8Array]> {
  const host = openFile(
    berkas({
      nama: 'Capaian',
      baris: [['CAPAIAN KINERJA TAHUN 2024'], [], kepala, ...rows.map((row, i): Baris => [i + 1, ...row])],
    }),
  );
  const workbook = await host.read();
  const report = laporkan(workbook, {}, profil);
  await host.apply(report.plan);
  return [report, host.save()];
}

describe('the geometric mean of PMK 22/2021', () => {
  test('every average of capaian on every form is that, and says so with its denominator', async () => {
    const report = laporkan(await buku(...pmk), {}, geometrik);
    const sasaran = isiForm(report, 'per-sasaran');
    const rata = sasaran.filter((row) => String(row[0]).startsWith('Rata-rata geometrik capaian'));
    expect(rata.map((row) => row[0])).toEqual([
      'Rata-rata geometrik capaian sasaran (2 indikator)',
      'Rata-rata geometrik capaian sasaran (3 indikator)',
    ]);
    expect(rata.map((row) => persen(row[6]))).toEqual([94.87, 76.31]);

    const target = baris(isiForm(report, 'target-realisasi'), 1, 'Rata-rata geometrik capaian (5 indikator)');
    expect(persen(target[5])).toBe(persen(0.4 ** 0.2));
    const efisiensi = isiForm(report, 'efisiensi').filter(
      (row) => typeof row[0] === 'number' && row[3] !== null,
    );
    expect(efisiensi.slice(0, 2).map((row) => persen(row[3]))).toEqual([94.87, 76.31]);
    expect(teksForm(report, 'narasi')).toContain('Rata-rata geometrik capaian sasaran ini 94,87%');
    expect(teksForm(report, 'dasbor')).toContain('Rata-rata geometrik capaian');
    for (const form of ['target-realisasi', 'per-sasaran', 'dasbor', 'efisiensi', 'narasi'])
      expect(teksForm(report, form)).toContain('akar pangkat n');
    const biasa = laporkan(await buku(...pmk));
    expect(persen(baris(isiForm(biasa, 'target-realisasi'), 1, 'Rata-rata capaian (5')[5])).toBe(84.67);
  });

  test('E.81 closes by it too', async () => {
    const workbook = await buka('lkjip-kaltim-2020-rumus').read();
    const rows = isiForm(laporkan(workbook, { forms: ['evaluasi-renja'] }, geometrik), 'evaluasi-renja');
    expect(baris(rows, 1, 'Rata-rata geometrik capaian kinerja (%) (')[0]).toMatch(/indikator\)$/);
    expect(rows.flat().join()).toContain('akar pangkat n');
  });

  test('a capaian of 0 makes it 0, a negative one leaves it blank, an unmeasured one is left out', async () => {
    const rata = async (...r: readonly (number | null)[]): Promise<CellValue | undefined> => {
      const rows = r.map((realisasi, i): Baris => [
        satu,
        `Indeks mutu ${'abcdef'[i]}`,
        'Nilai',
        10,
        realisasi,
      ]);
      return baris(
        isiForm(laporkan(await buku(...rows), {}, geometrik), 'target-realisasi'),
        1,
        'Rata-rata',
      )[5];
    };
    expect(await rata(10, 0, 9)).toBe(0);
    expect(await rata(10, -2, 9)).toBe('');
    expect(persen(await rata(10, null, 9))).toBe(94.87);
  });

  test('a cap cuts each capaian inside the mean, on every form alike', async () => {
    const rows: Baris[] = [
      [satu, 'Indeks mutu layanan', 'Nilai', 10, 16, 100, 90],
      [satu, 'Indeks mutu data', 'Nilai', 10, 9, 100, 90],
    ];
    const report = laporkan(await buku(...rows), {}, { ...geometrik, batas: 100 });
    const target = isiForm(report, 'target-realisasi');
    expect(persen(baris(target, 1, 'Rata-rata geometrik capaian (2')[5])).toBe(120);
    expect(persen(baris(target, 1, 'Rata-rata geometrik capaian dengan batas 100 % (2')[5])).toBe(94.87);
    const sasaran = baris(
      isiForm(report, 'per-sasaran'),
      1,
      'Rata-rata geometrik capaian sasaran dengan batas',
    );
    expect(persen(sasaran[6])).toBe(94.87);
    expect(teksForm(report, 'narasi')).toContain('94,87% dari 2 indikator');
  });
});

describe('efisiensi by the method of the settings', () => {
  const lembar = async (efisiensi: Profil['efisiensi']) =>
    laporkan(await buku(...pmk), { forms: ['efisiensi', 'dasbor', 'narasi'] }, { ...kosong, efisiensi });

  test('SELISIH is printed as Tabel 3.10 has it, chosen or not', async () => {
    const [a, b] = [await lembar(undefined), await lembar('SELISIH')];
    expect(isiForm(a, 'efisiensi')).toEqual(isiForm(b, 'efisiensi'));
    expect(teksForm(a, 'efisiensi')).toContain('Tingkat Efisiensi');
  });

  test('SELISIH-RP: pagu, realisasi, what is left and its share, by sasaran and of all', async () => {
    const report = await lembar('SELISIH-RP');
    const rows = isiForm(report, 'efisiensi');
    expect(baris(rows, 1, 'Jumlah').filter((v) => v !== null)).toEqual(['Jumlah', 7500, 6000, 1500, 0.2]);
    const pertama = rows.find((row) => row[0] === 1)!;
    expect(pertama.filter((v) => typeof v === 'number')).toEqual([1, 3000, 2800, 200, 200 / 3000]);
    expect(teksForm(report, 'dasbor')).toContain('Efisiensi (sisa pagu ÷ pagu)');
    expect(teksForm(report, 'narasi')).toContain(
      'terserap 90,00%, sehingga tersisa Rp100 (10,00% dari pagu).',
    );
  });

  test('PMK-22: PAK × CK against RAK, closed by E and by NE', async () => {
    const report = await lembar('PMK-22');
    const rows = isiForm(report, 'efisiensi');
    const alokasi = 1000 + 2000 * 0.9 + 2000 + (1000 * 2) / 3 + 500;
    const e = (alokasi - 6000) / alokasi;
    expect(baris(rows, 1, 'Efisiensi (E)')[9]).toBeCloseTo(e, 12);
    expect(baris(rows, 1, 'Nilai efisiensi (NE)')[9]).toBeCloseTo(0.5 + (e / 0.2) * 0.5, 12);
    const teks = teksForm(report, 'efisiensi');
    expect(teks).toContain('PMK 214/2017 – PMK 22/2021');
    expect(teks).not.toContain('62/2023');
    expect(isiForm(report, 'dasbor').flat()).toContain('Efisiensi E (PMK 214/2017 – PMK 22/2021)');
    expect(teksForm(report, 'narasi')).toMatch(/Efisiensi \(E\) menurut PMK 214\/2017 – PMK 22\/2021 -0,56%/);
  });

  test('PMK-249: the cost of a unit against plan; NE stays within 0–100 %', async () => {
    const boros: Baris[] = [
      [satu, 'Jumlah laporan disusun', 'Laporan', 10, 20, 1000, 500],
      [satu, 'Jumlah dokumen disusun', 'Dokumen', 10, 10, 1000, 900],
    ];
    const hasil = async (rows: readonly Baris[], efisiensi: Profil['efisiensi']) => {
      const report = laporkan(await buku(...rows), { forms: ['efisiensi'] }, { ...kosong, efisiensi });
      const isi = isiForm(report, 'efisiensi');
      const akhir = (awal: string) => Number([...baris(isi, 1, awal)].pop());
      return { e: akhir('Efisiensi (E)'), ne: akhir('Nilai efisiensi') };
    };
    const hemat = await hasil(boros, 'PMK-249');
    expect(hemat.e).toBeCloseTo((0.75 + 0.1) / 2, 12);
    // One published report printed 235 % for want of the limit.
    expect(hemat.ne).toBe(1);
    expect((await hasil([[satu, 'Jumlah laporan', 'Laporan', 10, 5, 1000, 2000]], 'PMK-249')).ne).toBe(0);
    // 100 % reached with 90 % of its pagu: E 10 %, NE 75 %.
    const sepuluh = await hasil([[satu, 'Jumlah laporan', 'Laporan', 10, 10, 1000, 900]], 'PMK-22');
    expect([sepuluh.e, sepuluh.ne].map((n) => Number(n.toFixed(12)))).toEqual([0.1, 0.75]);
  });
});

describe('a target that is a range, a target that is a grade', () => {
  const capaian = async (row: Baris, profil: Partial<Profil> = {}) => {
    const report = laporkan(
      await buku(row, pmk[0]!),
      { forms: ['target-realisasi'] },
      { ...kosong, ...profil },
    );
    return {
      capaian: isiForm(report, 'target-realisasi').find((r) => r[0] === 1)![5],
      catatan: teksForm(report, 'target-realisasi'),
    };
  };
  const arah = (arahRentang: 'MAKS' | 'MIN'): Partial<Profil> => ({
    indikator: { 'ph air limbah': { polaritas: 'RENTANG', arahRentang } },
  });

  test('below and above a range go by the direction that the user chose', async () => {
    const ph = (r: number): Baris => [satu, 'pH air limbah', 'Nilai', '7–8', r];
    expect(persen((await capaian([satu, 'Indeks suhu ruang arsip', 'Nilai', '80–90', 70])).capaian)).toBe(
      87.5,
    );
    expect(persen((await capaian(ph(6.5), arah('MIN'))).capaian)).toBe(107.14);
    expect(persen((await capaian(ph(9), arah('MIN'))).capaian)).toBe(87.5);
    expect(persen((await capaian(ph(9), arah('MAKS'))).capaian)).toBe(112.5);
    expect((await capaian(ph(7.5), arah('MIN'))).capaian).toBe(1);
    expect((await capaian(ph(9), arah('MIN'))).catatan).toContain(
      'makin rendah makin baik, (2 × batas terdekat',
    );
  });

  test('a grade worse than its target stays blank until the user confirms an order, which the sheet then states', async () => {
    const row: Baris = [satu, 'Predikat SAKIP', 'Predikat', 'BB', 'B'];
    expect((await capaian(row)).capaian).toBe('');
    expect((await capaian([satu, 'Predikat SAKIP', 'Predikat', 'BB', 'A'])).capaian).toBe(1);
    const pasti = await capaian(row, { ordinal: [['D', 'C', 'CC', 'B', 'BB', 'A', 'AA']] });
    expect(pasti.capaian).toBe(0.8);
    expect(pasti.catatan).toContain('D < C < CC < B < BB < A < AA');
    // Only the order that was confirmed measures.
    expect((await capaian(row, { ordinal: [['TMP', 'TW', 'WDP', 'WTP']] })).capaian).toBe('');
  });
});

describe('predikat', () => {
  test('one scale for capaian everywhere, named on the sheet', async () => {
    const report = laporkan(await buku(...pmk));
    for (const form of ['target-realisasi', 'per-sasaran', 'dasbor', 'narasi'])
      expect(teksForm(report, form)).toContain('Permendagri 86/2017): ≥ 91 Sangat Tinggi · ≥ 76 Tinggi');
    const sakip = laporkan(await buku(...pmk), {}, { ...kosong, skala: 'SAKIP' });
    expect(teksForm(sakip, 'target-realisasi')).toContain('PermenPANRB 12/2015): > 90 AA');
    expect(baris(isiForm(sakip, 'target-realisasi'), 1, 'Rata-rata')[6]).toBe('A');
  });
});

describeWithLibreOffice('in LibreOffice and IronCalc', () => {
  const aneh: readonly Baris[] = [
    ...pmk,
    [dua, 'Jumlah nol', 'Kegiatan', 5, 0, 0, 0],
    [dua, 'Jumlah negatif', 'Kegiatan', 5, -1, 100, 50],
    [dua, 'Jumlah kosong', 'Kegiatan', 5, null, 100, null],
    [dua, 'Jumlah berteks', 'Kegiatan', 5, 'belum', 'seratus', 50],
    [satu, 'Predikat SAKIP', 'Predikat', 'BB', 'B', 100, 90],
    [satu, 'Suhu ruang arsip', 'Derajat', '18–22', 24, 100, 90],
  ];
  const pilihan: readonly [string, readonly Baris[], Profil][] = [
    ['geometric', pmk, { ...geometrik, efisiensi: 'PMK-22' }],
    ['geometric with caps', pmk, { ...geometrik, batas: 95, efisiensi: 'PMK-249' }],
    ['geometric of odd rows', aneh, { ...geometrik, efisiensi: 'SELISIH-RP' }],
    ['arithmetic with caps of odd rows', aneh, { ...kosong, batas: 95, efisiensi: 'PMK-22', ordinal: [] }],
    ['PMK 249 of odd rows', aneh, { ...kosong, efisiensi: 'PMK-249', skala: 'SAKIP' }],
  ];
  test.each(pilihan)('%s: every formula answers its value', async (_, rows, profil) => {
    const [report, bytes] = await ditulis(rows, profil);
    expect(report.sheets.map(({ form }) => form)).toEqual(
      expect.arrayContaining(['efisiensi', 'dasbor', 'narasi', 'target-realisasi', 'per-sasaran']),
    );
    await ujiRumus(report, bytes);
  });
});
