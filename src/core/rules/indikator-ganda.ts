import { columnNumber } from '../grid/address';
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
      // Kegiatan, uraian or output that stand in for indicators repeat by nature ("Persiapan", "Laporan").
      const names = new Set(
        tabel.table.columns
          .filter(({ role }) => role === 'indikator')
          .map(({ column }) => columnNumber(column)),
      );
      if (names.size === 0) continue;
      const bagian = bagianBaris(tabel);
      for (const baris of tabel.indikator) {
        if (baris.kunci.length < 4 || !names.has(baris.refNama.column)) continue;
        const key = kunciTempat(baris, bagian.get(baris.baris.row) ?? '');
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
function kunciTempat(baris: BarisIndikator, bagian: string): string {
  const kode =
    [...baris.baris.sel.values()].find(({ column }) => column.role === 'kode')?.tampil.trim() ?? '';
  const heads = [baris.program, baris.kegiatan, baris.subkegiatan, baris.satuan];
  return [
    baris.kunci,
    baris.tingkat,
    bagian,
    berjenjang.test(kode) ? kode : '',
    ...heads.map((teks) => kunciTeks(teks?.teks ?? '')),
  ].join('|');
}

/** By row: the section banner and the uraian (program, kegiatan) that it stands under. */
function bagianBaris(tabel: Tabel): Map<number, string> {
  const uraian = tabel.table.columns.filter(({ role }) => role === 'uraian');
  let banner = 0;
  let words = '';
  return new Map(
    tabel.baris.map((baris) => {
      if (baris.jenis === 'bagian') banner = baris.row;
      const own = uraian.map(({ column }) => baris.sel.get(column)?.tampil.trim() ?? '').join(' ');
      if (own.trim() !== '') words = kunciTeks(own);
      return [baris.row, `${banner} ${words}`];
    }),
  );
}

/** A code of several levels names a (sub)kegiatan; `1.a` merely counts rows. */
const berjenjang = /^[\dX]+(?:[.\s][\dA-Z]+){2,}/i;
