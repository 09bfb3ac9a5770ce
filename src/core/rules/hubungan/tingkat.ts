import type { Baris, Tabel } from '../../kinerja/kinerja';
import type { Role } from '../../recognise/table';
import { sendiri } from './kolom-jumlah';

/** What a level was read from. */
export type Cara = 'kode' | 'kata' | 'nomor' | 'kolom' | 'indentasi' | 'tebal' | 'kapital';

export interface Pembacaan {
  readonly cara: Cara;
  /** 0 for the top level. */
  readonly tingkat: (baris: Baris) => number;
  /** 0–1: how far the reading is believed where its sums fail. */
  readonly percaya: number;
}

const nameRoles: readonly Role[] = [
  'program',
  'kegiatan',
  'subkegiatan',
  'uraian',
  'sasaran',
  'indikator',
  'lain',
];

/** Every reading of the rows' levels that tells at least two levels apart. */
export function pembacaan(tabel: Tabel, rows: readonly Baris[]): Pembacaan[] {
  const data = rows.filter((baris) => baris.jenis === 'data');
  const found: Pembacaan[] = [];
  const add = (cara: Cara, percaya: number, levels: ReadonlyMap<Baris, number> | undefined): void => {
    if (!levels || new Set(levels.values()).size < 2) return;
    found.push({ cara, percaya, tingkat: (baris) => levels.get(baris) ?? 0 });
  };
  add('kode', 0.5, byShape(data, rows, codeShapes(tabel, data)));
  add('kata', 0.5, new Map(data.map((baris) => [baris, wordLevel(tabel, baris)])));
  add('nomor', 0.4, byShape(data, rows, numberShapes(tabel, data)));
  add(
    'kolom',
    0.3,
    byShape(data, rows, (baris) => amountColumn(tabel, baris)),
  );
  add('indentasi', 0.3, new Map(data.map((baris) => [baris, indentOf(tabel, baris)])));
  add('tebal', 0.3, new Map(data.map((baris) => [baris, nameCell(tabel, baris)?.cell?.bold ? 0 : 1])));
  add('kapital', 0.1, new Map(data.map((baris) => [baris, capitals(baris.label) ? 0 : 1])));
  return found;
}

/**
 * Levels by the order in which shapes first appear beneath one another: a shape that is open closes all below it,
 * a new one opens a level. So `088.01 › 4846 › 4846.BAB › 051 › A` needs no list of agencies' codes.
 */
function byShape(
  data: readonly Baris[],
  rows: readonly Baris[],
  shapeOf: ((baris: Baris) => string | undefined) | undefined,
): Map<Baris, number> | undefined {
  if (!shapeOf || data.length === 0) return undefined;
  const levels = new Map<Baris, number>();
  let open: string[] = [];
  for (const baris of rows) {
    if (baris.jenis !== 'data') {
      if (baris.jenis === 'total' || baris.jenis === 'bagian') open = open.slice(0, 1);
      continue;
    }
    const shape = shapeOf(baris);
    if (shape === undefined) {
      levels.set(baris, open.length);
      continue;
    }
    const at = open.indexOf(shape);
    open = at >= 0 ? open.slice(0, at + 1) : [...open, shape];
    levels.set(baris, open.length - 1);
  }
  return levels;
}

const ownText = (baris: Baris, column: string): string => {
  const nilai = baris.sel.get(column);
  return sendiri(nilai, baris) ? nilai.tampil.trim() : '';
};

/** `4846.BAB.001` → `d4.A.d3`: digits by their number where it tells a level (051 against 4846), letters as letters. */
function segmentShape(segment: string): string {
  if (/^\d+$/.test(segment)) return segment.length > 2 ? `d${segment.length}` : 'd';
  if (/^[IVXLC]{2,}$/.test(segment)) return 'R';
  if (/^[A-Za-z]$/.test(segment)) return segment === segment.toLowerCase() ? 'a' : 'A';
  return 'w';
}

