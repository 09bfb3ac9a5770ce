import type { Pita, Skala } from '../../kinerja/profil';

/** PermenPANRB 12/2015 (verified): the upper bound belongs to the lower band, 80,00 is BB. */
export const SAKIP: Skala = {
  id: 'SAKIP',
  nama: 'SAKIP (PermenPANRB 12/2015)',
  pita: [
    { nama: 'AA', batasBawah: 90, inklusif: false },
    { nama: 'A', batasBawah: 80, inklusif: false },
    { nama: 'BB', batasBawah: 70, inklusif: false },
    { nama: 'B', batasBawah: 60, inklusif: false },
    { nama: 'CC', batasBawah: 50, inklusif: false },
    { nama: 'C', batasBawah: 30, inklusif: false },
    { nama: 'D', batasBawah: 0, inklusif: true },
  ],
};

/** Permendagri 86/2017 (practice): integer bands, so the number is rounded first. */
export const PERMENDAGRI_86: Skala = {
  id: 'PERMENDAGRI-86',
  nama: 'Permendagri 86/2017',
  bulatkan: true,
  pita: [
    { nama: 'Sangat Tinggi', batasBawah: 91, inklusif: true },
    { nama: 'Tinggi', batasBawah: 76, inklusif: true },
    { nama: 'Sedang', batasBawah: 66, inklusif: true },
    { nama: 'Rendah', batasBawah: 51, inklusif: true },
    { nama: 'Sangat Rendah', batasBawah: 0, inklusif: true },
  ],
};

const bersih = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The band that a text names: its whole, or its first words before a bracket (`“BB” (sangat baik)`). */
export function pitaBernama(skala: Skala, text: string): Pita | undefined {
  const head = bersih(text.split(/[(\n/]/)[0] ?? '');
  const whole = bersih(text);
  return (
    skala.pita.find(({ nama }) => bersih(nama) === head) ??
    skala.pita.find(({ nama }) => bersih(nama) === whole)
  );
}

/** The band of a number on a scale whose bands are in any order. */
export function pitaDari(skala: Skala, nilai: number): Pita | undefined {
  const value = skala.bulatkan ? Math.floor(nilai + 0.5 + 1e-9) : nilai;
  return [...skala.pita]
    .sort((a, b) => b.batasBawah - a.batasBawah)
    .find(({ batasBawah, inklusif }) => (inklusif ? value >= batasBawah : value > batasBawah));
}
