import type { Profil, Skala } from '../kinerja/profil';
import { angkaRumus, teksRumus, type Angka } from './capaian-dasar';

/** SAKIP, PermenPANRB 12/2015 (88/2021 by practice): verified; an upper bound belongs to the lower band. */
export const skalaSakip: Skala = {
  id: 'SAKIP',
  nama: 'Predikat SAKIP (PermenPANRB 12/2015)',
  pita: [
    { nama: 'AA', batasBawah: 90, inklusif: false, warna: '#1B7F4B' },
    { nama: 'A', batasBawah: 80, inklusif: false, warna: '#3C9D5F' },
    { nama: 'BB', batasBawah: 70, inklusif: false, warna: '#7FB75A' },
    { nama: 'B', batasBawah: 60, inklusif: false, warna: '#C7C94B' },
    { nama: 'CC', batasBawah: 50, inklusif: false, warna: '#E0B33A' },
    { nama: 'C', batasBawah: 30, inklusif: false, warna: '#DB8536' },
    { nama: 'D', batasBawah: 0, inklusif: true, warna: '#C4432B' },
  ],
};

/** Permendagri 86/2017: integer bands, so the value is rounded first. Practice: its lampiran was not read. */
export const skalaPermendagri86: Skala = {
  id: 'PERMENDAGRI-86',
  nama: 'Skala nilai peringkat kinerja (Permendagri 86/2017)',
  bulatkan: true,
  pita: [
    { nama: 'Sangat Tinggi', batasBawah: 91, inklusif: true, warna: '#1B7F4B' },
    { nama: 'Tinggi', batasBawah: 76, inklusif: true, warna: '#7FB75A' },
    { nama: 'Sedang', batasBawah: 66, inklusif: true, warna: '#E0B33A' },
    { nama: 'Rendah', batasBawah: 51, inklusif: true, warna: '#DB8536' },
    { nama: 'Sangat Rendah', batasBawah: 0, inklusif: true, warna: '#C4432B' },
  ],
};

/**
 * The scale of a capaian of indicators, sasaran, or an organisation: the one of the settings, Permendagri 86/2017 (the
 * scale of E.81's closing rows) where none is chosen. The scores of a SAKIP evaluation have their own scale, whatever the
 * settings say: `skalaSakip`.
 */
export function skalaCapaian({ skala }: Pick<Profil, 'skala'>): Skala {
  if (typeof skala === 'object') return skala;
  return skala === 'SAKIP' ? skalaSakip : skalaPermendagri86;
}

/** The bands as a reader checks them by hand: `≥ 91 Sangat Tinggi · ≥ 76 Tinggi · … · < 51 Sangat Rendah`. */
export const pitaTertulis = (skala: Skala): string =>
  dariAtas(skala)
    .map(({ nama, batasBawah, inklusif }, i, semua) => {
      const atas = i > 0 && i === semua.length - 1 ? semua[i - 1]! : undefined;
      const tanda = atas ? (atas.inklusif ? '<' : '≤') : inklusif ? '≥' : '>';
      return `${tanda} ${String((atas ?? { batasBawah }).batasBawah).replace('.', ',')} ${nama}`;
    })
    .join(' · ');

const dariAtas = (skala: Skala) => [...skala.pita].sort((a, b) => b.batasBawah - a.batasBawah);

/**
 * The predicate of a value; the lowest band takes everything below the others, so there are no holes.
 * `hasil` 1: the cell holds a fraction (0,8), 100: points (80). The bands are in points.
 */
export function rumusPredikatSkala(sel: string, skala: Skala, hasil: 1 | 100 = 1): string {
  const bands = dariAtas(skala);
  const lowest = bands[bands.length - 1];
  if (!lowest) return '=""';
  const nilai = skala.bulatkan ? `ROUND(${hasil === 1 ? `${sel}*100` : sel},0)` : sel;
  const batas = (value: number): string => angkaRumus(hasil === 1 && !skala.bulatkan ? value / 100 : value);
  const tangga = bands
    .slice(0, -1)
    .reduceRight(
      (rest, band) =>
        `IF(${nilai}${band.inklusif ? '>=' : '>'}${batas(band.batasBawah)},${teksRumus(band.nama)},${rest})`,
      teksRumus(lowest.nama),
    );
  return `=IF(ISNUMBER(${sel}),${tangga},"")`;
}

/** The same on a number in points; '' where there is none. */
export function predikatSkala(poin: Angka, skala: Skala): string {
  if (poin === null) return '';
  const bands = dariAtas(skala);
  const value = skala.bulatkan ? bulatkan(poin) : Number(poin.toPrecision(15));
  const band = bands.find(({ batasBawah, inklusif }) =>
    inklusif ? value >= batasBawah : value > batasBawah,
  );
  return (band ?? bands[bands.length - 1])?.nama ?? '';
}

/** Half away from zero, as ROUND does, without the binary tail (90.49999999999999 is 90.5 to a spreadsheet). */
export function bulatkan(value: number, desimal = 0): number {
  const scaled = Number((Math.abs(value) * 10 ** desimal).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** desimal;
}
