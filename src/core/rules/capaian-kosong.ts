import type { Nilai } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { berisi, kosong, selKolom } from './support/baris';
import { kelompokkanKolom, letak, tempat } from './support/kelompok';
import { bahan } from './support/pasangan';
import { calonCapaian, indikatorBaris } from './support/periksa-capaian';
import { namaBaris } from './support/teks';

/** Target and realisasi stand, capaian does not. */
export const capaianKosong: Rule = {
  id: 'capaian-kosong',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['capaian-kosong'];
    for (const tabel of kinerja.tabel) {
      const indikator = indikatorBaris(tabel);
      for (const column of tabel.table.columns) {
        if (column.role !== 'capaian' || column.measure === 'anggaran') continue;
        const chosen = calonCapaian(tabel, column);
        // A year made of its quarters is complete only when the year is.
        if (!chosen?.yakin || chosen.calon.tebakan) continue;
        if (chosen.calon.realisasi.length > 1 || chosen.calon.target.length > 1) continue;
        const found = selKolom(tabel, column, ['data']).flatMap(({ baris, nilai }) => {
          // Totals without a word of their own are no indicator's capaian.
          if (!belumAda(nilai) || (tabel.indikator.length > 0 && !indikator.has(baris.row))) return [];
          const item = bahan(baris, chosen.calon)[0];
          return item && item.target !== 0 ? [{ baris, nilai, item }] : [];
        });
        for (const group of kelompokkanKolom(found)) {
          const { baris, item } = group[0]!;
          yield {
            ...letak(group.map(({ nilai }) => nilai)),
            message:
              group.length === 1
                ? m.satu({
                    baris: namaBaris(baris),
                    target: item.sel[0]!.tampil,
                    realisasi: item.sel[item.sel.length - 1]!.tampil,
                  })
                : m.banyak({ jumlah: group.length }),
            ...(group.length === 1 ? { related: item.sel.map(tempat) } : {}),
          };
        }
      }
    }
  },
};

/** Nothing, a dash, or a lone `%`. Words (`belum diukur`) are an answer. */
const belumAda = (nilai: Nilai): boolean =>
  kosong(nilai) || (!berisi(nilai) && /^[\s%]*$/.test(nilai.tampil));
