import { capaianThatIsRealisasi } from './capaian-or-realisasi';
import { inQuarter, isMoney, isValue, type Kolom, type Note } from './kolom';

/** Where the words mislead, the cells decide. Answers what was decided against or beyond the words. */
export function decideByNumbers(columns: readonly Kolom[]): Note[] {
  const notes: Note[] = [];
  quartersWithoutRole(columns, notes);
  actionsThatAreNumbers(columns, notes);
  totalsOfQuarters(columns);
  percentColumns(columns);
  measuresBySize(columns, notes);
  capaianThatIsRealisasi(columns, notes);
  realisasiThatIsPercent(columns);
  notesThatAreSums(columns, notes);
  return notes;
}

const isNumeric = ({ stats }: Kolom): boolean => stats.filled > 0 && stats.numeric >= 0.5;
const isWordy = ({ stats }: Kolom): boolean => stats.filled > 0 && stats.text >= 0.5 && stats.length > 14;

/** `TW I … TW IV` with nothing that says target or realisasi. */
function quartersWithoutRole(columns: readonly Kolom[], notes: Note[]): void {
  const bare = columns.filter(
    (kolom) => (kolom.role === undefined || kolom.role === 'periode') && inQuarter(kolom),
  );
  if (bare.length < 2) return;
  const words = bare.some(isWordy) && !bare.some(isNumeric);
  const after = columns.some(
    (kolom) =>
      kolom.column > bare.at(-1)!.column &&
      (kolom.role === 'capaian' || kolom.role === 'jumlah' || kolom.percent),
  );
  const target = columns.some((kolom) => kolom.role === 'target' && !inQuarter(kolom));
  const hasRealisasi = columns.some((kolom) => kolom.role === 'realisasi');
  const role = words ? 'aksi' : target && after && !hasRealisasi ? 'realisasi' : 'target';
  for (const kolom of bare) kolom.role = role;
  notes.push((m) => m.kuartalTanpaPeran(bare[0]!.header, role));
}

/** `Rencana Aksi / TW I` over numbers is a target, `Target / TW I` over sentences an action. */
function actionsThatAreNumbers(columns: readonly Kolom[], notes: Note[]): void {
  for (const [from, to] of [
    ['aksi', 'target'],
    ['target', 'aksi'],
  ] as const) {
    const series = columns.filter((kolom) => kolom.role === from && inQuarter(kolom) && !isMoney(kolom));
    const filled = series.filter((kolom) => kolom.stats.filled > 0);
    if (
      filled.length < 2 ||
      !filled.every((kolom) =>
        to === 'target' ? kolom.stats.numeric >= 0.8 : isWordy(kolom) && kolom.stats.length > 30,
      )
    )
      continue;
    for (const kolom of series) kolom.role = to;
    notes.push((m) => m.angkaMenentukan(series[0]!.header, to));
  }
}

/** `Jumlah`, `Total` right after the quarters of a role is that role's year. */
function totalsOfQuarters(columns: readonly Kolom[]): void {
  columns.forEach((kolom, index) => {
    if (kolom.role !== 'jumlah' && !/^(?:total|jumlah|kumulatif|akumulasi)\b/.test(kolom.leaf)) return;
    if (kolom.role !== 'jumlah' && kolom.role !== undefined && kolom.role !== 'polaritas') return;
    const before = columns
      .slice(0, index)
      .reverse()
      .find((other) => other.role !== undefined && other.role !== 'lain');
    if (!before || !isValue(before) || !inQuarter(before)) return;
    const group = columns.slice(0, index).filter((other) => other.role === before.role && inQuarter(other));
    if (group.length < 2) return;
    kolom.role = before.role;
    kolom.period = 'TAHUN';
    kolom.measure ??= before.measure;
  });
}

