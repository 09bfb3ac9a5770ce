import type { Baris, JenisBaris, Tabel } from '../../kinerja/kinerja';
import { bandingkan } from './banding';
import { angkaDi, kolomJumlah, takTerbaca, type KolomJumlah } from './kolom-jumlah';
import { pembacaan, type Cara } from './tingkat';

/** A row in its place: the rows that it is the sum of stand beneath it. */
export interface Simpul {
  readonly baris: Baris;
  readonly anak: Simpul[];
  readonly induk?: Simpul;
}

export interface Susunan {
  /** Which reading of the sheet was taken; undefined: no row is the sum of others. */
  readonly cara?: Cara;
  /** 0–1: how far that reading is believed where its sums fail. */
  readonly percaya: number;
  /** Top rows, in the order of the sheet; every total row ends the rows above it. */
  readonly akar: readonly Simpul[];
  readonly semua: readonly Simpul[];
  readonly kolom: readonly KolomJumlah[];
  /** Parents whose parts add up, and those whose parts do not, over all columns. */
  readonly cocok: number;
  readonly gagal: number;
}

/** Rows that no sum is made of. */
export const lewati: ReadonlySet<JenisBaris> = new Set(['judul-ulang', 'kosong', 'contoh']);

const known = new WeakMap<Tabel, Susunan>();

/**
 * The hierarchy of a table's rows by code, words, numbering, column, bold or indentation: whichever fits the
 * arithmetic best. A reading under which less than half of the parents add up is no hierarchy.
 */
export function susunan(tabel: Tabel): Susunan {
  let answer = known.get(tabel);
  if (!answer) {
    answer = build(tabel);
    known.set(tabel, answer);
  }
  return answer;
}

function build(tabel: Tabel): Susunan {
  const kolom = kolomJumlah(tabel);
  const sure = kolom.filter((column) => column.pasti);
  const rows = tabel.baris.filter(({ jenis }) => !lewati.has(jenis));
  let best: Susunan | undefined;
  let bestScore = 0;
  if (sure.length > 0) {
    for (const { cara, tingkat, percaya } of pembacaan(tabel, rows)) {
      const tree = plant(rows, tingkat);
      const { cocok, gagal, score } = judge(tree.semua, sure, percaya);
      if (score > bestScore + 1e-9 && cocok >= gagal * 0.5) {
        best = { cara, percaya, ...tree, kolom, cocok, gagal };
        bestScore = score;
      }
    }
  }
  return best ?? { percaya: 0, ...plant(rows, () => 0), kolom, cocok: 0, gagal: 0 };
}

type Tree = { akar: Simpul[]; semua: Simpul[] };

/** Joins each row to the nearest row above it of a lower level; totals, averages and banners end all open rows. */
function plant(rows: readonly Baris[], level: (baris: Baris) => number): Tree {
  const akar: Simpul[] = [];
  const semua: Simpul[] = [];
  let open: { simpul: Simpul; level: number }[] = [];
  for (const baris of rows) {
    if (baris.jenis !== 'data') {
      open = [];
      continue;
    }
    const own = level(baris);
    while (open.length > 0 && open[open.length - 1]!.level >= own) open.pop();
    const induk = open[open.length - 1]?.simpul;
    const simpul: Simpul = { baris, anak: [], ...(induk ? { induk } : {}) };
    if (induk) induk.anak.push(simpul);
    else akar.push(simpul);
    semua.push(simpul);
    open.push({ simpul, level: own });
  }
  return { akar, semua };
}

/**
 * The rows that carry the number of these rows in a column: a row without one stands for its own children.
 * Undefined where one holds something unreadable.
 */
export function pembawa(simpul: readonly Simpul[], kolom: KolomJumlah): Simpul[] | undefined {
  const found: Simpul[] = [];
  for (const one of simpul) {
    if (angkaDi(kolom, one.baris)) found.push(one);
    else if (takTerbaca(kolom, one.baris)) return undefined;
    else if (one.anak.length > 0) {
      const below = pembawa(one.anak, kolom);
      if (!below) return undefined;
      found.push(...below);
    }
  }
  return found;
}

function judge(
  semua: readonly Simpul[],
  kolom: readonly KolomJumlah[],
  percaya: number,
): { cocok: number; gagal: number; score: number } {
  let cocok = 0;
  let gagal = 0;
  let score = 0;
  for (const simpul of semua) {
    if (simpul.anak.length === 0) continue;
    for (const column of kolom) {
      const own = angkaDi(column, simpul.baris);
      const parts = own && pembawa(simpul.anak, column);
      if (!own || !parts || parts.length === 0) continue;
      const numbers = parts.map((part) => angkaDi(column, part.baris)!);
      if (own.angka === 0 && numbers.every((part) => part.angka === 0)) continue;
      const weight = parts.length > 1 ? 1 : 0.25;
      if (bandingkan(own, numbers).hasil !== 'beda') {
        cocok += weight;
        score += weight;
      } else {
        gagal += weight;
        score -= weight * (1 - percaya);
      }
    }
  }
  return { cocok, gagal, score };
}
