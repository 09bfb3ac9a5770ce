import { parseArea } from '../../../src/core/grid/address';
import { jumlahSalah } from '../../../src/core/rules/jumlah-salah';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const cek = (uji: TabelUji) => temuan(jumlahSalah, buku(uji));

const anggaran = (baris: readonly (readonly Isi[])[], totalRows: readonly number[] = []): TabelUji => ({
  kind: 'anggaran',
  kolom: ['no', 'uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp'],
  baris,
  totalRows,
});

describe('a program against its own kegiatan', () => {
  const sheet = (mutasi: Isi) =>
    anggaran([
      [1, 'Program Administrasi Perkantoran', 2120554565, 2098578585],
      ['', 'Pelaksanaan Administrasi', 1120554565, 1098578585],
      ['', 'Penyediaan Jasa', 1000000000, 1000000000],
      [2, 'Program Pelayanan Mutasi Kepegawaian', mutasi, 1576758887],
      ['', 'Kepangkatan', 1000000000, 1000000000],
      ['', 'Pensiun', 386906000, 381269137],
      ['', 'Penempatan PNS', 195489750, 195489750],
    ]);

  test('the one wrong program is found by its own parts, with the sum and a formula to put there', () => {
    const [finding, ...more] = cek(sheet(157125000));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      cell: 'C8',
      data: { printed: 157125000, computed: 1582395750 },
    });
    expect(finding!.message).toContain('157125000');
    expect(finding!.message).toContain('(C9:C11) 1.582.395.750');
    expect(finding!.fix?.actions).toMatchObject([
      { cells: [{ row: 8, column: 3, formula: '=SUM(C9:C11)', cached: 1582395750 }] },
    ]);
  });

  test('a right one is left alone', () => {
    expect(cek(sheet(1582395750))).toEqual([]);
  });

  test('a kegiatan that cannot be read leaves its program unjudged', () => {
    const uji = sheet(1582395750);
    const baris = uji.baris.map((row, i) => (i === 5 ? ['', 'Pensiun', '77.932000', 381269137] : row));
    expect(cek({ ...uji, baris })).toEqual([]);
  });
});

test('codes of any agency tell the levels: program, kegiatan, KRO, RO, komponen', () => {
  const rincian = (kro: number): TabelUji => ({
    kind: 'rincian-anggaran',
    kolom: ['kode', 'uraian', 'volume', 'harga-satuan', 'jumlah'],
    baris: [
      ['088.01.CO', 'Program Kebijakan', '', '', 389395000],
      ['4846', 'Pelayanan Kepegawaian', '', '', 389395000],
      ['4846.BAB', 'Pelayanan Publik', '3 Lembaga', '', kro],
      ['', 'KOTA MEDAN', '', '', '-'],
      ['4846.BAB.001', 'Penetapan NIP', '', '', 15000000],
      ["'051", 'Penetapan NIP CASN', '', '', 15000000],
      ['A', 'Tanpa sub komponen', '', '', 15000000],
      ['4846.BAB.006', 'Kenaikan Pangkat', '', '', 374395000],
      ["'051", 'Nota persetujuan', '', '', 356645000],
      ['A', 'Tanpa sub komponen', '', '', 171870000],
      ['B', 'Bimbingan Teknis', '', '', 184775000],
      ["'052", 'Karis/Karsu', '', '', 17750000],
      ['A', 'Tanpa sub komponen', '', '', 17750000],
    ],
  });
  expect(cek(rincian(389395000))).toEqual([]);
  expect(letakTemuan(cek(rincian(398395000)))).toContain('E7');
});

test('kegiatan in one column, their parts in the next', () => {
  const pagu = (kegiatan: number): TabelUji => ({
    kind: 'anggaran',
    kolom: ['kode', 'kegiatan', 'target TAHUN Rp', 'target TAHUN Rp'],
    baris: [
      ['4846', 'Pelayanan Kepegawaian', '', kegiatan],
      ['BAB.7', 'Pertimbangan Teknis Pensiun', 184000000, ''],
      ['BAB.6', 'Kenaikan Pangkat', 374395000, ''],
      ['4847', 'Pengelolaan Arsip', '', 416725000],
      ['FAA.1', 'Dokumen Arsip', 400000000, ''],
      ['FAA.2', 'Sistem Informasi', 16725000, ''],
      ['', 'TOTAL', '', 975120000],
    ],
    totalRows: [11],
  });
  expect(cek(pagu(558395000))).toEqual([]);
  // The total agrees with the parts, so it is not blamed.
  expect(letakTemuan(cek(pagu(573395000)))).toEqual(['D5']);
});

