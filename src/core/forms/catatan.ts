import { refName } from '../grid/address';
import { arahDari, type Arah } from '../measures/capaian-rentang';
import { urutanPasti } from '../measures/capaian-predikat';
import { pitaTertulis, skalaCapaian } from '../measures/predikat';
import { caraRata } from '../measures/rata-rata';
import type { Polaritas } from '../kinerja/profil';
import type { Bagian } from './formulir';
import { teks } from './isi';
import type { Konteks } from './konteks';
import type { Deret } from './sumber/deret';
import { batasBeda } from './ukur-rata';
import type { Butir } from './sumber/indikator';

/** Notes below a form: the choices behind its figures, so that a reader can check them by hand. */

const paragraf = (baris: readonly string[]): Bagian[] =>
  baris.length === 0
    ? []
    : [{ jenis: 'paragraf', baris: baris.map((isi) => ({ isi: teks(isi), gaya: 'catatan' as const })) }];

/**
 * Notes on the indicators that are not simply "more is better": which formula their capaian follows, and whether the user
 * has confirmed it. A report that mixes formulas says so.
 */
export function kataPolaritas(konteks: Konteks, butir: readonly Pick<Butir, 'indikator'>[]): string[] {
  const m = konteks.messages;
  const kelompok = new Map<string, { polaritas: Polaritas; arah: Arah; nama: string[] }>();
  for (const { indikator } of butir) {
    const { nilai, pasti } = indikator.polaritas;
    if (nilai === 'MAKS') continue;
    const nama = `“${indikator.nama}”${pasti ? '' : ` (${m.forms.usulan()})`}`;
    const arah = arahDari(nilai, indikator.arahRentang?.nilai);
    const kunci = nilai === 'RENTANG' ? `${nilai} ${arah}` : nilai;
    const satu = kelompok.get(kunci) ?? { polaritas: nilai, arah, nama: [] };
    satu.nama.push(nama);
    kelompok.set(kunci, satu);
  }
  const urutan = urutanPasti(konteks.profil.ordinal);
  return [...kelompok.values()].map(
    ({ polaritas, arah, nama }) =>
      `${m.compute.rumusPolaritas(polaritas, { arah, urutan })}: ${[...new Set(nama)].join('; ')}.`,
  );
}

export const catatanPolaritas = (konteks: Konteks, butir: readonly Pick<Butir, 'indikator'>[]): Bagian[] =>
  paragraf(kataPolaritas(konteks, butir));

/** How the means of the form are made, where that is not the plain mean; and the scale of its predikat. */
export const catatanPilihan = (
  { profil, messages }: Pick<Konteks, 'profil' | 'messages'>,
  apa: {
    readonly rata?: boolean;
    readonly predikat?: boolean;
    /** Whose capaian are averaged: their caps are stated. */
    readonly butir?: readonly { readonly indikator?: { readonly batas?: number } }[];
  },
): Bagian[] => {
  const m = messages.forms;
  const skala = skalaCapaian(profil);
  const batas = apa.rata ? batasBeda((apa.butir ?? []).map(({ indikator }) => indikator?.batas)) : [];
  return paragraf([
    ...(apa.rata && caraRata(profil) === 'GEOMETRIK' ? [m.catatanGeometrik()] : []),
    ...(batas.length > 0 ? [m.catatanBatas(batas)] : []),
    ...(apa.predikat ? [m.catatanSkala(skala.nama, pitaTertulis(skala))] : []),
  ]);
};

/** Notes on quarters that the sheets do not state: made from months, standing for a half, taken from a running total. */
export const catatanTriwulan = (konteks: Konteks, butir: readonly Butir[]): Bagian[] =>
  catatanDeret(
    konteks,
    butir.flatMap((b) => [b.deretTarget, b.deretRealisasi]),
  );

/** The same for rows of one table. */
export function catatanDeret(konteks: Konteks, deret: readonly (Deret | undefined)[]): Bagian[] {
  const m = konteks.messages.forms;
  const kata = { B: m.dariBulan(), SM: m.dariSemester(), 'SD-TW': m.dariSampai() };
  return [
    ...paragraf(
      (['B', 'SM', 'SD-TW'] as const)
        .filter((jenis) => deret.some((d) => d?.jenis === jenis))
        .map((jenis) => kata[jenis]),
    ),
    ...catatanBagianTeks(konteks, deret),
  ];
}

/** Parts of the year kept as text are left out of what is joined: how many, so that a figure too low is not believed. */
function catatanBagianTeks(konteks: Konteks, deret: readonly (Deret | undefined)[]): Bagian[] {
  const teksnya = deret
    .flatMap((d) => (d && d.jenis !== 'TW' ? d.sel : []))
    .filter(({ nilai }) => nilai.teks);
  const banyak = new Set(teksnya.map(({ nilai }) => refName(nilai.ref))).size;
  return banyak > 0 ? paragraf([konteks.messages.forms.bagianTeks(banyak)]) : [];
}
