import { isValue, subjectRoles, valueRoles, type Kolom } from './kolom';
import { headerShare } from './words';

/**
 * Columns under one merged header cell, columns without a header, and columns whose header names what its neighbour
 * holds: the cells tell the number, the code, the words and the satuan apart.
 */
export function splitGroups(columns: readonly Kolom[]): void {
  for (let i = 0; i < columns.length;) {
    const leaf = columns[i]!.levels.at(-1);
    let j = i + 1;
    while (leaf && j < columns.length && columns[j]!.levels.at(-1) === leaf) j++;
    if (j - i > 1) splitGroup(columns.slice(i, j), columns);
    i = j;
  }
  for (const kolom of columns) {
    if (kolom.header === '') byCellsAlone(kolom, columns);
    else if (isValueOrUnknown(kolom) && holdsSatuan(kolom) && !namesSomething(kolom)) kolom.role = 'satuan';
    else if (isUnnamedNumber(kolom, columns)) kolom.role = 'no';
    borrowFromSibling(kolom, columns);
  }
}

const isValueOrUnknown = (kolom: Kolom): boolean =>
  kolom.role === undefined ||
  kolom.role === 'target' ||
  kolom.role === 'realisasi' ||
  kolom.role === 'volume';

/** The first column counts the rows, whatever its header is meant to say. */
const isUnnamedNumber = (kolom: Kolom, columns: readonly Kolom[]): boolean =>
  kolom.role === undefined &&
  kolom === columns[0] &&
  kolom.stats.filled >= 2 &&
  kolom.stats.ordinal >= 0.8 &&
  kolom.leaf.length <= 12 &&
  !columns.some((other) => other.role === 'no' || other.role === 'kode');

/** `Lokasi`: header words of their own, though no role. */
const namesSomething = (kolom: Kolom): boolean =>
  kolom.role === undefined &&
  kolom.leaf !== '' &&
  headerShare(kolom.leaf) >= 0.75 &&
  !/%|^k$/.test(kolom.leaf);

/** `Rp` beside `Target` under one year: the role that its sibling states. */
function borrowFromSibling(kolom: Kolom, columns: readonly Kolom[]): void {
  if (!/^(?:rp|rupiah|rp 000|k)$/.test(kolom.leaf) || kolom.levels.length < 2) return;
  const parent = kolom.levels.at(-2);
  const sibling = columns.find(
    (other) =>
      other !== kolom &&
      other.levels.at(-2) === parent &&
      /^(?:target|realisasi|real|capaian)\b/.test(other.leaf),
  );
  if (sibling && isValue(sibling)) kolom.role = sibling.role;
}

const holdsSatuan = ({ stats }: Kolom): boolean =>
  stats.filled > 0 && stats.satuan >= 0.5 && stats.numeric < 0.3 && stats.length <= 18;

/** Short texts beside the numbers of a merged value header: a satuan, even of words not known. */
const looksSatuan = ({ stats }: Kolom): boolean =>
  holdsSatuan({ stats } as Kolom) || (stats.filled > 0 && stats.text >= 0.8 && stats.length <= 16);

function splitGroup(group: readonly Kolom[], all: readonly Kolom[]): void {
  const role = group[0]!.role;
  if (role === undefined) return;
  if (subjectRoles.has(role)) splitSubject(group, role, all);
  else if (role === 'kode') {
    for (const kolom of group) if (kolom.stats.text >= 0.5 && kolom.stats.length > 15) kolom.role = 'uraian';
  } else if (valueRoles.has(role) || role === 'volume') {
    for (const kolom of group) if (kolom.stats.numeric < 0.3 && looksSatuan(kolom)) kolom.role = 'satuan';
    if (group.some((kolom) => kolom.stats.filled > 0)) {
      for (const kolom of group) if (kolom.stats.filled === 0 && role !== 'volume') kolom.role = 'lain';
    }
  }
}

function splitSubject(
  group: readonly Kolom[],
  role: NonNullable<Kolom['role']>,
  all: readonly Kolom[],
): void {
  const weight = ({ stats }: Kolom): number => stats.text * stats.length;
  const main = group.reduce((best, kolom) => (weight(kolom) > weight(best) ? kolom : best), group.at(-1)!);
  if (weight(main) === 0) {
    // A blank form: the number stands first.
    group[0]!.role = all.some((kolom) => kolom.role === 'no') ? 'kode' : 'no';
    return;
  }
  for (const kolom of group) {
    if (kolom === main) continue;
    const { stats } = kolom;
    if (stats.filled === 0 || (stats.text > 0.5 && stats.length > 12)) continue;
    const first = role !== 'indikator' && stats.ordinal >= 0.5 && !all.some((other) => other.role === 'no');
    kolom.role = first ? 'no' : stats.ordinal >= 0.5 || stats.code >= 0.5 ? 'kode' : 'lain';
  }
}

function byCellsAlone(kolom: Kolom, all: readonly Kolom[]): void {
  const { stats } = kolom;
  if (stats.filled === 0) return;
  const index = all.indexOf(kolom);
  if (holdsSatuan(kolom)) kolom.role = 'satuan';
  else if (index === 0 && stats.ordinal >= 0.6 && !all.some((other) => other.role === 'no'))
    kolom.role = 'no';
  else if (stats.code >= 0.8 && stats.text >= 0.5 && index < 4) kolom.role = 'kode';
}
