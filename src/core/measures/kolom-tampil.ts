import type { BarisIndikator } from '../kinerja/kinerja';
import { urutanPasti } from './capaian-predikat';
import { nilaiBatas, rumusBatas } from './batas';
import { type FaktaBaris, pilihanMode, pilihanPolaritas } from './kolom-fakta';
import type { Isi, KolomBaru } from './kolom-jenis';
import { alamatSumber, type LatarCapaian, type SumberCapaian } from './kolom-sumber';

/** What of an indicator's facts decides the numbers of its table, and so is to be seen beside it. */
export interface PerluTampil {
  readonly polaritas: boolean;
  readonly mode: boolean;
}

/** Rows of the indicators that something is computed in, and whose they are. */
interface Pemilik {
  readonly rows: readonly BarisIndikator[];
  readonly fakta: ReadonlyMap<BarisIndikator, FaktaBaris>;
  readonly tingkat: number;
  readonly kepala: (text: string) => string;
  readonly used: ReadonlySet<number>;
}

const teks = (text: string): Isi => ({ value: text, teks: text });

function pemilikBaris({ rows, used }: Pemilik): ReadonlyMap<number, BarisIndikator> {
  const pemilik = new Map<number, BarisIndikator>();
  for (const b of rows) for (const baris of b.semuaBaris) if (used.has(baris.row)) pemilik.set(baris.row, b);
  return pemilik;
}

const barisUtama = (pemilik: ReadonlyMap<number, BarisIndikator>): number[] =>
  [...pemilik].filter(([row, b]) => b.baris.row === row).map(([row]) => row);

const dipastikan = ({ polaritasPasti, modePasti }: FaktaBaris, perlu: PerluTampil): boolean =>
  (polaritasPasti || !perlu.polaritas) && (modePasti || !perlu.mode);

/**
 * Whether the facts stand in one note a row: where the user wants it so, and no choice of theirs stands in the columns
 * of an earlier run that the note would take away.
 */
export const sebagaiCatatan = ({ konteks }: LatarCapaian, fakta: Iterable<FaktaBaris>): boolean =>
  konteks.profil.fakta === 'catatan' && ![...fakta].some(({ dipilih }) => dipilih);

/** One column of words: the formula of capaian, how the year is made up, the cap, and whether all this is confirmed. */
export function kolomCatatan(latar: LatarCapaian, siapa: Pemilik, perlu: PerluTampil): KolomBaru[] {
  const m = latar.konteks.messages;
  const { fakta, tingkat, kepala } = siapa;
  const pemilik = pemilikBaris(siapa);
  const kalimat = (f: FaktaBaris): string =>
    [
      m.rumusPolaritas(f.polaritas, { arah: f.arah, urutan: urutanPasti(latar.ordinal) }),
      ...(perlu.mode ? [m.modeCatatan(f.mode)] : []),
      ...(f.batas === undefined ? [] : [m.batasCatatan(f.batas)]),
    ].join('; ') + (dipastikan(f, perlu) ? '' : ` (${m.usulan()})`);
  return [
    {
      arti: `catatan.${tingkat}`,
      header: kepala(m.kepalaCatatan()),
      jenis: 'teks',
      lebar: 38,
      rows: barisUtama(pemilik),
      isi: (row) => teks(kalimat(fakta.get(pemilik.get(row)!)!)),
    },
  ];
}

/** Columns to choose in: polaritas, accumulation, and whether they are confirmed. */
export function kolomFakta(latar: LatarCapaian, siapa: Pemilik, perlu: PerluTampil): KolomBaru[] {
  const m = latar.konteks.messages;
  const { fakta, tingkat, kepala } = siapa;
  const { polaritas, mode } = perlu;
  const pemilik = pemilikBaris(siapa);
  const semua = [...pemilik.keys()];
  const utama = barisUtama(pemilik);
  const columns: KolomBaru[] = [];
  if (polaritas)
    columns.push({
      arti: `polaritas.${tingkat}`,
      header: kepala(m.kepalaPolaritas()),
      jenis: 'teks',
      lebar: 12,
      daftar: pilihanPolaritas,
      rows: semua,
      isi: (row) => teks(fakta.get(pemilik.get(row)!)!.teksPolaritas),
    });
  if (mode)
    columns.push({
      arti: `mode.${tingkat}`,
      header: kepala(m.kepalaMode()),
      jenis: 'teks',
      lebar: 11,
      daftar: pilihanMode,
      rows: utama,
      isi: (row) => teks(fakta.get(pemilik.get(row)!)!.mode),
    });
  if (polaritas || mode)
    columns.push({
      arti: `status.${tingkat}`,
      header: kepala(m.kepalaStatus()),
      jenis: 'teks',
      lebar: 15,
      daftar: [m.usulan(), m.ditetapkan()],
      rows: utama,
      isi: (row) => {
        const pasti = dipastikan(fakta.get(pemilik.get(row)!)!, perlu);
        const kata = latar.kami(`status.${tingkat}`, row);
        return teks(pasti || kata === m.ditetapkan() ? m.ditetapkan() : m.usulan());
      },
    });
  return columns;
}

export function kolomBatas(
  latar: LatarCapaian,
  rows: readonly BarisIndikator[],
  fakta: ReadonlyMap<BarisIndikator, FaktaBaris>,
  tingkat: number,
  kepala: (text: string) => string,
  dasar: SumberCapaian,
): { kolom: KolomBaru; sumber: SumberCapaian } | undefined {
  const batas = new Map<number, number>();
  for (const b of rows) {
    const own = fakta.get(b)!.batas;
    if (own !== undefined && dasar.nilai.has(b.baris.row)) batas.set(b.baris.row, own);
  }
  if (batas.size === 0) return undefined;
  const distinct = [...new Set(batas.values())];
  const arti = `batas.${tingkat}`;
  const nilai = new Map(
    [...dasar.nilai].map(([row, value]) => [row, nilaiBatas(value, batas.get(row))] as const),
  );
  return {
    sumber: { arti, hasil: () => 1, nilai },
    kolom: {
      arti,
      header: kepala(latar.konteks.messages.kepalaBatas(distinct.join('/').replace(/\./g, ','))),
      jenis: 'persen',
      lebar: 14,
      rows: [...nilai.keys()],
      isi: (row, letak) => {
        const angka = nilai.get(row) ?? null;
        const sel = alamatSumber(dasar, row, letak);
        const own = batas.get(row);
        const skala = dasar.hasil(row) === 100 ? '/100' : '';
        const rumus =
          own === undefined ? `=IF(ISNUMBER(${sel}),${sel},"")` : rumusBatas(sel, own, dasar.hasil(row));
        return {
          formula: skala ? `=IF(ISNUMBER(${sel}),${rumus.slice(1)}/100,"")` : rumus,
          cached: angka ?? '',
          angka,
        };
      },
    },
  };
}
