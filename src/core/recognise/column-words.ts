import { headerText, type HeaderPath } from './header-paths';
import type { Role } from './table';
import type { ColumnStats } from './column-stats';
import { isMeasureOnly, senseOf, type Sense } from './sense';
import type { ColumnNumber } from './numbering';
import { subjectRoles, valueRoles, type Kolom } from './kolom';

const letters = new Map<string, Role>([
  ['t', 'target'],
  ['r', 'realisasi'],
  ['c', 'capaian'],
]);

const percentOnly = /^(?:%|persen|persentase|prosentase|presentase|rasio|capaian %|% rp|%\/\S+)$/;

/** What the words over a column say, from the top level down: the lower level speaks, the upper ones complete it. */
export function columnByWords(path: HeaderPath, stats: ColumnStats, number: ColumnNumber | undefined): Kolom {
  const senses = path.levels.map((entry) => senseOf(entry.text)).filter((sense) => sense.folded !== '');
  const kolom: Kolom = {
    column: path.column,
    levels: path.levels,
    header: headerText(path),
    stats,
    number,
    parents: senses
      .slice(0, -1)
      .map((sense) => sense.folded)
      .join(' / '),
    leaf: senses.at(-1)?.folded ?? '',
  };
  const unit = isUnitLine(path);
  senses.forEach((sense, index) => {
    const last = index === senses.length - 1;
    if (!(last && unit && kolom.role !== undefined)) addLevel(kolom, sense, last);
  });
  if (kolom.role === undefined && senses.length > 1) twoLineHeader(kolom, senses);
  if (isOwnWord(kolom, senses)) kolom.role = undefined;
  if (/^[+\-/()\s]*\+[+\-/()\s]*-[+\-/()\s]*$/.test(path.levels.at(-1)?.text ?? '')) kolom.role = 'selisih';
  return kolom;
}

/** `(%)` right below `Fisik`: the unit of that one column, not a percentage beside it. */
function isUnitLine(path: HeaderPath): boolean {
  const leaf = path.levels.at(-1);
  const parent = path.levels.at(-2);
  if (!leaf || !parent || !/^\(\s*%\s*\)$/.test(leaf.text)) return false;
  return parent.column === path.column && parent.area.lastColumn === parent.column;
}

function addLevel(kolom: Kolom, sense: Sense, last: boolean): void {
  const { role } = kolom;
  if (percentOnly.test(sense.folded)) {
    // The percentage beside a target and a realisasi of the same group.
    kolom.percent = true;
    if (last) kolom.role = 'capaian';
  } else if (sense.role === 'periode' && (!last || (role !== undefined && valueRoles.has(role)))) {
    // A parent such as `Triwulan`: its children are the periods.
  } else if (letters.has(sense.folded) && kolom.levels.length > 1) {
    // `T` and `R` under a quarter or a month.
    if (last) kolom.role = letters.get(sense.folded);
  } else if (sense.role !== undefined) {
    const money =
      sense.role === 'target' &&
      sense.measure === 'anggaran' &&
      !/^(?:jumlah |total )?target|^rencana|^renc\b/.test(sense.folded);
    if (money && role !== undefined && valueRoles.has(role)) {
      // `Realisasi / Anggaran`: the measure of its parent's role.
    } else if (
      sense.role === 'uraian' &&
      /^uraian$/.test(sense.folded) &&
      role !== undefined &&
      subjectRoles.has(role)
    ) {
      // `Sasaran Strategis / Uraian`
    } else if (sense.role === 'jumlah' && role !== undefined && valueRoles.has(role)) {
      // `Realisasi / Jumlah`: its year.
      kolom.period ??= 'TAHUN';
    } else if (sense.role === 'nilai' && role !== undefined && (valueRoles.has(role) || role === 'nilai')) {
      // `Realisasi / Nilai`
    } else kolom.role = sense.role;
  }
  addTime(kolom, sense);
  if (sense.measure !== undefined && (kolom.measure === undefined || last || isMeasureOnly(sense))) {
    kolom.measure = sense.measure;
    kolom.measured = last;
  }
  if (sense.percent) kolom.percent = true;
  if (sense.versi) kolom.versi = sense.versi;
}

function addTime(kolom: Kolom, sense: Sense): void {
  if (sense.ordinal !== undefined) kolom.ordinal = sense.ordinal;
  if (sense.year !== undefined) {
    kolom.year = sense.year;
    if (sense.bare) kolom.yearBare = true;
  }
  if (sense.period === undefined) return;
  const cumulative = kolom.period?.startsWith('SD-') && /^TW\d$/.test(sense.period);
  // `s/d Triwulan` over `TW I`; a more exact period below wins over the year above.
  kolom.period = cumulative ? `SD-${sense.period}` : sense.period;
}

/**
 * Under a group such as `Rencana Kegiatan` or `Perhitungan`, a word of its own (`Lokasi`) is a column of its own:
 * only target, realisasi, capaian and the subjects lend their role to any child.
 */
function isOwnWord(kolom: Kolom, senses: readonly Sense[]): boolean {
  const leaf = senses.at(-1);
  const entries = kolom.levels.filter((entry) => entry.text !== '');
  const parent = entries.at(-2);
  if (!leaf || !parent || senses.length < 2 || kolom.role === undefined) return false;
  if (leaf.role !== undefined || leaf.bare || leaf.ordinal !== undefined || leaf.measure !== undefined)
    return false;
  if (leaf.period !== undefined || leaf.percent || valueRoles.has(kolom.role) || subjectRoles.has(kolom.role))
    return false;
  return parent.area.lastColumn > parent.area.firstColumn || entries.at(-1)!.column !== parent.column;
}

/** A header typed in two cells, one below the other: `Sasaran` / `Strategis`. */
function twoLineHeader(kolom: Kolom, senses: readonly Sense[]): void {
  const joined = senseOf(senses.map((sense) => sense.folded).join(' '));
  if (joined.role !== undefined) {
    kolom.role = joined.role;
    kolom.measure ??= joined.measure;
  }
}
