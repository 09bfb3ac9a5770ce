import type { BarisAnggaran, BarisIndikator, Nilai, Tabel } from '../../kinerja/kinerja';
import { angkaRumus } from '../isi';
import type { Konteks } from '../konteks';
import { adaRealisasi } from './anggaran-bagian';
import { deretDari, sumberSampai, type Sumber } from './deret';
import { barisButir, nilaiTahun, tahunCocok, type Butir } from './indikator';

/** Pagu and realisasi anggaran of one indicator; realisasi in one cell, or as the parts of the year that are added. */
export interface AnggaranButir {
  readonly pagu?: Nilai;
  readonly realisasi?: Sumber;
}

const angka = (nilai: Nilai | undefined): boolean => angkaRumus(nilai) !== null;
const adaAngka = (sumber: Sumber | undefined): boolean => sumber?.nilai.some(angka) ?? false;

export function anggaranBaris(konteks: Konteks, baris: BarisIndikator): AnggaranButir {
  const tahunan = nilaiTahun(baris.realisasiAnggaran, konteks.tahun);
  const bagian = sumberSampai(deretDari(baris.realisasiAnggaran), konteks.periode);
  return {
    pagu: nilaiTahun(baris.pagu, konteks.tahun),
    realisasi: adaAngka(bagian) || !tahunan ? bagian : { cara: 'sel', nilai: [tahunan] },
  };
}

/** From the table that states both for the indicator. */
export function anggaranButir(konteks: Konteks, butir: Butir): AnggaranButir {
  const semua = barisButir(butir)
    .filter((b) => tahunCocok(konteks, b.tabel))
    .map((b) => anggaranBaris(konteks, b));
  return (
    semua.find((a) => angka(a.pagu) && adaAngka(a.realisasi)) ??
    semua.find((a) => a.pagu ?? a.realisasi) ??
    {}
  );
}

const lengkap = (baris: BarisAnggaran): boolean => angka(baris.pagu) && adaRealisasi(baris);

/** The rows of program and kegiatan with pagu and realisasi: of the table that has most of them. */
export function tabelProgram(
  konteks: Konteks,
): { tabel: Tabel; baris: readonly BarisAnggaran[] } | undefined {
  const nilai = (tabel: Tabel): number =>
    tabel.anggaran.filter((b) => b.jenis !== 'total' && lengkap(b)).length +
    (tabel.anggaran.some((b) => b.jenis === 'program') ? 1000 : 0);
  const calon = konteks.kinerja.tabel
    .filter((t) => tahunCocok(konteks, t) && t.anggaran.some((b) => b.jenis !== 'total' && lengkap(b)))
    .filter((t) => t.table.kind !== 'perbandingan' && t.table.kind !== 'efisiensi')
    .sort((a, b) => nilai(b) - nilai(a));
  const tabel = calon[0];
  return tabel && { tabel, baris: tabel.anggaran.filter((b) => b.jenis !== 'total' && b.uraian !== '') };
}

/** Programs with their pagu: those that stand on the sheet, else of the table that lists most of them. */
export function tabelPaguProgram(konteks: Konteks, sheet: string | undefined): readonly BarisAnggaran[] {
  const isi = (tabel: Tabel): readonly BarisAnggaran[] =>
    tabel.anggaran.filter((b) => b.jenis === 'program' && b.uraian !== '' && b.pagu);
  const tabel = konteks.kinerja.tabel.filter((t) => tahunCocok(konteks, t) && isi(t).length > 0);
  const sendiri = tabel.filter((t) => t.table.sheet === sheet);
  const calon = (sendiri.length > 0 ? sendiri : tabel).map(isi);
  return [...calon].sort((a, b) => bobotPagu(b) - bobotPagu(a))[0] ?? [];
}

/** More programs count more; of equal lists the one whose pagu are numbers. */
const bobotPagu = (baris: readonly BarisAnggaran[]): number =>
  baris.length + baris.filter((b) => angka(b.pagu)).length / (baris.length + 1);
