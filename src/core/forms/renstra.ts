import { kurang, tabel, type Formulir, type Kolom } from './formulir';
import { rujukNilai } from './isi';
import { kolomIndikator, kolomSasaran } from './kolom';
import type { Konteks } from './konteks';
import { butirTabel, rujukTeks, type Butir } from './sumber/indikator';
import { tahunRenstra } from './sumber/renstra';

const dari = (butir: Butir): Butir => butir;

/** `2021` as it stands, `Y1` as the first year of the plan. */
const namaTahun = (period: string): string => (/^Y\d$/.test(period) ? period.slice(1) : period);

const tujuan = (b: Butir): unknown => b.utama.tujuan?.teks ?? b;

function kolomRenstra(konteks: Konteks, butir: readonly Butir[], tahun: readonly string[]): Kolom<Butir>[] {
  const urutTujuan = [...new Set(butir.map(tujuan))];
  return [
    {
      id: 'no',
      judul: 'No',
      lebar: 5,
      bentuk: 'tengah',
      gabung: tujuan,
      isi: (b) => ({ value: urutTujuan.indexOf(tujuan(b)) + 1 }),
    },
    {
      id: 'tujuan',
      judul: 'Tujuan',
      lebar: 36,
      bentuk: 'teks',
      gabung: tujuan,
      isi: (b) => rujukTeks(konteks, b.utama.tujuan),
    },
    kolomSasaran(konteks, dari, 34, 'Sasaran'),
    kolomIndikator(konteks, dari, 42, 'Indikator Sasaran'),
    ...tahun.map((period): Kolom<Butir> => ({
      id: period,
      judul: namaTahun(period),
      lebar: 10,
      bentuk: 'tengah',
      isi: (b) => rujukNilai(b.utama.target.get(period)),
    })),
  ];
}

/** Matriks Tujuan, Sasaran dan Target: LKjIP 2020, Tabel 2.1 (verified). */
export const renstra: Formulir = {
  id: 'renstra',
  lembar: 'Matriks Renstra',
  nama: 'Matriks Tujuan, Sasaran, dan Target Kinerja Renstra',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 2.1',
  label: 'verified',
  susun(konteks) {
    const butir = butirTabel(konteks, (t) => t.table.kind === 'renstra-matriks');
    const tahun = [...new Set(butir.flatMap((b) => tahunRenstra(b.utama)))].sort();
    if (butir.length === 0 || tahun.length === 0) return kurang(konteks.messages.forms.tanpaRenstra());
    const kolom = kolomRenstra(konteks, butir, tahun);
    return {
      judul: ['MATRIKS HUBUNGAN TUJUAN, SASARAN, DAN TARGET KINERJA SASARAN'],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'kurung',
          kolom: [...kolom.slice(0, 4), { judul: 'Target Kinerja pada Tahun ke-', kolom: kolom.slice(4) }],
          baris: butir.map((data) => ({ data })),
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 4,
    };
  },
};
