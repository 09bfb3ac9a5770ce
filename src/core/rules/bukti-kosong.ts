import type { Baris, Tabel } from '../kinerja/kinerja';
import { namaBaris, tanpaIsi } from './hubungan/aksi';
import { berisi } from './support/baris';
import { selDari } from './support/kelompok';
import type { Found, Rule } from './rule';

/** A row that reports something done: an activity of a log, or an indicator with a realisasi. */
function melapor(tabel: Tabel, baris: Baris): boolean {
  if (tabel.table.kind === 'kegiatan-bukti') return namaBaris(tabel, baris) !== undefined;
  return tabel.table.columns.some((column) => {
    const nilai = baris.sel.get(column.column);
    if (column.role === 'realisasi') return berisi(nilai) && nilai.angka !== 0 && nilai.ref.row === baris.row;
    return (
      column.role === 'hasil' && nilai !== undefined && nilai.ref.row === baris.row && !tanpaIsi(nilai.tampil)
    );
  });
}

export const buktiKosong: Rule = {
  id: 'bukti-kosong',
  severity: 'warning',
  *check({ kinerja, messages }): Iterable<Found> {
    for (const tabel of kinerja.tabel) {
      const bukti = tabel.table.columns.find((column) => column.role === 'bukti');
      if (!bukti) continue;
      for (const baris of tabel.baris) {
        if (baris.jenis !== 'data' || !melapor(tabel, baris)) continue;
        const nilai = baris.sel.get(bukti.column)!;
        if (nilai.ref.row !== baris.row || !tanpaIsi(nilai.tampil)) continue;
        // An attachment's number in its own column is evidence too.
        const lampiran = tabel.table.columns.find((column) => column.role === 'lampiran');
        if (lampiran && !tanpaIsi(baris.sel.get(lampiran.column)?.tampil ?? '')) continue;
        yield {
          sheet: nilai.ref.sheet,
          cell: selDari(nilai),
          message: messages.rules['bukti-kosong'](namaBaris(tabel, baris)?.tampil ?? baris.label),
        };
      }
    }
  },
};
