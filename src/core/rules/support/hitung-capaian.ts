import type { Fakta, Nilai } from '../../kinerja/kinerja';
import type { Polaritas } from '../../kinerja/profil';
import { nilaiCapaian, type PolaritasAngka } from '../../measures/capaian';
import { nilaiRentang } from '../../measures/capaian-rentang';

export type RumusCapaian = PolaritasAngka | 'RENTANG';

const angka: readonly PolaritasAngka[] = ['MAKS', 'MIN', 'MIN-RASIO'];

/** Capaian in percent points; undefined where the formula has no value. */
export function hitungCapaian(rumus: PolaritasAngka, target: number, realisasi: number): number | undefined {
  const fraction = nilaiCapaian(rumus, target, realisasi);
  return fraction === null ? undefined : fraction * 100;
}

/** Against a target that is a range, in percent points, by every direction that a report may use. */
export function hitungRentang(target: Nilai, realisasi: number): number[] {
  if (target.bacaan.kind !== 'range') return [];
  const rentang = { dari: target.bacaan.from, sampai: target.bacaan.to };
  return angka.flatMap((arah) => {
    const fraction = nilaiRentang(rentang, realisasi, arah);
    return fraction === null ? [] : [fraction * 100];
  });
}

/**
 * The formulas that may stand behind a printed capaian, the proposed one first. Only the user's own word leaves one;
 * a polaritas column that says "minimum" leaves open which of the two is used; a mere proposal excludes nothing.
 */
export function rumusMungkin(polaritas: Fakta<Polaritas> | undefined): readonly PolaritasAngka[] {
  const nilai = polaritas?.nilai ?? 'MAKS';
  if (nilai === 'PREDIKAT' || nilai === 'RENTANG') return angka;
  if (polaritas?.pasti && polaritas.asal === 'profil') return [nilai];
  if (polaritas?.pasti) return nilai === 'MAKS' ? [nilai] : [nilai, nilai === 'MIN' ? 'MIN-RASIO' : 'MIN'];
  return [nilai, ...angka.filter((rumus) => rumus !== nilai)];
}
