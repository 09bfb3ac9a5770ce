import type { BarisIndikator } from '../kinerja/kinerja';
import { nilaiBatas, rumusBatas } from './batas';
import { type FaktaBaris, pilihanMode, pilihanPolaritas } from './kolom-fakta';
import type { Isi, KolomBaru } from './kolom-jenis';
import { alamatSumber, type LatarCapaian, type SumberCapaian } from './kolom-sumber';

export function kolomFakta(
  latar: LatarCapaian,
  rows: readonly BarisIndikator[],
  fakta: ReadonlyMap<BarisIndikator, FaktaBaris>,
  tingkat: number,
  kepala: (text: string) => string,
  used: ReadonlySet<number>,
  polaritas: boolean,
  mode: boolean,
): KolomBaru[] {
  const m = latar.konteks.messages;
  const pemilik = new Map<number, BarisIndikator>();
  for (const b of rows) for (const baris of b.semuaBaris) if (used.has(baris.row)) pemilik.set(baris.row, b);
  const semua = [...pemilik.keys()];
  const utama = semua.filter((row) => pemilik.get(row)!.baris.row === row);
  const teks = (text: string): Isi => ({ value: text, teks: text });
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
        const { polaritasPasti, modePasti } = fakta.get(pemilik.get(row)!)!;
        const pasti = (polaritasPasti || !polaritas) && (modePasti || !mode);
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
