import type { BarisAnggaran } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { berisi, type Terisi } from './support/baris';
import { letak, tempat } from './support/kelompok';
import { ringkas } from './support/teks';

/** More spent than was allotted. */
export const serapanLewat100: Rule = {
  id: 'serapan-lewat-100',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['serapan-lewat-100'];
    for (const tabel of kinerja.tabel) {
      for (const baris of tabel.anggaran) {
        const lewat = melampaui(baris);
        // A program above its pagu because of one kegiatan: the kegiatan says it.
        if (!lewat || baris.anak.some((anak) => melampaui(anak))) continue;
        const { pagu, realisasi } = lewat;
        yield {
          ...letak([realisasi]),
          message: m.lewat({
            uraian: ringkas(baris.uraian),
            realisasi: realisasi.tampil,
            pagu: pagu.tampil,
            selisih: realisasi.nilai - pagu.nilai,
          }),
          related: [tempat(pagu), ...(baris.serapan ? [tempat(baris.serapan)] : [])],
          data: { printed: realisasi.angka, limit: pagu.angka },
        };
      }
    }
  },
};

/** Pagu of the year against realisasi of the year or up to a quarter; a quarter's own plan may be passed. */
function melampaui(baris: BarisAnggaran): { pagu: Terisi; realisasi: Terisi } | undefined {
  const { pagu, realisasi } = baris;
  if (!berisi(pagu) || !berisi(realisasi) || baris.jenis === 'total') return undefined;
  if (/^TW/.test(pagu.column.period ?? '')) return undefined;
  if (pagu.nilai < 0 || realisasi.nilai <= 0) return undefined;
  // Half a rupiah of rounding is no overspending.
  return realisasi.nilai > pagu.nilai + 0.5 ? { pagu, realisasi } : undefined;
}
