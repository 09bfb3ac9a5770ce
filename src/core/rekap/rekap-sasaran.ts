import { tabel, type BarisForm, type Di, type Isian, type Kolom } from '../forms/formulir';
import { rumus, teks, type Isi } from '../forms/isi';
import { jumlahSel } from '../forms/ukur';
import { rataCapaian } from '../forms/ukur-rata';
import { lampuCapaian } from '../forms/warna';
import { kunciTeks } from '../kinerja/kunci';
import type { Profil } from '../kinerja/profil';
import { caraRata } from '../measures/rata-rata';
import type { Messages } from '../messages/messages';
import type { Ringkasan, SasaranRingkas } from './ringkas';
import { bilangan, capaianRekap } from './sel';

/** The head of a column of means, with the way that they are made. */
export const judulRata = (profil: Profil): string =>
  caraRata(profil) === 'GEOMETRIK' ? 'Rata-rata\nGeometrik\nCapaian' : 'Rata-rata\nCapaian';

interface Satu {
  readonly instansi: string;
  readonly isi: SasaranRingkas;
}

/** A row of the sheet: a sasaran of one organisation; or one that several share, whose figures come from their rows. */
interface BarisSasaran {
  readonly nomor?: number;
  readonly nama?: string;
  readonly satu?: Satu;
  readonly anggota: readonly BarisSasaran[];
}

/** Rows by sasaran, in the order in which the organisations name them; one that several share stands above its rows. */
function susunBaris(ringkasan: readonly Ringkasan[]): BarisForm<BarisSasaran>[] {
  const groups = new Map<string, Satu[]>();
  for (const r of ringkasan)
    for (const isi of r.sasaran) {
      const key = kunciTeks(isi.nama);
      groups.set(key, [...(groups.get(key) ?? []), { instansi: r.instansi, isi }]);
    }
  return [...groups.values()].flatMap((satu, i): BarisForm<BarisSasaran>[] => {
    const [first] = satu;
    const kepala = { nomor: i + 1, nama: first!.isi.nama };
    if (satu.length === 1) return [{ data: { ...kepala, satu: first!, anggota: [] } }];
    const anggota = satu.map((one): BarisSasaran => ({ satu: one, anggota: [] }));
    return [{ data: { ...kepala, anggota }, gaya: 'tebal' }, ...anggota.map((data) => ({ data }))];
  });
}

const sel = (di: Di<BarisSasaran>, { anggota }: BarisSasaran, kolom: string) =>
  anggota.map((one) => ({ sel: di.selDi(one, kolom), nilai: di.nilaiDi(one, kolom) }));

const hitung =
  (id: 'indikator' | 'terukur' | 'tercapai') =>
  (baris: BarisSasaran, di: Di<BarisSasaran>): Isi =>
    baris.satu ? bilangan(baris.satu.isi[id]) : jumlahSel(sel(di, baris, id));

/** `3 perangkat daerah`, counted from the rows below. */
function banyakPerangkat(di: Di<BarisSasaran>, { anggota }: BarisSasaran, kata: string): Isi {
  const dari = di.selDi(anggota[0]!, 'terukur');
  const sampai = di.selDi(anggota[anggota.length - 1]!, 'terukur');
  return rumus(`=COUNT(${dari}:${sampai})&" ${kata}"`, `${anggota.length} ${kata}`);
}

/** The sheet of sasaran: what several organisations share is rolled up, live, above their rows. */
export function susunSasaran(
  ringkasan: readonly Ringkasan[],
  profil: Profil,
  tahun: string,
  messages: Messages,
): Isian {
  const m = messages.forms.rekap;
  const kolom: Kolom<BarisSasaran>[] = [
    {
      id: 'urut',
      judul: 'No',
      lebar: 6,
      bentuk: 'tengah',
      isi: (b) => (b.nomor === undefined ? teks('') : bilangan(b.nomor)),
    },
    { id: 'sasaran', judul: 'Sasaran Strategis', lebar: 62, bentuk: 'teks', isi: (b) => teks(b.nama ?? '') },
    {
      id: 'instansi',
      judul: 'Perangkat Daerah',
      lebar: 40,
      bentuk: 'teks',
      isi: (b, di) => (b.satu ? teks(b.satu.instansi) : banyakPerangkat(di, b, m.perangkat())),
    },
    { id: 'indikator', judul: 'Indikator', lebar: 10, bentuk: 'angka', isi: hitung('indikator') },
    { id: 'terukur', judul: 'Terukur', lebar: 10, bentuk: 'angka', isi: hitung('terukur') },
    {
      id: 'tercapai',
      judul: 'Tercapai\n(≥ 100 %)',
      lebar: 11,
      bentuk: 'angka',
      isi: hitung('tercapai'),
    },
    {
      id: 'capaian',
      judul: judulRata(profil),
      lebar: 13,
      bentuk: 'persen',
      warna: lampuCapaian,
      isi: (b, di) =>
        b.satu ? capaianRekap(b.satu.isi.rataRata) : rataCapaian({ profil }, sel(di, b, 'capaian')),
    },
  ];
  const baris = susunBaris(ringkasan);
  return {
    judul: ['REKAPITULASI CAPAIAN PER SASARAN STRATEGIS', tahun],
    bagian: [
      tabel({ id: 'utama', nomor: 'kurung', kolom, baris, tanpaBaris: m.tanpaSasaran() }),
      ...(baris.some(({ data }) => data.anggota.length > 0)
        ? [{ jenis: 'paragraf' as const, baris: [{ isi: teks(m.caraSasaran()), gaya: 'catatan' as const }] }]
        : []),
    ],
    tandaTangan: [],
    beku: 2,
  };
}
