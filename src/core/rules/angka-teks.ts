import type { Nilai, Tabel } from '../kinerja/kinerja';
import { isPercentFormat } from '../kinerja/nilai';
import type { Column } from '../recognise/table';
import type { Action } from '../plan/plan';
import type { Rule, RuleContext } from './rule';
import { duaBacaan } from './angka-rancu';
import { kolomAngka, type SelAngka } from './support/kolom-angka';
import { kelompokkanKolom, letak } from './support/kelompok';

/** A number kept as text where its column holds numbers: formulas skip it in silence. */
export const angkaTeks: Rule = {
  id: 'angka-teks',
  severity: 'warning',
  *check({ kinerja, messages }: RuleContext) {
    const m = messages.rules['angka-teks'];
    for (const tabel of kinerja.tabel) {
      const found = tabel.table.columns.flatMap((column) => teksDi(tabel, column));
      for (const group of hampirSemua(tabel, found.length) ? [found] : kelompokkanKolom(found)) {
        const first = group[0]!.nilai;
        yield {
          ...letak(group.map((item) => item.nilai)),
          message:
            group.length === 1
              ? m.satu({ tampil: first.tampil, angka: first.nilai! })
              : m.banyak({ jumlah: group.length, contoh: first.tampil, angka: first.nilai! }),
          data: { printed: first.tampil, computed: first.nilai },
          fix: {
            title: m.fix,
            actions: jadikanAngka(
              tabel,
              group.map((item) => item.nilai),
            ),
          },
        };
      }
    }
  },
};

function teksDi(tabel: Tabel, column: Column): SelAngka[] {
  const isi = kolomAngka(tabel, column);
  if (!isi || kolomKata(isi)) return [];
  return isi.filter(({ nilai }) => nilai.teks && nilai.cell?.formula === undefined && !duaBacaan(nilai));
}

/**
 * A column written for readers: it says "20 PNS" and "12 bulan" as a habit, or mostly words with a number here and
 * there. Where most cells are number cells, one that carries its unit is the odd one out.
 */
function kolomKata(isi: readonly SelAngka[]): boolean {
  const terbaca = isi.filter(({ nilai }) => nilai.angka !== null);
  const sel = terbaca.filter(({ nilai }) => !nilai.teks).length;
  if (sel >= terbaca.length * 0.6 && sel > 0) return false;
  const bersatuan = terbaca.filter(({ nilai }) => satuanKata(nilai) !== undefined).length;
  return bersatuan >= Math.max(1, terbaca.length * 0.2) || (sel === 0 && terbaca.length < isi.length / 2);
}

/** A table that came in as text (an import, a scan) has one cause, not one a column. */
function hampirSemua(tabel: Tabel, teks: number): boolean {
  if (teks < 20) return false;
  const all = tabel.table.columns.flatMap((column) => kolomAngka(tabel, column) ?? []);
  return teks >= all.filter(({ nilai }) => nilai.angka !== null).length * 0.6;
}

/** `20 PNS` → PNS; Rp and % are part of the number. */
function satuanKata(nilai: Nilai): string | undefined {
  const unit = nilai.teks && nilai.bacaan.kind === 'number' ? nilai.bacaan.unit : undefined;
  return unit !== undefined && !/^rp\.?$/i.test(unit.trim()) ? unit : undefined;
}

/**
 * A percentage goes into the scale of its column: a fraction under a % format where its neighbours are percent cells or
 * no numbers at all (it then looks as before), else points. A cell formatted as text would keep the number as text, so
 * it is given the general format.
 */
function jadikanAngka(tabel: Tabel, cells: readonly Nilai[]): Action[] {
  const sheet = tabel.sheet.name;
  const pecahan = new Map(
    [...new Set(cells.map(({ column }) => column))].map((column) => [column, kolomPersen(tabel, column)]),
  );
  const actions: Action[] = [];
  const written = cells.map((nilai) => {
    const { ref, cell, bacaan, column } = nilai;
    const persen = bacaan.kind === 'number' && bacaan.percent;
    const formatted = isPercentFormat(cell?.format);
    const fraction = formatted || (persen && pecahan.get(column) === true);
    const desimal = bacaan.kind === 'number' ? bacaan.decimals : 0;
    const numberFormat =
      fraction && !formatted
        ? `0${desimal > 0 ? '.' + '0'.repeat(desimal) : ''}%`
        : cell?.format === '@'
          ? 'General'
          : undefined;
    if (numberFormat)
      actions.push({
        type: 'setStyle',
        sheet,
        area: { firstRow: ref.row, lastRow: ref.row, firstColumn: ref.column, lastColumn: ref.column },
        style: { numberFormat },
      });
    const value = fraction ? Number((nilai.nilai! / 100).toPrecision(15)) : nilai.nilai!;
    return { row: ref.row, column: ref.column, value };
  });
  return [...actions, { type: 'setCells', sheet, cells: written }];
}

/** Does the column hold percent cells, or no number cells that would say otherwise? */
function kolomPersen(tabel: Tabel, column: Column): boolean {
  const numbers = (kolomAngka(tabel, column) ?? []).filter(
    ({ nilai }) => typeof nilai.cell?.value === 'number' && nilai.angka !== 0,
  );
  return numbers.filter(({ nilai }) => nilai.skala === 100).length >= numbers.length / 2;
}
