import { isCellError, type CellValue, type Workbook } from '../../../src/core/grid/workbook';
import { buildKinerja } from '../../../src/core/kinerja/build';
import { planReport } from '../../../src/core/forms/report';
import { id } from '../../../src/core/messages/id';
import type { Triwulan } from '../../../src/core/recognise/table';
import { openFile } from '../../../src/host/file/open';
import { anggaranTriwulan, bulananMonev, sampaiMonev, semesterMonev } from '../../support/bagian-tahun';
import { berkas, type LembarUji } from '../../support/hitung-uji';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { fungsiLain } from '../../support/rumus-uji';
import { buku, type Isi, type TabelUji } from '../../support/tabel';
import { isiForm, kosong, laporkan, rumusRencana, type Laporan } from './contoh';

jest.setTimeout(300_000);

/** Months, halves and running totals are counted into the quarters and the year of the forms. */

const buat = async (lembar: LembarUji, periode?: Triwulan): Promise<Laporan> =>
  laporkan(await openFile(berkas(lembar)).read(), { periode });

const bulat = (value: CellValue): CellValue => (typeof value === 'number' ? Number(value.toFixed(4)) : value);
/** Target, realisasi and capaian of the four quarters of each indicator. */
const perTriwulan = (report: Laporan): CellValue[][][] => {
  const rows = isiForm(report, 'pengukuran-triwulan').filter((row) =>
    String(row[5] ?? '').startsWith('Triwulan I'),
  );
  const angka = rows.map((row) => [6, 7, 8].map((i) => bulat(row[i] ?? '')));
  return Array.from({ length: angka.length / 4 }, (_, i) => angka.slice(4 * i, 4 * i + 4));
};
/** Target, realisasi and capaian of the year of each indicator. */
const setahun = (report: Laporan): CellValue[][] =>
  isiForm(report, 'target-realisasi')
    .filter((row) => typeof row[0] === 'number')
    .map((row) => row.slice(3, 6).map((value) => bulat(value ?? '')));
const catatan = (report: Laporan, form: string): string => isiForm(report, form).flat().join('\n');

describe('months', () => {
  test('a quarter is the sum, last value or mean of its months, as far as they are filled', async () => {
    const [posyandu, balita, kehadiran, kematian] = perTriwulan(await buat(bulananMonev));
    expect(posyandu).toEqual([
      [30, 29, 0.9667],
      [30, 21, 0.7],
      [30, 23, 0.7667],
      [30, '', ''],
    ]);
    expect(balita).toEqual([
      [45, 44, 0.9778],
      [60, 61, 1.0167],
      [75, 60, 0.8],
      [90, '', ''],
    ]);
    expect(kehadiran!.map((q) => q[1])).toEqual([83, 87.5, 88, '']);
    expect(kehadiran!.map((q) => q[0])).toEqual([83.3333, 86.6667, 83.3333, 86.6667]);
    // Lower is better: the third quarter still lacks September.
    expect(kematian!.map((q) => q[2])).toEqual([0.9785, 1.0111, '', '']);
  });

  test('the year comes from the months; a lower-is-better one waits for December', async () => {
    const report = await buat(bulananMonev);
    expect(report.analisis.kinerja.triwulanTerakhir).toBe('TW3');
    expect(setahun(report)).toEqual([
      [120, 73, 0.6083],
      [90, 60, 0.6667],
      [85, 85.7143, 1.0084],
      [80, 88, ''],
    ]);
    expect(catatan(report, 'pengukuran-triwulan')).toContain(id.forms.dariBulan());
  });

  test('the period that is reported ends the months that count', async () => {
    const report = await buat(bulananMonev, 'TW2');
    expect(setahun(report).map((row) => row[1])).toEqual([50, 61, 84.8, 89]);
    expect(perTriwulan(report)[0]!.map((q) => q[1])).toEqual([29, 21, '', '']);
  });

  test('E.81, the action plan, the IKU monitoring and the dashboard show the same quarters', async () => {
    const report = await buat(bulananMonev);
    const e81 = isiForm(report, 'evaluasi-renja').find((row) => row[3] === 'Jumlah kunjungan posyandu')!;
    expect([10, 12, 14, 16, 18].map((i) => e81[i])).toEqual([29, 21, 23, '', 73]);
    const rata = isiForm(report, 'evaluasi-renja').find(
      (row) => row[3] === 'Tingkat kehadiran tenaga kesehatan',
    )!;
    expect(bulat(rata[18]!)).toBe(85.7143);
    const rencana = isiForm(report, 'renaksi').find((row) => row[1] === 'Jumlah kunjungan posyandu')!;
    expect(rencana.slice(2, 6)).toEqual([30, 30, 30, 30]);
    const iku = isiForm(report, 'monev-iku').find((row) => row[1] === 'Jumlah kunjungan posyandu')!;
    expect(iku.slice(5, 10).map((value) => value ?? '')).toEqual([29, 21, 23, '', 73]);
    const dasbor = isiForm(report, 'dasbor').find((row) => row.includes(bulat(73 / 120)) || row[7] === 73)!;
    expect(dasbor.slice(12, 16).map((value) => bulat(value ?? ''))).toEqual([0.9667, 0.7, 0.7667, '']);
  });
});

