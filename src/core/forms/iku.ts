import type { BarisIndikator } from '../kinerja/kinerja';
import type { Role } from '../recognise/table';
import { kurang, tabel, type Formulir, type Kolom } from './formulir';
import { kosong, rujukTeksNilai } from './isi';
import { kolomIndikator, kolomNoSasaran, kolomSasaran } from './kolom';
import { barisTahun, type Konteks } from './konteks';
import { barisButir, butirTabel, type Butir } from './sumber/indikator';
import { selPeran } from './sumber/uraian';

const dari = (butir: Butir): Butir => butir;

/** The indicator's cell of a role: of the row that names it first, then of the other tables. */
export const selButir = (butir: Butir, role: Role) =>
  barisButir(butir)
    .map((b: BarisIndikator) => selPeran(b.baris, role, false))
    .find((nilai) => nilai !== undefined);

/** A text column of a role: live where a table has it, free for the user's words where none has. */
export function kolomPeran(butir: readonly Butir[], role: Role, judul: string, lebar: number): Kolom<Butir> {
  const ada = butir.some((b) => selButir(b, role));
  return {
    id: role,
    judul,
    lebar,
    bentuk: 'teks',
    isi: ada
      ? (b) => {
          const nilai = selButir(b, role);
          return nilai ? rujukTeksNilai(nilai) : kosong;
        }
      : 'bebas',
  };
}

export const butirIku = (konteks: Konteks): Butir[] =>
  butirTabel(konteks, (t) => t.table.kind === 'iku-formulasi');

/** Indikator Kinerja Utama: Per/20/M.PAN/11/2008; LKjIP 2020, Tabel 2.3 (verified). */
export const iku: Formulir = {
  id: 'iku',
  lembar: 'Indikator Kinerja Utama',
  nama: 'Indikator Kinerja Utama',
  sumber: 'Per/20/M.PAN/11/2008; LKjIP pemerintah daerah 2020, Tabel 2.3',
  label: 'verified',
  susun(konteks) {
    const butir = butirIku(konteks);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaIku());
    return {
      judul: ['INDIKATOR KINERJA UTAMA', barisTahun(konteks)],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'polos',
          atas: true,
          kunci: ['indikator'],
          kolom: [
            kolomNoSasaran(butir, dari),
            kolomSasaran(konteks, dari, 30),
            kolomIndikator(konteks, dari, 34, 'Indikator Kinerja Utama'),
            kolomPeran(butir, 'formulasi', 'Penjelasan (Formulasi Penghitungan)', 56),
            kolomPeran(butir, 'sumber-data', 'Sumber Data', 22),
            kolomPeran(butir, 'penanggung-jawab', 'Penanggung Jawab', 20),
          ],
          baris: butir.map((data) => ({ data })),
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 3,
    };
  },
};