describe('totals', () => {
  const sasaran = (jumlah: Isi, total: Isi): TabelUji => ({
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'target TAHUN Rp', 'realisasi TAHUN Rp'],
    baris: [
      [1, 'Persentase SDM berkompeten', 6806299226, 6430908665],
      [2, 'Persentase PNS didistribusikan', 195489750, 194607660],
      [3, 'Persentase data terbarukan', 681880000, 676163100],
      ['', 'Jumlah', jumlah, 7301679425],
      ['', 'Total Belanja Langsung', total, 21947576337],
    ],
    totalRows: [8, 9],
  });

  test('a total right below another total is not the sum of the rows above it', () => {
    expect(cek(sasaran(7683668976, 23265036415))).toEqual([]);
  });

  test('the first total is', () => {
    expect(letakTemuan(cek(sasaran(7683668967, 23265036415)))).toEqual(['C8']);
  });

  test('subtotals by block and a grand total over them', () => {
    const blok = (grand: number): TabelUji =>
      anggaran(
        [
          [1, 'Belanja pegawai', 100, 90],
          [2, 'Belanja barang', 50, 40],
          ['', 'Sub jumlah A', 150, 130],
          [3, 'Belanja modal', 70, 60],
          [4, 'Belanja lain', 30, 20],
          ['', 'Sub jumlah B', 100, 80],
          ['', 'Jumlah A + B', grand, 210],
        ],
        [7, 10, 11],
      );
    expect(cek(blok(250))).toEqual([]);
    // The other column says that the grand total is meant as the sum of the subtotals.
    expect(letakTemuan(cek(blok(260)))).toEqual(['C11']);
  });

  test('a total above its rows', () => {
    const atas = (total: number) =>
      anggaran(
        [
          ['', 'JUMLAH', total, 55],
          [1, 'Belanja pegawai', 40, 35],
          [2, 'Belanja barang', 30, 20],
        ],
        [5],
      );
    expect(cek(atas(70))).toEqual([]);
    expect(letakTemuan(cek(atas(80)))).toEqual(['C5']);
  });

  test('a difference that the rounding of the parts explains is no wrong sum', () => {
    const nilai = (total: number): TabelUji => ({
      kind: 'hasil-evaluasi',
      kolom: ['no', 'uraian', 'bobot', 'nilai'],
      baris: [
        [1, 'Perencanaan Kinerja', 30, 25.93],
        [2, 'Pengukuran Kinerja', 25, 20],
        [3, 'Pelaporan Kinerja', 15, 12.14],
        ['', 'Nilai Hasil Evaluasi', 70, total],
      ],
      totalRows: [8],
    });
    expect(cek(nilai(58.06))).toEqual([]);
    expect(letakTemuan(cek(nilai(58.6)))).toEqual(['D8']);
  });
});

test('people are added up too, but an average in a total row is no wrong sum', () => {
  const pegawai = (jumlah: number): TabelUji => ({
    kind: 'perbandingan',
    kolom: ['no', 'uraian', 'target TAHUN = Target (orang)'],
    baris: [
      [1, 'Golongan II', 120],
      [2, 'Golongan III', 300],
      [3, 'Golongan IV', 80],
      ['', 'Jumlah', jumlah],
    ],
    totalRows: [8],
  });
  expect(cek(pegawai(500))).toEqual([]);
  expect(letakTemuan(cek(pegawai(510)))).toEqual(['C8']);
  expect(cek(pegawai(166.67))).toEqual([]);
});

test('volume times unit price', () => {
  const rab = (jumlah: number): TabelUji => ({
    kind: 'rincian-anggaran',
    kolom: ['uraian', 'volume', 'harga-satuan', 'jumlah'],
    baris: [
      ['Konsumsi rapat', 40, 50000, 2000000],
      ['Alat tulis', 12, 150000, jumlah],
      ['Cetak buku', 100, 25000, 2500000],
    ],
  });
  expect(cek(rab(1800000))).toEqual([]);
  const [finding] = cek(rab(1500000));
  expect(finding).toMatchObject({ cell: 'D6', data: { computed: 1800000 } });
  expect(finding!.fix?.actions).toMatchObject([{ cells: [{ formula: '=B6*C6' }] }]);
});

describe('formulas', () => {
  const dengan = (program: string, nilai: number): TabelUji =>
    anggaran([
      [1, 'Program A', { f: program, v: nilai }, 24],
      ['', 'Kegiatan satu', 10, 8],
      ['', 'Kegiatan dua', 10, 8],
      ['', 'Kegiatan tiga', 10, 8],
      [2, 'Program B', { f: '=SUM(C10:C11)', v: 30 }, 25],
      ['', 'Kegiatan empat', 10, 9],
      ['', 'Kegiatan lima', 20, 16],
    ]);

  test('a range that stops short of the last kegiatan', () => {
    const [finding] = cek(dengan('=SUM(C6:C7)', 20));
    expect(finding).toMatchObject({ cell: 'C5', data: { printed: 20, computed: 30 } });
    expect(finding!.message).toContain('=SUM(C6:C7)');
    expect(cek(dengan('=SUM(C6:C8)', 30))).toEqual([]);
  });

  test('a program summed together with its own kegiatan', () => {
    const total = (rumus: string, nilai: number) => {
      const uji = dengan('=SUM(C6:C8)', 30);
      return cek({
        ...uji,
        baris: [...uji.baris, ['', 'JUMLAH', { f: rumus, v: nilai }, 49]],
        totalRows: [12],
      });
    };
    expect(letakTemuan(total('=SUM(C5:C11)', 120))).toEqual(['C12']);
    expect(total('=C5+C9', 60)).toEqual([]);
  });
});

test('a year of money beside its four quarters', () => {
  const e81 = (tahun: number): TabelUji => ({
    kind: 'evaluasi-renja',
    kolom: [
      'uraian',
      'realisasi TW1 Rp',
      'realisasi TW2 Rp',
      'realisasi TW3 Rp',
      'realisasi TW4 Rp',
      'realisasi TAHUN Rp',
    ],
    baris: [
      ['Kegiatan satu', 10, 20, 30, 40, 100],
      ['Kegiatan dua', 11, 21, 31, 41, 104],
      ['Kegiatan tiga', 12, 22, 32, 42, tahun],
    ],
  });
  expect(cek(e81(108))).toEqual([]);
  expect(letakTemuan(cek(e81(66)))).toEqual(['F7']);
});

test('a merged cell is one part, not one for each of its rows', () => {
  const uji = anggaran(
    [
      [1, 'Sasaran satu', 60, 50],
      ['', 'lanjutan', null, 5],
      [2, 'Sasaran dua', 40, 30],
      ['', 'Jumlah', 100, 85],
    ],
    [8],
  );
  expect(cek({ ...uji, merges: [parseArea('C5:C6')!] })).toEqual([]);
});
