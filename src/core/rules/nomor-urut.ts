import type { Nilai, Tabel } from '../kinerja/kinerja';
import { selDari } from './support/kelompok';
import { sendiri } from './hubungan/kolom-jumlah';
import type { Found, Rule } from './rule';

const bulat = /^\(?\s*(\d{1,4})\s*[.)]?\s*$/;

interface Urut {
  readonly nilai: Nilai;
  readonly nomor: number;
}

/** The row numbers of a column, cut where a banner or a total stands: each part counts for itself. */
function deret(tabel: Tabel, column: string): Urut[][] {
  const parts: Urut[][] = [[]];
  for (const baris of tabel.baris) {
    if (baris.jenis === 'bagian' || baris.jenis === 'total' || baris.jenis === 'judul-ulang') {
      if (baris.jenis !== 'judul-ulang' && parts[parts.length - 1]!.length > 0) parts.push([]);
      continue;
    }
    const nilai = baris.sel.get(column);
    if (!sendiri(nilai, baris)) continue;
    const match = bulat.exec(nilai.tampil);
    if (match) parts[parts.length - 1]!.push({ nilai, nomor: Number(match[1]) });
  }
  return parts.filter((part) => part.length > 0);
}

/** Steps that are as a running number goes: one more, or back to 1. */
const wajar = (a: number, b: number): boolean => b === a + 1 || b === 1;

export const nomorUrut: Rule = {
  id: 'nomor-urut',
  severity: 'info',
  *check({ kinerja, messages }): Iterable<Found> {
    const say = messages.rules['nomor-urut'];
    for (const tabel of kinerja.tabel) {
      const column = tabel.table.columns.find((one) => one.role === 'no');
      if (!column) continue;
      const parts = deret(tabel, column.column);
      const steps = parts.flatMap((part) => part.slice(1).map((one, i) => wajar(part[i]!.nomor, one.nomor)));
      // Numbers that mostly do not run are codes, or the number of the sasaran on each of its rows.
      if (steps.length < 2 || steps.filter(Boolean).length < steps.length * 0.5) continue;
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
