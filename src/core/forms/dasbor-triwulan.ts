import { triwulan, type Triwulan } from '../recognise/table';
import { batasDasar, type Dasar } from './dasar';
import { selIndikator } from './dasbor-kartu';
import { tabel, type Bagian, type Di, type Kolom } from './formulir';
import { angka, kosong, teks } from './isi';
import { kolomIndikator, kolomUrut } from './kolom';
import { angkaRomawi, type Konteks } from './konteks';
import { selTunggal } from './sumber/deret';
import type { ButirTriwulan } from './sumber/indikator';
import { isiSumber } from './sumber/sumber';
import { capaianDuaSel, capaianTriwulan, type Sel } from './ukur';
import { rataCapaian, sebutanRata } from './ukur-rata';
import { lampuCapaian } from './warna';

/** The quarters of the dashboard: capaian of each indicator, their means, and the figures below them where they are made up. */

const dari = (d: Dasar) => d.butir;
const titik = (d: Dasar, tw: Triwulan): ButirTriwulan | undefined =>
  d.butir.triwulan.find((x) => x.tw === tw);
const belum = (konteks: Konteks, tw: Triwulan): boolean =>
  konteks.periode !== undefined && tw > konteks.periode;

/** Target and realisasi that no cell of the user's states as they are: made from months, or from running totals. */
const disusun = (d: Dasar): boolean =>
  d.butir.triwulan.some(({ target, realisasi }) =>
    [target, realisasi].some((sumber) => sumber !== undefined && !selTunggal(sumber)),
  );

/** The indicator's capaian of each quarter: straight from the user's cells, or from the figures of `angkaTriwulan`. */
export function kolomCapaianTriwulan(konteks: Konteks, dasar: readonly Dasar[]): Kolom<Dasar>[] {
  const adaAngka = dasar.some(disusun);
  return triwulan.map((tw) => ({
    id: tw,
    judul: `TW ${angkaRomawi(tw)}`,
    lebar: 10,
    bentuk: 'persen',
    warna: lampuCapaian,
    isi: (d, di) => {
      const t = titik(d, tw);
      if (belum(konteks, tw) || !t) return kosong;
      const { indikator } = d.butir;
      if (!adaAngka || !disusun(d))
        return capaianDuaSel(indikator, selTunggal(t.target), selTunggal(t.realisasi));
      const sel = (apa: string): Sel => selAngka(di as Di<unknown>, dasar.indexOf(d), `${apa}${tw}`);
      return capaianTriwulan(indikator, t, sel('t'), sel('r'));
    },
  }));
}

function selAngka(di: Di<unknown>, baris: number, kolom: string): Sel {
  const tabelnya = di.lintas('angka-triwulan');
  const [, huruf, mulai] = /^([A-Z]+)(\d+)/.exec(tabelnya.rentang(kolom))!;
  return { sel: `${huruf}${Number(mulai) + baris}`, nilai: tabelnya.nilaiKolom(kolom)[baris] ?? null };
}

/** Target and realisasi of each quarter, where the user's sheets state months or running totals instead. */
export function angkaTriwulan(konteks: Konteks, dasar: readonly Dasar[]): Bagian[] {
  if (!dasar.some(disusun)) return [];
  const kolom = (apa: 'target' | 'realisasi'): Kolom<Dasar>[] =>
    triwulan.map((tw) => ({
      id: `${apa[0]}${tw}`,
      judul: `TW ${angkaRomawi(tw)}`,
      bentuk: 'angka',
      isi: (d) =>
        apa === 'realisasi' && belum(konteks, tw)
          ? kosong
          : isiSumber(titik(d, tw)?.[apa], d.butir.indikator.mode.nilai),
    }));
  return [
    tabel<Dasar>({
      id: 'angka-triwulan',
      judul: 'Target dan realisasi per triwulan',
      nomor: 'tanpa',
      kolom: [
        kolomUrut(),
        { ...kolomIndikator(konteks, dari), rentang: 4, lebar: undefined },
        { judul: 'Target', kolom: kolom('target') },
        { judul: 'Realisasi', kolom: kolom('realisasi') },
      ],
      baris: dasar.map((data) => ({ data })),
    }),
  ];
}

interface BarisTriwulan {
  readonly tw: Triwulan;
}

/** Mean capaian of each quarter over the indicators measured in it, beside the 100 % it is held against. */
export function tabelTriwulan(konteks: Konteks, dasar: readonly Dasar[]): Bagian {
  return tabel<BarisTriwulan>({
    id: 'triwulan',
    judul: 'Rata-rata capaian per triwulan',
    nomor: 'tanpa',
    kolom: [
      kolomUrut(),
      {
        id: 'nama',
        judul: 'Triwulan',
        rentang: 5,
        bentuk: 'teks',
        isi: ({ tw }) => teks(`TW ${angkaRomawi(tw)}`),
      },
      {
        id: 'capaian',
        judul: sebutanRata(konteks, batasDasar(dasar), 'capaian'),
        rentang: 2,
        bentuk: 'persen',
        isi: ({ tw }, di) => rataCapaian(konteks, selIndikator(di as Di<unknown>, dasar, dasar, tw)),
      },
      { id: 'target', judul: 'Target', rentang: 2, bentuk: 'persen', isi: () => angka(1, '0%') },
    ],
    baris: triwulan.map((tw) => ({ data: { tw } })),
  });
}
