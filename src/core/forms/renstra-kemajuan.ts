import { catatanPolaritas } from './catatan';
import { kurang, tabel, type Formulir } from './formulir';
import { rujukNilai } from './isi';
import { kolomIndikator, kolomSatuan, kolomUrut, selDari } from './kolom';
import { barisPeriode } from './konteks';
import { butirTerukur, type Butir } from './sumber/indikator';
import { realisasiTahunan } from './sumber/realisasi';
import { targetRenstra } from './sumber/renstra';
import { capaian } from './ukur';
import { lampuCapaian } from './warna';

const dari = (butir: Butir): Butir => butir;

/** Realisasi terhadap Target Akhir Renstra: LKjIP 2020, Tabel 3.7 (verified). */
export const renstraKemajuan: Formulir = {
  id: 'renstra-kemajuan',
  lembar: 'Kemajuan Renstra',
  nama: 'Realisasi terhadap Target Akhir Renstra',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.7',
  label: 'verified',
  susun(konteks) {
    const butir = butirTerukur(konteks);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaIndikatorTerukur());
    if (!butir.some((b) => targetRenstra(b.indikator))) return kurang(konteks.messages.forms.tanpaRenstra());
    return {
      judul: ['REALISASI KINERJA TERHADAP TARGET AKHIR RENSTRA', barisPeriode(konteks)],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'polos',
          kolom: [
            kolomUrut(),
            kolomIndikator(konteks, dari, 70),
            kolomSatuan(konteks, dari),
            {
              id: 'target',
              judul: 'Target Akhir Renstra',
              lebar: 16,
              bentuk: 'angka',
              isi: (b) => rujukNilai(targetRenstra(b.indikator)),
            },
            {
              id: 'realisasi',
              judul: 'Realisasi',
              lebar: 16,
              bentuk: 'angka',
              isi: (b) => realisasiTahunan(konteks, b),
            },
            {
              id: 'kemajuan',
              judul: '%\nTingkat Kemajuan',
              lebar: 16,
              bentuk: 'persen',
              warna: lampuCapaian,
              isi: (b, di) =>
                capaian(
                  b.indikator,
                  selDari(di, 'target'),
                  selDari(di, 'realisasi'),
                  targetRenstra(b.indikator),
                ),
            },
          ],
          baris: butir.map((data) => ({ data })),
        }),
        ...catatanPolaritas(konteks, butir),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