export function codeShape(code: string): string {
  return code
    .replace(/^'/, '')
    .split(/[.\-/\s]+/)
    .filter(Boolean)
    .map(segmentShape)
    .join('.');
}

function codeShapes(
  tabel: Tabel,
  data: readonly Baris[],
): ((baris: Baris) => string | undefined) | undefined {
  const columns = tabel.table.columns.filter((column) => column.role === 'kode');
  if (columns.length === 0) return undefined;
  const codes = new Map(
    data.map((baris) => [
      baris,
      columns
        .map((column) => ownText(baris, column.column))
        .filter(Boolean)
        .join('.'),
    ]),
  );
  if ([...codes.values()].filter(Boolean).length < data.length * 0.3) return undefined;
  return (baris) => codeShape(codes.get(baris) ?? '');
}

/** Urusan, program, kegiatan, subkegiatan; what none of these words begins stands beneath them. */
function wordLevel(tabel: Tabel, baris: Baris): number {
  const own = (['subkegiatan', 'kegiatan', 'program'] as const).find((role) =>
    tabel.table.columns.some((column) => column.role === role && ownText(baris, column.column) !== ''),
  );
  const label = baris.label.replace(/^[\W\d]+/, '');
  if (/^(?:bidang\s+)?urusan\b/i.test(label)) return 0;
  if (/^program\b/i.test(label)) return 1;
  if (/^sub\s*-?\s*kegiatan\b/i.test(label)) return 3;
  if (/^kegiatan\b/i.test(label)) return 2;
  if (
    own &&
    tabel.table.columns.filter((column) => /^(?:program|(?:sub)?kegiatan)$/.test(column.role)).length > 1
  )
    return { program: 1, kegiatan: 2, subkegiatan: 3 }[own];
  return 4;
}

/** `1.` `a)` `IV` → the kind of numbering. A lone I, V or X is roman where the column has longer roman numbers. */
function numberShapes(
  tabel: Tabel,
  data: readonly Baris[],
): ((baris: Baris) => string | undefined) | undefined {
  const column = tabel.table.columns.find((c) => c.role === 'no');
  if (!column) return undefined;
  const text = new Map(
    data.map((baris) => [baris, ownText(baris, column.column).replace(/^[(\s]+|[.)\s]+$/g, '')]),
  );
  const roman = [...text.values()].some((one) => /^(?:II|III|IV|VI|VII|VIII|IX)$/.test(one));
  return (baris) => {
    const one = text.get(baris) ?? '';
    if (roman && /^[IVX]+$/.test(one)) return 'R';
    return one
      .split('.')
      .filter(Boolean)
      .map((part) => segmentShape(part).replace(/^d\d+$/, 'd'))
      .join('.');
  };
}

/** Which of the money columns holds the row's number: levels stepping to the side. */
function amountColumn(tabel: Tabel, baris: Baris): string | undefined {
  return tabel.table.columns.find(
    (column) =>
      (column.measure === 'anggaran' || column.role === 'jumlah') &&
      column.role !== 'capaian' &&
      sendiri(baris.sel.get(column.column), baris) &&
      baris.sel.get(column.column)!.angka !== null,
  )?.column;
}

const nameCell = (tabel: Tabel, baris: Baris) => {
  for (const role of nameRoles) {
    for (const column of tabel.table.columns) {
      if (column.role === role && ownText(baris, column.column) !== '') return baris.sel.get(column.column);
    }
  }
  return undefined;
};

function indentOf(tabel: Tabel, baris: Baris): number {
  const cell = nameCell(tabel, baris)?.cell;
  const spaces = typeof cell?.value === 'string' ? /^[\s\u00a0]*/.exec(cell.value)![0].length : 0;
  return (cell?.indent ?? 0) * 4 + spaces;
}

const capitals = (label: string): boolean => /[A-Z]{3}/.test(label) && label === label.toUpperCase();
