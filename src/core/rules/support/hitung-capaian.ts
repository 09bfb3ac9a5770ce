import type { Fakta, Indikator, Nilai } from '../../kinerja/kinerja';
import type { Polaritas } from '../../kinerja/profil';
import { nilaiCapaian, type PolaritasAngka } from '../../measures/capaian';
import { arahDari, nilaiRentang, type Arah } from '../../measures/capaian-rentang';

export type RumusCapaian = PolaritasAngka | 'RENTANG';

const angka: readonly PolaritasAngka[] = ['MAKS', 'MIN', 'MIN-RASIO'];

/** Capaian in percent points; undefined where the formula has no value. */
export function hitungCapaian(rumus: PolaritasAngka, target: number, realisasi: number): number | undefined {
  const fraction = nilaiCapaian(rumus, target, realisasi);
  return fraction === null ? undefined : fraction * 100;
}

/**
 * The directions that may stand behind a capaian against a range, the proposed one first: the one that the user chose
 * leaves no other.
 */
export function arahMungkin(
  indikator: Pick<Indikator, 'polaritas' | 'arahRentang'> | undefined,
): readonly Arah[] {
  if (!indikator) return angka;
  const { polaritas, arahRentang } = indikator;
  const arah = arahDari(polaritas.nilai, arahRentang?.nilai);
  const sendiri =
    polaritas.nilai !== 'RENTANG' && polaritas.asal === 'profil' && polaritas.nilai !== 'PREDIKAT';
  if (sendiri || (polaritas.nilai === 'RENTANG' && arahRentang?.pasti)) return [arah];
  return [arah, ...angka.filter((each) => each !== arah)];
}

/** Against a target that is a range, in percent points, by each of the directions. */
export function hitungRentang(target: Nilai, realisasi: number, arah: readonly Arah[] = angka): number[] {
  if (target.bacaan.kind !== 'range') return [];
  const rentang = { dari: target.bacaan.from, sampai: target.bacaan.to };
  return arah.flatMap((each) => {
    const fraction = nilaiRentang(rentang, realisasi, each);
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
