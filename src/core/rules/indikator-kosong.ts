import type { Baris, Nilai, Tabel } from '../kinerja/kinerja';
import type { Column } from '../recognise/table';
import { columnNumber } from '../grid/address';
import type { Rule } from './rule';
import { kolomUrut, kosong, tanpaTulisan } from './support/baris';
import { jenisIndikator } from './support/jenis';
import { letak, tempat } from './support/kelompok';
import { ringkas } from './support/teks';

/** A numbered or targeted row that does not say what it measures. */
export const indikatorKosong: Rule = {
  id: 'indikator-kosong',
  severity: 'warning',
  applies: [...jenisIndikator, 'iku-formulasi'],
  *check({ kinerja, messages }) {
    const m = messages.rules['indikator-kosong'];
    for (const tabel of kinerja.tabel) {
      const names = kelompokNama(tabel);
      for (const [index, name] of names.entries()) {
        for (const { baris, nilai, target } of tanpaNama(tabel, name, names[index + 1]?.[0])) {
          yield {
            ...letak([nilai]),
            message: target
              ? m.bertarget({ target: ringkas(target.tampil, 30), baris: ringkas(baris.label) })
              : m.bernomor({ baris: ringkas(baris.label) }),
            related: target ? [tempat(target)] : [],
          };
        }
      }
    }
  },
};

function tanpaNama(
  tabel: Tabel,
  nama: readonly Column[],
  next: Column | undefined,
): { baris: Baris; nilai: Nilai; target?: Nilai }[] {
  const name = nama[0]!;
  const milik = new Set(tabel.indikator.flatMap(({ semuaBaris }) => semuaBaris.map(({ row }) => row)));
  const [from, to] = [columnNumber(name.column), next ? columnNumber(next.column) : Infinity];
  const targets = tabel.table.columns.filter((column) => {
    const at = columnNumber(column.column);
    return column.role === 'target' && column.measure !== 'anggaran' && at > from && at < to;
  });
  const numbered = bernomorSemua(tabel, name);
  return tabel.baris.flatMap((baris) => {
    const nilai = baris.sel.get(name.column);
    if (baris.jenis !== 'data' || !nilai || nilai.ref.row !== baris.row) return [];
    if (nama.some((column) => !tanpaTulisan(baris.sel.get(column.column)!))) return [];
    // The later quarters of an indicator that stands once.
    if (tabel.table.kind === 'pengukuran-triwulan' && milik.has(baris.row)) return [];
    const target = targets
      .map((column) => baris.sel.get(column.column))
      .find(
        (value): value is Nilai => value !== undefined && value.ref.row === baris.row && bertarget(value),
      );
    if (target) return [{ baris, nilai, target }];
    return numbered?.(baris) ? [{ baris, nilai }] : [];
  });
}

const bertarget = (nilai: Nilai): boolean =>
  !kosong(nilai) && nilai.tampil.trim() !== '' && nilai.nilai !== 0;

/** Where nearly every numbered row names its indicator, a numbered row that does not is a gap, not a heading. */
function bernomorSemua(tabel: Tabel, name: Column): ((baris: Baris) => boolean) | undefined {
  const no = tabel.table.columns.find((column) => column.role === 'no');
  if (!no) return undefined;
  const own = (baris: Baris, column: Column): boolean => {
    const nilai = baris.sel.get(column.column);
    return nilai !== undefined && nilai.ref.row === baris.row && nilai.tampil.trim() !== '';
  };
  const rows = tabel.baris.filter((baris) => baris.jenis === 'data' && own(baris, no));
  const named = rows.filter((baris) => own(baris, name));
  return named.length >= 3 && named.length >= rows.length * 0.8 ? (baris) => own(baris, no) : undefined;
}

/** Indikator columns that touch are one name spread over several columns. */
function kelompokNama(tabel: Tabel): Column[][] {
  const groups: Column[][] = [];
  let last: Column | undefined;
  for (const column of kolomUrut(tabel)) {
    if (column.role === 'indikator') {
      if (last?.role === 'indikator') groups[groups.length - 1]!.push(column);
      else groups.push([column]);
    }
    last = column;
  }
  return groups;
}
