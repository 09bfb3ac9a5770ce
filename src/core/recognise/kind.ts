import { isMoney, type Kolom } from './kolom';
import type { Kind, Role } from './table';

/** Counts that the kinds are told by. */
export interface Marks {
  readonly has: (role: Role) => boolean;
  readonly count: (test: (kolom: Kolom) => boolean) => number;
}

export function marksOf(columns: readonly Kolom[]): Marks {
  const roles = new Set(columns.map((kolom) => kolom.role));
  return {
    has: (role) => roles.has(role),
    count: (test) => columns.filter(test).length,
  };
}

const period =
  (pattern: RegExp, role?: Role, money?: boolean) =>
  (kolom: Kolom): boolean =>
    pattern.test(kolom.period ?? '') &&
    (role === undefined
      ? kolom.role === 'target' || kolom.role === 'realisasi' || kolom.role === 'capaian'
      : kolom.role === role) &&
    (money === undefined || isMoney(kolom) === money);

/** The kind of a table by the marks of contract.md; the more particular marks are asked for first. */
export function kindOf(columns: readonly Kolom[]): Kind {
  const { has, count } = marksOf(columns);
  const tw = /^TW\d$/;
  const target = count(period(tw, 'target', false));
  const realisasi = count(period(tw, 'realisasi', false)) + count(period(tw, 'capaian', false));
  const cumulative = count(period(/^SD-TW\d$/, 'realisasi', false));
  const pairs = count(period(tw, 'realisasi', true));
  const subject =
    has('indikator') ||
    has('sasaran') ||
    has('program') ||
    has('kegiatan') ||
    has('subkegiatan') ||
    has('uraian');
  const plan = count(period(/^(?:RENSTRA|SD-LALU|SD-TAHUN)$/));
  const values = (role: Role, money: boolean): number =>
    count((kolom) => kolom.role === role && isMoney(kolom) === money && !tw.test(kolom.period ?? ''));

  if (pairs >= 2 && count(period(tw, 'realisasi', false)) >= 2 && plan > 0) return 'evaluasi-renja';
  if (count(period(/^B\d\d$/)) >= 3 || count((kolom) => /^B\d\d$/.test(kolom.period ?? '')) >= 6)
    return 'monev-bulanan';
  if (count((kolom) => kolom.role === 'aksi' && /^(?:TW|SM|B\d)/.test(kolom.period ?? '')) >= 2)
    return 'renaksi-naratif';
  if (has('aksi') && count((kolom) => kolom.role === 'waktu' && kolom.timed === true) >= 3)
    return 'renaksi-naratif';
  if (has('periode') && has('realisasi') && quarterly(columns) && (has('indikator') || has('sasaran')))
    return 'pengukuran-triwulan';
  if (realisasi >= 1 && (target >= 1 || (realisasi + cumulative >= 2 && subject))) return 'monev';
  if (count(period(/^SM\d$/, 'realisasi', false)) >= 1 && count(period(/^SM\d$/, 'target', false)) >= 1)
    return 'monev';
  if ((target >= 2 || count(period(/^SM\d$/, 'target', false)) >= 2) && subject) return 'renaksi';
  if (has('efisiensi')) return 'efisiensi';
  const years = new Set(
    columns
      .filter((kolom) => kolom.role === 'target' && /^(?:Y\d|\d{4})$/.test(kolom.period ?? ''))
      .map((kolom) => kolom.period),
  );
  if (years.size >= 2 && !(years.size < 3 && reached(columns))) return 'renstra-matriks';
  const costs = [has('volume'), has('harga-satuan'), has('jumlah')].filter(Boolean).length;
  if (costs === 3 || (costs === 2 && subject)) return 'rincian-anggaran';
  if (
    has('bobot') &&
    (has('nilai') || has('predikat') || yearColumns(columns)) &&
    !has('target') &&
    !has('indikator')
  )
    return 'hasil-evaluasi';
  // Large numbers alone, with nothing that says what the rows are about, are no anggaran.
  const worded = columns.some((kolom) => isMoney(kolom) && kolom.bySize !== true);
  const money = subject || worded ? values('target', true) + values('realisasi', true) : 0;
  const measured = has('indikator') || has('sasaran') || (subject && money === 0);
  if (
    measured &&
    (values('realisasi', false) > 0 || (values('capaian', false) > 0 && values('target', false) > 0))
  )
    return 'perbandingan';
  if ((has('formulasi') || has('sumber-data')) && (has('indikator') || has('sasaran')))
    return 'iku-formulasi';
  if (money > 0 && (values('target', false) === 0 || !measured)) return 'anggaran';
  if (money > 0 && values('realisasi', true) > 0) return 'anggaran';
  if (values('target', false) > 0 && (has('indikator') || has('sasaran'))) return 'perjanjian-kinerja';
  if (has('bukti') && (has('kegiatan') || has('uraian') || has('aksi') || has('waktu')))
    return 'kegiatan-bukti';
  if (subject && values('capaian', false) > 0 && values('capaian', true) > 0) return 'perbandingan';
  return 'lain';
}

/** The `periode` column names quarters (or nothing yet), not years. */
const quarterly = (columns: readonly Kolom[]): boolean => {
  const periode = columns.find((kolom) => kolom.role === 'periode');
  return (
    periode !== undefined &&
    (periode.stats.filled === 0
      ? !/tahun/.test(periode.leaf)
      : periode.stats.quarter >= 0.5 || periode.stats.year < 0.5)
  );
};

/** Realisasi of the document's own years, not of the start of the plan. */
const reached = (columns: readonly Kolom[]): boolean =>
  columns.some((kolom) => kolom.role === 'realisasi' && kolom.period !== 'SD-LALU');

const yearColumns = (columns: readonly Kolom[]): boolean =>
  columns.some((kolom) => kolom.role === 'lain' && kolom.yearBare === true && kolom.stats.numeric >= 0.5);