test('a half stands at the quarter that closes it', async () => {
  const report = await buat(semesterMonev);
  expect(perTriwulan(report)[0]).toEqual([
    ['', '', ''],
    [80, 84, 1.05],
    ['', '', ''],
    [120, 110, 0.9167],
  ]);
  expect(setahun(report)).toEqual([
    [200, 194, 0.97],
    [85, 84.25, 0.9912],
    [4, 1, 0.25],
  ]);
  expect(catatan(report, 'evaluasi-renja')).toContain(id.forms.dariSemester());
  // Up to TW III only the first half has closed.
  expect(setahun(await buat(semesterMonev, 'TW3')).map((row) => row[1])).toEqual([84, 83.5, 1]);
});

describe('running totals', () => {
  test('a sum comes apart into its quarters, a position is the quarter’s own, the year is the last one filled', async () => {
    const report = await buat(sampaiMonev);
    const [panjang, mantap, rambu] = perTriwulan(report);
    expect(panjang!.map((q) => q.slice(0, 2))).toEqual([
      [5, 4],
      [10, 12],
      [15, 11.5],
      [10, ''],
    ]);
    expect(mantap!.map((q) => q.slice(0, 2))).toEqual([
      [70, 69],
      [72, 71],
      [74, 73.5],
      [75, ''],
    ]);
    // Nothing up to TW II: neither it nor TW III can be told alone.
    expect(rambu!.map((q) => q[1])).toEqual([20, '', '', '']);
    expect(setahun(report)).toEqual([
      [40, 27.5, 0.6875],
      [75, 73.5, 0.98],
      [100, 65, 0.65],
    ]);
    expect(catatan(report, 'monev-iku')).toContain(id.forms.dariSampai());
  });

  test('a mean cannot be undone: the quarters stay blank, the running mean is the year', () => {
    const report = formulir('target-realisasi', {
      kind: 'perbandingan',
      kolom: [
        'no',
        'indikator',
        'satuan',
        'polaritas = Cara Akumulasi',
        'target TAHUN',
        ...['TW1', 'TW2', 'TW3', 'TW4'].map((tw) => `realisasi SD-${tw}`),
      ],
      baris: [[1, 'Nilai layanan', 'Nilai', 'rata-rata', 80, 78, 79, null, null]],
    });
    expect(baris(report, 'target-realisasi').slice(3, 6)).toEqual([80, 79, 79 / 80]);
    const perTw = formulir('pengukuran-triwulan', report.uji);
    expect(
      isiForm(perTw, 'pengukuran-triwulan')
        .filter((row) => String(row[5] ?? '').startsWith('Triwulan I'))
        .map((row) => row[7] ?? ''),
    ).toEqual([78, '', '', '']);
  });
});

type Ujian = ReturnType<typeof planReport> & { readonly uji: TabelUji };
function formulir(form: string, uji: TabelUji, periode?: Triwulan): Ujian {
  const { workbook, tables } = buku({ judul: ['MONITORING TAHUN 2025'], ...uji });
  const report = planReport(buildKinerja(workbook, tables, kosong), [], kosong, id, {
    forms: [form],
    periode,
  });
  return { ...report, uji };
}
const baris = (report: Ujian, form: string): readonly CellValue[] =>
  isiForm(report, form).find((row) => typeof row[0] === 'number')!;

