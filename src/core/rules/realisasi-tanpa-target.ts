import type { Rule } from './rule';
import { berisi, kosong } from './support/baris';
import { letak, tempat } from './support/kelompok';
import { ringkas } from './support/teks';
import { tanpaTarget } from './target-kosong';

/** Realisasi where the same period has no target: its capaian cannot be computed. */
export const realisasiTanpaTarget: Rule = {
  id: 'realisasi-tanpa-target',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['realisasi-tanpa-target'];
    for (const tabel of kinerja.tabel) {
      for (const baris of tabel.indikator) {
        // No target at all is target-kosong.
        if (tanpaTarget(baris)) continue;
        for (const [periode, nilai] of baris.realisasi) {
          const target = baris.target.get(periode);
          if (!berisi(nilai) || nilai.nilai === 0 || target === undefined || !kosong(target)) continue;
          yield {
            ...letak([nilai]),
            message: m.tanpa({ indikator: ringkas(baris.nama), realisasi: nilai.tampil, periode }),
            related: [tempat(target)],
          };
        }
      }
    }
  },
};
