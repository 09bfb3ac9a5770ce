import type { BarisIndikator, Nilai } from '../kinerja/kinerja';
import { triwulan } from '../recognise/table';
import type { Rule } from './rule';
import { berisi, fakta } from './support/baris';
import { kelompokkanKolom, letak, tempat } from './support/kelompok';
import { ringkas } from './support/teks';

/** Nothing divides by zero: an annual target of 0, or quarters all 0 under an annual target that is not. */
export const targetNol: Rule = {
  id: 'target-nol',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['target-nol'];
    for (const tabel of kinerja.tabel) {
      for (const baris of tabel.indikator) {
        const tahun = baris.target.get('TAHUN');
        const quarters = triwulan.map((tw) => baris.target.get(tw)).filter(berisi);
        const semuaNol = quarters.length > 0 && quarters.every((nilai) => nilai.nilai === 0);
        if (semuaNol && berisi(tahun) && tahun.nilai !== 0) {
          yield {
            ...letak(quarters),
            message: m.triwulan({ indikator: ringkas(baris.nama), tahunan: tahun.tampil }),
            related: [tempat(tahun)],
          };
        }
      }
      const nol = tabel.indikator.flatMap((baris) => {
        const polaritas = fakta(kinerja, baris.kunci)?.polaritas.nilai;
        const makinRendah = polaritas === 'MIN' || polaritas === 'MIN-RASIO';
        return pembagiNol(baris, makinRendah).map((nilai) => ({ baris, nilai }));
      });
      for (const group of kelompokkanKolom(nol)) {
        yield {
          ...letak(group.map(({ nilai }) => nilai)),
          message: m.tahunan({ indikator: group.map(({ baris }) => ringkas(baris.nama)) }),
          data: { printed: 0 },
        };
      }
    }
  },
};

/** Targets of a whole period (never a quarter: it may be planned at 0) that a capaian divides by. */
function pembagiNol(baris: BarisIndikator, makinRendah: boolean): Nilai[] {
  return [...baris.target].flatMap(([period, target]) => {
    if (!/^(?:TAHUN|RENSTRA|\d{4})$/.test(period) || !berisi(target) || target.nilai !== 0) return [];
    if (!baris.capaian.has(period) && !(period === 'TAHUN' && baris.capaian.size > 0)) return [];
    const realisasi = baris.realisasi.get(period)?.nilai ?? null;
    const capaian = baris.capaian.get(period)?.nilai ?? null;
    // A Renja lists what other years plan too: nothing planned, nothing done, nothing divided.
    if (baris.tabel.table.kind === 'evaluasi-renja' && !realisasi && !capaian) return [];
    // Zero is the goal of an indicator that is better when lower, and it was reached.
    if (makinRendah && (realisasi === null || realisasi === 0)) return [];
    return [target];
  });
}