const bulanKe = (peran: string): string[] =>
  Array.from({ length: 12 }, (_, i) => `${peran} B${String(i + 1).padStart(2, '0')}`);

test('a month kept as text is left out of its quarter, and the form says so', () => {
  const report = formulir('pengukuran-triwulan', {
    kind: 'monev-bulanan',
    kolom: ['no', 'indikator', 'satuan', 'target TAHUN', ...bulanKe('realisasi')],
    baris: [[1, 'Jumlah layanan', 'Layanan', 100, 10, '12', 11, 9]],
  });
  const isi = isiForm(report, 'pengukuran-triwulan');
  expect(isi.find((row) => row[5] === 'Triwulan I')![7]).toBe(21);
  expect(isi.flat()).toContain(id.forms.bagianTeks(1));
});

describe('one figure however the sheet tells it', () => {
  test('highest of the months; percentages kept as fractions read as points', () => {
    const nilai: Isi[] = [0.5, 0.7, 0.6, 0.75, 0.8].map((v) => ({ v, z: '0%' }));
    const iku = baris(
      formulir('monev-iku', {
        kind: 'monev-bulanan',
        kolom: [
          'no',
          'indikator',
          'satuan',
          'polaritas = Cara Akumulasi',
          'target TAHUN',
          ...bulanKe('realisasi'),
        ],
        baris: [[1, 'Cakupan', '%', 'Tertinggi', 90, ...nilai]],
      }),
      'monev-iku',
    );
    expect([3, 5, 6, 7, 9].map((i) => bulat(iku[i] ?? ''))).toEqual([90, 70, 80, '', 80]);
  });

  test('targets by quarter of the plan beside realisasi by month of the monitoring', () => {
    const { workbook, tables } = buku(
      {
        sheet: 'Renaksi',
        kind: 'renaksi',
        judul: ['RENCANA AKSI TAHUN 2025'],
        kolom: ['no', 'indikator', 'satuan', 'target TW1', 'target TW2', 'target TW3', 'target TW4'],
        baris: [[1, 'Jumlah izin terbit', 'Izin', 30, 30, 30, 30]],
      },
      {
        sheet: 'Bulanan',
        kind: 'monev-bulanan',
        judul: ['REALISASI BULANAN TAHUN 2025'],
        kolom: ['no', 'indikator', ...bulanKe('realisasi')],
        baris: [[1, 'Jumlah izin terbit', 9, 11, 10, 12]],
      },
    );
    const report = planReport(buildKinerja(workbook, tables, kosong), [], kosong, id, {
      forms: ['pengukuran-triwulan'],
    });
    const rows = isiForm(report, 'pengukuran-triwulan').filter((row) =>
      String(row[5] ?? '').startsWith('Triwulan I'),
    );
    expect(rows.map((row) => [row[6], row[7] ?? ''])).toEqual([
      [30, 30],
      [30, 12],
      [30, ''],
      [30, ''],
    ]);
    expect(rows[0]![4]).toBe(120);
  });

  test('one sheet a month of the same plan is one row of months', () => {
    const lembar = (sheet: string, realisasi: number | null): TabelUji => ({
      sheet,
      kind: 'perbandingan',
      judul: ['LAPORAN KINERJA TAHUN 2025'],
      kolom: ['no', 'indikator', 'satuan', 'target TAHUN = Target', 'realisasi TAHUN = Realisasi'],
      baris: [[1, 'Jumlah layanan', 'Layanan', 10, realisasi]],
    });
    const { workbook, tables } = buku(
      lembar('Januari', 8),
      lembar('Februari', 12),
      lembar('Maret', 9),
      lembar('April', 11),
    );
    const report = planReport(buildKinerja(workbook, tables, kosong), [], kosong, id, {
      forms: ['monev-iku', 'evaluasi-renja'],
    });
    const row = isiForm(report, 'monev-iku').find((r) => typeof r[0] === 'number')!;
    expect(row.slice(5, 10).map((value) => value ?? '')).toEqual([29, 11, '', '', 40]);
    const e81 = isiForm(report, 'evaluasi-renja').filter((r) => r[3] === 'Jumlah layanan');
    expect(e81.map((r) => [8, 10, 12, 14, 16, 18].map((i) => r[i] ?? ''))).toEqual([
      [40, 29, 11, '', '', 40],
    ]);
  });

  test('money by month is counted into the quarters and the year, running totals stand for themselves', () => {
    const kolom = (peran: readonly string[]): string[] => [
      'no',
      'sasaran',
      'indikator',
      'satuan',
      'target TAHUN',
      'realisasi TW1',
      'target TAHUN Rp',
      ...peran,
    ];
    const rupiah = [100e6, 150e6, 50e6, 200e6];
    const bulanan = formulir('evaluasi-renja', {
      kind: 'monev',
      kolom: kolom(bulanKe('realisasi').map((k) => `${k} Rp`)),
      baris: [[1, 'Sasaran', 'Jumlah layanan', 'Layanan', 10, 4, 1e9, ...rupiah]],
    });
    const rp = isiForm(bulanan, 'evaluasi-renja').find((row) => row[3] === 'Jumlah layanan')!;
    expect([11, 13, 15, 17, 19].map((i) => rp[i] ?? '')).toEqual([300e6, 200e6, '', '', 500e6]);
    const sampai = {
      kind: 'monev' as const,
      kolom: kolom(['TW1', 'TW2', 'TW3', 'TW4'].map((tw) => `realisasi SD-${tw} Rp`)),
      baris: [[1, 'Sasaran', 'Jumlah layanan', 'Layanan', 10, 4, 1e9, 300e6, 500e6, null, null]],
    };
    const sd = isiForm(formulir('evaluasi-renja', sampai), 'evaluasi-renja').find(
      (row) => row[3] === 'Jumlah layanan',
    )!;
    expect([11, 13, 15, 17, 19].map((i) => sd[i] ?? '')).toEqual([300e6, 200e6, '', '', 500e6]);
    const pk = baris(formulir('anggaran-pk', sampai), 'anggaran-pk');
    expect(pk.slice(6, 9)).toEqual([1e9, 500e6, 0.5]);
  });
});

