import type { LembarUji } from './hitung-uji';

/** Sheets that tell the year in months, in halves and in running totals, as agencies keep them. */

type Angka = number | null;
const bulan = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

const huruf = (n: number): string => (n > 26 ? 'A' : '') + String.fromCharCode(65 + ((n - 1) % 26));
const gabungJudul = (banyak: number, mulai: number): string[] => [
  ...Array.from({ length: mulai - 1 }, (_, i) => `${huruf(i + 1)}3:${huruf(i + 1)}4`),
  ...Array.from({ length: banyak }, (_, i) => `${huruf(mulai + 2 * i)}3:${huruf(mulai + 1 + 2 * i)}3`),
];

const berselang = (target: readonly Angka[], realisasi: readonly Angka[]): Angka[] =>
  target.flatMap((t, i) => [t, realisasi[i] ?? null]);

const judul = (kata: readonly string[]): [unknown, unknown] => [
  kata.flatMap((b) => [b, null]),
  kata.flatMap(() => ['Target', 'Realisasi']),
];

const tegak = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target Tahunan'];

/** Reported up to August: JUMLAH, AKHIR, RATA, a lower-is-better AKHIR. */
export const bulananMonev: LembarUji = {
  nama: 'Monev Bulanan',
  baris: [
    ['MONITORING DAN EVALUASI KINERJA BULANAN'],
    ['DINAS KESEHATAN KABUPATEN CONTOH TAHUN 2025'],
    [...tegak, ...(judul(bulan)[0] as null[])],
    [...tegak.map(() => null), ...(judul(bulan)[1] as string[])],
    [
      1,
      'Meningkatnya pelayanan kesehatan',
      'Jumlah kunjungan posyandu',
      'Kunjungan',
      120,
      ...berselang([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10], [8, 12, 9, 10, null, 11, 13, 10]),
    ],
    [
      2,
      null,
      'Persentase balita ditimbang',
      '%',
      90,
      ...berselang([35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90], [30, 41, 44, 52, 56, 61, 60]),
    ],
    [
      3,
      null,
      'Tingkat kehadiran tenaga kesehatan',
      '%',
      85,
      ...berselang([80, 90, 80, 90, 80, 90, 80, 90, 80, 90, 84, 86], [82, 88, 79, 91, 84, null, 86, 90]),
    ],
    [
      4,
      'Menurunnya kesakitan',
      'Angka kematian ibu (posisi akhir)',
      'Per 100.000',
      80,
      ...berselang([95, 94, 93, 92, 91, 90, 88, 86, 84, 83, 82, 80], [96, 95, 95, 90, 91, 89, 90, 88]),
    ],
  ],
  gabung: [...gabungJudul(12, 6), 'B5:B7'],
};

export const semesterMonev: LembarUji = {
  nama: 'Monev Semester',
  baris: [
    ['MONITORING DAN EVALUASI KINERJA PER SEMESTER'],
    ['BADAN KEPEGAWAIAN DAERAH TAHUN 2025'],
    [...tegak, ...(judul(['Semester I', 'Semester II'])[0] as null[])],
    [...tegak.map(() => null), ...(judul(['', ''])[1] as string[])],
    [
      1,
      'Meningkatnya kompetensi ASN',
      'Jumlah ASN mengikuti diklat',
      'Orang',
      200,
      ...berselang([80, 120], [84, 110]),
    ],
    [2, null, 'Indeks kepuasan layanan', 'Indeks', 85, ...berselang([82, 85], [83.5, 84.25])],
    [3, null, 'Jumlah dokumen kajian', 'Dokumen', 4, ...berselang([2, 2], [1, null])],
  ],
  gabung: [...gabungJudul(2, 6), 'B5:B7'],
};

const sampai = ['I', 'II', 'III', 'IV'].map((tw) => `s.d. Triwulan ${tw}`);

export const sampaiMonev: LembarUji = {
  nama: 'Monev SD',
  baris: [
    ['MONITORING KINERJA KUMULATIF SAMPAI DENGAN TRIWULAN'],
    ['DINAS PEKERJAAN UMUM TAHUN 2025'],
    [...tegak, ...(judul(sampai)[0] as null[])],
    [...tegak.map(() => null), ...(judul(sampai)[1] as string[])],
    [
      1,
      'Meningkatnya kualitas jalan',
      'Panjang jalan ditingkatkan',
      'Km',
      40,
      ...berselang([5, 15, 30, 40], [4, 16, 27.5, null]),
    ],
    [2, null, 'Persentase jalan mantap', '%', 75, ...berselang([70, 72, 74, 75], [69, 71, 73.5, null])],
    [3, null, 'Jumlah rambu dipasang', 'Unit', 100, ...berselang([20, 40, 70, 100], [20, null, 65, null])],
  ],
  gabung: [...gabungJudul(4, 6), 'B5:B7'],
};

/** Money of programs and kegiatan by quarter, beside the pagu of the year. */
export const anggaranTriwulan: LembarUji = {
  nama: 'Anggaran Triwulan',
  baris: [
    ['REALISASI ANGGARAN PROGRAM DAN KEGIATAN PER TRIWULAN'],
    ['DINAS KESEHATAN KABUPATEN CONTOH TAHUN 2025'],
    ['No', 'Program / Kegiatan', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)', null, null, null],
    [null, null, null, 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
    [1, 'Program Pelayanan Kesehatan', 300e6, 30e6, 60e6, 45e6, null],
    [null, 'Kegiatan Posyandu', 100e6, 10e6, 20e6, 15e6, null],
    [null, 'Kegiatan Imunisasi', 200e6, 20e6, 40e6, 30e6, null],
    [2, 'Program Kesehatan Lingkungan', 150e6, null, 50e6, 25e6, null],
    [null, 'Kegiatan Sanitasi', 150e6, null, 50e6, 25e6, null],
  ],
  gabung: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:G3'],
};
