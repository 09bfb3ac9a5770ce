import { sampaiMonev, semesterMonev } from './bagian-tahun';
import type { LembarUji } from './hitung-uji';

/** Tables as agencies lay them out, small: every layout that capaian, serapan and efisiensi are computed for. */
const persen = (v: number) => ({ v, z: '0.00%' });
const rp = (v: number) => ({ v, z: '#,##0' });

/** Target and realisasi side by side in each quarter, a numbering row, a mean below. */
export const monevBersela: LembarUji = {
  nama: 'Monev',
  baris: [
    ['MONITORING DAN EVALUASI CAPAIAN KINERJA'],
    ['TAHUN 2024'],
    [null],
    [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Satuan',
      'Target Tahunan',
      'Triwulan I',
      null,
      'Triwulan II',
      null,
      'Triwulan III',
      null,
      'Triwulan IV',
      null,
    ],
    [
      null,
      null,
      null,
      null,
      null,
      'Target',
      'Realisasi',
      'Target',
      'Realisasi',
      'Target',
      'Realisasi',
      'Target',
      'Realisasi',
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'],
    [
      1,
      'Meningkatnya kualitas layanan',
      'Jumlah dokumen perencanaan',
      'Dokumen',
      20,
      5,
      5,
      5,
      4,
      5,
      6,
      5,
      null,
    ],
    [
      2,
      null,
      'Persentase ASN bersertifikat',
      '%',
      persen(0.8),
      persen(0.2),
      persen(0.25),
      persen(0.4),
      persen(0.38),
      persen(0.6),
      persen(0.61),
      persen(0.8),
      null,
    ],
    [3, null, 'Angka kemiskinan', '%', 8, 10, 9.5, 9.5, 9.2, 9, '-', 8, null],
    [4, 'Meningkatnya akuntabilitas', 'Nilai SAKIP', 'Nilai', 75, null, null, null, null, null, null, 75, 73],
    [5, null, 'Jumlah laporan tepat waktu', 'Laporan', 12, 3, '3 laporan', 3, 3, 3, 3, 3, 3],
    ['Rata-rata capaian', null, null, null, null, null, null, null, null, null, null, null, null],
  ],
  gabung: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:G4', 'H4:I4', 'J4:K4', 'L4:M4', 'A12:E12'],
};

/** The quarters of target, then those of realisasi; remarks at the end; percentages typed as points. */
export const monevBerkelompok: LembarUji = {
  nama: 'Renaksi 2024',
  baris: [
    ['RENCANA AKSI DAN REALISASI TAHUN 2024'],
    [
      'No',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      null,
      null,
      null,
      'Realisasi',
      null,
      null,
      null,
      'Keterangan',
    ],
    [null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV', 'TW I', 'TW II', 'TW III', 'TW IV', null],
    [1, 'Persentase usulan formasi terpenuhi', '%', 25, 50, 75, 100, 20, 55, 75, 100, 'posisi akhir'],
    [2, 'Jumlah pegawai dilatih', 'Orang', 10, 20, 30, 40, 12, 18, 33, 41, null],
    [3, 'Jumlah pelanggaran disiplin', 'Kasus', 4, 4, 4, 4, 3, 5, 0, 4, null],
    [4, 'Indeks kepuasan masyarakat', 'Indeks', 0, 0, 0, 85, 0, 0, 0, 86.5, null],
  ],
  gabung: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:K2', 'L2:L3'],
};

/** A year's comparison with its own capaian column, partly blank, in points; one value is wrong. */
export const perbandingan: LembarUji = {
  nama: 'Tabel 3.1',
  baris: [
    ['Tabel 3.1 Perbandingan Target dan Realisasi Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian'],
    [1, 2, 3, 4, 5, 6],
    [1, 'Persentase SDM sesuai kompetensi', '%', 75, 73, 97.33],
    [2, 'Persentase aduan selesai', '%', 90, 81, null],
    [3, 'Angka putus sekolah', '%', 20, 6.23, null],
    [4, 'Nilai reformasi birokrasi', 'Nilai', 80, 76, 96],
    [5, 'Persentase aset terdata', '%', 100, 100, 100],
    [6, 'Jumlah inovasi', 'Inovasi', 10, 9, 90],
  ],
};

/** Four rows an indicator, the quarter in a column of its own. */
export const pengukuran: LembarUji = {
  nama: 'Pengukuran',
  baris: [
    ['PENGUKURAN CAPAIAN KINERJA TAHUN 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target Tahunan', 'Triwulan', 'Target', 'Realisasi', '%'],
    [1, 'Persentase data terbarui', '%', 100, 'TW I', 25, 20, null],
    [null, null, null, null, 'TW II', 50, 50, null],
    [null, null, null, null, 'TW III', 75, 80, null],
    [null, null, null, null, 'TW IV', 100, null, null],
    [2, 'Jumlah sosialisasi', 'Kegiatan', 8, 'TW I', 2, 2, null],
    [null, null, null, null, 'TW II', 2, 1, null],
    [null, null, null, null, 'TW III', 2, 2, null],
    [null, null, null, null, 'TW IV', 2, 3, null],
  ],
  gabung: ['A3:A6', 'B3:B6', 'C3:C6', 'D3:D6', 'A7:A10', 'B7:B10', 'C7:C10', 'D7:D10'],
};

/** Money per program and kegiatan, its share blank under a % format, totals below. */
export const anggaran: LembarUji = {
  nama: 'Anggaran',
  baris: [
    ['REALISASI ANGGARAN TAHUN 2024'],
    ['No', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '% Serapan'],
    [1, 'Program Penunjang Urusan Pemerintahan', rp(1677384500), rp(1582395750), { v: '', z: '0.00%' }],
    [null, 'Kegiatan Administrasi Keuangan', rp(1000000000), rp(950000000), { v: '', z: '0.00%' }],
    [null, 'Kegiatan Administrasi Umum', rp(677384500), rp(632395750), { v: '', z: '0.00%' }],
    [2, 'Program Kepegawaian Daerah', rp(500000000), rp(0), { v: '', z: '0.00%' }],
    [null, 'Kegiatan Mutasi', rp(500000000), '-', { v: '', z: '0.00%' }],
    ['Jumlah', null, rp(2177384500), rp(1582395750), { v: '', z: '0.00%' }],
  ],
};

/** Kinerja and anggaran of one indicator on one row. */
export const kinerjaAnggaran: LembarUji = {
  nama: 'Tabel 3.12',
  baris: [
    ['Tabel 3.12 Realisasi Anggaran sesuai Perjanjian Kinerja Tahun 2024'],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Kinerja', null, null, 'Anggaran', null, null],
    [null, null, null, 'Target', 'Realisasi', '% Capaian', 'Alokasi (Rp)', 'Realisasi (Rp)', '% Capaian'],
    [1, 'Kualitas SDM', 'Persentase ASN kompeten', 75, 78, 104, rp(6806299226), rp(6430908665), 94.48],
    [2, 'Disiplin', 'Persentase kehadiran', 98, 90, null, rp(8660068200), rp(7765243770), null],
    [3, 'Data', 'Persentase data terbarui', 100, 100, 100, rp(681880000), rp(676163100), 99.16],
  ],
  gabung: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2'],
};

/** Targets that are ranges and grades, and the words of a polaritas column. */
export const rentangPredikat: LembarUji = {
  nama: 'IKU',
  baris: [
    ['CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Polarisasi', 'Target', 'Realisasi'],
    [1, 'Tingkat inflasi', '%', 'Stabilize', '2–4', 3.1],
    [2, 'Persentase kehadiran sidang', '%', 'Maximize', '80–90', 70],
    [3, 'Opini BPK', 'Opini', 'Maximize', 'WTP', 'WTP'],
    [4, 'Predikat SAKIP', 'Predikat', 'Maximize', 'BB', 'B'],
    [5, 'Jumlah temuan berulang', 'Temuan', 'Minimize', 4, 5],
    [6, 'Jumlah aduan', 'Aduan', 'Minimize', 0, 0],
    [7, 'Persentase belanja produk lokal', '%', 'Maximize', 40, 52],
  ],
};

/** A month a pair, the year's target first. */
export const bulanan: LembarUji = {
  nama: 'Bulanan',
  baris: [
    ['MONITORING BULANAN TAHUN 2024'],
    [
      'No',
      'Indikator Kinerja',
      'Satuan',
      'Target Tahun',
      ...'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ').flatMap((b) => [b, null]),
    ],
    [null, null, null, null, ...Array.from({ length: 12 }, () => ['Target', 'Realisasi']).flat()],
    [
      1,
      'Jumlah layanan konsultasi',
      'Layanan',
      120,
      ...Array.from({ length: 12 }, (_, i) => [10, i < 7 ? 8 + i : null]).flat(),
    ],
    [
      2,
      'Jumlah pegawai dilatih',
      'Orang',
      24,
      ...Array.from({ length: 12 }, (_, i) => [2, i < 7 ? 2 : null]).flat(),
    ],
    [
      3,
      'Jumlah laporan disusun',
      'Laporan',
      12,
      ...Array.from({ length: 12 }, (_, i) => [1, i < 6 ? 1 : null]).flat(),
    ],
  ],
  gabung: [
    'A2:A3',
    'B2:B3',
    'C2:C3',
    'D2:D3',
    ...Array.from({ length: 12 }, (_, i) => {
      const name = (n: number): string => (n > 26 ? 'A' : '') + String.fromCharCode(65 + ((n - 1) % 26));
      return `${name(5 + 2 * i)}2:${name(6 + 2 * i)}2`;
    }),
  ],
};

export const semuaTataLetak: readonly LembarUji[] = [
  monevBersela,
  monevBerkelompok,
  perbandingan,
  pengukuran,
  anggaran,
  kinerjaAnggaran,
  rentangPredikat,
  bulanan,
  semesterMonev,
  sampaiMonev,
];