test('the dashboard and the budget of the year add the quarters of the lowest rows', async () => {
  const report = laporkan(await openFile(berkas(bulananMonev, anggaranTriwulan)).read());
  const tahun = isiForm(report, 'efisiensi-anggaran').find((row) => row[0] === 2025)!;
  expect(tahun.slice(1, 3)).toEqual([450e6, 210e6]);
  const dasbor = isiForm(report, 'dasbor').filter((row) => String(row[1] ?? '').startsWith('Program'));
  expect(dasbor.slice(-2).map((row) => row.filter((value) => typeof value === 'number').slice(1, 3))).toEqual(
    [
      [300e6, 135e6],
      [150e6, 75e6],
    ],
  );
});

describe('money of programs by quarter, by month and up to a quarter', () => {
  const program = (bagian: readonly string[], ...isi: (readonly (number | null)[])[]): TabelUji => ({
    sheet: 'Anggaran',
    kind: 'anggaran',
    kolom: ['no', 'program', 'kegiatan', 'target TAHUN Rp', ...bagian.map((b) => `realisasi ${b} Rp`)],
    baris: [
      [1, 'Program Pelayanan', null, 300e6, ...isi[0]!],
      [null, null, 'Kegiatan Loket', 100e6, ...isi[1]!],
      [null, null, 'Kegiatan Daring', 200e6, ...isi[2]!],
    ],
  });
  const uang = (uji: TabelUji, periode?: Triwulan): CellValue[][] =>
    isiForm(formulir('anggaran-program', uji, periode), 'anggaran-program')
      .filter(
        (row) => /Program|Kegiatan|Total/.test(String(row[1] ?? row[0] ?? '')) && typeof row[2] === 'number',
      )
      .map((row) => row.slice(2, 5));

  test('quarters and months are added, up to the quarter that is reported', () => {
    const tw = program(['TW1', 'TW2', 'TW3', 'TW4'], [30e6, 60e6], [10e6, 20e6], [20e6, 40e6]);
    expect(uang(tw)).toEqual([
      [300e6, 90e6, 0.3],
      [100e6, 30e6, 0.3],
      [200e6, 60e6, 0.3],
      [300e6, 90e6, 0.3],
    ]);
    expect(uang(tw, 'TW1').map((row) => row[1])).toEqual([30e6, 10e6, 20e6, 30e6]);
    const bulan = program(
      ['B01', 'B02', 'B03', 'B04'],
      [30e6, null, 30e6, 30e6],
      [10e6, null, 10e6, 10e6],
      [20e6, null, 20e6, 20e6],
    );
    expect(uang(bulan).map((row) => row[1])).toEqual([90e6, 30e6, 60e6, 90e6]);
  });

  test('a running total stands for itself: the last one filled', () => {
    const sd = program(
      ['SD-TW1', 'SD-TW2', 'SD-TW3'],
      [30e6, 90e6, null],
      [10e6, 30e6, null],
      [20e6, 60e6, null],
    );
    expect(uang(sd).map((row) => row[1])).toEqual([90e6, 30e6, 60e6, 90e6]);
  });
});

