import { tabel, type Kelompok } from '../forms/formulir';
import { lampuCapaian } from '../forms/warna';
import { pilihanMode } from '../measures/kolom-fakta';
import { indikator, sasaran } from './contoh';
import { agregatMenurut, capaianMenurut, capaianTahunMenurut } from './hitung';
import {
  baris,
  daftarPolaritas,
  hitungan,
  isian,
  labelRata,
  nomorBaris,
  rataKolom,
  type BarisTemplat,
  type Templat,
} from './templat';

const romawi = ['I', 'II', 'III', 'IV'];
const realisasi = ['r1', 'r2', 'r3', 'r4'];

const triwulan = (i: number): Kelompok<BarisTemplat> => ({
  judul: `Triwulan ${romawi[i - 1]}`,
  kolom: [
    isian(`t${i}`, 'Target', 7, 'angka'),
    isian(`r${i}`, 'Realisasi', 8, 'angka'),
    hitungan(`c${i}`, 'Capaian (%)', 8, 'persen', (di) => capaianMenurut(di, `t${i}`, `r${i}`), {
      warna: lampuCapaian,
    }),
  ],
});

const contoh: BarisTemplat[] = [
  {
    sasaran,
    indikator,
    satuan: '%',
    polaritas: 'MAKS',
    akumulasi: 'AKHIR',
    target: 95,
    t1: 25,
    r1: 24,
    t2: 50,
    t3: 75,
    t4: 95,
    pj: 'Bidang Mutasi',
  },
  {
    indikator: 'Contoh: Jumlah pengaduan layanan',
    satuan: 'Pengaduan',
    polaritas: 'MIN',
    akumulasi: 'JUMLAH',
    target: 20,
    t1: 5,
    r1: 4,
    t2: 5,
    t3: 5,
    t4: 5,
    pj: 'Sekretariat',
  },
];

/** Monitoring sheet: target and realisasi a quarter, capaian by the polaritas that the row states. Our own layout. */
export const monev: Templat = {
  id: 'monev',
  lembar: 'Monev',
  nama: 'Monitoring dan evaluasi per triwulan',
  judul: (tahun) => ['MONITORING DAN EVALUASI CAPAIAN KINERJA', `TAHUN ${tahun}`],
  huruf: 9,
  beku: 3,
  berumus: true,
  wajib: ['polaritas', 'akumulasi'],
  bagian: () => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'kurung',
      kolom: [
        { ...nomorBaris('indikator'), lebar: 4 },
        isian('sasaran', 'Sasaran Strategis', 22, 'teks'),
        isian('indikator', 'Indikator Kinerja', 28, 'teks'),
        isian('satuan', 'Satuan', 10, 'tengah'),
        isian('polaritas', 'Polaritas', 10, 'tengah', { daftar: daftarPolaritas }),
        isian('akumulasi', 'Akumulasi', 10, 'tengah', { daftar: pilihanMode }),
        isian('target', 'Target Tahunan', 8, 'angka'),
        ...[1, 2, 3, 4].map(triwulan),
        hitungan('rt', 'Realisasi Tahunan', 9, 'angka', (di) => agregatMenurut(di, realisasi)),
        hitungan(
          'ct',
          'Capaian Tahunan (%)',
          9,
          'persen',
          (di) => capaianTahunMenurut(di, 'target', 'rt', realisasi),
          { warna: lampuCapaian },
        ),
        isian('pj', 'Penanggung Jawab', 12, 'teks'),
        isian('permasalahan', 'Permasalahan', 14, 'teks'),
        isian('solusi', 'Solusi', 14, 'teks'),
        isian('ket', 'Keterangan', 12, 'teks'),
      ],
      baris: baris(contoh, 18),
      penutup: [
        {
          jenis: 'nilai',
          id: 'rata',
          label: (di) => labelRata(di, 'indikator', 'ct', 'Rata-rata capaian'),
          sampai: 'target',
          isi: Object.fromEntries(
            ['c1', 'c2', 'c3', 'c4', 'ct'].map((id) => [id, (di) => rataKolom(di, 'indikator', id)]),
          ),
        },
      ],
    }),
  ],
  tandaTangan: [{ peran: 'pihak-pertama' }],
};
