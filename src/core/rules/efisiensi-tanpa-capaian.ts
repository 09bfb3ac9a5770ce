import type { Baris, Tabel } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { berisi, kolomCapaianKinerja, selKolom } from './support/baris';
import { letak, tempat } from './support/kelompok';
import { ringkas } from './support/teks';

/** Efisiensi is counted where capaian is 100 % or more (formulas.md, SELISIH: verified); below it nothing was saved. */
export const efisiensiTanpaCapaian: Rule = {
  id: 'efisiensi-tanpa-capaian',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['efisiensi-tanpa-capaian'];
    for (const tabel of kinerja.tabel) {
      for (const column of tabel.table.columns.filter(({ role }) => role === 'efisiensi')) {
        const capaian = kolomCapaianKinerja(tabel);
        if (!capaian) continue;
        const cells = selKolom(tabel, capaian, ['data']).map(({ nilai }) => nilai.nilai ?? 0);
        const scale = Math.max(...cells, 0) <= 3 ? 100 : 1;
        for (const { baris, nilai } of selKolom(tabel, column, ['data'])) {
          const dasar = baris.sel.get(capaian.column);
          if (!berisi(nilai) || nilai.nilai === 0 || !berisi(dasar)) continue;
          if (dasar.nilai * scale >= 100 - 1e-9 || dijelaskan(tabel, baris)) continue;
          yield {
            ...letak([nilai]),
            message: m[nilai.nilai > 0 ? 'klaim' : 'negatif']({
              efisiensi: nilai.tampil,
              capaian: dasar.tampil,
              baris: ringkas(baris.label),
            }),
            related: [tempat(dasar)],
          };
        }
      }
    }
  },
};

/** The number may stand where Keterangan says that it is no efficiency. */
function dijelaskan(tabel: Tabel, baris: Baris): boolean {
  return tabel.table.columns
    .filter(({ role }) => role === 'keterangan' || role === 'predikat' || role === 'status')
    .some((column) =>
      /(?:belum|tidak|kurang)\s+efisien|in-?efisien|di\s?bawah 100/i.test(
        baris.sel.get(column.column)?.tampil ?? '',
      ),
    );
}
