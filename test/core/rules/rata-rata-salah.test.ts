import { cellAt } from '../../../src/core/grid/workbook';
import { rataRataSalah } from '../../../src/core/rules/rata-rata-salah';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const tabel35 = (rata: Isi, ekor: readonly (readonly Isi[])[] = []): TabelUji => ({
  kind: 'perbandingan',
  kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
  baris: [
    [1, 'Persentase SDM berkompeten', 75, 73, { v: 97.3, z: '0.0' }],
    [2, 'Persentase capaian kinerja PNS', 50, 0, 0],
    [3, 'Persentase PNS didistribusikan', 20, 6.23, { v: 168.5, z: '0.0' }],
    [4, 'Persentase data terbarukan', 100, 100, 100],
    ['', 'Rata-rata capaian', '', '', rata],
    ...ekor,
  ],
  totalRows: [9],
});

const cek = (rata: Isi) => temuan(rataRataSalah, buku(tabel35(rata)));

test('121,93 is the mean of three of four: says which one was left out', () => {
  const [finding] = cek(121.93);
  expect(finding).toMatchObject({ severity: 'error', cell: 'E9', data: { printed: 121.93, denominator: 4 } });
  expect(finding!.data!.computed).toBeCloseTo(91.45, 10);
  expect(finding!.message).toContain(
    '121,93 adalah rata-rata 3 dari 4 indikator; indikator 2 (0) tidak ikut',
  );
  expect(finding!.fix?.actions).toMatchObject([
    { cells: [{ row: 9, column: 5, formula: '=AVERAGE(E5:E8)' }] },
  ]);
});

test.each<[string, Isi]>([
  ['all four, rounded', 91.45],
  ['all four, one decimal', { v: 91.5, z: '0.0' }],
  ['cut off instead of rounded', { v: 91.4, z: '0.0' }],
  ['a fraction under a % format', { v: 0.9145, z: '0.00%' }],
  ['unrounded behind its format', { f: '=AVERAGE(E5:E8)', v: 91.45, z: '0.00' }],
  ['text with a percent sign', '91,45%'],
])('%s is right', (_what, rata) => {
  expect(cek(rata)).toEqual([]);
});

test('a figure that no subset gives is told from the mean of the rows', () => {
  expect(cek(88.1)[0]!.message).toContain('rata-rata 4 baris di atasnya 91,45');
});

test('older figures of another sheet are named', () => {
  const lama: TabelUji = {
    ...tabel35(124.3),
    sheet: 'Tabel 3.12',
    baris: [
      [1, 'Persentase SDM berkompeten', 75, 84.19, 112.2],
      [2, 'Persentase capaian kinerja PNS', 50, 0, 25],
      [3, 'Persentase PNS didistribusikan', 20, 52, 260],
      [4, 'Persentase data terbarukan', 100, 100, 100],
    ],
    totalRows: [],
  };
  const [finding] = temuan(rataRataSalah, buku(tabel35(124.3), lama));
  expect(finding!.message).toContain('Tabel 3.12');
});

test('each block has its own average, and one over all may follow', () => {
  const blok = (kedua: number, semua: number): TabelUji => ({
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'capaian TAHUN'],
    baris: [
      [1, 'Indikator satu', 80],
      [2, 'Indikator dua', 100],
      ['', 'Rata-rata sasaran I', 90],
      [3, 'Indikator tiga', 60],
      [4, 'Indikator empat', 70],
      [5, 'Indikator lima', 80],
      ['', 'Rata-rata sasaran II', kedua],
      ['', 'Rata-rata capaian', semua],
    ],
    totalRows: [7, 11, 12],
  });
  expect(temuan(rataRataSalah, buku(blok(70, 78)))).toEqual([]);
  expect(temuan(rataRataSalah, buku(blok(70, 80)))).toEqual([]);
  expect(letakTemuan(temuan(rataRataSalah, buku(blok(80, 78))))).toEqual(['C11']);
});

test('an indicator named Rata-rata … is no average', () => {
  const uji: TabelUji = {
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'satuan', 'target TAHUN', 'capaian TAHUN'],
    baris: [
      [1, 'Jumlah laporan', 'Laporan', 4, 100],
      [2, 'Rata-rata waktu layanan', 'Hari', 3, 90],
      [3, 'Jumlah dokumen', 'Dokumen', 5, 80],
    ],
  };
  expect(temuan(rataRataSalah, buku(uji))).toEqual([]);
});

