import { buildKinerja } from '../../../src/core/kinerja/build';
import { bacaTriwulan } from '../../../src/core/kinerja/indikator';
import { kunciTeks } from '../../../src/core/kinerja/kunci';
import { parseArea } from '../../../src/core/grid/address';
import { profilKosong, type Profil } from '../../../src/core/kinerja/profil';
import { buku, type TabelUji } from '../../support/tabel';

const kinerja = (tabel: TabelUji[], profil: Partial<Profil> = {}) => {
  const { workbook, tables } = buku(...tabel);
  return buildKinerja(workbook, tables, { ...profilKosong, ...profil });
};

describe('kunciTeks', () => {
  test.each([
    ['Prosentase PNS yg mengikuti diklat', '1. Persentase PNS yang mengikuti diklat.'],
    ['Indeks Kepuasan Masyarakat (non kumulatif)', 'indeks  kepuasan\nmasyarakat'],
    ['% Pejabat yang sesuai kompetensi', 'Persentase pejabat yang sesuai kompetensi'],
    ['Jml. OPD yang dibina', 'Jumlah Perangkat Daerah yang dibina'],
  ])('%s = %s', (a, b) => expect(kunciTeks(a)).toBe(kunciTeks(b)));

  test('other words make another key', () => {
    expect(kunciTeks('Jumlah PNS yang pensiun')).not.toBe(kunciTeks('Jumlah PNS yang diangkat'));
    expect(kunciTeks('-')).toBe('');
  });
});

test.each([
  ['TW.III', 'TW3'],
  ['Triwulan Il', 'TW2'],
  ['TW Ill', 'TW3'],
  ['IV', 'TW4'],
  ['Triwulan 1', 'TW1'],
  ['Januari', undefined],
])('quarter %s is %s', (text, period) => expect(bacaTriwulan(text)).toBe(period));

const monev: TabelUji = {
  sheet: 'Monev',
  kind: 'monev',
  judul: ['MONITORING CAPAIAN IKU', 'TAHUN 2025'],
  kolom: [
    'no',
    'indikator',
    'satuan',
    'target TAHUN',
    'target TW1',
    'realisasi TW1',
    'target TW2',
    'realisasi TW2',
  ],
  baris: [
    [1, 'Jumlah ASN yang mengikuti diklat', 'Orang', 100, 40, '38 orang', 60, null],
    [
      2,
      'Persentase layanan tepat waktu',
      '%',
      { v: 0.9, z: '0%' },
      { v: 0.8, z: '0%' },
      { v: 0.75, z: '0.0%' },
      { v: 0.9, z: '0%' },
      null,
    ],
    [3, 'Angka kemiskinan', '%', 12, 13, 12.5, 12, null],
  ],
};

test.each([
  'Hari/Tgl : Kamis, 14 Januari 2026',
  'Kupang, 5 Juli 2026',
  'Tanggal 05/01/2026',
  'Peraturan Gubernur Nomor 53 Tahun 2026',
])('%s below a title of 2025 states no year of the table', (baris) => {
  expect(kinerja([{ ...monev, judul: ['CAPAIAN KINERJA TAHUN 2025', baris] }]).tahun).toBe(2025);
});

test('a closing day states the year', () => {
  expect(kinerja([{ ...monev, judul: ['CAPAIAN KINERJA', 'Keadaan s.d. 31 Desember 2026'] }]).tahun).toBe(
    2026,
  );
});

test('a name merged over the figures is a heading, not an indicator', () => {
  const { indikator } = kinerja([
    {
      kind: 'monev',
      kolom: ['no', 'indikator', 'satuan', 'target TAHUN', 'realisasi TW1'],
      baris: [
        [1, 'Administrasi Barang Milik Daerah'],
        [2, 'Jumlah laporan barang milik daerah', 'laporan', 4, 1],
      ],
      merges: [parseArea('B5:E5')!],
    },
  ]);
  expect(indikator.map((i) => i.nama)).toEqual(['Jumlah laporan barang milik daerah']);
});

