import type { BarisIndikator } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { berisi, fakta, kosong } from './support/baris';
import { letak, tempat } from './support/kelompok';
import { modeCocok, seriTarget } from './support/seri';
import { ringkas } from './support/teks';

/** Quarter targets that reach the annual target neither as a sum, nor as a last, mean or highest value. */
export const targetTriwulanTidakCocok: Rule = {
  id: 'target-triwulan-tidak-cocok',
  severity: 'error',
  *check({ kinerja, messages }) {
    const m = messages.rules['target-triwulan-tidak-cocok'];
    for (const tabel of kinerja.tabel) {
      for (const baris of tabel.indikator) {
        const tahun = baris.target.get('TAHUN');
        const { isi, kolom, sampaiAkhir } = seriTarget(baris);
        if (!berisi(tahun) || isi.length === 0 || kolom < 2 || !sampaiAkhir) continue;
        const values = isi.map(({ nilai }) => nilai);
        if (values.every(({ nilai }) => nilai === 0) || bolong(baris)) continue;
        if (modeCocok(values, tahun).size > 0) continue;
        const polaritas = fakta(kinerja, baris.kunci)?.polaritas.nilai;
        const lowest = Math.min(...values.map(({ nilai }) => nilai));
        // Better when lower: the year's target is the lowest of its quarters.
        if ((polaritas === 'MIN' || polaritas === 'MIN-RASIO') && lowest === tahun.nilai) continue;
        const sum = values.reduce((total, { nilai }) => total + nilai, 0);
        yield {
          ...letak([tahun]),
          message: m.tidakCocok({
            indikator: ringkas(baris.nama),
            tahunan: tahun.tampil,
            triwulan: values.map(({ tampil }) => tampil),
            jumlah: sum,
            akhir: values[values.length - 1]!.tampil,
          }),
          related: values.map(tempat),
          data: { printed: tahun.angka, sum, last: values[values.length - 1]!.nilai },
        };
      }
    }
  },
};

/** A quarter with realisasi and no target: the missing target is what keeps the year from adding up. */
const bolong = (baris: BarisIndikator): boolean =>
  [...baris.realisasi].some(
    ([periode, nilai]) =>
      /^(?:TW|B)\d/.test(periode) &&
      berisi(nilai) &&
      nilai.nilai !== 0 &&
      baris.target.has(periode) &&
      kosong(baris.target.get(periode)),
  );
