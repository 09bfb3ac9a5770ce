import type { Kinerja, Nilai, Tabel } from '../kinerja/kinerja';
import { bersih } from './hubungan/banding';
import { susunan } from './hubungan/hierarchy';
import { angkaDi } from './hubungan/kolom-jumlah';
import { periksaJumlah, type PeriksaJumlah } from './hubungan/jumlah';
import { perkalianSalah } from './hubungan/perkalian';
import { penjumlahanKolomSalah } from './hubungan/penjumlahan-kolom';
import { areaJumlah, banyakSel, terliput } from './hubungan/rumus-jumlah';
import { rumusJumlah, sebutSel, tempatSel } from './hubungan/sebut';
import { selDari } from './support/kelompok';
import type { Fix, Found, Rule, RuleContext } from './rule';

/**
 * Whether a difference is one to speak of. A formula is believed about its own parts unless it plainly leaves some
 * out or adds a parent with its children; a typed number needs the row or the column to say that its parts are meant.
 */
function yakin(one: PeriksaJumlah, all: readonly PeriksaJumlah[], tabel: Tabel): boolean {
  const formula = one.sel.cell?.formula;
  if (formula !== undefined) return rumusKurang(one, formula, tabel);
  if (one.jenis === 'total') return true;
  const own = all.filter(
    (other) => other.jenis === 'induk' && other.banding.hasil !== 'beda' && other.sel.angka !== 0,
  );
  const baris = own.some((other) => other.baris === one.baris && other.kolom !== one.kolom);
  const kolom = own.filter((other) => other.kolom === one.kolom).length;
  const gagal = all.filter(
    (other) => other.jenis === 'induk' && other.kolom === one.kolom && other.banding.hasil === 'beda',
  ).length;
  if (salahTingkat(one)) return false;
  if (one.bagian.length === 1) return baris && kolom > 2 * gagal && one.sel.angka !== 0;
  // Bold, indents and capitals are also used for looks: they must fit nearly everywhere.
  return baris || (kolom > 0 && kolom >= gagal * (susunan(tabel).percaya >= 0.4 ? 1 : 8));
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
function rumusKurang(one: PeriksaJumlah, formula: string, tabel: Tabel): boolean {
  const areas = areaJumlah(formula);
  if (!areas || banyakSel(areas) < 2) return false;
  const parts = one.bagian.filter((part) => terliput(areas, part));
  if (parts.length === 0) return false;
  const { semua, cara } = susunan(tabel);
  const anak = semua.find((simpul) => simpul.baris === one.baris)?.anak ?? [];
  // A child without a number of its own that the range does read: its column is simply blank.
  if (
    anak.length > 0 &&
    anak.every(({ baris }) => areas.some((area) => area.firstRow <= baris.row && baris.row <= area.lastRow))
  )
    return false;
  const rows = new Set(one.bagian.map((part) => part.ref.row));
  const asing = semua.some((simpul) => {
    const nilai = angkaDi(one.kolom, simpul.baris);
    return nilai !== undefined && terliput(areas, nilai) && !rows.has(simpul.baris.row);
  });
  if (asing) {
    return semua.some((simpul) => {
      if (!rows.has(simpul.baris.row) || simpul.anak.length < 2) return false;
      const own = angkaDi(one.kolom, simpul.baris);
      const below = simpul.anak.map((anak) => angkaDi(one.kolom, anak.baris));
      return (
        own !== undefined && terliput(areas, own) && below.every((anak) => anak && terliput(areas, anak))
      );
    });
  }
  // What was left out outweighs what was taken: rows of another level, not a slip.
  const lupa = one.bagian.filter((part) => !terliput(areas, part));
  if (one.jenis === 'induk' && lupa.some((part) => Math.abs(part.angka ?? 0) > Math.abs(one.sel.angka ?? 0)))
    return false;
  // Picked cell by cell in a flat list: the author knows rows apart that nothing on the sheet tells apart.
  return cara !== undefined || areas.some((area) => area.lastRow > area.firstRow);
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
  const all = periksaJumlah(tabel);
  const flagged = all.filter((one) => one.banding.hasil === 'beda' && yakin(one, all, tabel));
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
    const all = periksaJumlah(tabel);
    for (const one of all) {
      if (one.banding.hasil === 'beda' && yakin(one, all, tabel))
        found.add(`${one.sel.ref.sheet}!${selDari(one.sel)}`);
    }
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
