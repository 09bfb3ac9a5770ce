import type { Baris, Nilai, Tabel } from '../kinerja/kinerja';
import { namaBaris, tanpaIsi } from './hubungan/aksi';
import { susunan } from './hubungan/hierarchy';
import { selDari } from './support/kelompok';
import type { Found, Rule } from './rule';

interface Baca {
  readonly baris: Baris;
  readonly nilai: Nilai;
  readonly nama: string;
}

/** Rows that somebody has to answer for, each with its cell; a merged cell is read once, in its first row. */
function wajib(tabel: Tabel, column: string): Baca[] {
  // A program's kegiatan answer for it: only the finest rows must name somebody.
  const induk = new Set(
    susunan(tabel).semua.flatMap((simpul) => (simpul.anak.length > 0 ? [simpul.baris] : [])),
  );
  return tabel.baris.flatMap((baris) => {
    if (baris.jenis !== 'data' || induk.has(baris)) return [];
    const nilai = baris.sel.get(column)!;
    const nama = namaBaris(tabel, baris);
    return nama && nilai.ref.row === baris.row ? [{ baris, nilai, nama: nama.tampil }] : [];
  });
}

export const penanggungJawabKosong: Rule = {
  id: 'penanggung-jawab-kosong',
  severity: 'info',
  *check({ kinerja, messages }): Iterable<Found> {
    for (const tabel of kinerja.tabel) {
      if (tabel.table.kind === 'lain') continue;
      for (const column of tabel.table.columns.filter((one) => one.role === 'penanggung-jawab')) {
        const rows = wajib(tabel, column.column);
        const filled = rows.filter(({ nilai }) => !tanpaIsi(nilai.tampil));
        // Written once for the rows below it, or not used at all: a blank then says nothing of its row.
        if (filled.length < rows.length * 0.7) continue;
        for (const { nilai, nama } of rows) {
          if (!tanpaIsi(nilai.tampil)) continue;
          yield {
            sheet: nilai.ref.sheet,
            cell: selDari(nilai),
            message: messages.rules['penanggung-jawab-kosong'](nama),
          };
        }
      }
    }
  },
};