describe('one table a row an indicator', () => {
  const { indikator, tabel, triwulanTerakhir, tahun } = kinerja([monev]);

  test('values keep their own scale and are read in points', () => {
    const persen = indikator[1]!.di[0]!;
    expect(persen.target.get('TAHUN')).toMatchObject({
      angka: 0.9,
      skala: 100,
      nilai: 90,
      desimal: 0,
      tampil: '90%',
    });
    expect(persen.realisasi.get('TW1')).toMatchObject({ nilai: 75, desimal: 1 });
  });

  test('a text number counts and is known as text, a blank is there without a number', () => {
    const orang = indikator[0]!.di[0]!;
    expect(orang.realisasi.get('TW1')).toMatchObject({ angka: 38, teks: true });
    expect(orang.realisasi.get('TW2')).toMatchObject({ angka: null, teks: false });
    expect(orang.target.get('TW3')).toBeUndefined();
  });

  test('mode comes from the quarters, polaritas from the words', () => {
    expect(indikator.map((i) => [i.mode.nilai, i.mode.pasti])).toEqual([
      ['JUMLAH', true],
      ['AKHIR', true],
      ['AKHIR', true],
    ]);
    expect(indikator.map((i) => [i.polaritas.nilai, i.polaritas.asal, i.polaritas.pasti])).toEqual([
      ['MAKS', 'bawaan', false],
      ['MAKS', 'bawaan', false],
      ['MIN', 'kata', false],
    ]);
  });

  test('the year is the title’s, the quarter the latest with a realisasi', () => {
    expect(tahun).toBe(2025);
    expect(tabel[0]!.tahun).toBe(2025);
    expect(triwulanTerakhir).toBe('TW1');
  });

  test('the user’s word is sure', () => {
    const { indikator } = kinerja([monev], {
      indikator: { [kunciTeks('Angka Kemiskinan')]: { polaritas: 'MIN-RASIO', mode: 'RATA', batas: 120 } },
    });
    expect(indikator[2]).toMatchObject({
      polaritas: { nilai: 'MIN-RASIO', asal: 'profil', pasti: true },
      mode: { nilai: 'RATA', asal: 'profil', pasti: true },
      batas: 120,
    });
  });
});

test('the same indicator in two tables is one, its printed capaian tells the polaritas', () => {
  const { indikator } = kinerja([
    {
      kind: 'perjanjian-kinerja',
      kolom: ['no', 'indikator', 'satuan', 'target TAHUN'],
      baris: [[1, 'Pelanggaran disiplin PNS', '%', 20]],
    },
    {
      kind: 'perbandingan',
      kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
      baris: [['1.', 'PELANGGARAN DISIPLIN PNS', 20, 6.23, 168.85]],
    },
  ]);
  expect(indikator).toHaveLength(1);
  expect(indikator[0]!.di).toHaveLength(2);
  expect(indikator[0]!.polaritas).toMatchObject({ nilai: 'MIN', asal: 'angka' });
});

test('four rows an indicator: the quarter column gives the periods, the merged annual target is one cell', () => {
  const { indikator } = kinerja([
    {
      kind: 'pengukuran-triwulan',
      kolom: [
        'no',
        'sasaran',
        'indikator',
        'satuan',
        'target TAHUN',
        'periode',
        'target -',
        'realisasi -',
        'capaian -',
      ],
      baris: [
        [1, 'Sasaran A', 'Indeks profesionalitas', 'Indeks', 75, 'TW.I', 60, 61, null],
        [null, null, null, null, null, 'TW.II', 65, null, null],
        [null, null, null, null, null, 'TW.III', 70, null, null],
        [null, null, null, null, null, 'TW.IV', 75, null, null],
      ],
      merges: ['A5:A8', 'B5:B8', 'C5:C8', 'D5:D8', 'E5:E8'].map((a) => parseArea(a)!),
    },
  ]);
  const baris = indikator[0]!.di[0]!;
  expect(baris.semuaBaris.map((b) => b.row)).toEqual([5, 6, 7, 8]);
  expect([...baris.target].map(([period, nilai]) => [period, nilai.nilai])).toEqual([
    ['TAHUN', 75],
    ['TW1', 60],
    ['TW2', 65],
    ['TW3', 70],
    ['TW4', 75],
  ]);
  expect(baris.sasaran?.teks).toBe('Sasaran A');
});

test('two levels of indikator: each value column belongs to the nearest on its left', () => {
  const { indikator } = kinerja([
    {
      kind: 'renaksi',
      kolom: [
        'sasaran',
        'indikator',
        'target TW4',
        'kegiatan',
        'indikator',
        'satuan',
        'target TW1',
        'target TAHUN',
      ],
      baris: [
        [
          'Sasaran A',
          'Persentase pejabat sesuai kompetensi',
          60,
          'Promosi ASN',
          'Jumlah pelantikan',
          'kali',
          1,
          4,
        ],
        [null, null, null, null, 'Jumlah SK mutasi', 'SK', 3, 30],
      ],
    },
  ]);
  expect(indikator.map((i) => [i.nama, i.di[0]!.tingkat, [...i.di[0]!.target.keys()]])).toEqual([
    ['Persentase pejabat sesuai kompetensi', 0, ['TW4']],
    ['Jumlah pelantikan', 1, ['TW1', 'TAHUN']],
    ['Jumlah SK mutasi', 1, ['TW1', 'TAHUN']],
  ]);
  expect(indikator[2]!.di[0]!.kegiatan?.teks).toBe('Promosi ASN');
});

