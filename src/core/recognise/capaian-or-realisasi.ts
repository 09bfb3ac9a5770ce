import { inQuarter, isMoney, type Kolom, type Note } from './kolom';

/**
 * `Capaian Triwulan I` or `Persentase Capaian` where no realisasi stands beside it: numbers that follow the size of
 * their targets are the realisasi itself, numbers that stay near 100 (or 1) whatever the target are percentages.
 * The quarters of one series are judged together.
 */
export function capaianThatIsRealisasi(columns: readonly Kolom[], notes: Note[]): void {
  const suspects = columns.filter(
    (kolom) => kolom.role === 'capaian' && !isMoney(kolom) && !hasRealisasi(kolom, columns),
  );
  const quarters = suspects.filter(inQuarter);
  const series = [
    ...(quarters.length > 0 ? [quarters] : []),
    ...suspects.filter((kolom) => !inQuarter(kolom)).map((kolom) => [kolom]),
  ];
  const annual = columns.some((kolom) => kolom.role === 'capaian' && !inQuarter(kolom));
  for (const group of series) {
    const target = targetOf(group[0]!, columns);
    if (!target) continue;
    const score =
      group.reduce((sum, kolom) => sum + leaning(kolom, targetOf(kolom, columns)), 0) +
      together(group, target);
    // Quarters without a percent sign, and the year's percentage further right, hold the realisasi.
    const byWords =
      inQuarter(group[0]!) && group.every((kolom) => !kolom.percent && kolom.stats.formula < 0.5);
    if (score > 0.5 || (score >= -0.5 && byWords && (annual || group.length > 1))) {
      for (const kolom of group) kolom.role = 'realisasi';
      notes.push((m) => m.capaianIsiRealisasi(group[0]!.header, target.header));
    }
  }
}

const hasRealisasi = (kolom: Kolom, columns: readonly Kolom[]): boolean =>
  columns.some(
    (other) =>
      other.role === 'realisasi' &&
      !isMoney(other) &&
      // The year's percentage of quarters that hold realisasi counts as well.
      (!inQuarter(kolom) || (other.period ?? 'TAHUN') === (kolom.period ?? 'TAHUN')),
  );

const targetOf = (kolom: Kolom, columns: readonly Kolom[]): Kolom | undefined => {
  const targets = columns.filter((other) => other.role === 'target' && !isMoney(other));
  return targets.find((other) => other.period === kolom.period) ?? targets.find((other) => !inQuarter(other));
};

/** Above 0: follows its targets (realisasi); below 0: stays near 100 or 1 (capaian); near 0: cannot tell. */
function leaning(kolom: Kolom, target: Kolom | undefined): number {
  if (!target) return 0;
  if (kolom.stats.formula >= 0.5) return -2;
  const pairs: [value: number, goal: number][] = [];
  for (const [row, value] of kolom.stats.values) {
    const goal = target.stats.values.get(row);
    if (goal !== undefined && goal > 0 && value > 0) pairs.push([Math.log(value), Math.log(goal)]);
  }
  const percent = kolom.stats.percentFormat >= 0.5 && target.stats.percentFormat < 0.5 ? -1 : 0;
  if (pairs.length === 0) return percent;
  if (pairs.length >= 3) {
    const goals = spread(pairs.map(([, goal]) => goal));
    if (goals > 0.35) {
      const ratios = spread(pairs.map(([value, goal]) => value - goal));
      const values = spread(pairs.map(([value]) => value));
      if (Math.abs(ratios - values) > 0.15) return percent + Math.max(-2, Math.min(2, (values - ratios) * 3));
    }
  }
  return percent;
}

/** Few rows, or targets all alike: the series' sum or highest value beside the target, each value beside 100. */
function together(group: readonly Kolom[], target: Kolom): number {
  let score = 0;
  for (const [row, goal] of target.stats.values) {
    const values = group.flatMap((kolom) => kolom.stats.values.get(row) ?? []).filter((value) => value > 0);
    // Targets near 1 or 100 cannot tell.
    if (
      values.length === 0 ||
      goal <= 0 ||
      Math.abs(Math.log(goal / 100)) < 0.7 ||
      Math.abs(Math.log(goal)) < 0.7
    )
      continue;
    const share = values.reduce((sum, value) => sum + Math.abs(Math.log(value / 100)), 0) / values.length;
    const sum = values.reduce((total, value) => total + value, 0);
    const near = Math.min(Math.abs(Math.log(sum / goal)), Math.abs(Math.log(Math.max(...values) / goal)));
    if (share < 0.4 && share < near + 0.2) score -= 1;
    else if (near < 0.6 && near < share) score += 1;
  }
  return Math.max(-1.5, Math.min(1.5, score));
}

/** Standard deviation. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
