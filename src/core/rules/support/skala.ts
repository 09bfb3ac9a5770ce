import type { Pita, Skala } from '../../kinerja/profil';

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
