import { aksiBaris, kolomAksi, awalGabungan } from './hubungan/aksi';
import { bulanDalam, menyentuh, triwulanBulan, type SebutanBulan } from './hubungan/bulan';
import { selDari } from './support/kelompok';
import type { Found, Rule } from './rule';

/**
 * A month that names something else than the time of the action: a period of promotion (`periode April`), a
 * document's month, what happened last year, or the day from which a thing holds (`TMT 1 April`).
 */
const namaLain = (sebutan: SebutanBulan, tahun: number | undefined): boolean =>
  /(?:periode|tmt|per|kenaikan\s+pangkat|kp|gaji|bukti|data|laporan|hingga|sampai(?:\s+dengan)?|s\.?\s*[/.]?\s*d\.?|sejak|mulai|berlaku)(?:\s+(?:bulan|tanggal|tgl))?[\s.:]*(?:\d{1,2}\s*)?$/i.test(
    sebutan.sebelum,
  ) ||
  (sebutan.tahun !== undefined && tahun !== undefined && sebutan.tahun !== tahun);

export const aksiSalahTriwulan: Rule = {
  id: 'aksi-salah-triwulan',
  severity: 'warning',
  applies: ['renaksi-naratif', 'renaksi', 'monev'],
  *check({ kinerja, messages }): Iterable<Found> {
    for (const tabel of kinerja.tabel) {
      const columns = kolomAksi(tabel);
      if (columns.length < 2) continue;
      for (const baris of tabel.baris) {
        if (baris.jenis !== 'data') continue;
        for (const aksi of aksiBaris(baris, columns)) {
          if (!awalGabungan(tabel, baris, aksi.nilai.column)) continue;
          const salah = bulanDalam(aksi.teks).filter(
            (sebutan) => !menyentuh(sebutan, aksi.triwulan) && !namaLain(sebutan, tabel.tahun),
          );
          if (salah.length === 0) continue;
          const seharusnya = [...new Set(salah.map((one) => triwulanBulan(one.dari)))];
          yield {
            sheet: aksi.nilai.ref.sheet,
            cell: selDari(aksi.nilai),
            message: messages.rules['aksi-salah-triwulan'](
              [...new Set(salah.map((one) => one.teks))],
              [...aksi.triwulan],
              seharusnya,
            ),
            data: { months: salah.map((one) => one.teks), expected: seharusnya },
          };
        }
      }
    }
  },
};
