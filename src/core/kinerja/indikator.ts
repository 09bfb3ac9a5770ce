import { columnNumber } from '../grid/address';
import type { Column, Period, Role } from '../recognise/table';
import type { Baris, BarisIndikator, Nilai, Tabel, Teks } from './kinerja';
import { adalahContoh } from './contoh';
import { kunciTeks } from './kunci';

const kinds = new Set([
  'perbandingan',
  'monev',
  'monev-bulanan',
  'renaksi',
  'perjanjian-kinerja',
  'evaluasi-renja',
  'pengukuran-triwulan',
  'renstra-matriks',
]);

/** The columns that name an indicator: the indikator columns, else the one that stands in for it. */
function nameColumns(tabel: Tabel): Column[] {
  const of = (role: Role) => tabel.table.columns.filter((column) => column.role === role);
  const own = of('indikator');
  if (own.length > 0) return [...own, ...keluaran(tabel, own)];
  if (!kinds.has(tabel.table.kind)) return [];
  const hasNumbers = tabel.table.columns.some(
    (column) => (column.role === 'target' || column.role === 'realisasi') && column.measure !== 'anggaran',
  );
  if (!hasNumbers) return [];
  for (const role of ['uraian', 'subkegiatan', 'kegiatan', 'program'] as const) {
    const columns = of(role);
    if (columns.length > 0) return [columns[columns.length - 1]!];
  }
  return [];
}

const kataKeluaran = /\b(?:output|keluaran)\b/i;

/**
 * `Output | Target Output TW I–IV` right of `Indikator | Target` (rencana aksi reformasi birokrasi): the quarters measure
 * the output of the action, and would be taken for the indicator's own.
 */
function keluaran(tabel: Tabel, own: readonly Column[]): Column[] {
  const bernilai = tabel.table.columns.filter(
    ({ role, measure }) => (role === 'target' || role === 'realisasi') && measure !== 'anggaran',
  );
  const [milik, lain] = [false, true].map((says) =>
    bernilai.filter(({ header }) => kataKeluaran.test(header) === says),
  );
  if (milik!.length === 0 || lain!.length === 0) return [];
  const akhir = Math.max(...own.map(({ column }) => columnNumber(column)));
  const awal = Math.min(...lain!.map(({ column }) => columnNumber(column)));
  return tabel.table.columns.filter(
    ({ role, header, column }) =>
      role === 'hasil' &&
      kataKeluaran.test(header) &&
      columnNumber(column) > akhir &&
      columnNumber(column) < awal,
  );
}

/** Which name column a column belongs to: the nearest to its left, else the first. */
const ownerOf = (names: readonly Column[], column: Column): number => {
  let owner = 0;
  names.forEach((name, i) => {
    if (columnNumber(name.column) <= columnNumber(column.column)) owner = i;
  });
  return owner;
};

const quarterWords: readonly [RegExp, Period][] = [
  [/\b(?:iv|4|keempat)\b/i, 'TW4'],
  [/\b(?:iii|ill|3|ketiga)\b/i, 'TW3'],
  [/\b(?:ii|il|2|kedua)\b/i, 'TW2'],
  [/\b(?:i|l|1|pertama)\b/i, 'TW1'],
];

/** `TW.III`, `Triwulan 3`, `III` → TW3. */
export function bacaTriwulan(text: string): Period | undefined {
  const bare = text.replace(/tri\s*wulan|triw|\btw|\bq/gi, ' ').replace(/[.\-_]/g, ' ');
  return quarterWords.find(([pattern]) => pattern.test(bare))?.[1];
}

const teksOf = (nilai: Nilai | undefined): Teks | undefined =>
  nilai && nilai.tampil.trim() !== '' && !/^\W+$/.test(nilai.tampil.replace('%', 'x'))
    ? { teks: nilai.tampil.replace(/\s+/g, ' ').trim(), ref: nilai.ref }
    : undefined;

