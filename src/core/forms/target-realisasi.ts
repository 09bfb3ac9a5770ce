import { catatanPilihan, catatanPolaritas } from './catatan';
import { barisPeriode } from './konteks';
import { kurang, tabel, type Formulir, type Kolom, type Penutup } from './formulir';
import { kolomIndikator, kolomSatuan, kolomTarget, kolomUrut, selDari } from './kolom';
import { butirTerukur, type Butir } from './sumber/indikator';
import { realisasiTahunan } from './sumber/realisasi';
import { capaianTahun, predikat } from './ukur';
import { labelRata, rataCapaian, selRata } from './ukur-rata';
import { lampuCapaian } from './warna';

const dari = (butir: Butir): Butir => butir;

/** Perbandingan Target dan Realisasi: LKjIP 2020, Tabel 3.5 (verified); Predikat is added. */
export const targetRealisasi: Formulir = {
  id: 'target-realisasi',
  lembar: 'Target dan Realisasi',
  nama: 'Perbandingan Target dan Realisasi Kinerja',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.5',
  label: 'verified',
  susun(konteks) {
    const butir = butirTerukur(konteks);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaIndikatorTerukur());
    const kolom: Kolom<Butir>[] = [
      kolomUrut(),
      kolomIndikator(konteks, dari, 62),
      kolomSatuan(konteks, dari),
      kolomTarget(dari),
      {
        id: 'realisasi',
        judul: 'Realisasi',
        lebar: 13,
        bentuk: 'angka',
        isi: (b) => realisasiTahunan(konteks, b),
      },
      {
        id: 'capaian',
        judul: '%\nCapaian',
        lebar: 13,
        bentuk: 'persen',
        warna: lampuCapaian,
        isi: (b, di) => capaianTahun(b, selDari(di, 'target'), selDari(di, 'realisasi'), konteks.periode),
      },
      {
        id: 'predikat',
        judul: 'Predikat',
        lebar: 18,
        bentuk: 'tengah',
        isi: (_, di) => predikat(konteks.profil, selDari(di, 'capaian')),
      },
    ];
    const penutup: Penutup<Butir>[] = [
      {
        jenis: 'nilai',
        id: 'rata',
        sampai: 'realisasi',
        label: (di) => labelRata(konteks, selRata(di, 'capaian')),
        isi: {
          capaian: (di) => rataCapaian(konteks, selRata(di, 'capaian')),
          predikat: (di) => predikat(konteks.profil, selDari(di, 'capaian')),
        },
      },
    ];
    const batas = (b: Butir) => b.indikator.batas;
    if (butir.some((b) => batas(b) !== undefined))
      penutup.push({
        jenis: 'nilai',
        id: 'terbatas',
        sampai: 'realisasi',
        label: (di) => labelRata(konteks, selRata(di, 'capaian', batas)),
        isi: {
          capaian: (di) => rataCapaian(konteks, selRata(di, 'capaian', batas)),
          predikat: (di) => predikat(konteks.profil, selDari(di, 'capaian')),
        },
      });
    return {
      judul: ['PERBANDINGAN TARGET DAN REALISASI KINERJA', barisPeriode(konteks)],
      bagian: [
        tabel({ id: 'utama', nomor: 'kurung', kolom, penutup, baris: butir.map((data) => ({ data })) }),
        ...catatanPolaritas(konteks, butir),
        ...catatanPilihan(konteks, { butir, rata: true, predikat: true }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
