import type { Rule } from './rule';
import { rumusAtasTeks } from './support/baris';
import { gantiDenganRumus } from './support/rumus-sel';
import { periksaCapaian } from './support/periksa-capaian';
import { letak, tempat } from './support/kelompok';
import { namaBaris } from './support/teks';

/** A printed capaian that its own target and realisasi do not give. */
export const capaianSalah: Rule = {
  id: 'capaian-salah',
  severity: 'error',
  *check({ kinerja, messages }) {
    const m = messages.rules['capaian-salah'];
    for (const hasil of periksaCapaian(kinerja)) {
      if (hasil.hasil !== 'beda' || rumusAtasTeks(hasil)) continue;
      yield {
        ...letak([hasil.nilai]),
        message: m.salah({
          tercetak: hasil.nilai.tampil,
          hitung: hasil.hitung,
          desimal: hasil.desimal,
          target: hasil.target,
          realisasi: hasil.realisasi,
          rumus: hasil.rumus,
          pasti: hasil.pasti,
          baris: namaBaris(hasil.baris),
        }),
        related: hasil.sel.map(tempat),
        data: { printed: hasil.nilai.angka, computed: hasil.dalamSkalaSel, formula: hasil.rumus },
        ...gantiDenganRumus(m.fix, hasil),
      };
    }
  },
};
