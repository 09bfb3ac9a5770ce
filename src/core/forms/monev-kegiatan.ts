import { catatanTriwulan } from './catatan';
import type { Teks } from '../kinerja/kinerja';
import { kurang, tabel, type Formulir } from './formulir';
import { bebas, teks } from './isi';
import { kolomPeran } from './iku';
import {
  kolomBebas,
  kolomIndikator,
  kolomRealisasiTriwulan,
  kolomSatuan,
  kolomTarget,
  kolomUrut,
  selDari,
} from './kolom';
import { barisTahun, namaTriwulan, type Konteks } from './konteks';
import { deretDari } from './sumber/deret';
import { adaRealisasi, butirTabel, rujukTeks, tahunCocok, type Butir } from './sumber/indikator';
import { realisasiTahunan } from './sumber/realisasi';
import { capaianTahun } from './ukur';
import { lampuCapaian } from './warna';

const dari = (butir: Butir): Butir => butir;

/** The kegiatan, else the closest name that stands over the indicator. */
const kegiatan = (b: Butir): Teks | undefined =>
  b.utama.subkegiatan ?? b.utama.kegiatan ?? b.utama.program ?? undefined;

const butirKegiatan = (konteks: Konteks): Butir[] =>
  butirTabel(
    konteks,
    (t) => tahunCocok(konteks, t) && t.indikator.some(adaRealisasi),
    (b) => Boolean(b.kegiatan ?? b.subkegiatan ?? b.program) && deretDari(b.realisasi) !== undefined,
  );

/** Monitoring Capaian Kinerja per Bidang: LKjIP 2020, monitoring of a bidang (verified). */
export const monevKegiatan: Formulir = {
  id: 'monev-kegiatan',
  lembar: 'Monitoring Kegiatan',
  nama: 'Monitoring Capaian Kinerja Kegiatan per Bidang',
  sumber: 'LKjIP pemerintah daerah 2020, monitoring capaian kinerja bidang',
  label: 'verified',
  susun(konteks) {
    const butir = butirKegiatan(konteks);
    const m = konteks.messages.forms;
    if (butir.length === 0) return kurang(m.tanpaKegiatanTriwulan());
    const periode = konteks.periode ?? konteks.kinerja.triwulanTerakhir;
    return {
      judul: ['MONITORING CAPAIAN KINERJA', barisTahun(konteks)],
      kepala: [
        { id: 'unit', label: 'Unit Kerja', isi: bebas },
        { id: 'sub', label: 'Sub Bidang', isi: bebas },
        {
          id: 'periode',
          label: 'Periode Analisa',
          isi: teks(`: ${periode ? namaTriwulan(periode) : '………'}`),
        },
        { id: 'tanggal', label: 'Hari/Tanggal', isi: bebas },
      ],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'tanpa',
          atas: true,
          kunci: ['kegiatan', 'indikator'],
          kolom: [
            kolomUrut(),
            {
              id: 'kegiatan',
              judul: 'Kegiatan',
              lebar: 26,
              bentuk: 'teks',
              isi: (b) => rujukTeks(konteks, kegiatan(b)),
            },
            kolomIndikator(konteks, dari, 30, 'Indikator'),
            { ...kolomTarget(dari), lebar: 10 },
            kolomSatuan(konteks, dari),
            ...kolomRealisasiTriwulan(konteks),
            {
              id: 'realisasi',
              judul: 'TOTAL',
              lebar: 10,
              bentuk: 'angka',
              isi: (b) => realisasiTahunan(konteks, b),
            },
            {
              id: 'persen',
              judul: '%',
              lebar: 10,
              bentuk: 'persen',
              warna: lampuCapaian,
              isi: (b, di) =>
                capaianTahun(b, selDari(di, 'target'), selDari(di, 'realisasi'), konteks.periode),
            },
            kolomPeran(butir, 'permasalahan', 'Permasalahan', 22),
            kolomPeran(butir, 'solusi', 'Solusi', 22),
            kolomBebas('keterangan', 'Keterangan', 18),
          ],
          baris: butir.map((data) => ({ data })),
        }),
        ...catatanTriwulan(konteks, butir),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      huruf: 9,
      beku: 3,
    };
  },
};