/** A bare `%` is the capaian of the target and realisasi to its left, else a share. */
function percentColumns(columns: readonly Kolom[]): void {
  columns.forEach((kolom, index) => {
    if (kolom.role !== 'capaian' || !/^(?:%|persen|persentase|prosentase|presentase)$/.test(kolom.leaf))
      return;
    const left = columns.slice(0, index).reverse();
    const realisasi = left.find((other) => other.role === 'realisasi');
    const value = left.find((other) => isValue(other));
    if (!kolom.measured && kolom.measure === undefined && value) kolom.measure = value.measure;
    if (
      kolom.period === undefined &&
      value &&
      inQuarter(value) &&
      kolom.parents !== '' &&
      kolom.parents === value.parents
    ) {
      kolom.period = value.period;
    }
    // A share of a column of money without any realisasi.
    if (!realisasi && value && isMoney(value)) {
      kolom.role = 'bobot';
      kolom.measure = undefined;
    }
  });
}

const rupiah = 100_000;

/** Rupiah are told from performance by their size where the words are silent, and by the pagu they stand beside. */
function measuresBySize(columns: readonly Kolom[], notes: Note[]): void {
  const values = columns.filter((kolom) => kolom.role === 'target' || kolom.role === 'realisasi');
  const satuan = columns.some((kolom) => kolom.role === 'satuan' || kolom.role === 'indikator');
  for (const kolom of values) {
    if (kolom.measure !== undefined) continue;
    const left = values.filter((other) => other.column < kolom.column).at(-1);
    const besideMoney = left !== undefined && isMoney(left) && kolom.role === 'realisasi';
    const large = kolom.stats.median >= rupiah && isNumeric(kolom);
    const paired = values.some(
      (other) =>
        other !== kolom &&
        other.measure === 'kinerja' &&
        other.role === kolom.role &&
        other.period === kolom.period,
    );
    if (
      besideMoney
        ? kolom.stats.filled === 0 || large || kolom.stats.median === 0
        : large && (!satuan || paired)
    ) {
      kolom.measure = 'anggaran';
      kolom.bySize = left === undefined ? !besideMoney : !besideMoney || left.bySize === true;
      if (!besideMoney) notes.push((m) => m.rupiahDariBesarnya(kolom.header));
    }
  }
  for (const kolom of columns) {
    if (kolom.role !== 'capaian' || kolom.measure !== undefined) continue;
    const left = columns.filter(
      (other) => other.column < kolom.column && (other.role === 'target' || other.role === 'realisasi'),
    );
    const own = columns.some(
      (other) =>
        other !== kolom &&
        other.role === 'capaian' &&
        !isMoney(other) &&
        other.period === kolom.period &&
        other.column < kolom.column,
    );
    const beside = left.length > 0 && isMoney(left.at(-1)!);
    if (left.length > 0 && (left.every(isMoney) || (beside && own))) kolom.measure = 'anggaran';
  }
}

/** A second `Realisasi` whose cells are percentages beside the amounts is their capaian. */
function realisasiThatIsPercent(columns: readonly Kolom[]): void {
  for (const kolom of columns) {
    if (kolom.role !== 'realisasi' || kolom.stats.percentFormat < 0.5) continue;
    const first = columns.find(
      (other) =>
        other.role === 'realisasi' &&
        other.column < kolom.column &&
        other.period === kolom.period &&
        other.stats.percentFormat < 0.2,
    );
    if (!first) continue;
    kolom.role = 'capaian';
    kolom.measure = first.measure;
  }
}

/** A `Ket.` whose numbers are the sums of the quarters holds the annual target. */
function notesThatAreSums(columns: readonly Kolom[], notes: Note[]): void {
  for (const kolom of columns) {
    if (kolom.role !== 'keterangan' || kolom.stats.numeric < 0.7 || kolom.stats.filled < 3) continue;
    const quarters = columns
      .filter(
        (other) => other.role === 'target' && /^TW/.test(other.period ?? '') && other.column < kolom.column,
      )
      .slice(-4);
    if (quarters.length < 4) continue;
    let hits = 0;
    let rows = 0;
    for (const [row, value] of kolom.stats.values) {
      const parts = quarters.flatMap((quarter) => quarter.stats.values.get(row) ?? []);
      if (parts.length === 0) continue;
      rows++;
      const sum = parts.reduce((total, part) => total + part, 0);
      if (Math.abs(sum - value) < 0.01 || Math.abs(Math.max(...parts) - value) < 0.01) hits++;
    }
    if (rows === 0 || hits < rows * 0.6) continue;
    kolom.role = 'target';
    kolom.period = 'TAHUN';
    notes.push((m) => m.keteranganIsiTarget(kolom.header));
  }
}
