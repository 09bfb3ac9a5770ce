import { penutupE81 } from '../forms/e81';
import { tabel, type Di, type Kolom, type Penutup } from '../forms/formulir';
import { selDari } from '../forms/kolom';
import { jumlahSel, serapan } from '../forms/ukur';
import { pilihanMode } from '../measures/kolom-fakta';
import { indikator, program, sasaran } from './contoh';
import { agregatMenurut, capaianMenurut } from './hitung';
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
  type UntukTemplat,
} from './templat';

const tw = ['8', '9', '10', '11'];

const pasangan = (judul: string, nomor: string) => ({
  judul,
  nomor,
  kolom: [isian(`${nomor}K`, 'K', 7, 'angka'), isian(`${nomor}R`, 'Rp', 11.5, 'rupiah')],
});

/** A pair of formula columns: K by the row's akumulasi and polaritas, Rp the plain sum or share. */
const hitunganPasangan = (
  judul: string,
  nomor: string,
  id: string,
  bentuk: { readonly K: Kolom<BarisTemplat>['bentuk']; readonly R: Kolom<BarisTemplat>['bentuk'] },
  isi: { readonly K: Parameters<typeof hitungan>[4]; readonly R: Parameters<typeof hitungan>[4] },
) => ({
  judul,
  nomor,
  kolom: [
    hitungan(`${id}K`, 'K', bentuk.K === 'persen' ? 8 : 7, bentuk.K, isi.K),
    hitungan(`${id}R`, 'Rp', bentuk.R === 'persen' ? 8 : 11.5, bentuk.R, isi.R),
  ],
});

const jumlahRp = (di: Di<BarisTemplat>, ids: readonly string[]) =>
  jumlahSel(ids.map((id) => selDari(di, id)));

const penutup = ({ profil, messages }: UntukTemplat): Penutup<BarisTemplat>[] => {
  return [
    {
      jenis: 'nilai',
      id: 'rata',
      sampai: '13R',
      label: (di) => labelRata(di, 'indikator', '14K', 'Rata-rata capaian kinerja (%)'),
      isi: Object.fromEntries(['14K', '14R'].map((id) => [id, (di) => rataKolom(di, 'indikator', id)])),
    },
    ...penutupE81<BarisTemplat>(profil, messages),
  ];
};

const contoh: BarisTemplat = {
  sasaran,
  program,
  indikator,
  '5K': 100,
  '5R': 5000000000,
  '6K': 90,
  '6R': 2800000000,
  '7K': 95,
  '7R': 1000000000,
  '8K': 24,
  '8R': 200000000,
  pj: 'BKD',
  satuan: '%',
  polaritas: 'MAKS',
  akumulasi: 'AKHIR',
};

/**
 * Formulir E.81: Permendagri 86/2017 (practice: its lampiran was not read). K of 12 to 14 follows the akumulasi and
 * polaritas that the row states in the columns beside the form, which are not printed.
 */
export const e81: Templat = {
  id: 'e81',
  lembar: 'E.81',
  nama: 'Formulir E.81 Evaluasi Renja',
  judul: (tahun) => ['FORMULIR E.81', 'EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH', `TAHUN ${tahun}`],
  huruf: 8,
  beku: 4,
  berumus: true,
  wajib: ['polaritas', 'akumulasi'],
  bagian: (untuk) => [
    tabel<BarisTemplat>({
      id: 'utama',
      bantu: 3,
      nomor: 'polos',
      nomorDiAtasDaun: true,
      kolom: [
        { ...nomorBaris('indikator'), lebar: 4, nomor: '1' },
        isian('sasaran', 'Sasaran', 16, 'teks', { nomor: '2' }),
        isian('program', 'Program / Kegiatan / Sub Kegiatan', 20, 'teks', { nomor: '3' }),
        isian('indikator', 'Indikator Kinerja Program (outcome) / Kegiatan (output)', 22, 'teks', {
          nomor: '4',
        }),
        pasangan('Target Renstra Perangkat Daerah pada akhir periode', '5'),
        pasangan('Realisasi Capaian Kinerja Renstra s.d. Renja tahun lalu (n-2)', '6'),
        pasangan('Target Kinerja dan Anggaran Renja tahun berjalan', '7'),
        {
          judul: 'Realisasi Kinerja pada Triwulan',
          kolom: ['I', 'II', 'III', 'IV'].map((q, i) => pasangan(q, String(8 + i))),
        },
        hitunganPasangan(
          'Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi',
          '12 = 8+9+10+11',
          '12',
          { K: 'angka', R: 'rupiah' },
          {
            K: (di) =>
              agregatMenurut(
                di,
                tw.map((id) => `${id}K`),
              ),
            R: (di) =>
              jumlahRp(
                di,
                tw.map((id) => `${id}R`),
              ),
          },
        ),
        hitunganPasangan(
          'Realisasi Kinerja dan Anggaran Renstra s.d. tahun berjalan',
          '13 = 6+12',
          '13',
          { K: 'angka', R: 'rupiah' },
          {
            K: (di) => agregatMenurut(di, ['6K', '12K'], ['12K']),
            R: (di) => jumlahRp(di, ['6R', '12R']),
          },
        ),
        hitunganPasangan(
          'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. tahun berjalan (%)',
          '14 = 13/5 × 100',
          '14',
          { K: 'persen', R: 'persen' },
          {
            K: (di) => capaianMenurut(di, '5K', '13K'),
            R: (di) => serapan(selDari(di, '5R'), selDari(di, '13R')),
          },
        ),
        isian('pj', 'PD Penanggung Jawab', 11, 'teks', { nomor: '15' }),
        isian('ket', 'Keterangan', 11, 'teks', { nomor: '16' }),
        isian('satuan', 'Satuan', 9, 'tengah'),
        isian('polaritas', 'Polaritas', 10, 'tengah', { daftar: daftarPolaritas }),
        isian('akumulasi', 'Akumulasi', 10, 'tengah', { daftar: pilihanMode }),
      ],
      baris: baris([contoh], 14),
      penutup: penutup(untuk),
    }),
  ],
  tandaTangan: [
    { peran: 'disusun', sebutan: 'Disusun' },
    { peran: 'dievaluasi', sebutan: 'Dievaluasi' },
  ],
};
