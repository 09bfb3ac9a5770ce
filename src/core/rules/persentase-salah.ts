import type { Rule } from './rule';
import { letak, tempat } from './support/kelompok';
import { rumusAtasTeks } from './support/baris';
import { gantiDenganRumus } from './support/rumus-sel';
import { periksaPersen } from './support/periksa-persen';
import { ringkas } from './support/teks';

/** A printed serapan or share that its own two numbers do not give. */
export const persentaseSalah: Rule = {
  id: 'persentase-salah',
  severity: 'error',
  *check({ kinerja, messages }) {
    const m = messages.rules['persentase-salah'];
    for (const hasil of periksaPersen(kinerja)) {
      if (hasil.hasil !== 'beda' || rumusAtasTeks(hasil)) continue;
      yield {
        ...letak([hasil.nilai]),
        message: m.salah({
          tercetak: hasil.nilai.tampil,
          hitung: hasil.hitung,
          desimal: hasil.desimal,
          pembilang: hasil.pembilang,
          penyebut: hasil.penyebut,
          jenis: hasil.jenis,
          baris: ringkas(hasil.baris.label),
        }),
        related: hasil.sel.map(tempat),
        data: { printed: hasil.nilai.angka, computed: hasil.dalamSkalaSel },
        ...gantiDenganRumus(m.fix, hasil),
      };
    }
  },
};
