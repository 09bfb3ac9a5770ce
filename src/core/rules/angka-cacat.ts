import type { Nilai } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { kolomBerangka } from './support/baris';
import { kelompokkan, letak } from './support/kelompok';
import { kolomAngka } from './support/kolom-angka';

/** Digits and marks that no convention reads (`77.932000`): the value is unknown, so nothing can be computed with it. */
export const angkaCacat: Rule = {
  id: 'angka-cacat',
  severity: 'error',
  *check({ kinerja, messages }) {
    const m = messages.rules['angka-cacat'];
    for (const tabel of kinerja.tabel) {
      const found = tabel.table.columns.flatMap((column) =>
        (kolomAngka(tabel, column) ?? []).filter(({ nilai }) => takTerbaca(nilai)),
      );
      for (const group of kelompokkan(found)) {
        const tampil = group.map(({ nilai }) => nilai.tampil);
        yield {
          ...letak(group.map((item) => item.nilai)),
          message: m.cacat({ tampil }),
          data: { printed: tampil[0] },
        };
      }
    }
  },
};

/** Malformed, or what reads as a code (`12.50.0`) where the column holds numbers. */
const takTerbaca = ({ bacaan, column, tampil }: Nilai): boolean =>
  bacaan.kind === 'malformed' ||
  (bacaan.kind === 'code' && kolomBerangka(column) && /^\d+(?:[.,]\d+){2,}$/.test(tampil.trim()));
