import type { Baris, Kinerja, Nilai, Tabel } from '../kinerja/kinerja';
import { bersih } from './hubungan/banding';
import { susunan, type Simpul } from './hubungan/hierarchy';
import { angkaDi, type KolomJumlah } from './hubungan/kolom-jumlah';
import { periksaJumlah, type PeriksaJumlah } from './hubungan/jumlah';
import { perkalianSalah } from './hubungan/perkalian';
import { penjumlahanKolomSalah } from './hubungan/penjumlahan-kolom';
import { areaJumlah, banyakSel, terliput } from './hubungan/rumus-jumlah';
import { rumusJumlah, sebutSel, tempatSel } from './hubungan/sebut';
import { selDari } from './support/kelompok';
import type { Fix, Found, Rule, RuleContext } from './rule';

/** How far the sums of a table's columns and rows bear out its hierarchy. */
class Dukungan {
  private readonly perKolom = new Map<KolomJumlah, { cocok: number; gagal: number }>();
  private readonly perBaris = new Map<Baris, Set<KolomJumlah>>();
  readonly simpul = new Map<number, Simpul>();
  readonly byBaris = new Map<Baris, Simpul>();

  constructor(all: readonly PeriksaJumlah[], tabel: Tabel) {
    for (const one of susunan(tabel).semua) {
      this.simpul.set(one.baris.row, one);
      this.byBaris.set(one.baris, one);
    }
    for (const one of all) {
      if (one.jenis !== 'induk') continue;
      const kolom = this.kolom(one.kolom);
      this.perKolom.set(one.kolom, kolom);
      if (one.banding.hasil === 'beda') kolom.gagal++;
      else if (one.sel.angka !== 0) {
        kolom.cocok++;
        const baris = this.perBaris.get(one.baris) ?? new Set();
        this.perBaris.set(one.baris, baris.add(one.kolom));
      }
    }
  }

  kolom(kolom: KolomJumlah): { cocok: number; gagal: number } {
    return this.perKolom.get(kolom) ?? { cocok: 0, gagal: 0 };
  }

  /** Another column of the same row adds up over the same parts. */
  baris(one: PeriksaJumlah): boolean {
    return [...(this.perBaris.get(one.baris) ?? [])].some((kolom) => kolom !== one.kolom);
  }
}

/**
 * Whether a difference is one to speak of. A formula is believed about its own parts unless it plainly leaves some
 * out or adds a parent with its children; a typed number needs the row or the column to say that its parts are meant.
 */
function yakin(one: PeriksaJumlah, dukungan: Dukungan, tabel: Tabel): boolean {
  const formula = one.sel.cell?.formula;
  if (formula !== undefined) return rumusKurang(one, formula, dukungan, tabel);
  if (one.jenis === 'total') return true;
  if (salahTingkat(one)) return false;
  const baris = dukungan.baris(one);
  const { cocok, gagal } = dukungan.kolom(one.kolom);
  if (one.bagian.length === 1) return baris && cocok > 2 * gagal && one.sel.angka !== 0;
  // Bold, indents and capitals are also used for looks: they must fit nearly everywhere.
  return baris || (cocok > 0 && cocok >= gagal * (susunan(tabel).percaya >= 0.4 ? 1 : 8));
}

/** The sums of a table that are wrong beyond doubt. */
function salahDi(tabel: Tabel): PeriksaJumlah[] {
  const all = periksaJumlah(tabel);
  const beda = all.filter((one) => one.banding.hasil === 'beda');
  if (beda.length === 0) return [];
  const dukungan = new Dukungan(all, tabel);
  return beda.filter((one) => yakin(one, dukungan, tabel));
}

/** One of the parts is as large as the whole, and so are the others: a part that is itself a parent, misread. */
const salahTingkat = (one: PeriksaJumlah): boolean =>
  one.bagian.length > 1 &&
  one.bagian.some(
    (part) => part.angka === one.sel.angka && Math.abs(one.banding.jumlah - 2 * (part.angka ?? 0)) < 1,
  );

/**
 * A plain sum that reads nothing but the parts and not all of them (a range that stops short, a dropped term), or a
 * part together with all of its own children (a sum over every level).
 */
