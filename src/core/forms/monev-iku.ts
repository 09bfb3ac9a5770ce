import { catatanPolaritas, catatanTriwulan } from './catatan';
import { kurang, tabel, type Formulir } from './formulir';
import { kolomPeran } from './iku';
import { kolomBebas, kolomIndikator, kolomRealisasiTriwulan, kolomTarget, kolomUrut, selDari } from './kolom';
import { barisPeriode } from './konteks';
import { butirTerukur, type Butir } from './sumber/indikator';
import { realisasiTahunan } from './sumber/realisasi';
import { capaianTahun } from './ukur';
import { lampuCapaian } from './warna';

const dari = (butir: Butir): Butir => butir;

/** Monitoring dan Evaluasi Pencapaian IKU: LKjIP 2020, lampiran monev IKU (verified). */
export const monevIku: Formulir = {
  id: 'monev-iku',
  lembar: 'Monev IKU',
  nama: 'Monitoring dan Evaluasi Pencapaian IKU',
  sumber: 'LKjIP pemerintah daerah 2020, dokumen monitoring IKU per triwulan',
  label: 'verified',
  susun(konteks) {
    const butir = butirTerukur(konteks).filter((b) => b.deretRealisasi ?? b.deretTarget);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaTriwulan());
    return {
      judul: ['MONITORING DAN EVALUASI PENCAPAIAN INDIKATOR KINERJA UTAMA', barisPeriode(konteks)],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'polos',
          atas: true,
          kunci: ['iku'],
          kolom: [
            kolomUrut(),
            { ...kolomIndikator(konteks, dari, 26, 'Indikator Kinerja Utama'), id: 'iku' },
            kolomPeran(butir, 'formulasi', 'Formulasi', 34),
            { ...kolomTarget(dari), lebar: 9 },
            kolomPeran(butir, 'aksi', 'Rencana Aksi', 28),
            { judul: 'Realisasi', kolom: kolomRealisasiTriwulan(konteks) },
            {
              id: 'realisasi',
              judul: 'Realisasi s.d. periode ini',
              lebar: 10,
              bentuk: 'angka',
              isi: (b) => realisasiTahunan(konteks, b),
            },
            {
              id: 'total',
              judul: 'Total Capaian',
              lebar: 11,
              bentuk: 'persen',
              warna: lampuCapaian,
              isi: (b, di) =>
                capaianTahun(b, selDari(di, 'target'), selDari(di, 'realisasi'), konteks.periode),
            },
            kolomPeran(butir, 'permasalahan', 'Permasalahan', 22),
            kolomPeran(butir, 'solusi', 'Solusi', 22),
            kolomBebas('keterangan', 'Keterangan', 16),
          ],
          baris: butir.map((data) => ({ data })),
        }),
        ...catatanPolaritas(konteks, butir),
        ...catatanTriwulan(konteks, butir),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      huruf: 9,
      beku: 2,
    };
  },
};
