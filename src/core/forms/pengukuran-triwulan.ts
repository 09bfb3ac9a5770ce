import { catatanPolaritas, catatanTriwulan } from './catatan';
import { kosong, teks } from './isi';
import { barisPeriode, namaTriwulan } from './konteks';
import { kurang, tabel, type Formulir, type Kolom } from './formulir';
import { kolomIndikator, kolomNoSasaran, kolomSasaran, kolomSatuan, kolomTarget, selDari } from './kolom';
import { butirTerukur, type Butir, type ButirTriwulan } from './sumber/indikator';
import { isiSumber } from './sumber/sumber';
import { capaianTriwulan } from './ukur';
import { lampuCapaian } from './warna';

interface Baris {
  readonly butir: Butir;
  readonly tw: ButirTriwulan;
}
const dari = (baris: Baris): Butir => baris.butir;

/** Pengukuran Capaian Kinerja: four rows an indicator. Columns: LKjIP 2020, Tabel 3.4 (verified). */
export const pengukuranTriwulan: Formulir = {
  id: 'pengukuran-triwulan',
  lembar: 'Pengukuran Capaian Kinerja',
  nama: 'Pengukuran Capaian Kinerja per Triwulan',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.4',
  label: 'verified',
  susun(konteks) {
    const butir = butirTerukur(konteks).filter((b) => b.triwulan.length > 0);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaTriwulan());
    const perIndikator = (kolom: Kolom<Baris>): Kolom<Baris> => ({ ...kolom, gabung: dari });
    const kolom: Kolom<Baris>[] = [
      kolomNoSasaran(butir, dari),
      kolomSasaran(konteks, dari),
      perIndikator(kolomIndikator(konteks, dari, 40)),
      perIndikator(kolomSatuan(konteks, dari)),
      perIndikator({ ...kolomTarget(dari, 'Target Tahunan'), id: 'tahunan' }),
      {
        id: 'tw',
        judul: 'Triwulan',
        lebar: 14,
        bentuk: 'tengah',
        isi: ({ tw }) => teks(namaTriwulan(tw.tw)),
      },
      {
        id: 'target',
        judul: 'Target',
        lebar: 12,
        bentuk: 'angka',
        isi: ({ butir: b, tw }) => isiSumber(tw.target, b.indikator.mode.nilai),
      },
      {
        id: 'realisasi',
        judul: 'Realisasi',
        lebar: 12,
        bentuk: 'angka',
        isi: ({ butir: b, tw }) =>
          konteks.periode !== undefined && tw.tw > konteks.periode
            ? kosong
            : isiSumber(tw.realisasi, b.indikator.mode.nilai),
      },
      {
        id: 'capaian',
        judul: '%',
        lebar: 12,
        bentuk: 'persen',
        warna: lampuCapaian,
        isi: ({ butir: b, tw }, di) =>
          capaianTriwulan(b.indikator, tw, selDari(di, 'target'), selDari(di, 'realisasi')),
      },
    ];
    return {
      judul: ['PENGUKURAN CAPAIAN KINERJA', barisPeriode(konteks)],
      bagian: [
        tabel({
          id: 'utama',
          nomor: 'kurung',
          kolom,
          baris: butir.flatMap((b) => b.triwulan.map((tw) => ({ data: { butir: b, tw } }))),
        }),
        ...catatanPolaritas(konteks, butir),
        ...catatanTriwulan(konteks, butir),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 3,
    };
  },
};