function rumusKurang(one: PeriksaJumlah, formula: string, dukungan: Dukungan, tabel: Tabel): boolean {
  const areas = areaJumlah(formula);
  if (!areas || banyakSel(areas) < 2 || banyakSel(areas) > 200_000) return false;
  const parts = one.bagian.filter((part) => terliput(areas, part));
  if (parts.length === 0) return false;
  const read = (row: number): boolean => areas.some((area) => area.firstRow <= row && row <= area.lastRow);
  const anak = dukungan.byBaris.get(one.baris)?.anak ?? [];
  // A child without a number of its own that the range does read: its column is simply blank.
  if (anak.length > 0 && anak.every(({ baris }) => read(baris.row))) return false;
  const rows = new Set(one.bagian.map((part) => part.ref.row));
  let asing = false;
  let ganda = false;
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const simpul = dukungan.simpul.get(row);
      const nilai = simpul && angkaDi(one.kolom, simpul.baris);
      if (!simpul || !nilai || !terliput(areas, nilai)) continue;
      if (!rows.has(row)) asing = true;
      else if (simpul.anak.length > 1) {
        ganda ||= simpul.anak.every((child) => {
          const below = angkaDi(one.kolom, child.baris);
          return below !== undefined && terliput(areas, below);
        });
      }
    }
  }
  if (asing) return ganda;
  // What was left out outweighs what was taken: rows of another level, not a slip.
  const lupa = one.bagian.filter((part) => !terliput(areas, part));
  if (one.jenis === 'induk' && lupa.some((part) => Math.abs(part.angka ?? 0) > Math.abs(one.sel.angka ?? 0)))
    return false;
  // Picked cell by cell in a flat list: the author knows rows apart that nothing on the sheet tells apart.
  return susunan(tabel).cara !== undefined || areas.some((area) => area.lastRow > area.firstRow);
}

/** The sum with the parts that are wrong themselves put right. */
function jumlahBenar(one: PeriksaJumlah, salah: ReadonlyMap<Nilai, number>): number {
  return bersih(one.bagian.reduce((sum, part) => sum + (salah.get(part) ?? part.angka ?? 0), 0));
}

function perbaikan(one: PeriksaJumlah, jumlah: number, title: string): Fix | undefined {
  if (one.bagian.some((part) => part.teks || part.ref.sheet !== one.sel.ref.sheet)) return undefined;
  const formula = rumusJumlah(one.bagian);
  return {
    title,
    actions: [
      {
        type: 'setCells',
        sheet: one.sel.ref.sheet,
        cells: [{ row: one.sel.ref.row, column: one.sel.ref.column, formula, cached: jumlah }],
      },
    ],
  };
}

function* jumlahTabel(tabel: Tabel, messages: RuleContext['messages']): Iterable<Found> {
  const say = messages.rules['jumlah-salah'];
  const flagged = salahDi(tabel);
  const salah = new Map(
    flagged.filter((one) => one.jenis === 'induk').map((one) => [one.sel, one.banding.jumlah] as const),
  );
  for (const one of flagged) {
    const jumlah = one.jenis === 'total' ? jumlahBenar(one, salah) : one.banding.jumlah;
    if (jumlah === one.sel.angka) continue;
    const { sel, lain } = sebutSel(one.bagian);
    const fix = perbaikan(one, jumlah, say.perbaikan);
    yield {
      sheet: one.sel.ref.sheet,
      cell: selDari(one.sel),
      message: say.beda({
        label: one.baris.label,
        tertulis: one.sel.tampil,
        jumlah,
        bagian: sel,
        lain,
        selisih: bersih((one.sel.angka ?? 0) - jumlah),
        rumus: one.sel.cell?.formula,
      }),
      related: tempatSel(one.bagian),
      data: { printed: one.sel.angka, computed: jumlah },
      ...(fix ? { fix } : {}),
    };
  }
}

/** What a table's totals and parents say that their parts do not: for the rules that must not say it again. */
export const selJumlahSalah = (kinerja: Kinerja): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const tabel of kinerja.tabel) {
    for (const one of salahDi(tabel)) found.add(`${one.sel.ref.sheet}!${selDari(one.sel)}`);
  }
  return found;
};

export const jumlahSalah: Rule = {
  id: 'jumlah-salah',
  severity: 'error',
  *check({ kinerja, messages }): Iterable<Found> {
    for (const tabel of kinerja.tabel) {
      yield* jumlahTabel(tabel, messages);
      yield* perkalianSalah(tabel, messages);
      yield* penjumlahanKolomSalah(tabel, messages);
    }
  },
};
