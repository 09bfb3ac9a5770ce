import type { Nilai } from '../kinerja/kinerja';
import { triwulan } from '../recognise/table';
import type { BarisE81 } from './evaluasi-renja';
import type { Di, Kelompok, Simpul } from './formulir';
import { formatNilai, kosong, rujukAngka, rujukNilai, type Isi } from './isi';
import { selDari } from './kolom';
import { angkaRomawi, type Konteks } from './konteks';
import { anggaranButir } from './sumber/anggaran';
import { agregatSel, jumlahNilai, jumlahSel } from './ukur';

/** The figures of form E.81: K by the indicator's own mode, Rp always added. */

/** E.81 has no column for satuan: it stands in the number format, beside the number. */
export function formatSatuan(r: BarisE81, nilai: Nilai): string {
  const satuan = (r.b?.satuan ?? r.indikator?.satuan)?.teks ?? '';
  const format = formatNilai(nilai);
  return satuan !== '' && satuan.length <= 12 && !/["\\]/.test(satuan) ? `${format}" ${satuan}"` : format;
}

type Pasang = (judul: string, nomor: string, k: Simpul<BarisE81>, rp: Simpul<BarisE81>) => Kelompok<BarisE81>;
type Isian = (id: string, isi: (r: BarisE81, di: Di<BarisE81>) => Isi) => Simpul<BarisE81>;

/** Columns 8–11; a quarter after the reported one stays blank. */
export const kolomTW = (konteks: Konteks, pasangan: Pasang, K: Isian, Rp: Isian): Kelompok<BarisE81>[] =>
  triwulan.map((tw, i) => {
    const belum = konteks.periode !== undefined && tw > konteks.periode;
    const nomor = String(8 + i);
    return pasangan(
      angkaRomawi(tw),
      nomor,
      K(nomor, (r) => {
        const nilai = belum ? undefined : r.b!.realisasi.get(tw);
        return rujukNilai(nilai, nilai && formatSatuan(r, nilai));
      }),
      Rp(nomor, (r) => (belum ? kosong : rujukAngka(r.b!.realisasiAnggaran.get(tw), '#,##0'))),
    );
  });

const tw = ['8', '9', '10', '11'];

/** Column 12: K by the mode over the quarters filled, Rp their sum; the year's own cell where quarters tell no Rp. */
export function realisasi12(konteks: Konteks, r: BarisE81, di: Di<BarisE81>, apa: 'K' | 'R'): Isi {
  const sel = tw.map((id) => selDari(di, `${id}${apa}`));
  if (apa === 'K') {
    const contoh = triwulan.flatMap((t) => r.b!.realisasi.get(t) ?? [])[0];
    const format = contoh && formatSatuan(r, contoh);
    return agregatSel(r.indikator?.mode.nilai ?? 'JUMLAH', sel, format);
  }
  const adaTriwulan = triwulan.some((t) => r.b!.realisasiAnggaran.has(t));
  if (adaTriwulan || !r.indikator) return jumlahSel(sel);
  return jumlahNilai(anggaranButir(konteks, { indikator: r.indikator, utama: r.b!, triwulan: [] }).realisasi);
}

/** Column 13: what went before and this year; for a last-value indicator this year alone. */
export function gabungRealisasi(r: BarisE81, di: Di<BarisE81>, apa: 'K' | 'R'): Isi {
  const lalu = selDari(di, `6${apa}`);
  const kini = selDari(di, `12${apa}`);
  if (apa === 'R') return jumlahSel([lalu, kini]);
  const contoh = triwulan.flatMap((t) => r.b!.realisasi.get(t) ?? [])[0];
  const format = contoh && formatSatuan(r, contoh);
  const mode = r.indikator?.mode.nilai ?? 'JUMLAH';
  return agregatSel(mode, mode === 'AKHIR' ? [kini] : [lalu, kini], format);
}
