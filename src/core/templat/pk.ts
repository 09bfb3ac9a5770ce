import { tabel } from '../forms/formulir';
import { indikator, program, sasaran } from './contoh';
import { baris, isian, jumlahKolom, nomorBaris, type BarisTemplat, type Templat } from './templat';

/** Perjanjian Kinerja: PermenPANRB 53/2014; LKjIP 2020, Tabel 2.4 (verified). */
export const pk: Templat = {
  id: 'pk',
  lembar: 'Perjanjian Kinerja',
  nama: 'Perjanjian kinerja',
  judul: (tahun) => ['PERJANJIAN KINERJA', `TAHUN ${tahun}`],
  beku: 2,
  berumus: true,
  bagian: () => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'kurung',
      kolom: [
        nomorBaris('indikator'),
        isian('sasaran', 'Sasaran Strategis', 40, 'teks'),
        isian('indikator', 'Indikator Kinerja', 50, 'teks'),
        isian('satuan', 'Satuan', 18, 'tengah'),
        isian('target', 'Target', 16, 'tengah'),
      ],
      baris: baris([{ sasaran, indikator, satuan: '%', target: 95 }], 8),
    }),
    tabel<BarisTemplat>({
      id: 'anggaran',
      judul: 'Anggaran',
      nomor: 'kurung',
      kolom: [
        nomorBaris('program'),
        isian('program', 'Program', 90, 'teks', { rentang: 2 }),
        isian('anggaran', 'Anggaran (Rp)', 18, 'rupiah'),
        isian('ket', 'Keterangan', 16, 'teks'),
      ],
      baris: baris(
        [
          { program, anggaran: 1000000000 },
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
          isi: { anggaran: (di) => jumlahKolom(di, 'program', 'anggaran') },
        },
      ],
    }),
  ],
  tandaTangan: [
    { peran: 'pihak-kedua', sebutan: 'Pihak Kedua,' },
    { peran: 'pihak-pertama', sebutan: 'Pihak Pertama,' },
  ],
};