/** FIXED writes numbers as the reader's region does: sentences are compared without their marks. */
const polos = (value: CellValue): string => String(value).replace(/[.,]/g, '');
const sama = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : a === b || polos(a) === polos(b);
const nilai = (workbook: Workbook, sheet: string, row: number, column: number): CellValue =>
  workbook.sheets.find((s) => s.name === sheet)?.cells[row - 1]?.[column - 1]?.value ?? '';
const beda = (workbook: Workbook, report: Laporan) =>
  rumusRencana(report)
    .filter(({ sheet }) => sheet !== 'Temuan')
    .flatMap(({ sheet, row, column, formula, cached }) => {
      const lo = nilai(workbook, sheet, row, column);
      return isCellError(lo) || !sama(lo, cached ?? '') ? [{ sheet, row, column, formula, cached, lo }] : [];
    });

/** A part of the year that changes, and how many forms follow. */
const ubahan: [LembarUji[], { row: number; column: number }, number, number][] = [
  [[bulananMonev, anggaranTriwulan], { row: 5, column: 15 }, 15, 6], // May, blank before
  [[semesterMonev], { row: 5, column: 9 }, 130, 6],
  [[sampaiMonev], { row: 7, column: 9 }, 45, 4], // up to TW II, blank before
  [[anggaranTriwulan, bulananMonev], { row: 7, column: 7 }, 9e6, 3],
];

describeWithLibreOffice('months, halves and running totals, computed anew by LibreOffice', () => {
  test.each(ubahan)(
    '%#: every formula as written; a change is followed',
    async (lembar, di, baru, banyak) => {
      const host = openFile(berkas(...lembar));
      const report = laporkan(await host.read());
      expect(rumusRencana(report).flatMap(({ formula }) => fungsiLain(formula!))).toEqual([]);
      await host.apply(report.plan);
      const berkasUbah: Uint8Array[] = [host.save()];
      for (const value of [baru, null, 'belum ada']) {
        const { inverse } = await host.apply({
          title: 'ubah',
          expects: [],
          actions: [{ type: 'setCells', sheet: lembar[0]!.nama, cells: [{ ...di, value }] }],
        });
        berkasUbah.push(host.save());
        await host.apply(inverse);
      }
      const dihitung = await recalculate(berkasUbah);
      expect(beda(dihitung[0]!, report)).toEqual([]);
      for (const workbook of dihitung.slice(1)) {
        // Planned again from the recalculated workbook, the forms must say what their formulas answered.
        expect(beda(workbook!, laporkan(workbook!))).toEqual([]);
      }
      const berubah = rumusRencana(report).filter(
        ({ sheet, row, column, cached }) => !sama(nilai(dihitung[1]!, sheet, row, column), cached ?? ''),
      );
      expect(new Set(berubah.map(({ sheet }) => sheet)).size).toBeGreaterThanOrEqual(banyak);
    },
  );
});
