import { areaName, parseArea } from '../grid/address';
import type { CaraRata, Profil } from '../kinerja/profil';
import { nilaiAgregasi } from './agregasi';
import type { Angka } from './capaian-dasar';

/** The mean of the settings; arithmetic where none is chosen. */
export const caraRata = ({ rataRata }: Pick<Profil, 'rataRata'>): CaraRata => rataRata ?? 'ARITMETIK';

/** The mean of capaian by the chosen way: what every average that we write or check is computed by. */
export const rumusRata = (sel: string, cara: CaraRata): string =>
  cara === 'GEOMETRIK' ? rumusRataGeometrik(sel) : rumusRataRata(sel);

export const nilaiRata = (values: readonly Angka[], cara: CaraRata): Angka =>
  cara === 'GEOMETRIK' ? nilaiRataGeometrik(values) : nilaiRataRata(values);

/**
 * The mean of the capaian of all measured indicators, 0 % included, blanks left out; the sheet states how many they are
 * (`rumusPembagi`). `sel` is a range or cells: `S9:S20`. Verified: 121,93 printed for a mean over a part of them is wrong.
 * The cells must be guarded themselves: ours never hold an error.
 */
export const rumusRataRata = (sel: string): string => `=IF(COUNT(${sel})=0,"",AVERAGE(${sel}))`;

export const nilaiRataRata = (values: readonly Angka[]): Angka => nilaiAgregasi('RATA', values);

/** `rata-rata dari 12 indikator`: the words around the count are the caller's. */
export const rumusPembagi = (sel: string, sebelum: string, sesudah: string): string =>
  `="${sebelum.replace(/"/g, '""')}"&COUNT(${sel})&"${sesudah.replace(/"/g, '""')}"`;

/**
 * The geometric mean of PMK 22/2021, for K/L: the n-th root of the product, 0 where one is 0, no value where one is
 * negative (a root of a negative product is none). Verified: 100 and 90 → 94,87. Fractions give fractions, points points.
 */
export function rumusRataGeometrik(sel: string): string {
  const akar = (bagian: string): string => `PRODUCT(${bagian})^(1/COUNT(${sel}))`;
  const bagian = potonganPendek(sel);
  const hasil =
    bagian.length === 1
      ? akar(bagian[0]!)
      : // PRODUCT of cells without a number is 0, which is no factor.
        bagian.map((satu) => `IF(COUNT(${satu})=0,1,${akar(satu)})`).join('*');
  return `=IF(COUNT(${sel})=0,"",IF(MIN(${sel})<0,"",${hasil}))`;
}

/** 100 points each: the product of more of them leaves the range of numbers, so it is taken in pieces. */
const TERBANYAK = 100;

function potonganPendek(sel: string): string[] {
  const areas = sel.split(',').map((satu) => parseArea(satu));
  if (areas.some((area) => area === undefined)) return [sel];
  const banyak = areas.reduce((n, area) => n + area!.lastRow - area!.firstRow + 1, 0);
  if (banyak <= TERBANYAK) return [sel];
  const bagian: string[][] = [[]];
  let isi = 0;
  for (const area of areas) {
    for (let row = area!.firstRow; row <= area!.lastRow;) {
      const akhir = Math.min(area!.lastRow, row + TERBANYAK - isi - 1);
      bagian[bagian.length - 1]!.push(areaName({ ...area!, firstRow: row, lastRow: akhir }));
      isi += akhir - row + 1;
      row = akhir + 1;
      if (isi >= TERBANYAK) {
        bagian.push([]);
        isi = 0;
      }
    }
  }
  return bagian.filter((satu) => satu.length > 0).map((satu) => satu.join(','));
}

export function nilaiRataGeometrik(values: readonly Angka[]): Angka {
  const measured = values.filter((value): value is number => value !== null);
  if (measured.length === 0 || measured.some((value) => value < 0)) return null;
  return measured.reduce((product, value) => product * value ** (1 / measured.length), 1);
}

/**
 * A weighted mean, Σ(bobot × nilai) / Σ bobot, as LAN's nilai kinerja anggaran is made: 95,53 / 99,61 / 99,72 / 59,98 by
 * 9,7 / 18,2 / 43,5 / 28,6 → 87,93 (verified). Blank until every one of the `n` rows has both numbers.
 */
export const rumusRataTertimbang = (bobot: string, nilai: string, n: number): string =>
  `=IF(COUNT(${bobot},${nilai})<${2 * n},"",IF(SUM(${bobot})=0,"",SUMPRODUCT(${bobot},${nilai})/SUM(${bobot})))`;

export function nilaiRataTertimbang(
  rows: readonly { readonly bobot: Angka; readonly nilai: Angka }[],
): Angka {
  let weights = 0;
  let sum = 0;
  for (const { bobot, nilai } of rows) {
    if (bobot === null || nilai === null) return null;
    weights += bobot;
    sum += bobot * nilai;
  }
  return weights === 0 ? null : sum / weights;
}
