import { labelsIn } from './numbering';
import { inQuarter, isMoney, isValue, type Kolom } from './kolom';
import type { Period } from './table';

/** Romans and digits become quarters, years of the plan, months or semesters by their parent and their neighbours. */
export function readOrdinals(columns: readonly Kolom[]): void {
  for (let i = 0; i < columns.length;) {
    const kolom = columns[i]!;
    if (kolom.ordinal === undefined || kolom.period?.startsWith('B')) {
      i++;
      continue;
    }
    let j = i;
    while (
      j < columns.length &&
      columns[j]!.ordinal !== undefined &&
      columns[j]!.ordinal! >= (columns[j - 1] && j > i ? columns[j - 1]!.ordinal! : 0)
    )
      j++;
    const run = columns.slice(i, j);
    const most = Math.max(...run.map((column) => column.ordinal!));
    for (const column of run) column.period = ordinalPeriod(column, most) ?? column.period;
    i = j;
  }
}

function ordinalPeriod(kolom: Kolom, most: number): Period | undefined {
  const words = `${kolom.parents} ${kolom.header.toLowerCase()}`;
  const n = kolom.ordinal!;
  const sd = kolom.period?.startsWith('SD-') ? 'SD-' : '';
  if (/\b(?:triwulan|tw|trw|triw|kuartal)\b/.test(words)) return n <= 4 ? `${sd}TW${n}` : undefined;
  if (/\bsemester\b|\bsmt\b/.test(words)) return n <= 2 ? `SM${n}` : undefined;
  if (/\bbulan\b/.test(words)) return n <= 12 ? `B${String(n).padStart(2, '0')}` : undefined;
  if (
    /\btahun\b|\bthn\b/.test(words) &&
    (/\bke\b|ke-/.test(words) || most > 4 || kolom.year === undefined) &&
    /^\d/.test(kolom.leaf)
  ) {
    return n <= 6 ? `Y${n}` : undefined;
  }
  if (most <= 4) return `${sd}TW${n}`;
  if (most <= 6) return `Y${n}`;
  return undefined;
}

/** A header that no word tells between `Jul` and `Sep` is the month between them. */
export function fillSeries(columns: readonly Kolom[]): void {
  columns.forEach((kolom, index) => {
    if (kolom.role !== undefined || kolom.period !== undefined || kolom.header === '') return;
    const before = /^(TW|B)(\d+)$/.exec(columns[index - 1]?.period ?? '');
    const after = /^(TW|B)(\d+)$/.exec(columns[index + 1]?.period ?? '');
    if (!before || !after || before[1] !== after[1] || Number(after[2]) - Number(before[2]) !== 2) return;
    kolom.period = `${before[1]}${String(Number(before[2]) + 1).padStart(before[2]!.length, '0')}`;
  });
}

/** A parent typed over one of its columns only: neighbours in the same series of periods take its role. */
export function shareSeries(columns: readonly Kolom[]): void {
  const kindOf = (kolom: Kolom): string | undefined => kolom.period?.replace(/\d+$/, '') || undefined;
  for (let i = 0; i < columns.length;) {
    let j = i + 1;
    const kind = kindOf(columns[i]!);
    while (
      j < columns.length &&
      kind !== undefined &&
      kindOf(columns[j]!) === kind &&
      columns[j]!.period! > columns[j - 1]!.period!
    )
      j++;
    const run = columns.slice(i, j);
    const giver = run.find((kolom) => kolom.role !== undefined);
    if (giver && kind !== 'SD-') {
      for (const kolom of run) {
        if (kolom.role !== undefined) continue;
        kolom.role = giver.role;
        kolom.measure ??= giver.measure;
      }
    }
    i = j;
  }
}

/** Calendar years: several of them are periods of their own, a single one is the document's year. */
export function readYears(columns: readonly Kolom[]): void {
  const dated = columns.filter(
    (kolom) =>
      isValue(kolom) &&
      kolom.year !== undefined &&
      (kolom.period === undefined || (kolom.yearBare && kolom.period === 'RENSTRA')),
  );
  const years = new Set(dated.map((kolom) => kolom.year));
  for (const kolom of dated) kolom.period = years.size > 1 ? kolom.year : 'TAHUN';
}

/** `s/d RKPD Tahun 2021` before the quarters of 2022 is what was reached up to last year. */
export function cumulativeBeforeQuarters(columns: readonly Kolom[]): void {
  const first = columns.find((kolom) => kolom.role === 'realisasi' && /^TW\d$/.test(kolom.period ?? ''));
  if (!first) return;
  for (const kolom of columns) {
    if (kolom.role === 'realisasi' && kolom.period === 'SD-TAHUN' && kolom.column < first.column)
      kolom.period = 'SD-LALU';
  }
}

/** What is left without a period: the year, nothing beside a `periode` column, or what the numbering formula says. */
export function defaultPeriods(columns: readonly Kolom[]): void {
  const periode = columns.find((kolom) => kolom.role === 'periode');
  // Quarters with headers of their own: the column tells the year, not the period of the values.
  const open = periode !== undefined && !columns.some((kolom) => isValue(kolom) && inQuarter(kolom));
  for (const kolom of columns) {
    if (!isValue(kolom) || kolom.period !== undefined) continue;
    if (open && kolom.column > periode.column) continue;
    kolom.period = kolom.role === 'capaian' ? capaianPeriod(kolom, columns) : 'TAHUN';
  }
}

function capaianPeriod(kolom: Kolom, columns: readonly Kolom[]): Period {
  const formula = kolom.number?.formula;
  const named = formula ? labelsIn(formula) : [];
  const parts = named.flatMap((label) =>
    columns.filter(
      (other) => other.number?.label === label && isValue(other) && isMoney(other) === isMoney(kolom),
    ),
  );
  const realisasi = parts.find((part) => part.role === 'realisasi' && part.period !== undefined);
  if (realisasi) return realisasi.period!;
  const same = columns.filter((other) => isMoney(other) === isMoney(kolom) && other !== kolom);
  const targets = same.filter((other) => other.role === 'target' && other.period !== undefined);
  if (/\bkemajuan\b/.test(kolom.leaf) && targets.some((target) => target.period === 'RENSTRA'))
    return 'RENSTRA';
  if (targets.length > 0 && targets.every((target) => target.period === 'RENSTRA')) return 'RENSTRA';
  return 'TAHUN';
}
