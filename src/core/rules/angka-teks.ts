import type { Baris, Nilai, Tabel } from '../kinerja/kinerja';
import type { Column } from '../recognise/table';
import type { Action } from '../plan/plan';
import type { Rule, RuleContext } from './rule';
import { kolomAngka, type SelAngka } from './support/kolom-angka';
import { kelompokkan, letak } from './support/kelompok';

/** A number kept as text where its column holds numbers: formulas skip it in silence. */
export const angkaTeks: Rule = {
  id: 'angka-teks',
  severity: 'warning',
  *check({ kinerja, messages }: RuleContext) {
    const m = messages.rules['angka-teks'];
    for (const tabel of kinerja.tabel) {
      const found = tabel.table.columns.flatMap((column) => teksDi(tabel, column));
      for (const group of kelompokkan(found)) {
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
            actions: [
              jadikanAngka(
                tabel,
                group.map((item) => item.nilai),
              ),
            ],
          },
        };
      }
    }
  },
};

function teksDi(tabel: Tabel, column: Column): { baris: Baris; nilai: Nilai }[] {
  const isi = kolomAngka(tabel, column);
  if (!isi) return [];
  const bersatuan = isi.filter(({ nilai }) => satuanKata(nilai) !== undefined);
  // A column that writes "20 PNS" and "12 bulan" throughout is a column of words.
  const kata = bersatuan.length > isi.filter(adaAngka).length / 2;
  if (kata || (semuaPersen(isi) && kolomRingkas(isi))) return [];
  return isi.filter(({ nilai }) => nilai.teks && nilai.cell?.formula === undefined);
}

const adaAngka = ({ nilai }: SelAngka): boolean => nilai.angka !== null;

/** `20 PNS` → PNS; Rp and % are part of the number. */
function satuanKata(nilai: Nilai): string | undefined {
  const unit = nilai.teks && nilai.bacaan.kind === 'number' ? nilai.bacaan.unit : undefined;
  return unit !== undefined && !/^rp\.?$/i.test(unit.trim()) ? unit : undefined;
}

/** Percentages among words or alone among texts are written for readers, not for formulas. */
const semuaPersen = (isi: readonly SelAngka[]): boolean =>
  isi.every(
    ({ nilai }) =>
      nilai.angka === null || (nilai.teks && !('percent' in nilai.bacaan && !nilai.bacaan.percent)),
  );

const kolomRingkas = (isi: readonly SelAngka[]): boolean =>
  isi.filter(adaAngka).length < isi.filter(({ nilai }) => nilai.bacaan.kind !== 'blank').length / 2;

/** A percentage becomes a fraction under a % format where the cell's format is one, else points. */
export function jadikanAngka(tabel: Tabel, cells: readonly Nilai[]): Action {
  return {
    type: 'setCells',
    sheet: tabel.sheet.name,
    cells: cells.map((nilai) => ({
      row: nilai.ref.row,
      column: nilai.ref.column,
      value: /%/.test(nilai.cell?.format ?? '') ? nilai.nilai! / 100 : nilai.nilai!,
    })),
  };
}
