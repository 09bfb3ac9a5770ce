import type { Nilai } from '../kinerja/kinerja';
import type { Mode, Profil } from '../kinerja/profil';
import type { Messages } from '../messages/messages';
import { triwulan } from '../recognise/table';
import type { BarisE81 } from './evaluasi-renja';
import type { Di, Kelompok, Penutup, Simpul } from './formulir';
import { formatNilai, type Isi } from './isi';
import { selDari } from './kolom';
import { angkaRomawi, type Konteks } from './konteks';
import { anggaranButir } from './sumber/anggaran';
import { deretDari, sumberSampai, sumberTriwulan, type Sumber } from './sumber/deret';
import { contohSumber, formatSumber, isiSumber } from './sumber/sumber';
import { agregatSel, jumlahSel, predikat } from './ukur';

/** The figures of form E.81: K by the indicator's own mode, Rp always added. */

/**
 * E.81 has no column for satuan: it stands in the number format, beside the target. Twenty columns of figures leave no
 * room to say it beside each of them; only a percent sign is.
 */
export function formatSatuan(r: BarisE81, nilai: Nilai, sebut = false, format = formatNilai(nilai)): string {
  const satuan = (r.b?.satuan ?? r.indikator?.satuan)?.teks ?? '';
  const ditulis = satuan === '%' || (sebut && satuan !== '' && satuan.length <= 16);
  return ditulis && !/["\\]/.test(satuan) ? `${format}" ${satuan}"` : format;
}

const modeE81 = (r: BarisE81): Mode => r.indikator?.mode.nilai ?? 'JUMLAH';

const formatDari = (r: BarisE81, sumber: Sumber | undefined, sebut = false): string | undefined =>
  sumber && formatSatuan(r, contohSumber(sumber), sebut, formatSumber(sumber, modeE81(r)));

/** The format of the row's realisasi over the year. */
function formatK(r: BarisE81): string | undefined {
  return formatDari(r, sumberSampai(deretDari(r.b!.realisasi), undefined));
}

/** The year's target from those of its parts, where no table states it. */
export function targetBagian(r: BarisE81, sebut: boolean): Isi {
  const sumber = sumberSampai(deretDari(r.b!.target), undefined);
  return isiSumber(sumber, modeE81(r), formatDari(r, sumber, sebut));
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
        const sumber = belum ? undefined : sumberTriwulan(deretDari(r.b!.realisasi), tw, modeE81(r));
        return isiSumber(sumber, modeE81(r), formatDari(r, sumber));
      }),
      Rp(nomor, (r) => {
        const sumber = belum ? undefined : sumberTriwulan(deretDari(r.b!.realisasiAnggaran), tw, 'JUMLAH');
        return isiSumber(sumber, 'JUMLAH', '#,##0', false);
      }),
    );
  });

const tw = ['8', '9', '10', '11'];

/**
 * Column 12: K by the mode over the quarters filled, Rp their sum; the year's own cell where no part of the year tells Rp.
 * Where the quarters are made up from running totals, or from months of a mean, it comes from those cells themselves.
 */
export function realisasi12(konteks: Konteks, r: BarisE81, di: Di<BarisE81>, apa: 'K' | 'R'): Isi {
  const sel = tw.map((id) => selDari(di, `${id}${apa}`));
  const deret = deretDari(apa === 'K' ? r.b!.realisasi : r.b!.realisasiAnggaran);
  const mode = apa === 'K' ? modeE81(r) : 'JUMLAH';
  const format = apa === 'K' ? formatK(r) : '#,##0';
  if (deret?.jenis === 'SD-TW' || (deret?.jenis === 'B' && mode === 'RATA'))
    return isiSumber(sumberSampai(deret, konteks.periode), mode, format);
  if (apa === 'K') return agregatSel(mode, sel, format);
  if (deret || !r.indikator) return jumlahSel(sel);
  return isiSumber(
    anggaranButir(konteks, { indikator: r.indikator, utama: r.b!, triwulan: [] }).realisasi,
    'JUMLAH',
    '#,##0',
  );
}

/** Column 13: what went before and this year; for a last-value indicator this year alone. */
export function gabungRealisasi(r: BarisE81, di: Di<BarisE81>, apa: 'K' | 'R'): Isi {
  const lalu = selDari(di, `6${apa}`);
  const kini = selDari(di, `12${apa}`);
  if (apa === 'R') return jumlahSel([lalu, kini]);
  return agregatSel(modeE81(r), modeE81(r) === 'AKHIR' ? [kini] : [lalu, kini], formatK(r));
}

/** What closes the form below its mean (`rata`, in 14K and 14R): predikat, factors, follow-up. */
export function penutupE81<R>(profil: Profil, messages: Messages): Penutup<R>[] {
  const m = messages.forms;
  const isian = (id: string, label: string): Penutup<R> => ({
    jenis: 'isian',
    id,
    label,
    sampai: 'indikator',
  });
  return [
    {
      jenis: 'nilai',
      id: 'predikat',
      sampai: '13R',
      label: 'Predikat kinerja',
      bentuk: 'tengah',
      isi: Object.fromEntries(
        ['14K', '14R'].map((id) => [
          id,
          (di: Di<R>) => predikat(profil, di.lintas('utama').penutup('rata', id)),
        ]),
      ),
    },
    isian('pendorong', m.faktorPendorong()),
    isian('penghambat', m.faktorPenghambat()),
    isian('tindak-tw', m.tindakLanjutTriwulan()),
    isian('tindak-renja', m.tindakLanjutRenja()),
  ];
}
