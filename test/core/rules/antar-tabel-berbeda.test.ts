import { antarTabelBerbeda } from '../../../src/core/rules/antar-tabel-berbeda';
import { namaBelanja } from '../../../src/core/rules/hubungan/fakta-belanja';
import { temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const nama = [
  'Persentase SDM memenuhi standar kompetensi',
  'Persentase PNS didistribusikan',
  'Persentase data kepegawaian terbarukan',
];

const tabel = (
  sheet: string,
  kolom: string,
  nilai: readonly Isi[],
  lain: Partial<TabelUji> = {},
): TabelUji => ({
  sheet,
  kind: 'perbandingan',
  kolom: ['no', 'indikator', 'satuan', kolom],
  judul: ['Kinerja', 'Tahun 2020'],
  baris: nilai.map((isi, i): Isi[] => [i + 1, nama[i]!, '%', isi]),
  ...lain,
});

const cek = (...uji: TabelUji[]) => temuan(antarTabelBerbeda, buku(...uji));
const letak = (...uji: TabelUji[]) => cek(...uji).map((one) => `${one.sheet}!${one.range ?? one.cell}`);

describe('an indicator in several tables', () => {
  const rencana = tabel('Renaksi', 'target TAHUN', [75, 20, 100]);
  const monev = tabel('Monev', 'target TAHUN', [75, 20, 100]);

  test('the table that stands alone is the one named, the others stand beside it', () => {
    const [finding, ...more] = cek(rencana, monev, tabel('Capaian', 'target TAHUN', [75, 25, 100]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      sheet: 'Capaian',
      cell: 'D6',
      related: [
        { sheet: 'Renaksi', cell: 'D6' },
        { sheet: 'Monev', cell: 'D6' },
      ],
      data: { printed: 25, expected: 20 },
    });
    expect(finding!.message).toContain('tahun 2020 di sini 25, di Renaksi, Monev 20');
  });

  test('of two tables the later one', () => {
    expect(letak(rencana, tabel('Capaian', 'target TAHUN', [75, 20, 98]))).toEqual(['Capaian!D7']);
  });

  test.each<[string, TabelUji]>([
    ['the same', tabel('Capaian', 'target TAHUN', [75, 20, 100])],
    [
      'as fractions under a % format',
      tabel('Capaian', 'target TAHUN', [{ v: 0.75, z: '0%' }, { v: 0.2, z: '0%' }, 1]),
    ],
    ['as text', tabel('Capaian', 'target TAHUN', ['75%', '20 %', '100,00%'])],
    ['rounded', tabel('Capaian', 'target TAHUN', [{ v: 75.2, z: '0' }, 20, 100])],
    ['of another year', tabel('Capaian', 'target TAHUN', [70, 15, 90], { judul: ['Kinerja', 'Tahun 2019'] })],
    ['of another quarter', tabel('Capaian', 'target TW1', [10, 5, 25])],
    [
      'of the revised agreement',
      tabel('Capaian', 'target TAHUN', [78, 20, 100], {
        judul: ['Perjanjian Kinerja Perubahan', 'Tahun 2020'],
      }),
    ],
    [
      'of other indicators',
      tabel('Capaian', 'target TAHUN', [1, 2, 3], { baris: [[1, 'Jumlah laporan', 'Laporan', 5]] }),
    ],
  ])('%s is no other value', (_what, lain) => {
    expect(cek(rencana, lain)).toEqual([]);
  });

  test('names that differ in case, number and abbreviation are one', () => {
    const lain = tabel('Capaian', 'target TAHUN', [75], {
      baris: [[1, '1. PROSENTASE PNS Didistribusikan', '%', 25]],
    });
    expect(letak(rencana, lain)).toEqual(['Capaian!D5']);
  });
});

test("last year's figure left in", () => {
  const [finding] = cek(
    tabel('Tabel 3.5', 'realisasi TAHUN', [73, 6.23, 100]),
    {
      ...tabel('Tabel 3.6', 'realisasi 2019', [84.19, 10, 100]),
      kolom: ['no', 'indikator', 'satuan', 'realisasi 2019'],
    },
    tabel('Tabel 3.12', 'realisasi TAHUN', ['84,19', 6.23, 100]),
  );
  expect(finding).toMatchObject({ sheet: 'Tabel 3.12', cell: 'D5' });
  expect(finding!.message).toContain('84,19 adalah angka tahun lalu (Tabel 3.6)');
});

test('the capaian where the realisasi belongs', () => {
  const perbandingan: TabelUji = {
    ...tabel('Tabel 3.5', '', []),
    kolom: ['no', 'indikator', 'satuan', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
    baris: [[1, nama[0]!, '%', 75, 73, 97.3]],
  };
  const [finding] = cek(perbandingan, tabel('Tabel 3.6', 'realisasi 2020', [97.3]));
  expect(finding).toMatchObject({ sheet: 'Tabel 3.6', cell: 'D5' });
  expect(finding!.message).toContain('capaiannya, bukan realisasinya');
});

test('a capaian is only compared where its target and realisasi agree', () => {
  const satu = (sheet: string, target: number, realisasi: number, capaian: number): TabelUji => ({
    ...tabel(sheet, '', []),
    kolom: ['no', 'indikator', 'satuan', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
    baris: [[1, nama[0]!, '%', target, realisasi, capaian]],
  });
  const findings = cek(satu('Tabel 3.5', 75, 73, 97.33), satu('Tabel 3.12', 75, 84, 112));
  expect(findings.map((one) => one.cell)).toEqual(['E5']);
});

describe('a sasaran', () => {
  const rinci = (sheet: string, pagu: readonly number[]): TabelUji => ({
    sheet,
    kind: 'perbandingan',
    judul: ['Realisasi Anggaran', 'Tahun 2020'],
    kolom: ['no', 'sasaran', 'indikator', 'capaian TAHUN', 'target TAHUN Rp'],
    baris: [
      [1, 'Meningkatnya kualitas kinerja SDM', nama[0]!, 97.3, pagu[0]!],
      ['', '', nama[1]!, 0, pagu[1]!],
      [2, 'Meningkatnya kualitas informasi', nama[2]!, 100, pagu[2]!],
    ],
  });
  const ringkas = (capaian: readonly Isi[], pagu: readonly number[]): TabelUji => ({
    sheet: 'Ringkasan',
    kind: 'efisiensi',
    judul: ['Efisiensi', 'Tahun 2020'],
    kolom: ['no', 'sasaran', 'capaian TAHUN', 'target TAHUN Rp'],
    baris: [
      [1, 'Meningkatnya Kualitas Kinerja SDM', capaian[0]!, pagu[0]!],
      [2, 'Meningkatnya Kualitas Informasi', capaian[1]!, pagu[1]!],
    ],
  });

  test('its capaian is the mean of its indikator, its pagu the sum of its rows', () => {
    expect(cek(rinci('Tabel 3.12', [60, 40, 30]), ringkas([48.65, 100], [100, 30]))).toEqual([]);
    const [capaian, pagu, ...more] = cek(rinci('Tabel 3.12', [60, 40, 30]), ringkas([100, 100], [110, 30]));
    expect(more).toEqual([]);
    expect(capaian).toMatchObject({
      sheet: 'Ringkasan',
      cell: 'C5',
      data: { printed: 100, expected: 48.65 },
    });
    expect(capaian!.message).toContain('rata-rata 2 bagiannya di Tabel 3.12 48,65');
    expect(pagu).toMatchObject({ cell: 'D5', data: { expected: 100 } });
    expect(pagu!.related).toEqual([
      { sheet: 'Tabel 3.12', cell: 'E5' },
      { sheet: 'Tabel 3.12', cell: 'E6' },
    ]);
  });

  test('held at 100 % it is the same capaian with a cap', () => {
    const tinggi = rinci('Tabel 3.12', [60, 40, 30]);
    const baris = tinggi.baris.map((row, i) =>
      i === 2 ? [2, 'Meningkatnya kualitas informasi', nama[2]!, 168.5, 30] : row,
    );
    expect(cek({ ...tinggi, baris }, ringkas([48.65, 100], [100, 30]))).toEqual([]);
  });
});

test('two kinds of spending in each other’s column', () => {
  const belanja: TabelUji = {
    sheet: 'Tabel 2.5',
    kind: 'anggaran',
    judul: ['Belanja', 'Tahun 2020'],
    kolom: ['no', 'uraian', 'target TAHUN Rp'],
    baris: [
      [1, 'Belanja Tidak Langsung', 11185483000],
      [2, 'Belanja Langsung', 23265036415],
      ['', 'Jumlah', 34450519415],
    ],
    totalRows: [7],
  };
  const apbd = (bl: number, btl: number): TabelUji => ({
    sheet: 'Tabel 3.11',
    kind: 'efisiensi',
    judul: ['Efisiensi', 'BKD'],
    kolom: [
      'periode = Tahun',
      'target Rp = Jumlah Anggaran',
      'target Rp = Total APBD / BL',
      'target Rp = Total APBD / BTL',
    ],
    baris: [
      [2019, 35916135262, 26035000000, 9881135262],
      [2020, 34450519415, bl, btl],
    ],
  });
  expect(cek(belanja, apbd(23265036415, 11185483000))).toEqual([]);
  const findings = cek(belanja, apbd(11185483000, 23265036415));
  expect(findings.map((one) => one.cell)).toEqual(['C6', 'D6']);
  expect(findings[0]!.message).toContain('tertukar');
});

test('a total named as elsewhere is compared with its namesake', () => {
  const total = (sheet: string, nilai: number): TabelUji => ({
    sheet,
    kind: 'anggaran',
    judul: ['Anggaran', 'Tahun 2020'],
    kolom: ['no', 'uraian', 'target TAHUN Rp'],
    baris: [
      [1, `Kegiatan ${sheet}`, 10],
      ['', 'Jumlah', 10],
      ['', 'Total Belanja Langsung', nilai],
    ],
    totalRows: [6, 7],
  });
  expect(letak(total('A', 23), total('B', 23), total('C', 34))).toEqual(['C!C7']);
});

test('a whole column from before the revision is one finding', () => {
  const program = (sheet: string, tambah: number): TabelUji => ({
    sheet,
    kind: 'anggaran',
    judul: ['Anggaran', 'Tahun 2020'],
    kolom: ['no', 'program', 'target TAHUN Rp'],
    baris: ['Perkantoran', 'Sarana', 'Kapasitas', 'Mutasi'].map((one, i): Isi[] => [
      i + 1,
      `Program Peningkatan ${one}`,
      1000 * (i + 1) + tambah,
    ]),
    ...(sheet === 'PK' ? { kolom: ['no', 'program', 'target TAHUN Rp', 'keterangan'] } : {}),
  });
  const [finding, ...more] = cek(program('PK', 0), { ...program('Realisasi', 77), kind: 'anggaran' });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ sheet: 'Realisasi', range: 'C5:C8' });
  expect(finding!.message).toContain('4 pagu di kolom ini');
});

test.each([
  ['Total Belanja Langsung', 'belanja langsung'],
  ['Total APBD BTL', 'belanja tidak langsung'],
  ['Pagu BL Tahun 2020', 'belanja langsung'],
  ['Jumlah Anggaran Belanja', undefined],
  ['Program Pelayanan', undefined],
])('%s → %s', (label, kunci) => {
  expect(namaBelanja(label)).toBe(kunci);
});
