import type { Band } from './bands';
import { splitGroups } from './column-groups';
import { decideByNumbers } from './column-numbers';
import {
  cumulativeBeforeQuarters,
  defaultPeriods,
  fillSeries,
  readOrdinals,
  readYears,
  shareSeries,
} from './column-periods';
import { columnStats } from './column-stats';
import { columnByWords } from './column-words';
import { headerPaths } from './header-paths';
import { isMoney, isValue, type Kolom, type Note } from './kolom';
import { numbersOf } from './numbering';
import type { SheetView } from './view';

export interface Columns {
  readonly columns: readonly Kolom[];
  readonly notes: readonly Note[];
}

/**
 * The columns of a table: words and merged header paths first, then the cells where one header covers several
 * columns, periods from their neighbours, and the numbers where the words mislead or are silent.
 */
export function readColumns(view: SheetView, band: Band, rows: readonly number[]): Columns {
  const numbers = band.numberingRow
    ? numbersOf(view, band.numberingRow, band.firstColumn, band.lastColumn)
    : new Map<number, never>();
  const all = headerPaths(view, band).map((path) =>
    columnByWords(path, columnStats(view, path.column, rows), numbers.get(path.column)),
  );
  // A spacer has neither header nor cells.
  const columns = all.filter(
    (kolom) => (kolom.header !== '' || kolom.stats.filled > 0) && !isOnlyWidth(kolom, all),
  );
  splitGroups(columns);
  readOrdinals(columns);
  fillSeries(columns);
  shareSeries(columns);
  const notes = decideByNumbers(columns);
  readYears(columns);
  cumulativeBeforeQuarters(columns);
  defaultPeriods(columns);
  settle(columns);
  return { columns, notes };
}

/** Empty, under a merged header whose cells stand in another of its columns: the merge is only wide. */
const isOnlyWidth = (kolom: Kolom, all: readonly Kolom[]): boolean =>
  kolom.stats.filled === 0 &&
  kolom.role !== 'kode' &&
  kolom.levels.length > 0 &&
  all.some(
    (other) => other !== kolom && other.levels.at(-1) === kolom.levels.at(-1) && other.stats.filled > 0,
  );

/** Large and round, as amounts of money are and counts of people are not. */
function looksRupiah({ stats }: Kolom): boolean {
  const values = [...stats.values.values()];
  return (
    stats.median >= 1_000_000 && values.filter((value) => value % 500 === 0).length >= values.length * 0.6
  );
}

/** Last readings that need the whole table: mixed levels, `Indikator Kegiatan`, a single total. */
function settle(columns: readonly Kolom[]): void {
  const has = (role: Kolom['role']): boolean => columns.some((kolom) => kolom.role === role);
  const cost = has('volume') || has('harga-satuan');
  const subjects = columns.filter(
    (kolom) =>
      kolom.role === 'program' ||
      kolom.role === 'kegiatan' ||
      kolom.role === 'subkegiatan' ||
      kolom.role === 'uraian',
  );
  for (const kolom of columns) {
    if (cost && subjects.length === 1 && kolom === subjects[0] && !has('indikator')) kolom.role = 'uraian';
    if (kolom.role === 'jumlah' && !cost) {
      // A sum of money beside a description is its pagu.
      const money = kolom.measure === 'anggaran' || looksRupiah(kolom);
      if (money && subjects.length > 0 && !columns.some((other) => other.role === 'target')) {
        kolom.role = 'target';
        kolom.measure = 'anggaran';
        kolom.period = 'TAHUN';
      }
    }
    if (
      kolom.role === 'periode' &&
      kolom.stats.filled > 0 &&
      kolom.stats.quarter < 0.5 &&
      kolom.stats.year < 0.5
    ) {
      const named = kolom.stats.text >= 0.5 && kolom.stats.length <= 24;
      if (!named) kolom.role = 'lain';
    }
    if (
      kolom.role === 'indikator' &&
      /^indikator (?:kegiatan|subkegiatan)\b|^indikator keg\b/.test(kolom.leaf)
    ) {
      const level =
        kolom.leaf.includes('subkegiatan') && !kolom.leaf.includes('kegiatan/') ? 'subkegiatan' : 'kegiatan';
      const other = columns.some((before) => before.role === 'indikator' && before.column < kolom.column);
      const actions = columns.some((after) => after.role === 'aksi' && after.column > kolom.column);
      if (other && actions && !has('kegiatan'))
        kolom.role = level === 'subkegiatan' && has('kegiatan') ? level : 'kegiatan';
    }
    // Scores of an evaluation, a column a year.
    const score = kolom.role === undefined && kolom.yearBare === true && kolom.stats.numeric >= 0.5;
    if (score && has('bobot') && !has('target')) kolom.role = 'nilai';
    if (kolom.role === 'waktu' && kolom.period !== undefined) kolom.timed = true;
    if (isValue(kolom) && /\bnasional\b/.test(kolom.leaf)) kolom.role = 'lain';
    if (kolom.role !== undefined && !isValue(kolom)) {
      if (kolom.role !== 'aksi') kolom.period = undefined;
      kolom.measure = undefined;
    }
    if (isValue(kolom) && !isMoney(kolom)) kolom.measure = undefined;
    kolom.role ??= 'lain';
    if (kolom.role === 'lain') kolom.period = undefined;
  }
}
