import { contains } from '../../grid/address';
import { areaOf, references } from '../../grid/formula';
import type { Nilai, Tabel } from '../../kinerja/kinerja';
import type { CaraRata } from '../../kinerja/profil';
import { nilaiRata } from '../../measures/rata-rata';
import type { Column } from '../../recognise/table';
import { susunan } from './hierarchy';
import { caraKolom, cocok, rata, type Calon } from './rata';

export const berrata = new Set(['capaian', 'efisiensi', 'nilai', 'realisasi', 'target', 'lain', 'selisih']);

/** A row named "rata-rata" may carry the totals of its money columns. */
export const uang = (column: Column): boolean => column.measure === 'anggaran' && column.role !== 'capaian';

const berjumlah = (sel: Nilai, rows: readonly Nilai[]): boolean =>
  cocok(
    sel,
    rows.reduce((total, one) => total + (one.nilai ?? 0), 0),
  );

/** Serapan in an average row is fairly the total's own share: Σ realisasi / Σ pagu. */
function serapanTotal(tabel: Tabel, column: Column, sel: Nilai): boolean {
  if (column.measure !== 'anggaran' || column.role !== 'capaian') return false;
  const of = (role: string) =>
    tabel.table.columns.find(
      (c) => c.role === role && c.measure === 'anggaran' && (c.period ?? '') === (column.period ?? ''),
    );
  const pagu = of('target');
  const realisasi = of('realisasi');
  if (!pagu || !realisasi) return false;
  const leaf = susunan(tabel).semua.filter((simpul) => simpul.anak.length === 0);
  const sum = (c: Column): number =>
    leaf.reduce((total, simpul) => total + (simpul.baris.sel.get(c.column)?.angka ?? 0), 0);
  return sum(pagu) > 0 && cocok(sel, (sum(realisasi) / sum(pagu)) * 100);
}

/** Weighted by the table's own bobot column. */
function berbobot(tabel: Tabel, rows: readonly Nilai[], sel: Nilai): boolean {
  const bobot = tabel.table.columns.find((column) => column.role === 'bobot');
  if (!bobot) return false;
  let weight = 0;
  let sum = 0;
  const byRow = new Map(tabel.baris.map((baris) => [baris.row, baris]));
  for (const one of rows) {
    const b = byRow.get(one.ref.row)?.sel.get(bobot.column)?.nilai ?? 0;
    weight += b;
    sum += b * (one.nilai ?? 0);
  }
  return weight > 0 && (cocok(sel, sum / weight) || cocok(sel, sum / 100));
}

const polaRumus: Readonly<Record<CaraRata, RegExp>> = {
  ARITMETIK: /^=AVERAGE\([^()]*\)$/i,
  GEOMETRIK: /^=GEOMEAN\([^()]*\)$/i,
};

/** `=AVERAGE(…)`, `=GEOMEAN(…)` over exactly these rows is their mean, whatever answer was saved with it. */
function rumusSemua(sel: Nilai, rows: readonly Nilai[], cara: CaraRata): boolean {
  const formula = sel.cell?.formula;
  if (formula === undefined || rows.length === 0 || !polaRumus[cara].test(formula)) return false;
  const areas = references(formula).map((ref) => areaOf(ref));
  const last = Math.max(...areas.map((area) => area.lastRow));
  const first = Math.min(...areas.map((area) => area.firstRow));
  return (
    rows.every((one) => areas.some((area) => contains(area, one.ref.row, one.ref.column))) &&
    rows[0]!.ref.row - first <= 1 &&
    last - rows[rows.length - 1]!.ref.row <= 1
  );
}

export interface Periksa {
  readonly sel: Nilai;
  readonly column: Column;
  readonly parts: readonly Nilai[];
  readonly hasil: 'rata' | 'jumlah' | 'beda';
}

/** One cell of an average row, against every set of rows that it may stand for. */
export function periksa(
  tabel: Tabel,
  sel: Nilai,
  column: Column,
  calon: readonly Calon[],
  induk: ReadonlySet<number>,
  batas: number | undefined,
  pilihan: CaraRata,
): Periksa {
  const cara = caraKolom(column, pilihan);
  const leaves = (parts: readonly Nilai[]) => parts.filter((one) => !induk.has(one.ref.row));
  const rata0 = ({ rows: parts }: Calon): boolean => {
    const daun = leaves(parts);
    const held =
      batas === undefined
        ? null
        : nilaiRata(
            parts.map((one) => Math.min(one.nilai ?? 0, batas)),
            cara,
          );
    const mean = rata(parts, cara);
    // A mean that has no value (geometric, over a negative capaian) contradicts nothing.
    if (mean === undefined) return true;
    return (
      cocok(sel, mean) ||
      (daun.length > 0 && cocok(sel, rata(daun, cara)!)) ||
      (held !== null && cocok(sel, held)) ||
      berbobot(tabel, parts, sel)
    );
  };
  const daun = leaves(calon[0]!.rows);
  const parts = daun.length > 0 ? daun : calon[0]!.rows;
  const hasil =
    calon.some((one) => rumusSemua(sel, one.rows, cara) || rumusSemua(sel, leaves(one.rows), cara)) ||
    calon.some(rata0) ||
    serapanTotal(tabel, column, sel)
      ? 'rata'
      : column.role !== 'capaian' &&
          calon.some((one) => berjumlah(sel, one.rows) || berjumlah(sel, leaves(one.rows)))
        ? 'jumlah'
        : 'beda';
  return { sel, column, parts, hasil };
}
