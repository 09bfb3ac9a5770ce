import type { Rule } from './rule';
import { akumulasiRancu } from './akumulasi-rancu';
import { angkaCacat } from './angka-cacat';
import { angkaRancu } from './angka-rancu';
import { angkaTeks } from './angka-teks';
import { capaianEkstrem } from './capaian-ekstrem';
import { capaianKosong } from './capaian-kosong';
import { capaianSalah } from './capaian-salah';
import { efisiensiSalah } from './efisiensi-salah';
import { efisiensiTanpaCapaian } from './efisiensi-tanpa-capaian';
import { indikatorGanda } from './indikator-ganda';
import { indikatorKosong } from './indikator-kosong';
import { kumulatifTurun } from './kumulatif-turun';
import { nilaiNegatif } from './nilai-negatif';
import { pembulatan } from './pembulatan';
import { persenLewat100 } from './persen-lewat-100';
import { persentaseSalah } from './persentase-salah';
import { polaritasRancu } from './polaritas-rancu';
import { predikatSalah } from './predikat-salah';
import { realisasiKosong } from './realisasi-kosong';
import { realisasiTanpaTarget } from './realisasi-tanpa-target';
import { satuanKosong } from './satuan-kosong';
import { satuanTidakCocok } from './satuan-tidak-cocok';
import { serapanLewat100 } from './serapan-lewat-100';
import { targetKosong } from './target-kosong';
import { targetNol } from './target-nol';
import { targetTriwulanTidakCocok } from './target-triwulan-tidak-cocok';

/** The only list of rules, one import a rule, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  akumulasiRancu,
  angkaCacat,
  angkaRancu,
  angkaTeks,
  capaianEkstrem,
  capaianKosong,
  capaianSalah,
  efisiensiSalah,
  efisiensiTanpaCapaian,
  indikatorGanda,
  indikatorKosong,
  kumulatifTurun,
  nilaiNegatif,
  pembulatan,
  persenLewat100,
  persentaseSalah,
  polaritasRancu,
  predikatSalah,
  realisasiKosong,
  realisasiTanpaTarget,
  satuanKosong,
  satuanTidakCocok,
  serapanLewat100,
  targetKosong,
  targetNol,
  targetTriwulanTidakCocok,
];
