import type { BarisIndikator } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { berisi } from './support/baris';
import { letak } from './support/kelompok';
import { jenisIndikator, jenisSatuan, tentangPerubahan, tentangTerhadapRencana } from './support/satuan';
import { ringkas } from './support/teks';

/** A share of a whole cannot pass 100 %; growth and rates against a plan can. */
export const persenLewat100: Rule = {
  id: 'persen-lewat-100',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['persen-lewat-100'];
    for (const tabel of kinerja.tabel) {
      for (const baris of tabel.indikator) {
        if (!bagian(baris)) continue;
        for (const [apa, titik] of [
          ['target', baris.target],
          ['realisasi', baris.realisasi],
        ] as const) {
          for (const nilai of new Set(titik.values())) {
            if (!berisi(nilai) || nilai.nilai <= 100) continue;
            yield {
              ...letak([nilai]),
              message: m.lewat({ apa, tampil: nilai.tampil, indikator: ringkas(baris.nama) }),
              data: { printed: nilai.angka },
            };
          }
        }
      }
    }
  },
};

/** Is the indicator a share: in %, and neither growth nor a rate against a plan. */
function bagian(baris: BarisIndikator): boolean {
  if (tentangPerubahan(baris.nama) || tentangTerhadapRencana(baris.nama)) return false;
  const jenis = jenisIndikator(baris.nama);
  // A count or an index in % is satuan-tidak-cocok.
  if (jenis === 'jumlah' || jenis === 'indeks') return false;
  const satuan = jenisSatuan(baris.satuan?.teks);
  return satuan === 'persen' || (satuan === 'kosong' && jenis === 'persentase');
}
