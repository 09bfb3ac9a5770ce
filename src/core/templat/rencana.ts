import { tabel } from '../forms/formulir';
import { rumus, sebagaiAngka } from '../forms/isi';
import { selDari } from '../forms/kolom';
import { serapan } from '../forms/ukur';
import { baris, hitungan, isian, nomorBaris, type BarisTemplat, type Templat } from './templat';

const sasaran = 'Contoh: Meningkatnya kualitas pelayanan kepegawaian';
const indikator = 'Contoh: Persentase usulan kenaikan pangkat yang selesai tepat waktu';

/** Rencana Aksi with numeric targets a quarter: document of 2021, columns verified; number and penanggung jawab added. */
export const renaksi: Templat = {
  id: 'renaksi',
  lembar: 'Renaksi',
  nama: 'Rencana aksi per triwulan',
  judul: (tahun) => ['RENCANA AKSI', `TAHUN ${tahun}`],
  bagian: (tahun) => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'kurung',
      kolom: [
        nomorBaris('indikator'),
        isian('sasaran', 'Sasaran Strategis', 30, 'teks'),
        isian('indikator', 'Indikator Kinerja', 36, 'teks'),
        isian('satuan', 'Satuan', 10, 'tengah'),
        isian('target', `Target Tahun ${tahun}`, 12, 'angka'),
        {
          judul: 'Target',
          kolom: ['I', 'II', 'III', 'IV'].map((q, i) => isian(`t${i + 1}`, `TW ${q}`, 9, 'angka')),
        },
        isian('program', 'Program', 24, 'teks'),
        isian('kegiatan', 'Kegiatan', 24, 'teks'),
        isian('pj', 'Penanggung Jawab', 18, 'teks'),
        isian('ket', 'Keterangan', 16, 'teks'),
      ],
      baris: baris(
        [
          {
            sasaran,
            indikator,
            satuan: '%',
            target: 95,
            t1: 25,
            t2: 50,
            t3: 75,
            t4: 95,
            program: 'Contoh: Program Kepegawaian Daerah',
            kegiatan: 'Contoh: Mutasi dan Promosi ASN',
            pj: 'Bidang Mutasi',
          },
        ],
        19,
      ),
    }),
  ],
  tandaTangan: ['pihak-pertama'],
};

/** Perjanjian Kinerja: PermenPANRB 53/2014; LKjIP 2020, Tabel 2.4 (verified). */
export const pk: Templat = {
  id: 'pk',
  lembar: 'Perjanjian Kinerja',
  nama: 'Perjanjian kinerja',
  judul: (tahun) => ['PERJANJIAN KINERJA', `TAHUN ${tahun}`],
  bagian: () => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'kurung',
      kolom: [
        nomorBaris('indikator'),
        isian('sasaran', 'Sasaran Strategis', 40, 'teks'),
        isian('indikator', 'Indikator Kinerja', 50, 'teks'),
        isian('satuan', 'Satuan', 14, 'tengah'),
        isian('target', 'Target', 16, 'angka'),
      ],
      baris: baris([{ sasaran, indikator, satuan: '%', target: 95 }], 9),
    }),
    tabel<BarisTemplat>({
      id: 'anggaran',
      judul: 'Anggaran',
      nomor: 'kurung',
      kolom: [
        nomorBaris('program'),
        isian('program', 'Program', 90, 'teks', { rentang: 2 }),
        isian('anggaran', 'Anggaran (Rp)', 14, 'rupiah'),
        isian('ket', 'Keterangan', 16, 'teks'),
      ],
      baris: baris(
        [
          { program: 'Contoh: Program Kepegawaian Daerah', anggaran: 1000000000 },
          { program: 'Contoh: Program Pengembangan Sumber Daya Manusia', anggaran: 500000000 },
        ],
        4,
      ),
      penutup: [
        {
          jenis: 'nilai',
          id: 'jumlah',
          label: 'Jumlah',
          sampai: 'program',
          isi: {
            anggaran: (di) =>
              rumus(
                `=SUM(${di.rentang('anggaran')})`,
                di.nilaiKolom('anggaran').reduce((sum: number, value) => sum + (sebagaiAngka(value) ?? 0), 0),
                '#,##0',
              ),
          },
        },
      ],
    }),
  ],
  tandaTangan: ['pihak-kedua', 'pihak-pertama'],
};

/** Indikator Kinerja Utama: Per/20/M.PAN/11/2008; LKjIP 2020, Tabel 2.3 (verified). */
export const iku: Templat = {
  id: 'iku',
  lembar: 'IKU',
  nama: 'Indikator kinerja utama',
  judul: (tahun) => ['INDIKATOR KINERJA UTAMA', `TAHUN ${tahun}`],
  bagian: () => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'kurung',
      kolom: [
        nomorBaris('indikator'),
        isian('sasaran', 'Sasaran Strategis', 30, 'teks'),
        isian('indikator', 'Indikator Kinerja Utama', 36, 'teks'),
        isian('formulasi', 'Penjelasan (Formulasi Penghitungan)', 44, 'teks'),
        isian('sumber', 'Sumber Data', 20, 'teks'),
        isian('pj', 'Penanggung Jawab', 20, 'teks'),
      ],
      baris: baris(
        [
          {
            sasaran,
            indikator,
            formulasi: 'Contoh: usulan yang selesai tepat waktu dibagi seluruh usulan dikali 100 %',
            sumber: 'Contoh: Simpeg',
            pj: 'Bidang Mutasi',
          },
        ],
        9,
      ),
    }),
  ],
  tandaTangan: ['pihak-pertama'],
};

