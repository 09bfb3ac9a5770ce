import { catatanTriwulan } from './catatan';
import type { BarisIndikator, Nilai, Teks } from '../kinerja/kinerja';
import { kurang, tabel, type Formulir } from './formulir';
import { bebas, rujukTeksNilai, teks, type Isi } from './isi';
import { kolomPeran } from './iku';
import {
  kolomBebas,
  kolomIndikator,
  kolomRealisasiTriwulan,
  kolomSatuan,
  kolomTarget,
  selDari,
} from './kolom';
import { barisTahun, namaTriwulan, type Konteks } from './konteks';
import { deretDari } from './sumber/deret';
import { adaRealisasi, butirTabel, rujukTeks, tahunCocok, type Butir } from './sumber/indikator';
import { realisasiTahunan } from './sumber/realisasi';
import { selPeran } from './sumber/uraian';
import { capaianTahun } from './ukur';
import { lampuCapaian } from './warna';

const dari = (butir: Butir): Butir => butir;

/** The kegiatan, else the closest name that stands over the indicator. */
const namaKegiatan = (b: BarisIndikator): Teks | undefined => b.subkegiatan ?? b.kegiatan ?? b.program;
/** What a column of mixed levels names (E.81): in the indicator's own row, else in the closest row above it. */
function uraian(b: BarisIndikator): Nilai | undefined {
  const { baris } = b.tabel;
  for (let i = baris.indexOf(b.baris); i >= 0; i--) {
    if (baris[i]!.jenis !== 'data') continue;
    const nilai = selPeran(baris[i]!, 'uraian');
    if (nilai) return nilai;
  }
  return undefined;
}

const isiKegiatan = (konteks: Konteks, { utama }: Butir): Isi =>
  namaKegiatan(utama) ? rujukTeks(konteks, namaKegiatan(utama)) : rujukTeksNilai(uraian(utama));

/** Indicators below one another of the same kegiatan share one cell and one number. */
function kelompokKegiatan(butir: readonly Butir[]): Map<Butir, number> {
  const nomor = new Map<Butir, number>();
  let kini: string | undefined;
  let n = 0;
  for (const b of butir) {
    const nama = namaKegiatan(b.utama)?.teks ?? uraian(b.utama)?.tampil;
    if (nama === undefined || nama !== kini) n++;
    kini = nama;
    nomor.set(b, n);
  }
  return nomor;
}

const butirKegiatan = (konteks: Konteks): Butir[] =>
  butirTabel(
    konteks,
    (t) => tahunCocok(konteks, t) && t.indikator.some(adaRealisasi),
    (b) => Boolean(namaKegiatan(b) ?? uraian(b)) && deretDari(b.realisasi) !== undefined,
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
    const nomor = kelompokKegiatan(butir);
    const periode = konteks.periode ?? konteks.kinerja.triwulanTerakhir;
    return {
      judul: ['MONITORING CAPAIAN KINERJA', barisTahun(konteks)],
      kepala: [
        { id: 'unit', label: 'Unit Kerja', isi: bebas },
        {
          id: 'periode',
          label: 'Periode Analisa',
          isi: teks(`: ${periode ? namaTriwulan(periode) : '………'}`),
          kanan: true,
        },
        { id: 'sub', label: 'Sub Bidang', isi: bebas },
        { id: 'tanggal', label: 'Hari/Tanggal', isi: bebas, kanan: true },
      ],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'tanpa',
          atas: true,
          kunci: ['indikator'],
          kolom: [
            {
              id: 'no',
              judul: 'No',
              lebar: 5,
              bentuk: 'tengah',
              gabung: (b) => nomor.get(b),
              isi: (b) => ({ value: nomor.get(b)! }),
            },
            {
              id: 'kegiatan',
              judul: 'Kegiatan',
              lebar: 26,
              bentuk: 'teks',
              gabung: (b) => nomor.get(b),
              isi: (b) => isiKegiatan(konteks, b),
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
