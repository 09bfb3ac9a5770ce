import type { Column, Period, Role } from '../recognise/table';
import type { Baris, BarisAnggaran, JenisAnggaran, Nilai, Tabel } from './kinerja';
import { adalahContoh } from './contoh';
import { kunciTeks } from './kunci';

const nameRoles: readonly Role[] = ['subkegiatan', 'kegiatan', 'program', 'uraian', 'sasaran', 'indikator'];

type Draft = { -readonly [K in keyof BarisAnggaran]: BarisAnggaran[K] };

/** Reads the rows of a table that carry pagu or realisasi anggaran, with their parents. */
export function bacaAnggaran(tabel: Tabel): BarisAnggaran[] {
  const money = tabel.table.columns.filter((column) => column.measure === 'anggaran');
  if (!money.some((column) => column.role === 'target' || column.role === 'realisasi')) return [];
  const rows: Draft[] = [];
  for (const baris of tabel.baris) {
    if (baris.jenis !== 'data' && baris.jenis !== 'total') continue;
    const name = nameOf(tabel, baris);
    if (name && adalahContoh(name.text)) continue;
    const pagu = pick(baris, money, 'target');
    const realisasi = pick(baris, money, 'realisasi');
    const serapan = pick(baris, money, 'capaian');
    if (!name && pagu?.angka == null && realisasi?.angka == null) continue;
    rows.push({
      tabel,
      baris,
      uraian: name?.text ?? '',
      kunci: kunciTeks(name?.text ?? ''),
      kode: codeOf(tabel, baris),
      jenis: baris.jenis === 'total' ? 'total' : (name?.jenis ?? 'lain'),
      level: 0,
      anak: [],
      pagu,
      realisasi,
      serapan,
    });
  }
  joinParents(rows);
  return rows;
}

const periodOrder: readonly Period[] = ['TAHUN', 'SD-TAHUN', 'SD-TW4', 'SD-TW3', 'SD-TW2', 'SD-TW1', 'TW4'];

/** The year's value where the table has one, else the nearest to it; perubahan over murni. */
function pick(baris: Baris, columns: readonly Column[], role: Role): Nilai | undefined {
  const own = columns.filter((column) => column.role === role);
  const rank = (column: Column): number => {
    const at = periodOrder.indexOf(column.period ?? 'TAHUN');
    return (
      (at < 0 ? (/^\d{4}$/.test(column.period ?? '') ? periodOrder.length : periodOrder.length + 1) : at) +
      (column.versi === 'murni' ? 0.5 : 0)
    );
  };
  const best = [...own].sort((a, b) => rank(a) - rank(b))[0];
  return best && baris.sel.get(best.column);
}

function nameOf(tabel: Tabel, baris: Baris): { text: string; jenis: JenisAnggaran } | undefined {
  for (const role of nameRoles) {
    for (const column of tabel.table.columns.filter((c) => c.role === role)) {
      const nilai = baris.sel.get(column.column)!;
      const text = nilai.tampil.replace(/\s+/g, ' ').trim();
      if (nilai.ref.row !== baris.row || !/[A-Za-z]{3,}/.test(text)) continue;
      return { text, jenis: jenisOf(role, text) };
    }
  }
  return undefined;
}

function jenisOf(role: Role, text: string): JenisAnggaran {
  if (role === 'program' || role === 'kegiatan' || role === 'subkegiatan' || role === 'sasaran') return role;
  if (/^\W*program\b/i.test(text)) return 'program';
  if (/^\W*sub\s*kegiatan\b/i.test(text)) return 'subkegiatan';
  if (/^\W*kegiatan\b/i.test(text)) return 'kegiatan';
  if (/^\W*belanja\b/i.test(text)) return 'belanja';
  return 'lain';
}

function codeOf(tabel: Tabel, baris: Baris): string | undefined {
  const parts = tabel.table.columns
    .filter((column) => column.role === 'kode')
    .map((column) => baris.sel.get(column.column)!)
    .filter((nilai) => nilai.ref.row === baris.row && nilai.tampil.trim() !== '')
    .map((nilai) => nilai.tampil.trim());
  return parts.length > 0 ? parts.join('.') : undefined;
}

const numberOf = (tabel: Tabel, baris: Baris): string => {
  const column = tabel.table.columns.find((c) => c.role === 'no');
  const nilai = column && baris.sel.get(column.column);
  return nilai && nilai.ref.row === baris.row ? nilai.tampil.trim() : '';
};

type Levels = readonly number[];

/**
 * The level of each row, by whichever reading of the sheet fits its arithmetic best: code depth, the column that the
 * name stands in, `Program …` words, the numbering, bold, indentation. Ties go to the earlier reading.
 */
