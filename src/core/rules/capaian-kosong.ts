import type { BarisIndikator, Kinerja, Nilai, Tabel } from '../kinerja/kinerja';
import { isPercentFormat } from '../kinerja/nilai';
import { isPolaritasAngka, type PolaritasAngka } from '../measures/capaian';
import type { Column } from '../recognise/table';
import type { Rule } from './rule';
import { berisi, fakta, kosong, selKolom } from './support/baris';
import { kelompokkanKolom, letak, tempat } from './support/kelompok';
import { bahan } from './support/pasangan';
import { calonCapaian, indikatorBaris } from './support/periksa-capaian';
import { hitungCapaian } from './support/hitung-capaian';
import { isiRumus, rumusCapaianSel } from './support/rumus-sel';
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
        const pecahan = berpecahan(tabel, column);
        for (const group of kelompokkanKolom(found)) {
          const isi = group.flatMap(({ baris, nilai, item }) => {
            const rumus = rumusPasti(kinerja, indikator.get(baris.row));
            const formula =
              rumus && !nilai.cell?.formula
                ? rumusCapaianSel(baris, chosen.calon, rumus, pecahan)
                : undefined;
            const cached = rumus && hitungCapaian(rumus, item.target, item.realisasi);
            return formula && cached !== undefined
              ? [{ nilai, formula, cached: pecahan ? cached / 100 : cached }]
              : [];
          });
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
            ...(isi.length > 0 ? { fix: { title: m.fix, actions: [isiRumus(isi)] } } : {}),
          };
        }
      }
    }
  },
};

/** Nothing, a dash, or a lone `%`. Words (`belum diukur`) are an answer. */
const belumAda = (nilai: Nilai): boolean =>
  kosong(nilai) || (!berisi(nilai) && /^[\s%]*$/.test(nilai.tampil));

/** The column's own scale: fractions where its filled cells are percent cells, or, all blank, where it is formatted so. */
function berpecahan(tabel: Tabel, column: Column): boolean {
  const cells = selKolom(tabel, column, ['data']).map(({ nilai }) => nilai);
  const filled = cells.filter(berisi);
  return filled.length > 0
    ? filled.every(({ skala }) => skala === 100)
    : cells.length > 0 && cells.every(({ cell }) => isPercentFormat(cell?.format));
}

/** Offered where the polaritas is stated, or nothing speaks against the higher the better. */
function rumusPasti(kinerja: Kinerja, indikator: BarisIndikator | undefined): PolaritasAngka | undefined {
  const polaritas = indikator && fakta(kinerja, indikator.kunci)?.polaritas;
  if (!polaritas || !isPolaritasAngka(polaritas.nilai)) return undefined;
  return polaritas.pasti || polaritas.nilai === 'MAKS' ? polaritas.nilai : undefined;
}
