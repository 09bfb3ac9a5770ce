import { buildKinerja } from '../../../src/core/kinerja/build';
import { profilKosong } from '../../../src/core/kinerja/profil';
import { buku, type TabelUji } from '../../support/tabel';

const indikatorDari = (...tabel: TabelUji[]) => {
  const { workbook, tables } = buku(...tabel);
  return buildKinerja(workbook, tables, profilKosong).indikator[0]!;
};

const nama = 'Persentase PNS yang didistribusikan dalam rangka penataan pegawai';

test('a polaritas column that says Maksimum tells no mode', () => {
  const indikator = indikatorDari({
    sheet: 'Monev',
    kind: 'monev',
    judul: ['MONEV TAHUN 2020'],
    kolom: [
      'no',
      'indikator',
      'polaritas',
      'target TAHUN',
      'target TW1',
      'target TW2',
      'target TW3',
      'target TW4',
      'realisasi TW1',
    ],
    baris: [[1, nama, 'Maksimum', 75, 72, 73, 74, 75, 70]],
  });
  expect(indikator.polaritas).toMatchObject({ nilai: 'MAKS', asal: 'kolom' });
  expect(indikator.mode.nilai).toBe('AKHIR');
});

const renstra: TabelUji = {
  sheet: 'Renstra',
  kind: 'renstra-matriks',
  judul: ['RENSTRA'],
  kolom: ['no', 'indikator', 'target Y1', 'target Y2', 'target Y3'],
  baris: [[1, nama, 20, 18, 10]],
};
const banding = (sheet: string, target: number, realisasi: number, capaian: number): TabelUji => ({
  sheet,
  kind: 'perbandingan',
  judul: ['TAHUN 2020'],
  kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
  baris: [[1, nama, target, realisasi, capaian]],
});

test('targets that fall year on year outweigh one capaian that divides R by T', () => {
  expect(indikatorDari(renstra, banding('A', 20, 52, 260)).polaritas).toMatchObject({
    nilai: 'MIN',
    pasti: false,
  });
});

test('two such capaian outweigh them', () => {
  const { polaritas } = indikatorDari(renstra, banding('A', 20, 52, 260), banding('B', 20, 10, 50));
  expect(polaritas).toMatchObject({ nilai: 'MAKS', asal: 'angka' });
});

describe('the mode of months, halves and running totals', () => {
  const dua = (n: number): string => String(n).padStart(2, '0');
  const bulanan = (target: readonly number[], setahun: number | null, satuan = 'Orang', peran = 'target') =>
    indikatorDari({
      kind: 'monev-bulanan',
      judul: ['TAHUN 2025'],
      kolom: ['indikator', 'satuan', `${peran} TAHUN`, ...target.map((_, i) => `${peran} B${dua(i + 1)}`)],
      baris: [['Jumlah peserta', satuan, setahun, ...target]],
    }).mode;
  const tiap = (n: number, f: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => f(i));

  test('months that add up, reach, average or peak at the year’s target', () => {
    expect(
      bulanan(
        tiap(12, () => 10),
        120,
      ),
    ).toMatchObject({ nilai: 'JUMLAH', pasti: true });
    expect(
      bulanan(
        tiap(12, (i) => 10 * (i + 1)),
        120,
      ),
    ).toMatchObject({ nilai: 'AKHIR', pasti: true });
    expect(
      bulanan(
        tiap(12, (i) => (i % 2 === 0 ? 80 : 90)),
        85,
      ),
    ).toMatchObject({ nilai: 'RATA', pasti: true });
    expect(bulanan([5, 9, 12, 7, 6, 5, 4, 3, 2, 2, 1, 1], 12)).toMatchObject({ nilai: 'MAKS', pasti: true });
    // Typed rounded: 12 × 8,3 is 99,6.
    expect(
      bulanan(
        tiap(12, () => 8.3),
        100,
      ),
    ).toMatchObject({ nilai: 'JUMLAH' });
  });

  test('without targets the year’s realisasi against its months proposes one', () => {
    expect(bulanan([3, 4, 5], 12, '%', 'realisasi')).toMatchObject({
      nilai: 'JUMLAH',
      asal: 'angka',
      pasti: false,
    });
    expect(bulanan([30, 40, 55], 55, 'Orang', 'realisasi')).toMatchObject({ nilai: 'AKHIR', pasti: false });
    // One month filled fits every mode: the satuan decides.
    expect(bulanan([30], 30, 'Orang', 'realisasi')).toMatchObject({ nilai: 'JUMLAH', asal: 'bawaan' });
  });

  const semester = (satu: number, kedua: number, setahun: number) =>
    indikatorDari({
      kind: 'monev',
      judul: ['TAHUN 2025'],
      kolom: ['indikator', 'satuan', 'target TAHUN', 'target SM1', 'target SM2'],
      baris: [['Jumlah peserta', 'Orang', setahun, satu, kedua]],
    }).mode.nilai;
  test('halves too', () => {
    expect(semester(80, 120, 200)).toBe('JUMLAH');
    expect(semester(80, 85, 85)).toBe('AKHIR');
  });

  const sampai = (realisasi: readonly number[]) =>
    indikatorDari({
      kind: 'monev',
      judul: ['TAHUN 2025'],
      kolom: ['indikator', 'satuan', 'target TAHUN', ...realisasi.map((_, i) => `realisasi SD-TW${i + 1}`)],
      baris: [['Jumlah peserta', 'Orang', 100, ...realisasi]],
    }).mode;
  test('a running total that falls is no sum', () => {
    expect(sampai([20, 45, 70])).toMatchObject({ nilai: 'JUMLAH', pasti: false });
    expect(sampai([20, 45, 40])).toMatchObject({ nilai: 'AKHIR', pasti: false });
  });
});

test('the latest quarter is known from months, halves and running totals', () => {
  const terakhir = (periode: string) => {
    const { workbook, tables } = buku({
      kind: 'monev',
      kolom: ['indikator', 'target TAHUN', `realisasi ${periode}`],
      baris: [['Jumlah peserta', 100, 5]],
    });
    return buildKinerja(workbook, tables, profilKosong).triwulanTerakhir;
  };
  expect(['B01', 'B06', 'B07', 'B12', 'SM1', 'SM2', 'SD-TW3', 'TW2'].map(terakhir)).toEqual([
    'TW1',
    'TW2',
    'TW3',
    'TW4',
    'TW2',
    'TW4',
    'TW3',
    'TW2',
  ]);
  expect(['TAHUN', 'SD-LALU', 'RENSTRA', '2024'].map(terakhir)).toEqual(Array(4).fill(undefined));
});
