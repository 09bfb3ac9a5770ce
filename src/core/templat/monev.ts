import { tabel, type Di, type Kelompok } from '../forms/formulir';
import { rumus, sebagaiAngka, type Isi } from '../forms/isi';
import { lampuCapaian } from '../forms/warna';
import { nilaiAgregasi, rumusAgregasi } from '../measures/agregasi';
import { isPolaritasAngka, nilaiCapaian, rumusCapaianMenurut } from '../measures/capaian';
import type { Mode, Polaritas } from '../kinerja/profil';
import {
  baris,
  daftarAkumulasi,
  daftarPolaritas,
  hitungan,
  isian,
  nomorBaris,
  type BarisTemplat,
  type Templat,
} from './templat';

const romawi = ['I', 'II', 'III', 'IV'];

function capaian(di: Di<BarisTemplat>, target: string, realisasi: string): Isi {
  const polaritas = di.nilai('polaritas') as Polaritas;
  return rumus(
    rumusCapaianMenurut(di.sel('polaritas'), { target: di.sel(target), realisasi: di.sel(realisasi) }),
    (isPolaritasAngka(polaritas) ? nilaiCapaian(polaritas, di.angka(target), di.angka(realisasi)) : null) ??
      '',
    '0.00%',
  );
}

/** The quarters' realisasi by the row's own akumulasi. */
function realisasiTahun(di: Di<BarisTemplat>): Isi {
  const ids = romawi.map((_, i) => `r${i + 1}`);
  const cells = ids.map((id) => di.sel(id));
  const mode = di.nilai('akumulasi') as Mode;
  const by = (m: Mode): string => rumusAgregasi(m, cells).slice(1);
  const akumulasi = di.sel('akumulasi');
  return rumus(
    `=IF(${akumulasi}="JUMLAH",${by('JUMLAH')},IF(${akumulasi}="AKHIR",${by('AKHIR')},IF(${akumulasi}="RATA",${by('RATA')},IF(${akumulasi}="MAKS",${by('MAKS')},""))))`,
    daftarAkumulasi.includes(mode)
      ? (nilaiAgregasi(
          mode,
          ids.map((id) => sebagaiAngka(di.nilai(id))),
        ) ?? '')
      : '',
    'General',
  );
}

const triwulan = (i: number): Kelompok<BarisTemplat> => ({
  judul: `Triwulan ${romawi[i - 1]}`,
  kolom: [
    isian(`t${i}`, 'Target', 9, 'angka'),
    isian(`r${i}`, 'Realisasi', 10, 'angka'),
    hitungan(`c${i}`, 'Capaian (%)', 10, 'persen', (di) => capaian(di, `t${i}`, `r${i}`), {
      warna: lampuCapaian,
    }),
  ],
});

const contoh: BarisTemplat[] = [
  {
    sasaran: 'Contoh: Meningkatnya kualitas pelayanan kepegawaian',
    indikator: 'Contoh: Persentase usulan kenaikan pangkat yang selesai tepat waktu',
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
  bagian: () => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'kurung',
      kolom: [
        nomorBaris('indikator'),
        isian('sasaran', 'Sasaran Strategis', 26, 'teks'),
        isian('indikator', 'Indikator Kinerja', 34, 'teks'),
        isian('satuan', 'Satuan', 10, 'tengah'),
        isian('polaritas', 'Polaritas', 10, 'tengah', { daftar: daftarPolaritas }),
        isian('akumulasi', 'Akumulasi', 10, 'tengah', { daftar: daftarAkumulasi }),
        isian('target', 'Target Tahunan', 10, 'angka'),
        ...[1, 2, 3, 4].map(triwulan),
        hitungan('rt', 'Realisasi Tahunan', 10, 'angka', realisasiTahun),
        hitungan('ct', 'Capaian Tahunan (%)', 10, 'persen', (di) => capaian(di, 'target', 'rt'), {
          warna: lampuCapaian,
        }),
        isian('pj', 'Penanggung Jawab', 16, 'teks'),
        isian('ket', 'Keterangan', 18, 'teks'),
      ],
      baris: baris(contoh, 18),
    }),
  ],
  tandaTangan: ['pihak-pertama'],
};
