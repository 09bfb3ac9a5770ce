import type { Rule } from './rule';
import { berisi, selKolom } from './support/baris';
import { letak } from './support/kelompok';
import { tentangPerubahan } from './support/satuan';
import { ringkas } from './support/teks';

/** Nobody plans, reaches or spends less than nothing; growth, change and deficits may. */
export const nilaiNegatif: Rule = {
  id: 'nilai-negatif',
  severity: 'error',
  *check({ kinerja, messages }) {
    const m = messages.rules['nilai-negatif'];
    for (const tabel of kinerja.tabel) {
      for (const column of tabel.table.columns) {
        if (column.role !== 'target' && column.role !== 'realisasi') continue;
        for (const { baris, nilai } of selKolom(tabel, column)) {
          if (!berisi(nilai) || nilai.nilai >= 0) continue;
          if (tentangPerubahan(`${namaBaris(baris)} ${tabel.table.kind === 'lain' ? column.header : ''}`))
            continue;
          yield {
            ...letak([nilai]),
            message: m.negatif({
              apa:
                column.role === 'realisasi' ? 'realisasi' : column.measure === 'anggaran' ? 'pagu' : 'target',
              tampil: nilai.tampil,
              baris: ringkas(baris.label),
            }),
            data: { printed: nilai.angka },
          };
        }
      }
    }
  },
};

/** All the row's own words: a deficit may be named in any of its columns. */
const namaBaris = (baris: {
  label: string;
  sel: ReadonlyMap<string, { tampil: string; column: { role: string } }>;
}): string =>
  [
    baris.label,
    ...[...baris.sel.values()]
      .filter(({ column }) => column.role === 'indikator' || column.role === 'uraian')
      .map(({ tampil }) => tampil),
  ].join(' ');
