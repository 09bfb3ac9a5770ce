import type { BarisIndikator, Tabel } from '../kinerja/kinerja';
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
      const bagian = bagianBaris(tabel);
      for (const baris of tabel.indikator) {
        if (baris.kunci.length < 4) continue;
        const key = kunciTempat(baris, bagian.get(baris.baris.row) ?? 0);
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
 * Two rows are the same indicator only at one level, under one section, program and kegiatan and in one satuan: each
 * kegiatan may have its own "Jumlah laporan". Another sasaran or another unit makes no other indicator.
 */
function kunciTempat(baris: BarisIndikator, bagian: number): string {
  const heads = [baris.program, baris.kegiatan, baris.subkegiatan, baris.satuan];
  return [baris.kunci, baris.tingkat, bagian, ...heads.map((teks) => kunciTeks(teks?.teks ?? ''))].join('|');
}

/** By row: the section banner that it stands under. */
function bagianBaris(tabel: Tabel): Map<number, number> {
  let current = 0;
  return new Map(
    tabel.baris.map((baris) => {
      if (baris.jenis === 'bagian') current = baris.row;
      return [baris.row, current];
    }),
  );
}
