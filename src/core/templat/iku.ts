import { tabel } from '../forms/formulir';
import { indikator, sasaran } from './contoh';
import { baris, isian, nomorBaris, type BarisTemplat, type Templat } from './templat';

/** Indikator Kinerja Utama: Per/20/M.PAN/11/2008; LKjIP 2020, Tabel 2.3 (verified). */
export const iku: Templat = {
  id: 'iku',
  lembar: 'IKU',
  nama: 'Indikator kinerja utama',
  judul: (tahun) => ['INDIKATOR KINERJA UTAMA', `TAHUN ${tahun}`],
  beku: 3,
  berumus: true,
  bagian: () => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'polos',
      kolom: [
        nomorBaris('indikator'),
        isian('sasaran', 'Sasaran Strategis', 30, 'teks'),
        isian('indikator', 'Indikator Kinerja Utama', 34, 'teks'),
        isian('formulasi', 'Penjelasan (Formulasi Penghitungan)', 44, 'teks'),
        isian('sumber', 'Sumber Data', 18, 'teks'),
        isian('pj', 'Penanggung Jawab', 18, 'teks'),
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
        11,
      ),
    }),
  ],
  tandaTangan: [{ peran: 'pihak-pertama' }],
};
