import type { Baris, Nilai, Tabel } from '../kinerja/kinerja';
import { selDari } from './support/kelompok';
import { sendiri } from './hubungan/kolom-jumlah';
import { codeShape } from './hubungan/tingkat';
import type { Found, Rule } from './rule';

const bulat = /^\(?\s*(\d{1,4})\s*[.)]?\s*$/;

interface Urut {
  readonly nilai: Nilai;
  readonly nomor: number;
}

/**
 * The row numbers of a column, cut where a banner or a total stands. `level` tells apart what is numbered side by
 * side: programs, kegiatan and subkegiatan in one column.
 */
function deret(tabel: Tabel, column: string, level: (baris: Baris) => string): Urut[][] {
  const parts: Urut[][] = [];
  let open = new Map<string, Urut[]>();
  for (const baris of tabel.baris) {
    if (baris.jenis === 'bagian' || baris.jenis === 'total') open = new Map();
    if (baris.jenis !== 'data') continue;
    const nilai = baris.sel.get(column);
    const match = sendiri(nilai, baris) ? bulat.exec(nilai.tampil) : null;
    if (!nilai || !match) continue;
    const urut = { nilai, nomor: Number(match[1]) };
    const key = level(baris);
    const part = open.get(key);
    if (part) part.push(urut);
    else {
      const begun = [urut];
      open.set(key, begun);
      parts.push(begun);
    }
  }
  return parts;
}

/** Steps that are as a running number goes: one more, or back to 1. */
const wajar = (a: number, b: number): boolean => b === a + 1 || b === 1;

/**
 * The share of steps that run. Numbers that mostly do not are codes; many that stand twice are the number of the
 * sasaran on each of its rows.
 */
function urutan(parts: readonly (readonly Urut[])[]): number {
  const steps = parts.flatMap((part) => part.slice(1).map((one, i) => [part[i]!.nomor, one.nomor] as const));
  const tetap = steps.filter(([a, b]) => a === b).length;
  const maju = steps.filter(([a, b]) => wajar(a, b) && a !== b).length;
  return steps.length < 2 || (tetap > 1 && tetap * 3 >= steps.length) ? 0 : maju / steps.length;
}

export const nomorUrut: Rule = {
  id: 'nomor-urut',
  severity: 'info',
  *check({ kinerja, messages }): Iterable<Found> {
    const say = messages.rules['nomor-urut'];
    for (const tabel of kinerja.tabel) {
      const column = tabel.table.columns.find((one) => one.role === 'no');
      if (!column) continue;
      const kode = tabel.table.columns.filter((one) => one.role === 'kode');
      const level = (baris: Baris): string =>
        codeShape(kode.map((one) => baris.sel.get(one.column)!.tampil).join('.'));
      const datar = deret(tabel, column.column, () => '');
      const bertingkat = deret(tabel, column.column, level);
      const parts = urutan(bertingkat) > urutan(datar) ? bertingkat : datar;
      if (urutan(parts) < 0.5) continue;
      for (const part of parts) {
        let previous = part[0]!.nomor;
        for (let i = 1; i < part.length; i++) {
          const { nilai, nomor } = part[i]!;
          if (wajar(previous, nomor)) {
            previous = nomor;
            continue;
          }
          const expected = previous + 1;
          const salahTulis = part[i + 1]?.nomor === expected + 1;
          yield {
            sheet: nilai.ref.sheet,
            cell: selDari(nilai),
            message:
              nomor === previous
                ? say.berulang(nilai.tampil, expected)
                : say.meloncat(previous, nilai.tampil, expected),
            data: { printed: nomor, expected },
          };
          previous = salahTulis ? expected : nomor;
        }
      }
    }
  },
};
