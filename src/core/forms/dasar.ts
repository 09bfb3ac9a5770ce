import { refName } from '../grid/address';
import type { Kolom } from './formulir';
import { kosong, rujukAngka } from './isi';
import { selDari } from './kolom';
import type { Konteks } from './konteks';
import { anggaranButir, type AnggaranButir } from './sumber/anggaran';
import type { Butir } from './sumber/indikator';
import { realisasiTahunan } from './sumber/realisasi';
import { isiSumber } from './sumber/sumber';
import { capaianTahun } from './ukur';

/** An indicator with its budget: what efisiensi, anggaran by sasaran and the dashboard are computed from. */
export interface Dasar extends AnggaranButir {
  readonly butir: Butir;
}

export const dasarDari = (konteks: Konteks, butir: readonly Butir[]): Dasar[] =>
  butir.map((b) => ({ butir: b, ...anggaranButir(konteks, b) }));

/** The caps of its capaian inside a mean. */
export const batasDasar = (dasar: readonly Dasar[]) => dasar.map((d) => d.butir.indikator.batas);

/** A pagu that is one merged cell over several indicators is counted once. */
function ulang(dasar: readonly Dasar[], b: Dasar): boolean {
  const sebelum = dasar.slice(0, dasar.indexOf(b));
  return b.pagu !== undefined && sebelum.some((d) => d.pagu && refName(d.pagu.ref) === refName(b.pagu!.ref));
}

export function kolomKinerja(konteks: Konteks): Kolom<Dasar>[] {
  return [
    {
      id: 'realisasi',
      judul: 'Realisasi',
      lebar: 13,
      bentuk: 'angka',
      isi: (b) => realisasiTahunan(konteks, b.butir),
    },
    {
      id: 'capaian',
      judul: '% Capaian',
      lebar: 13,
      bentuk: 'persen',
      isi: (b, di) => capaianTahun(b.butir, selDari(di, 'target'), selDari(di, 'realisasi'), konteks.periode),
    },
  ];
}

export function kolomUang(dasar: readonly Dasar[]): Kolom<Dasar>[] {
  return [
    {
      id: 'pagu',
      judul: 'Alokasi (Rp)',
      lebar: 18,
      bentuk: 'rupiah',
      isi: (b) => (ulang(dasar, b) ? kosong : rujukAngka(b.pagu, '#,##0')),
    },
    {
      id: 'serap',
      judul: 'Realisasi (Rp)',
      lebar: 18,
      bentuk: 'rupiah',
      isi: (b) => (ulang(dasar, b) ? kosong : isiSumber(b.realisasi, 'JUMLAH', '#,##0', false)),
    },
  ];
}
