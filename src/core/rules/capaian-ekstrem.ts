import type { Rule } from './rule';
import { berisi, selKolom } from './support/baris';
import { kelompokkan, letak } from './support/kelompok';
import { namaBaris } from './support/teks';

/** Beyond this a target was too easy or a number is wrong. */
const BATAS = 150;

/** Capaian above 150 % or below 0. */
export const capaianEkstrem: Rule = {
  id: 'capaian-ekstrem',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['capaian-ekstrem'];
    for (const tabel of kinerja.tabel) {
      for (const column of tabel.table.columns) {
        if (column.role !== 'capaian' || column.measure === 'anggaran') continue;
        const cells = selKolom(tabel, column, ['data']).filter(({ nilai }) => berisi(nilai));
        const found = cells.filter(({ nilai }) => nilai.nilai! > BATAS || nilai.nilai! < 0);
        // Mostly far beyond: the column holds realisasi or amounts under the name of capaian.
        if (found.length >= 4 && found.length > cells.length * 0.6) continue;
        for (const group of kelompokkan(found, (a, b) => a.nilai.nilai! < 0 === b.nilai.nilai! < 0)) {
          const first = group[0]!;
          const input = {
            tampil: group.map(({ nilai }) => nilai.tampil),
            baris: namaBaris(first.baris),
          };
          yield {
            ...letak(group.map(({ nilai }) => nilai)),
            message: first.nilai.nilai! < 0 ? m.negatif(input) : m.tinggi(input),
            data: { printed: first.nilai.angka },
          };
        }
      }
    }
  },
};
