import type { Nilai } from '../../kinerja/kinerja';
import type { Fakta } from '../../kinerja/kinerja';
import type { Polaritas } from '../../kinerja/profil';

export type RumusCapaian = 'MAKS' | 'MIN' | 'MIN-RASIO' | 'RENTANG';

/**
 * Capaian in percent points (formulas.md, "Capaian of one indicator": MAKS and MIN verified, MIN-RASIO practice);
 * undefined where the formula has no value.
 */
export function hitungCapaian(rumus: RumusCapaian, target: number, realisasi: number): number | undefined {
  if (rumus === 'MIN-RASIO') {
    if (realisasi === 0) return undefined;
    return target === 0 ? 0 : (target / realisasi) * 100;
  }
  if (target === 0) return rumus === 'MIN' && realisasi === 0 ? 100 : undefined;
  return rumus === 'MIN' ? ((2 * target - realisasi) / target) * 100 : (realisasi / target) * 100;
}

/** Against a range a–b: inside 100; below against a, above against b, each in both directions (verified). */
export function hitungRentang(target: Nilai, realisasi: number): number[] {
  if (target.bacaan.kind !== 'range') return [];
  const { from, to } = target.bacaan;
  if (realisasi >= from && realisasi <= to) return [100];
  const edge = realisasi < from ? from : to;
  return (['MAKS', 'MIN', 'MIN-RASIO'] as const).flatMap(
    (rumus) => hitungCapaian(rumus, edge, realisasi) ?? [],
  );
}

/**
 * The formulas that may stand behind a printed capaian, the proposed one first. Only the user's own word leaves one;
 * a polaritas column that says "minimum" leaves open which of the two is used; a mere proposal excludes nothing.
 */
export function rumusMungkin(polaritas: Fakta<Polaritas> | undefined): RumusCapaian[] {
  const all: RumusCapaian[] = ['MAKS', 'MIN', 'MIN-RASIO'];
  const nilai = polaritas?.nilai ?? 'MAKS';
  if (nilai === 'PREDIKAT' || nilai === 'RENTANG') return all;
  const first: RumusCapaian = nilai;
  if (polaritas?.pasti && polaritas.asal === 'profil') return [first];
  if (polaritas?.pasti) return first === 'MAKS' ? ['MAKS'] : [first, first === 'MIN' ? 'MIN-RASIO' : 'MIN'];
  return [first, ...all.filter((rumus) => rumus !== first)];
}
