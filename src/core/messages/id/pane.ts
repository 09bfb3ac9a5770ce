import { hitung } from './pane/hitung';
import { istilah } from './pane/istilah';
import { kesalahan } from './pane/kesalahan';
import { laporan } from './pane/laporan';
import { pengaturan } from './pane/pengaturan';
import { peramban } from './pane/peramban';
import { rekap } from './pane/rekap';
import { tabel } from './pane/tabel';
import { templat } from './pane/templat';
import { temuan } from './pane/temuan';
import { umum } from './pane/umum';

/** Kalimat berbahasa Indonesia: panel dan edisi peramban. Satu fungsi satu kalimat. */
export const pane = {
  hitung,
  istilah,
  kesalahan,
  laporan,
  pengaturan,
  peramban,
  rekap,
  tabel,
  templat,
  temuan,
  umum,
};