function levelsOf(rows: readonly Draft[]): Levels {
  const flat = rows.map(() => 0);
  const readings: (number[] | undefined)[] = [
    byCode(rows),
    byJenis(rows),
    byNumber(rows),
    byBold(rows),
    byIndent(rows),
  ];
  let best: { levels: Levels; score: number } = { levels: flat, score: 0 };
  for (const levels of readings) {
    if (!levels || new Set(levels).size < 2) continue;
    const score = arithmeticScore(rows, levels);
    if (score > best.score) best = { levels, score };
  }
  if (best.score > 0) return best.levels;
  // No arithmetic to judge by: what codes or words say stands.
  const said = readings
    .slice(0, 2)
    .find((levels) => levels && new Set(levels).size > 1 && levels[0] === Math.min(...levels));
  return said ?? flat;
}

const compact = (values: readonly number[]): number[] => {
  const order = [...new Set(values)].sort((a, b) => a - b);
  return values.map((value) => order.indexOf(value));
};

function byCode(rows: readonly Draft[]): number[] | undefined {
  if (rows.filter((row) => row.kode).length < rows.length * 0.6) return undefined;
  const depth = (row: Draft): number => (row.kode ? row.kode.split(/[.\s]+/).filter(Boolean).length : 99);
  return compact(rows.map(depth));
}

const jenisLevel: Readonly<Partial<Record<JenisAnggaran, number>>> = {
  sasaran: 0,
  program: 1,
  kegiatan: 2,
  subkegiatan: 3,
};

function byJenis(rows: readonly Draft[]): number[] | undefined {
  if (!rows.some((row) => row.jenis === 'program')) return undefined;
  return compact(rows.map((row) => jenisLevel[row.jenis] ?? 4));
}

function byNumber(rows: readonly Draft[]): number[] | undefined {
  const level = (text: string): number =>
    text === ''
      ? 4
      : /^[IVXLC]+[.)]?$/.test(text)
        ? 1
        : /^[A-Z][.)]?$/.test(text)
          ? 0
          : /^\d+[.)]?$/.test(text)
            ? 2
            : 3;
  return compact(rows.map((row) => level(numberOf(row.tabel, row.baris))));
}

const nameCell = (row: Draft) =>
  nameRoles
    .flatMap((role) => row.tabel.table.columns.filter((column) => column.role === role))
    .map((column) => row.baris.sel.get(column.column)!)
    .find((nilai) => nilai.ref.row === row.baris.row && nilai.tampil.trim() !== '')?.cell;

const byBold = (rows: readonly Draft[]): number[] =>
  compact(rows.map((row) => (nameCell(row)?.bold ? 0 : 1)));

function byIndent(rows: readonly Draft[]): number[] {
  return compact(
    rows.map((row) => {
      const cell = nameCell(row);
      const spaces = typeof cell?.value === 'string' ? /^[\s\u00a0]*/.exec(cell.value)![0].length : 0;
      return (cell?.indent ?? 0) * 4 + spaces;
    }),
  );
}

/** Parents whose children add up, less those whose children do not. */
function arithmeticScore(rows: readonly Draft[], levels: Levels): number {
  let score = 0;
  rows.forEach((row, i) => {
    const children = childrenOf(rows, levels, i);
    if (children.length === 0) return;
    for (const key of ['pagu', 'realisasi'] as const) {
      const own = row[key]?.nilai;
      if (own == null || children.some((child) => rows[child]![key] === undefined)) continue;
      const sum = children.reduce((total, child) => total + (rows[child]![key]!.nilai ?? 0), 0);
      score += Math.abs(sum - own) <= Math.max(1, Math.abs(own) * 1e-9) ? 1 : -0.4;
    }
  });
  return score;
}

function childrenOf(rows: readonly Draft[], levels: Levels, parent: number): number[] {
  const below = levels[parent]!;
  const children: number[] = [];
  let nearest = Infinity;
  for (let i = parent + 1; i < rows.length && rows[i]!.jenis !== 'total' && levels[i]! > below; i++) {
    if (levels[i]! < nearest) nearest = levels[i]!;
    if (levels[i] === nearest) children.push(i);
  }
  return children.filter((child) => levels[child] === nearest);
}

function joinParents(rows: Draft[]): void {
  const body = rows.filter((row) => row.jenis !== 'total');
  const levels = levelsOf(body);
  const open: Draft[] = [];
  body.forEach((row, i) => {
    row.level = levels[i]!;
    while (open.length > 0 && open[open.length - 1]!.level >= row.level) open.pop();
    const parent = open[open.length - 1];
    if (parent) {
      row.induk = parent;
      parent.anak = [...parent.anak, row];
    }
    open.push(row);
  });
  // Under a program, what is not named is its kegiatan.
  for (const row of body) {
    if (row.jenis !== 'lain') continue;
    if (row.induk?.jenis === 'program') row.jenis = 'kegiatan';
    else if (row.induk?.jenis === 'kegiatan') row.jenis = 'subkegiatan';
  }
}
