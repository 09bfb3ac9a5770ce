import type { Baris, Tabel } from '../kinerja/kinerja';
import { kurang, tabel, type Formulir, type Kolom } from './formulir';
import { formatBerpersen, kosong, rujukNilai, rujukTeksNilai } from './isi';
import { barisTahun, type Konteks } from './konteks';
import { tahunCocok } from './sumber/indikator';
import { sel, satuSel } from './sumber/tabel';

const terisi = (baris: Baris, role: 'kegiatan' | 'indikator'): boolean =>
  (sel(baris, role)?.tampil.trim() ?? '') !== '';

/** Tables that set actions beside the kegiatan's target and realisasi of the year. */
const berkegiatan = (konteks: Konteks): Tabel[] =>
  konteks.kinerja.tabel.filter((t) => {
    const punya = (role: string, period?: string): boolean =>
      t.table.columns.some(
        (c) => c.role === role && (period === undefined || (c.period ?? 'TAHUN') === period),
      );
    return (
      tahunCocok(konteks, t) &&
      punya('kegiatan') &&
      punya('indikator') &&
      punya('aksi', 'TAHUN') &&
      (punya('target', 'TAHUN') || punya('realisasi', 'TAHUN'))
    );
  });

const angka = (role: 'target' | 'realisasi', judul: string): Kolom<Baris> => ({
  id: role,
  judul,
  lebar: 15,
  bentuk: 'tengah',
  isi: (baris) => rujukNilai(sel(baris, role), formatBerpersen(sel(baris, role))),
});

const teksKolom = (role: 'kegiatan' | 'indikator' | 'aksi', judul: string, lebar: number): Kolom<Baris> => ({
  id: role,
  judul,
  lebar,
  bentuk: 'teks',
  gabung: satuSel(role),
  isi: (baris) => {
    const nilai = sel(baris, role);
    return nilai && nilai.tampil.trim() !== '' ? rujukTeksNilai(nilai) : kosong;
  },
});

/** Rencana Aksi Pendukung Kegiatan: LKjIP 2020, Tabel 3.9 (verified). */
export const renaksiKegiatan: Formulir = {
  id: 'renaksi-kegiatan',
  lembar: 'Rencana Aksi Kegiatan',
  nama: 'Rencana Aksi dalam Mendukung Kegiatan',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.9',
  label: 'verified',
  susun(konteks) {
    const baris = berkegiatan(konteks).flatMap((t) =>
      t.baris.filter((b) => b.jenis === 'data' && (terisi(b, 'kegiatan') || terisi(b, 'indikator'))),
    );
    if (baris.length === 0) return kurang(konteks.messages.forms.tanpaAksiKegiatan());
    return {
      judul: ['RENCANA AKSI DALAM MENDUKUNG KEGIATAN', barisTahun(konteks)],
      bagian: [
        tabel<Baris>({
          id: 'utama',
          nomor: 'tanpa',
          atas: true,
          kolom: [
            teksKolom('kegiatan', 'Kegiatan', 32),
            teksKolom('indikator', 'Indikator', 46),
            angka('target', 'Target'),
            angka('realisasi', 'Realisasi'),
            teksKolom('aksi', 'Rencana Aksi', 58),
          ],
          baris: baris.map((data) => ({ data })),
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 1,
    };
  },
};