describe('sheets for the quarters of one plan', () => {
  const lembar = (sheet: string, realisasi: number): TabelUji => ({
    sheet,
    kind: 'perbandingan',
    kolom: [
      'no',
      'indikator',
      'satuan',
      'target TAHUN = Target Tahun 2025',
      'target TAHUN = Target',
      'realisasi TAHUN',
    ],
    baris: [[1, 'Jumlah OPD yang dibina', 'OPD', 40, 10, realisasi]],
  });

  test('are joined: each gives its own quarter, the annual target stays annual', () => {
    const { indikator, triwulanTerakhir } = kinerja([lembar('TW I', 9), lembar('TW II', 11)]);
    expect(indikator).toHaveLength(1);
    expect(indikator[0]!.di.map((baris) => [[...baris.target.keys()], [...baris.realisasi.keys()]])).toEqual([
      [['TAHUN', 'TW1'], ['TW1']],
      [['TAHUN', 'TW2'], ['TW2']],
    ]);
    expect(triwulanTerakhir).toBe('TW2');
  });

  test('a lone sheet named after a quarter keeps its annual columns', () => {
    const { indikator } = kinerja([lembar('Monev TW III', 9)]);
    expect([...indikator[0]!.di[0]!.realisasi.keys()]).toEqual(['TAHUN']);
  });
});

describe('budget rows find their parents', () => {
  const rows = (
    baris: TabelUji['baris'],
    kolom = ['no', 'uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp'],
    totalRows?: number[],
  ) =>
    kinerja([{ kind: 'anggaran', kolom, baris, totalRows }]).tabel[0]!.anggaran.map((row) => [
      row.uraian,
      row.jenis,
      row.induk?.uraian,
    ]);

  test('by the word Program', () => {
    expect(
      rows(
        [
          [1, 'Program Kepegawaian', 30, 20],
          [null, 'Mutasi', 10, 5],
          [null, 'Promosi', 20, 15],
          [2, 'Program Penunjang', 5, 5],
          [null, 'Administrasi', 5, 5],
          [null, 'JUMLAH', 35, 25],
        ],
        undefined,
        [10],
      ),
    ).toEqual([
      ['Program Kepegawaian', 'program', undefined],
      ['Mutasi', 'kegiatan', 'Program Kepegawaian'],
      ['Promosi', 'kegiatan', 'Program Kepegawaian'],
      ['Program Penunjang', 'program', undefined],
      ['Administrasi', 'kegiatan', 'Program Penunjang'],
      ['JUMLAH', 'total', undefined],
    ]);
  });

  test('by depth of code, even where one sum is wrong', () => {
    expect(
      rows(
        [
          ['1', 'Urusan A', 60, 50],
          ['1.01', 'Bagian B', 40, 30],
          ['1.01.01', 'Rincian C', 15, 10],
          ['1.01.02', 'Rincian D', 25, 20],
          ['1.02', 'Bagian E', 21, 20],
        ],
        ['kode', 'uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp'],
      ).map((row) => row[2]),
    ).toEqual([undefined, 'Urusan A', 'Bagian B', 'Bagian B', 'Urusan A']);
  });

  test('a flat list has no parents', () => {
    expect(
      rows([
        [1, 'Program A', 10, 5],
        [2, 'Program B', 20, 15],
      ]).map((row) => row[2]),
    ).toEqual([undefined, undefined]);
  });
});

test('an indicator named like an average is an indicator, a closing average is none', () => {
  const { tabel } = kinerja([
    {
      sheet: 'Renaksi',
      kind: 'renaksi',
      kolom: ['no', 'sasaran', 'indikator', 'target TAHUN', 'target TW1'],
      baris: [
        [1, 'Meningkatnya akses pendidikan', 'Angka partisipasi sekolah', 99, 98],
        [null, null, 'Rata-rata lama sekolah', 8.75, 8.7],
        [null, null, 'Rata-rata capaian', null, 98],
      ],
    },
  ]);
  expect(tabel[0]!.baris.map(({ jenis }) => jenis)).toEqual(['data', 'data', 'rata-rata']);
  expect(tabel[0]!.indikator.map(({ nama }) => nama)).toEqual([
    'Angka partisipasi sekolah',
    'Rata-rata lama sekolah',
  ]);
});

test('quarters of the output are no quarters of the indicator', () => {
  const { tabel } = kinerja([
    {
      sheet: 'RB',
      kind: 'monev',
      kolom: [
        'no',
        'indikator',
        'target TAHUN = Target',
        'hasil = Output',
        'target TW1 = Target Output TW I',
        'realisasi TW1 = Capaian Output TW I',
      ],
      baris: [[1, 'Tingkat implementasi SPBE', 3, 'Dokumen arsitektur', 1, 1]],
    },
  ]);
  const [indikator, output] = tabel[0]!.indikator;
  expect([...indikator!.target.keys()]).toEqual(['TAHUN']);
  expect(output!.nama).toBe('Dokumen arsitektur');
  expect([...output!.target.keys(), ...output!.realisasi.keys()]).toEqual(['TW1', 'TW1']);
});