const persen = (id: string, atas: string, bawah: string) =>
  hitungan(id, id.endsWith('K') ? 'K' : 'Rp', 9, 'persen', (di) =>
    serapan(selDari(di, bawah), selDari(di, atas)),
  );

const jumlah = (id: string, dari: readonly string[]) =>
  hitungan(
    id,
    id.endsWith('K') ? 'K' : 'Rp',
    id.endsWith('K') ? 9 : 13,
    id.endsWith('K') ? 'angka' : 'rupiah',
    (di) => {
      const cells = dari.map((one) => di.sel(one)).join(',');
      const numbers = dari.flatMap((one) => di.angka(one) ?? []);
      return rumus(
        `=IF(COUNT(${cells})=0,"",SUM(${cells}))`,
        numbers.length > 0 ? numbers.reduce((a, b) => a + b, 0) : '',
      );
    },
  );

const pasangan = (judul: string, nomor: string) => ({
  judul,
  nomor,
  kolom: [isian(`${nomor}K`, 'K', 9, 'angka'), isian(`${nomor}R`, 'Rp', 13, 'rupiah')],
});

/** Formulir E.81: Permendagri 86/2017 (practice: its lampiran was not read). K of 12 adds the quarters, as the form prints it. */
export const e81: Templat = {
  id: 'e81',
  lembar: 'E.81',
  nama: 'Formulir E.81 Evaluasi Renja',
  judul: (tahun) => ['FORMULIR E.81', 'EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH', `TAHUN ${tahun}`],
  huruf: 8,
  bagian: () => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'polos',
      nomorDiAtasDaun: true,
      kolom: [
        { ...nomorBaris('indikator'), nomor: '1' },
        isian('sasaran', 'Sasaran', 18, 'teks', { nomor: '2' }),
        isian('program', 'Program / Kegiatan / Sub Kegiatan', 24, 'teks', { nomor: '3' }),
        isian('indikator', 'Indikator Kinerja Program (outcome) / Kegiatan (output)', 26, 'teks', {
          nomor: '4',
        }),
        pasangan('Target Renstra PD pada Tahun Akhir Periode', '5'),
        pasangan('Realisasi Capaian Kinerja Renstra s.d. Renja Tahun Lalu (n-2)', '6'),
        pasangan('Target Kinerja dan Anggaran Renja Tahun Berjalan', '7'),
        {
          judul: 'Realisasi Kinerja pada Triwulan',
          kolom: ['I', 'II', 'III', 'IV'].map((q, i) => pasangan(q, String(8 + i))),
        },
        {
          judul: 'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi',
          nomor: '12 = 8+9+10+11',
          kolom: [jumlah('12K', ['8K', '9K', '10K', '11K']), jumlah('12R', ['8R', '9R', '10R', '11R'])],
        },
        {
          judul: 'Realisasi Kinerja dan Anggaran Renstra s.d. Tahun Berjalan',
          nomor: '13 = 6+12',
          kolom: [jumlah('13K', ['6K', '12K']), jumlah('13R', ['6R', '12R'])],
        },
        {
          judul: 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%)',
          nomor: '14 = 13/5 x 100',
          kolom: [persen('14K', '13K', '5K'), persen('14R', '13R', '5R')],
        },
        isian('pj', 'Perangkat Daerah Penanggung Jawab', 14, 'teks', { nomor: '15' }),
        isian('ket', 'Keterangan', 12, 'teks', { nomor: '16' }),
      ],
      baris: baris(
        [
          {
            sasaran,
            program: 'Contoh: Program Kepegawaian Daerah',
            indikator,
            '5K': 475,
            '5R': 5000000000,
            '7K': 95,
            '7R': 1000000000,
            '8K': 24,
            '8R': 200000000,
            pj: 'BKD',
          },
        ],
        14,
      ),
      penutup: [
        { jenis: 'isian', id: 'pendorong', label: 'Faktor pendorong keberhasilan pencapaian kinerja:' },
        { jenis: 'isian', id: 'penghambat', label: 'Faktor penghambat pencapaian kinerja:' },
        {
          jenis: 'isian',
          id: 'lanjut-tw',
          label: 'Tindak lanjut yang diperlukan dalam triwulan berikutnya:',
        },
        {
          jenis: 'isian',
          id: 'lanjut-renja',
          label: 'Tindak lanjut yang diperlukan dalam Renja berikutnya:',
        },
      ],
    }),
  ],
  tandaTangan: ['disusun', 'dievaluasi'],
};
