import { triwulan } from '../recognise/table';
import { aksiBaris, kolomAksi, namaBaris, tanpaIsi } from './hubungan/aksi';
import { selDari } from './support/kelompok';
import type { Found, Rule } from './rule';

export const hasilKosong: Rule = {
  id: 'hasil-kosong',
  severity: 'warning',
  applies: ['renaksi-naratif', 'renaksi', 'monev'],
  *check({ kinerja, periode, messages }): Iterable<Found> {
    if (!periode) return;
    const lewat = new Set(triwulan.slice(0, triwulan.indexOf(periode) + 1));
    for (const tabel of kinerja.tabel) {
      const columns = kolomAksi(tabel);
      const hasil = tabel.table.columns.find((column) => column.role === 'hasil');
      if (columns.length === 0 || !hasil) continue;
      for (const baris of tabel.baris) {
        if (baris.jenis !== 'data') continue;
        const nilai = baris.sel.get(hasil.column)!;
        if (nilai.ref.row !== baris.row || !tanpaIsi(nilai.tampil)) continue;
        const due = aksiBaris(baris, columns).find((aksi) => [...aksi.triwulan].some((tw) => lewat.has(tw)));
        if (!due) continue;
        yield {
          sheet: nilai.ref.sheet,
          cell: selDari(nilai),
          message: messages.rules['hasil-kosong'](
            namaBaris(tabel, baris)?.tampil ?? due.teks,
            [...due.triwulan].filter((tw) => lewat.has(tw)),
          ),
          related: [{ sheet: due.nilai.ref.sheet, cell: selDari(due.nilai) }],
        };
      }
    }
  },
};
