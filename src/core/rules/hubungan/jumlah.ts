import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import { bandingkan, type Banding } from './banding';
import { lewati, pembawa, susunan, type Simpul, type Susunan } from './hierarchy';
import { angkaDi, takTerbaca, type KolomJumlah } from './kolom-jumlah';

/** A number that is the sum of others, held against them. */
export interface PeriksaJumlah {
  readonly baris: Baris;
  readonly sel: Nilai;
  readonly bagian: readonly Nilai[];
  readonly banding: Banding;
  /** `induk`: a row above its own parts; `total`: a total row. */
  readonly jenis: 'induk' | 'total';
  readonly kolom: KolomJumlah;
}

const known = new WeakMap<Tabel, PeriksaJumlah[]>();

/** Every parent and total of a table with the parts that it stands for, right or wrong. */
export function periksaJumlah(tabel: Tabel): readonly PeriksaJumlah[] {
  let answer = known.get(tabel);
  if (!answer) {
    const tree = susunan(tabel);
    answer = [...parents(tree), ...totals(tabel, tree)];
    known.set(tabel, answer);
  }
  return answer;
}

function parents(tree: Susunan): PeriksaJumlah[] {
  if (tree.cara === undefined) return [];
  const found: PeriksaJumlah[] = [];
  for (const simpul of tree.semua) {
    if (simpul.anak.length === 0) continue;
    for (const kolom of tree.kolom) {
      if (!kolom.pasti) continue;
      const sel = angkaDi(kolom, simpul.baris);
      const parts = sel && pembawa(simpul.anak, kolom);
      if (!sel || !parts || parts.length === 0) continue;
      const bagian = parts.map((part) => angkaDi(kolom, part.baris)!);
      found.push({
        baris: simpul.baris,
        sel,
        bagian,
        banding: bandingkan(sel, bagian),
        jenis: 'induk',
        kolom,
      });
    }
  }
  return found;
}

/** The ways in which a total row may add up. */
type Cara = 'blok' | 'semua' | 'subtotal' | 'daun' | 'lanjut' | 'bawah';
type Calon = Partial<Record<Cara, readonly Nilai[]>>;

function totals(tabel: Tabel, tree: Susunan): PeriksaJumlah[] {
  const rows = tabel.baris.filter(({ jenis }) => !lewati.has(jenis));
  const groups = rows.flatMap((baris, at) => (baris.jenis === 'total' ? [at] : []));
  if (groups.length === 0) return [];
  const index = new TotalIndex(rows, tree, groups);
  return groups.flatMap((at) => oneTotal(rows, at, tree, index));
}

function oneTotal(rows: readonly Baris[], at: number, tree: Susunan, index: TotalIndex): PeriksaJumlah[] {
  const baris = rows[at]!;
  const checked: { sel: Nilai; kolom: KolomJumlah; calon: Calon; tepat?: Cara }[] = [];
  for (const kolom of tree.kolom) {
    const sel = angkaDi(kolom, baris);
    if (!sel) continue;
    const calon = index.candidates(at, kolom);
    if (!calon) continue;
    const tepat = (Object.keys(calon) as Cara[]).find(
      (cara) => calon[cara]!.length > 0 && bandingkan(sel, calon[cara]!).hasil !== 'beda',
    );
    checked.push({ sel, kolom, calon, ...(tepat ? { tepat } : {}) });
  }
  // What another column of the row adds up to is what this one should.
  const said = checked.find((one) => one.tepat !== undefined && one.sel.angka !== 0)?.tepat;
  const afterTotal = index.rightBelowTotal(at);
  return checked.flatMap(({ sel, kolom, calon, tepat }): PeriksaJumlah[] => {
    const cara = tepat ?? said ?? (afterTotal ? undefined : nearest(sel, calon));
    const bagian = cara && calon[cara];
    if (!bagian || bagian.length === 0) return [];
    const banding = bandingkan(sel, bagian);
    if (banding.hasil === 'beda' && !kolom.pasti && !closeEnough(banding)) return [];
    return [{ baris, sel, bagian, banding, jenis: 'total', kolom }];
  });
}

const closeEnough = (banding: Banding): boolean =>
  Math.abs(banding.selisih) <= 0.1 * Math.abs(banding.jumlah);

function nearest(sel: Nilai, calon: Calon): Cara | undefined {
  let best: Cara | undefined;
  let gap = Infinity;
  for (const cara of ['blok', 'semua', 'subtotal', 'bawah'] as const) {
    const bagian = calon[cara];
    if (!bagian || bagian.length === 0) continue;
    const off = Math.abs(bandingkan(sel, bagian).selisih);
    if (off < gap * 0.999) {
      gap = off;
      best = cara;
    }
  }
  return best;
}

/** The rows that a total may stand for, kept by column so that many totals cost no more than one pass each. */
class TotalIndex {
  private readonly top = new Set<Baris>();
  private readonly leaf = new Set<Baris>();
  private readonly byBaris = new Map<Baris, Simpul>();
  private readonly order = new Map<number, number>();

  constructor(
    private readonly rows: readonly Baris[],
    tree: Susunan,
    private readonly totalRows: readonly number[],
  ) {
    totalRows.forEach((row, i) => this.order.set(row, i));
    for (const simpul of tree.semua) {
      this.byBaris.set(simpul.baris, simpul);
      if (!simpul.induk) this.top.add(simpul.baris);
      if (simpul.anak.length === 0) this.leaf.add(simpul.baris);
    }
  }

  rightBelowTotal(at: number): boolean {
    return at > 0 && this.rows[at - 1]!.jenis === 'total';
  }

  /** Undefined where a part cannot be read. */
  candidates(at: number, kolom: KolomJumlah): Calon | undefined {
    const order = this.order.get(at)!;
    // Beyond its own block only where totals are few, or for the last: each costs a pass over the table.
    const luas = this.totalRows.length <= 40 || order === this.totalRows.length - 1;
    const before = order > 0 ? this.totalRows[order - 1]! : -1;
    const after = this.totalRows[order + 1] ?? this.rows.length;
    const blok = this.parts(before + 1, at, kolom, this.top);
    const semua = before < 0 || !luas ? blok : this.parts(0, at, kolom, this.top);
    const bawah = at === 0 || blok?.length === 0 ? this.parts(at + 1, after, kolom, this.top) : [];
    if (!blok || !semua || !bawah) return undefined;
    const daun = this.parts(luas ? 0 : before + 1, at, kolom, this.leaf) ?? [];
    const subtotal = (luas ? this.totalRows.slice(0, order) : []).flatMap(
      (row) => angkaDi(kolom, this.rows[row]!) ?? [],
    );
    const previous = before >= 0 ? angkaDi(kolom, this.rows[before]!) : undefined;
    return {
      blok,
      semua,
      ...(subtotal.length > 1 ? { subtotal } : {}),
      daun,
      ...(previous && blok.length > 0 ? { lanjut: [previous, ...blok] } : {}),
      bawah,
    };
  }

  private parts(
    from: number,
    to: number,
    kolom: KolomJumlah,
    among: ReadonlySet<Baris>,
  ): Nilai[] | undefined {
    const simpul: Simpul[] = [];
    for (let i = from; i < to; i++) {
      const baris = this.rows[i]!;
      if (baris.jenis !== 'data' || !among.has(baris)) continue;
      const one = this.byBaris.get(baris);
      if (one) simpul.push(one);
    }
    const carriers =
      among === this.leaf ? simpul.filter((one) => !takTerbaca(kolom, one.baris)) : pembawa(simpul, kolom);
    return carriers?.flatMap((one) => angkaDi(kolom, one.baris) ?? []);
  }
}
