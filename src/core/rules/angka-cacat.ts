import type { Rule } from './rule';
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
        (kolomAngka(tabel, column) ?? []).filter(({ nilai }) => nilai.bacaan.kind === 'malformed'),
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
