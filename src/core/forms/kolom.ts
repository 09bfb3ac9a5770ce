import type { Di, Kolom } from './formulir';
import { triwulan } from '../recognise/table';
import { kosong } from './isi';
import { angkaRomawi, type Konteks } from './konteks';
import { kunciSasaran, namaButir, nomorSasaran, rujukTeks, type Butir } from './sumber/indikator';
import { targetTahunan } from './sumber/realisasi';
import { isiSumber } from './sumber/sumber';
import type { Sel } from './ukur';

/** Columns that many forms share. Each takes the row to its indicator first. */

export const selDari = <R>(di: Di<R>, id: string): Sel => ({ sel: di.sel(id), nilai: di.nilai(id) });

/** 1, 2, 3 … one number a row. */
export const kolomUrut = <R>(lebar = 5): Kolom<R> => ({
  id: 'no',
  judul: 'No',
  lebar,
  bentuk: 'tengah',
  isi: (_, di) => ({ value: di.urut }),
});

/** What keeps rows of one sasaran together: the sasaran, else the indicator itself. */
export const gabungSasaran = (butir: Butir): unknown => kunciSasaran(butir) ?? butir;

/** The number of the sasaran, merged over its indicators. */
export function kolomNoSasaran<R>(semua: readonly Butir[], dari: (baris: R) => Butir): Kolom<R> {
  const nomor = nomorSasaran(semua);
  return {
    id: 'no',
    judul: 'No',
    lebar: 5,
    bentuk: 'tengah',
    gabung: (baris) => gabungSasaran(dari(baris)),
    isi: (baris) => {
      const butir = dari(baris);
      return { value: nomor.get(kunciSasaran(butir) ?? '') ?? nomor.size + semua.indexOf(butir) + 1 };
    },
  };
}

export const kolomSasaran = <R>(
  konteks: Konteks,
  dari: (baris: R) => Butir,
  lebar = 32,
  judul = 'Sasaran Strategis',
): Kolom<R> => ({
  id: 'sasaran',
  judul,
  lebar,
  bentuk: 'teks',
  gabung: (baris) => gabungSasaran(dari(baris)),
  isi: (baris) => rujukTeks(konteks, dari(baris).sasaran),
});

export const kolomIndikator = <R>(
  konteks: Konteks,
  dari: (baris: R) => Butir,
  lebar = 44,
  judul = 'Indikator Kinerja',
): Kolom<R> => ({
  id: 'indikator',
  judul,
  lebar,
  bentuk: 'teks',
  isi: (baris) => namaButir(konteks, dari(baris)),
});

export const kolomSatuan = <R>(konteks: Konteks, dari: (baris: R) => Butir): Kolom<R> => ({
  id: 'satuan',
  judul: 'Satuan',
  lebar: 11,
  bentuk: 'tengah',
  isi: (baris) => rujukTeks(konteks, dari(baris).satuan),
});

export const kolomTarget = <R>(dari: (baris: R) => Butir, judul = 'Target'): Kolom<R> => ({
  id: 'target',
  judul,
  lebar: 13,
  bentuk: 'angka',
  isi: (baris) => targetTahunan(dari(baris)),
});

/** Realisasi of each quarter; one after the reported quarter stays blank. */
export const kolomRealisasiTriwulan = (konteks: Konteks, lebar = 9): Kolom<Butir>[] =>
  triwulan.map((tw, i) => ({
    id: tw,
    judul: `TW ${angkaRomawi(tw)}`,
    lebar,
    bentuk: 'angka',
    isi: (b) =>
      konteks.periode !== undefined && tw > konteks.periode
        ? kosong
        : isiSumber(b.triwulan[i]?.realisasi, b.indikator.mode.nilai),
  }));

export const kolomBebas = <R>(id: string, judul: string, lebar: number): Kolom<R> => ({
  id,
  judul,
  lebar,
  bentuk: 'teks',
  isi: 'bebas',
});
