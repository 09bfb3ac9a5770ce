import type { Workbook } from '../../../src/core/grid/workbook';
import { sheetOf, workbookOf } from '../../support/grid';
import { baris, isiForm, laporkan } from './contoh';

/** The table that a bidang keeps, as LKjIP 2020 prints it: one kegiatan, its indicators below one another. */
const monitoring: Workbook = workbookOf([
  sheetOf(
    'Monitoring Dokinfo',
    [
      ['MONITORING CAPAIAN KINERJA TAHUN 2020'],
      [
        'Unit Kerja : BIDANG DOKUMENTASI DAN INFORMASI',
        null,
        null,
        null,
        null,
        null,
        null,
        'Periode Analisa : Triwulan IV',
      ],
      [
        'Sub Bidang : Dokumentasi dan Pengolahan Data',
        null,
        null,
        null,
        null,
        null,
        null,
        'Hari/Tgl : Kamis, 14 Januari 2021',
      ],
      [],
      [
        'No',
        'Kegiatan',
        'Indikator',
        'Target',
        'Satuan',
        'TW I',
        'TW II',
        'TW III',
        'TW IV',
        'TOTAL',
        '%',
        'Permasalahan',
        'Solusi',
        'Keterangan',
      ],
      [
        1,
        'Pengolahan Tata Naskah Kepegawaian',
        'Jumlah Karis/Karsu yang diproses',
        380,
        'Kartu',
        55,
        43,
        30,
        18,
        146,
        38.42,
        null,
        null,
        'Karis : 87',
      ],
      [
        null,
        null,
        'Jumlah Karpeg yang diproses',
        500,
        'Kartu',
        15,
        16,
        70,
        44,
        145,
        29,
        'Perangkat Daerah belum mengusulkan',
        'Koordinasi dengan Perangkat Daerah',
        null,
      ],
      [
        null,
        null,
        'Jumlah Dokumen Informasi Kepegawaian',
        1000,
        'Dokumen',
        0,
        0,
        null,
        1300,
        1300,
        130,
        null,
        null,
        null,
      ],
      [
        2,
        'Penguatan Sistem Informasi',
        'Jumlah update data kepegawaian melalui SIMPEG',
        5500,
        'Data PNS',
        3110,
        3633,
        4927,
        4961,
        16631,
        302.38,
        null,
        null,
        null,
      ],
    ],
    { merges: ['A6:A8', 'B6:B8'] },
  ),
]);

const form = () => isiForm(laporkan(monitoring, { forms: ['monev-kegiatan'] }), 'monev-kegiatan');

test('the kegiatan of a bidang, each with its indicators, quarters, total and percentage', () => {
  const rows = form();
  expect(baris(rows, 1, 'No').slice(0, 14)).toEqual([
    'No',
    'Kegiatan',
    'Indikator',
    'Target',
    'Satuan',
    'TW I',
    'TW II',
    'TW III',
    'TW IV',
    'TOTAL',
    '%',
    'Permasalahan',
    'Solusi',
    'Keterangan',
  ]);
  const isi = rows.filter((row) => typeof row[3] === 'number');
  expect(isi.map((row) => row.slice(2, 11))).toEqual([
    ['Jumlah Karis/Karsu yang diproses', 380, 'Kartu', 55, 43, 30, 18, 146, expect.closeTo(0.3842, 3)],
    ['Jumlah Karpeg yang diproses', 500, 'Kartu', 15, 16, 70, 44, 145, expect.closeTo(0.29, 3)],
    ['Jumlah Dokumen Informasi Kepegawaian', 1000, 'Dokumen', 0, 0, '', 1300, 1300, expect.closeTo(1.3, 3)],
    [
      'Jumlah update data kepegawaian melalui SIMPEG',
      5500,
      'Data PNS',
      3110,
      3633,
      4927,
      4961,
      16631,
      expect.closeTo(3.0238, 3),
    ],
  ]);
  expect(isi[1]!.slice(11, 13)).toEqual([
    'Perangkat Daerah belum mengusulkan',
    'Koordinasi dengan Perangkat Daerah',
  ]);
});

test('a kegiatan and its number stand once, over all its indicators', () => {
  const report = laporkan(monitoring, { forms: ['monev-kegiatan'] });
  const isi = isiForm(report, 'monev-kegiatan').filter((row) => typeof row[3] === 'number');
  expect(isi.map((row) => row.slice(0, 2))).toEqual([
    [1, 'Pengolahan Tata Naskah Kepegawaian'],
    [null, null],
    [null, null],
    [2, 'Penguatan Sistem Informasi'],
  ]);
  const merges = report.plan.actions.flatMap((a) =>
    a.type === 'merge' && a.area.lastRow > a.area.firstRow && a.area.firstColumn <= 2
      ? [[a.area.firstColumn, a.area.lastRow - a.area.firstRow + 1]]
      : [],
  );
  expect(merges).toEqual(
    expect.arrayContaining([
      [1, 3],
      [2, 3],
    ]),
  );
});

test('the head of the form: bidang and period side by side, two lines as the printed one', () => {
  const rows = form();
  const unit = rows.findIndex((row) => row[0] === 'Unit Kerja');
  expect(rows[unit]).toContain('Periode Analisa');
  expect(rows[unit]).toContain(': Triwulan IV');
  expect(rows[unit + 1]).toContain('Hari/Tanggal');
});

test('an E.81 that names program and kegiatan in one column is monitored too', () => {
  const e81: Workbook = workbookOf([
    sheetOf('E.81', [
      ['EVALUASI TERHADAP HASIL RENJA TAHUN 2024'],
      [],
      [
        'No',
        'Program/Kegiatan',
        'Indikator Kinerja',
        'Satuan',
        'Target 2024',
        'Realisasi TW I',
        'Realisasi TW II',
        'Realisasi TW III',
        'Realisasi TW IV',
      ],
      [
        1,
        'Pengelolaan Kenaikan Pangkat',
        'Jumlah usulan kenaikan pangkat yang selesai',
        'usulan',
        400,
        90,
        110,
        100,
        95,
      ],
      [2, 'Pembinaan Disiplin', 'Jumlah perangkat daerah yang disidak', 'OPD', 20, 5, 5, 5, 4],
    ]),
  ]);
  const rows = isiForm(laporkan(e81, { forms: ['monev-kegiatan'] }), 'monev-kegiatan');
  const isi = rows.filter((row) => typeof row[3] === 'number');
  expect(isi.map((row) => [row[1], row[9]])).toEqual([
    ['Pengelolaan Kenaikan Pangkat', 395],
    ['Pembinaan Disiplin', 19],
  ]);
});
