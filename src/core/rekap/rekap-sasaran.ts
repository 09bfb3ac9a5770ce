import { tabel, type Isian, type Kolom } from '../forms/formulir';
import { angka, kosong, teks } from '../forms/isi';
import { lampuCapaian } from '../forms/warna';
import type { Profil } from '../kinerja/profil';
import { caraRata } from '../measures/rata-rata';
import type { Messages } from '../messages/messages';
import type { Ringkasan } from './ringkas';

/** The head of a column of means, with the way that they are made. */
export const judulRata = (profil: Profil): string =>
  caraRata(profil) === 'GEOMETRIK' ? 'Rata-rata\nGeometrik\nCapaian' : 'Rata-rata\nCapaian';

/** The recap's second sheet: a row a sasaran. */
export function susunSasaran(
  baris: readonly Ringkasan[],
  profil: Profil,
  tahun: string,
  messages: Messages,
): Isian {
  interface BarisSasaran {
    readonly instansi: string;
    readonly nama: string;
    readonly indikator: number;
    readonly rataRata: number | null;
  }
  const semua: BarisSasaran[] = baris.flatMap((r) => r.sasaran.map((s) => ({ instansi: r.instansi, ...s })));
  const kolom: Kolom<BarisSasaran>[] = [
    { id: 'urut', judul: 'No', lebar: 6, bentuk: 'tengah', isi: (_, di) => angka(di.urut, '#,##0') },
    {
      id: 'instansi',
      judul: 'Perangkat Daerah',
      lebar: 44,
      bentuk: 'teks',
      gabung: (s) => s.instansi,
      isi: (s) => teks(s.instansi),
    },
    { id: 'sasaran', judul: 'Sasaran Strategis', lebar: 70, bentuk: 'teks', isi: (s) => teks(s.nama) },
    {
      id: 'indikator',
      judul: 'Indikator',
      lebar: 11,
      bentuk: 'angka',
      isi: (s) => angka(s.indikator, '#,##0'),
    },
    {
      id: 'capaian',
      judul: judulRata(profil),
      lebar: 13,
      bentuk: 'persen',
      warna: lampuCapaian,
      isi: (s) => (s.rataRata === null ? kosong : angka(s.rataRata, '0.00%')),
    },
  ];
  return {
    judul: ['REKAPITULASI CAPAIAN PER SASARAN STRATEGIS', tahun],
    bagian: [
      tabel({
        id: 'utama',
        nomor: 'kurung',
        kolom,
        baris: semua.map((data) => ({ data })),
        tanpaBaris: messages.forms.rekap.tanpaSasaran(),
      }),
    ],
    tandaTangan: [],
    beku: 2,
  };
}
