import type { Rule } from './rule';
import { aksiKosong } from './aksi-kosong';
import { aksiSalahTriwulan } from './aksi-salah-triwulan';
import { akumulasiRancu } from './akumulasi-rancu';
import { angkaCacat } from './angka-cacat';
import { angkaRancu } from './angka-rancu';
import { angkaTeks } from './angka-teks';
import { antarTabelBerbeda } from './antar-tabel-berbeda';
import { buktiKosong } from './bukti-kosong';
import { capaianEkstrem } from './capaian-ekstrem';
import { capaianKosong } from './capaian-kosong';
import { capaianSalah } from './capaian-salah';
import { efisiensiSalah } from './efisiensi-salah';
import { efisiensiTanpaCapaian } from './efisiensi-tanpa-capaian';
import { hasilKosong } from './hasil-kosong';
import { indikatorGanda } from './indikator-ganda';
import { indikatorKosong } from './indikator-kosong';
import { jumlahSalah } from './jumlah-salah';
import { kumulatifTurun } from './kumulatif-turun';
import { nilaiNegatif } from './nilai-negatif';
import { nomorKolom } from './nomor-kolom';
import { nomorUrut } from './nomor-urut';
import { pembulatan } from './pembulatan';
import { penanggungJawabKosong } from './penanggung-jawab-kosong';
import { persenLewat100 } from './persen-lewat-100';
import { persentaseSalah } from './persentase-salah';
import { polaritasRancu } from './polaritas-rancu';
import { predikatSalah } from './predikat-salah';
import { rataRataSalah } from './rata-rata-salah';
import { realisasiKosong } from './realisasi-kosong';
import { realisasiTanpaTarget } from './realisasi-tanpa-target';
import { rumusGalat } from './rumus-galat';
import { rumusInjeksi } from './rumus-injeksi';
import { rumusMenyimpang } from './rumus-menyimpang';
import { rumusTertimpa } from './rumus-tertimpa';
import { satuanKosong } from './satuan-kosong';
import { satuanTidakCocok } from './satuan-tidak-cocok';
import { selisihSalah } from './selisih-salah';
import { serapanLewat100 } from './serapan-lewat-100';
import { tahunTidakCocok } from './tahun-tidak-cocok';
import { targetKosong } from './target-kosong';
import { targetNol } from './target-nol';
import { targetTriwulanTidakCocok } from './target-triwulan-tidak-cocok';

/** The only list of rules, one import a rule, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  aksiKosong,
  aksiSalahTriwulan,
  akumulasiRancu,
  angkaCacat,
  angkaRancu,
  angkaTeks,
  antarTabelBerbeda,
  buktiKosong,
  capaianEkstrem,
  capaianKosong,
  capaianSalah,
  efisiensiSalah,
  efisiensiTanpaCapaian,
  hasilKosong,
  indikatorGanda,
  indikatorKosong,
  jumlahSalah,
  kumulatifTurun,
  nilaiNegatif,
  nomorKolom,
  nomorUrut,
  pembulatan,
  penanggungJawabKosong,
  persenLewat100,
  persentaseSalah,
  polaritasRancu,
  predikatSalah,
  rataRataSalah,
  realisasiKosong,
  realisasiTanpaTarget,
  rumusGalat,
  rumusInjeksi,
  rumusMenyimpang,
  rumusTertimpa,
  satuanKosong,
  satuanTidakCocok,
  selisihSalah,
  serapanLewat100,
  tahunTidakCocok,
  targetKosong,
  targetNol,
  targetTriwulanTidakCocok,
];
