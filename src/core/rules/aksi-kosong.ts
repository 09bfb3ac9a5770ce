import { aksiBaris, kolomAksi, namaBaris, rentangKolom } from './hubungan/aksi';
import type { Found, Rule } from './rule';

export const aksiKosong: Rule = {
  id: 'aksi-kosong',
  severity: 'warning',
  applies: ['renaksi-naratif', 'renaksi', 'monev'],
  *check({ kinerja, messages }): Iterable<Found> {
    for (const tabel of kinerja.tabel) {
      const columns = kolomAksi(tabel);
      if (columns.length === 0) continue;
      for (const baris of tabel.baris) {
        if (baris.jenis !== 'data') continue;
        const nama = namaBaris(tabel, baris);
        if (!nama || aksiBaris(baris, columns).length > 0) continue;
        yield {
          sheet: tabel.table.sheet,
          cell: `${columns[0]!.column}${baris.row}`,
          ...(columns.length > 1 ? { range: rentangKolom(columns, baris.row) } : {}),
          message: messages.rules['aksi-kosong'](nama.tampil),
        };
      }
    }
  },
};
