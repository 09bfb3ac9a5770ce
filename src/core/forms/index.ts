import { anggaranProgram } from './anggaran-program';
import { efisiensi } from './efisiensi';
import { evaluasiRenja } from './evaluasi-renja';
import { iku } from './iku';
import { pk } from './pk';
import { renstra } from './renstra';
import { rkt } from './rkt';
import { antarTahun } from './antar-tahun';
import { renaksi } from './renaksi';
import { renaksiNaratif } from './renaksi-naratif';
import { renstraKemajuan } from './renstra-kemajuan';
import { monevIku } from './monev-iku';
import { monevKegiatan } from './monev-kegiatan';
import { perSasaran } from './per-sasaran';
import { renaksiKegiatan } from './renaksi-kegiatan';
import { anggaranPk } from './anggaran-pk';
import { anggaranSasaran } from './anggaran-sasaran';
import { efisiensiAnggaran } from './efisiensi-anggaran';
import { laporanKegiatan } from './laporan-kegiatan';
import { rincianPagu } from './rincian-pagu';
import { sakip } from './sakip';
import { narasi } from './narasi';
import { dasbor } from './dasbor';
import type { Formulir } from './formulir';
import { pengukuranTriwulan } from './pengukuran-triwulan';
import { targetRealisasi } from './target-realisasi';
import { temuan } from './temuan';

/** The only list of forms, in the order in which they are made. */
export const formulir: readonly Formulir[] = [
  pk,
  iku,
  renstra,
  rkt,
  renaksi,
  renaksiNaratif,
  pengukuranTriwulan,
  targetRealisasi,
  antarTahun,
  renstraKemajuan,
  perSasaran,
  renaksiKegiatan,
  monevIku,
  monevKegiatan,
  anggaranProgram,
  anggaranPk,
  anggaranSasaran,
  rincianPagu,
  efisiensi,
  efisiensiAnggaran,
  sakip,
  laporanKegiatan,
  evaluasiRenja,
  dasbor,
  narasi,
  temuan,
];
