import type { BarisIndikator } from '../kinerja/kinerja';
import { kunciTeks } from '../kinerja/kunci';
import type { Rule } from './rule';
import { namaSel, ringkas } from './support/teks';

/** The same indicator twice in one table, under the same heads: it would be counted twice. */
export const indikatorGanda: Rule = {
  id: 'indikator-ganda',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['indikator-ganda'];
    for (const tabel of kinerja.tabel) {
      const seen = new Map<string, BarisIndikator>();
      for (const baris of tabel.indikator) {
        if (baris.kunci.length < 4) continue;
        const key = kunciTempat(baris);
        const first = seen.get(key);
        if (!first) {
          seen.set(key, baris);
          continue;
        }
        yield {
          sheet: baris.refNama.sheet,
          cell: namaSel(baris),
          message: m.ganda({ indikator: ringkas(baris.nama), sel: namaSel(first) }),
          related: [{ sheet: first.refNama.sheet, cell: namaSel(first) }],
        };
      }
    }
  },
};

/**
 * Two rows are the same indicator only under the same section, tujuan, sasaran, program and kegiatan, in the same
 * satuan and answered for by the same unit: each bidang may have its own "Jumlah laporan".
 */
function kunciTempat(baris: BarisIndikator): string {
  const bagian = baris.tabel.baris.findLast((b) => b.jenis === 'bagian' && b.row < baris.baris.row)?.row ?? 0;
  const { tujuan, sasaran, program, kegiatan, subkegiatan, satuan, penanggungJawab } = baris;
  const heads = [tujuan, sasaran, program, kegiatan, subkegiatan, satuan, penanggungJawab];
  return [baris.kunci, baris.tingkat, bagian, ...heads.map((teks) => kunciTeks(teks?.teks ?? ''))].join('|');
}