const carried: readonly Role[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'];

type Draft = { -readonly [K in keyof BarisIndikator]: BarisIndikator[K] };
type Points = Map<Period, Nilai>;

/** Reads the indicators of a table, level by level, top to bottom. */
export function bacaIndikator(tabel: Tabel): BarisIndikator[] {
  const names = nameColumns(tabel);
  if (names.length === 0) return [];
  const periode =
    tabel.table.kind === 'pengukuran-triwulan'
      ? tabel.table.columns.find((c) => c.role === 'periode')
      : undefined;
  return names.flatMap((name, tingkat) => bacaTingkat(tabel, names, name, tingkat, periode));
}

function bacaTingkat(
  tabel: Tabel,
  names: readonly Column[],
  name: Column,
  tingkat: number,
  periode: Column | undefined,
): BarisIndikator[] {
  const own = tabel.table.columns.filter((column) => ownerOf(names, column) === tingkat);
  const points = own.filter((column) => ['target', 'realisasi', 'capaian'].includes(column.role));
  const satuan =
    own.find((column) => column.role === 'satuan') ??
    tabel.table.columns.find((column) => column.role === 'satuan');
  const context = new Map<Role, Teks>();
  const found: Draft[] = [];
  let current: Draft | undefined;
  for (const baris of tabel.baris) {
    if (baris.jenis !== 'data') {
      if (baris.jenis === 'total' || baris.jenis === 'rata-rata' || baris.jenis === 'contoh')
        current = undefined;
      continue;
    }
    carry(tabel, baris, context);
    const named = teksOf(baris.sel.get(name.column));
    if (named && (adalahContoh(named.teks) || membentang(baris, named, points))) {
      current = undefined;
    } else if (named && named.ref.row === baris.row) {
      current = start(
        tabel,
        baris,
        named,
        tingkat,
        context,
        baris.sel.get(satuan?.column ?? '') ?? undefined,
      );
      current.penanggungJawab = teksOf(
        baris.sel.get(own.find((c) => c.role === 'penanggung-jawab')?.column ?? ''),
      );
      found.push(current);
    } else if (current && (periode || named)) {
      current.semuaBaris = [...current.semuaBaris, baris];
    } else if (!named) {
      current = undefined;
    }
    if (current && (periode || current.baris === baris)) addPoints(current, baris, points, periode);
  }
  for (const draft of found) draft.satuan ??= satuanDariTarget(draft);
  return found;
}

/** A name whose merged cell reaches over the figures is a heading of the rows below it: it has none of its own. */
const membentang = (baris: Baris, named: Teks, points: readonly Column[]): boolean =>
  points.some((column) => {
    const ref = baris.sel.get(column.column)?.ref;
    return ref !== undefined && ref.row === named.ref?.row && ref.column === named.ref.column;
  });

/** Tujuan, sasaran, program, kegiatan stand once and hold for the rows below; a new upper level ends the lower ones. */
function carry(tabel: Tabel, baris: Baris, context: Map<Role, Teks>): void {
  for (const role of carried) {
    const column = tabel.table.columns.find((c) => c.role === role);
    const teks = column && teksOf(baris.sel.get(column.column));
    if (!teks || adalahContoh(teks.teks) || teks.ref === context.get(role)?.ref) continue;
    if (teks.teks !== context.get(role)?.teks) {
      for (const lower of carried.slice(carried.indexOf(role) + 1)) context.delete(lower);
    }
    context.set(role, teks);
  }
}

function start(
  tabel: Tabel,
  baris: Baris,
  named: Teks,
  tingkat: number,
  context: ReadonlyMap<Role, Teks>,
  satuan: Nilai | undefined,
): Draft {
  return {
    tabel,
    baris,
    semuaBaris: [baris],
    nama: named.teks,
    kunci: kunciTeks(named.teks),
    refNama: named.ref,
    tingkat,
    tujuan: context.get('tujuan'),
    sasaran: context.get('sasaran'),
    program: context.get('program'),
    kegiatan: context.get('kegiatan'),
    subkegiatan: context.get('subkegiatan'),
    satuan: teksOf(satuan),
    target: new Map(),
    realisasi: new Map(),
    capaian: new Map(),
    pagu: new Map(),
    realisasiAnggaran: new Map(),
    serapan: new Map(),
  };
}

function addPoints(
  draft: Draft,
  baris: Baris,
  columns: readonly Column[],
  periode: Column | undefined,
): void {
  const quarter = periode && bacaTriwulan(baris.sel.get(periode.column)?.tampil ?? '');
  for (const column of columns) {
    const nilai = baris.sel.get(column.column)!;
    const period = periodOf(draft.tabel, column, quarter, periode !== undefined);
    if (!period) continue;
    const titik = pointsOf(draft, column);
    // Perubahan counts over murni; a merged annual target is one cell for all four rows.
    if (!titik.has(period) || column.versi === 'perubahan') titik.set(period, nilai);
  }
}

/** The period of a value: its column's, its row's quarter, or that of a sheet that stands for one quarter of a plan. */
function periodOf(
  tabel: Tabel,
  column: Column,
  quarter: Period | undefined,
  fourRows: boolean,
): Period | undefined {
  const annual = column.period === undefined || column.period === 'TAHUN';
  const yearly = column.role === 'target' && /tahun|\bpk\b/i.test(column.header);
  if (annual && !yearly && tabel.periodeLembar) return tabel.periodeLembar;
  return column.period ?? quarter ?? (fourRows ? undefined : 'TAHUN');
}

function pointsOf(draft: Draft, column: Column): Points {
  const anggaran = column.measure === 'anggaran';
  const titik =
    column.role === 'target'
      ? anggaran
        ? draft.pagu
        : draft.target
      : column.role === 'realisasi'
        ? anggaran
          ? draft.realisasiAnggaran
          : draft.realisasi
        : anggaran
          ? draft.serapan
          : draft.capaian;
  return titik as Points;
}

/** Where no satuan column stands, `20 PNS` and `57,60%` still say it. */
function satuanDariTarget(draft: Draft): Teks | undefined {
  if (draft.tabel.table.columns.some((column) => column.role === 'satuan')) return undefined;
  for (const nilai of [...draft.target.values(), ...draft.realisasi.values()]) {
    const reading = nilai.bacaan;
    if (nilai.skala === 100 || ('percent' in reading && reading.percent))
      return { teks: '%', ref: nilai.ref };
    if ('unit' in reading && reading.unit && !/^rp\.?$/i.test(reading.unit))
      return { teks: reading.unit, ref: nilai.ref };
  }
  return undefined;
}
