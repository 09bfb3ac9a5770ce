import type { Nilai } from '../kinerja/kinerja';
import { desimalNilai } from './hubungan/banding';
import { periksaJumlah } from './hubungan/jumlah';
import type { Rule } from './rule';
import { bulatkan, desimalTampil } from './support/banding';
import { rumusAtasTeks } from './support/baris';
import { letak, tempat } from './support/kelompok';
import { periksaCapaian } from './support/periksa-capaian';
import { periksaPersen } from './support/periksa-persen';

/** Cut off where it should be rounded half up: 92,1877 is 92,19, not 92,18; a total that its rounded parts explain. */
export const pembulatan: Rule = {
  id: 'pembulatan',
  severity: 'info',
  *check({ kinerja, messages }) {
    const m = messages.rules.pembulatan;
    for (const { nilai, hasil, hitung, sel } of [...periksaCapaian(kinerja), ...periksaPersen(kinerja)]) {
      if (hasil !== 'dipotong' || rumusAtasTeks({ nilai, sel })) continue;
      const desimal = desimalSel(nilai);
      yield {
        ...letak([nilai]),
        message: m.dipotong({ tercetak: nilai.tampil, hitung, desimal, bulat: bulatkan(hitung, desimal) }),
        related: sel.map(tempat),
        data: { printed: nilai.angka, computed: bulatkan(hitung, desimal) / nilai.skala },
      };
    }
    for (const tabel of kinerja.tabel) {
      for (const { sel, bagian, banding } of periksaJumlah(tabel)) {
        if (banding.hasil !== 'bulat' || sel.cell?.formula !== undefined) continue;
        const desimal = desimalNilai(sel);
        // A total shown with fewer decimals than its parts is their sum, rounded.
        if (bulatkan(banding.jumlah, desimal) === sel.angka) continue;
        yield {
          ...letak([sel]),
          message: m.jumlah({ tercetak: sel.tampil, jumlah: banding.jumlah, bagian: bagian.length }),
          related: bagian.slice(0, 12).map(tempat),
          data: { printed: sel.angka, computed: banding.jumlah },
        };
      }
    }
  },
};

const desimalSel = (nilai: Nilai): number => Math.min(4, desimalTampil(nilai));