test('a row of averages in which money is summed, and one figure is summed that should not be', () => {
  const uji = (lalu: number): TabelUji => ({
    kind: 'evaluasi-renja',
    kolom: [
      'uraian',
      'target RENSTRA',
      'target RENSTRA Rp',
      'realisasi SD-LALU',
      'target TAHUN',
      'realisasi TAHUN',
    ],
    baris: [
      ['Program satu', 10, 1000, 4, 2, 1],
      ['Program dua', 20, 3000, 8, 4, 3],
      ['Rata-rata capaian kinerja', 15, 4000, lalu, 3, 2],
    ],
    totalRows: [7],
  });
  expect(temuan(rataRataSalah, buku(uji(6)))).toEqual([]);
  expect(letakTemuan(temuan(rataRataSalah, buku(uji(12))))).toEqual(['D7']);
});

describe('sentences under the table', () => {
  const dengan = (kalimat: string) => {
    const made = buku({ ...tabel35(91.45), baris: [...tabel35(91.45).baris, [], [kalimat]] });
    const [table] = made.tables;
    return temuan(rataRataSalah, { ...made, tables: [{ ...table!, dataRows: [5, 9] }] });
  };

  test('an average stated in words is held against the table', () => {
    const [finding] = dengan('Dari tabel di atas, capaian rata-rata kinerja BKD sebesar 118,065%.');
    expect(finding).toMatchObject({ cell: 'A11', data: { denominator: 4 } });
    expect(finding!.fix).toBeUndefined();
    expect(dengan('Dari tabel di atas, rata-rata capaian kinerja sebesar 91,45%.')).toEqual([]);
  });

  test('an average of something else is left alone', () => {
    expect(dengan('Rata-rata capaian kinerja sasaran II sebesar 168,5%.')).toEqual([]);
    expect(dengan('Rata-rata penyerapan anggaran kegiatan kinerja 94,34%.')).toEqual([]);
  });
});

test('blank capaian do not count, a zero does', () => {
  const made = buku(tabel35(88.6));
  expect(cellAt(made.workbook.sheets[0]!, 6, 5)?.value).toBe(0);
  const kosong = tabel35(121.93);
  const baris = kosong.baris.map((row, i) =>
    i === 1 ? [2, 'Persentase capaian kinerja PNS', 50, '', ''] : row,
  );
  expect(temuan(rataRataSalah, buku({ ...kosong, baris }))).toEqual([]);
});

describe('the geometric mean of PMK 22/2021', () => {
  const tabel = (rata: Isi): TabelUji => ({
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
    baris: [
      [1, 'Indeks mutu layanan', 3, 2, { v: 200 / 3, z: '0.00' }],
      [2, 'Indeks mutu data', 6, 4, { v: 200 / 3, z: '0.00' }],
      [3, 'Indeks mutu arsip', 1, 1, 100],
      ['', 'Rata-rata capaian', '', '', rata],
    ],
    totalRows: [8],
  });
  const geometrik = (rata: Isi) =>
    temuan(rataRataSalah, buku(tabel(rata)), { profil: { rataRata: 'GEOMETRIK' } });

  test('is right where the settings choose it; another figure is told from it, and its formula offered', () => {
    expect(geometrik(76.31)).toEqual([]);
    const [finding] = geometrik(80);
    expect(finding!.message).toContain('padahal rata-rata geometrik 3 baris di atasnya 76,31');
    expect(finding!.data).toMatchObject({ mean: 'GEOMETRIK' });
    expect(finding!.fix?.actions).toMatchObject([
      { cells: [{ formula: '=IF(COUNT(E5:E7)=0,"",IF(MIN(E5:E7)<0,"",PRODUCT(E5:E7)^(1/COUNT(E5:E7))))' }] },
    ]);
    expect(geometrik({ f: '=GEOMEAN(E5:E7)', v: 70, z: '0.00' })).toEqual([]);
  });

  test('the arithmetic mean is named as such where the settings choose the other, and the other way round', () => {
    expect(geometrik(77.78)[0]!.message).toContain(
      '77,78 adalah rata-rata aritmetik 3 baris di atasnya, padahal pengaturan memilih rata-rata geometrik',
    );
    const [biasa] = temuan(rataRataSalah, buku(tabel(76.31)));
    expect(biasa!.message).toContain('76,31 adalah rata-rata geometrik 3 baris di atasnya');
    expect(biasa!.message).toContain('pilih di pengaturan');
  });

  test('averages of anything but capaian stay arithmetic', () => {
    const target: TabelUji = {
      ...tabel(76.31),
      baris: tabel(76.31).baris.map((r, i) => (i === 3 ? ['', 'Rata-rata capaian', 3.33, '', 76.31] : r)),
    };
    expect(temuan(rataRataSalah, buku(target), { profil: { rataRata: 'GEOMETRIK' } })).toEqual([]);
  });
});
