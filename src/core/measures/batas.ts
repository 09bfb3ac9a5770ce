import { angkaRumus, type Angka } from './capaian-dasar';

/**
 * The cap of a capaian that goes into an average (100, 110, 120, 150 %): the user's choice, none by default.
 * The raw value always stays beside it. `batas` in percent; `hasil` 100 where the column holds points.
 */
export const rumusBatas = (sel: string, batas: number, hasil: 1 | 100 = 1): string =>
  `=IF(ISNUMBER(${sel}),MIN(${sel},${angkaRumus(hasil === 1 ? batas / 100 : batas)}),"")`;

/** The same on a fraction. */
export const nilaiBatas = (capaian: Angka, batas: number | undefined): Angka =>
  capaian === null || batas === undefined ? capaian : Math.min(capaian, batas / 100);
