import type { BarisIndikator, Indikator, Nilai } from '../kinerja/kinerja';
import { polaritasDariKata, targetMenurun } from '../kinerja/polaritas';
import type { Rule } from './rule';
import { berisi } from './support/baris';
import { letak } from './support/kelompok';
import { namaSel, ringkas } from './support/teks';

/** Lower looks better, by the targets or by the words, and nothing states it: the two formulas differ widely. */
export const polaritasRancu: Rule = {
  id: 'polaritas-rancu',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['polaritas-rancu'];
    const shown = new Set(kinerja.tabel);
    for (const indikator of kinerja.indikator) {
      if (indikator.polaritas.pasti) continue;
      const di = indikator.di.filter((baris) => shown.has(baris.tabel));
      const falling = di.find(targetMenurun);
      if (falling) {
        const targets = tahunan(falling);
        yield {
          ...letak(targets),
          message: m.menurun({
            indikator: ringkas(indikator.nama),
            target: targets.map(({ tampil }) => tampil),
          }),
          related: [{ sheet: falling.refNama.sheet, cell: namaSel(falling) }],
        };
        continue;
      }
      const place = kataRendah(indikator, di);
      if (!place) continue;
      yield {
        sheet: place.refNama.sheet,
        cell: namaSel(place),
        message: m.kata({ indikator: ringkas(indikator.nama) }),
      };
    }
  },
};

const tahunan = (baris: BarisIndikator): Nilai[] =>
  [...baris.target].flatMap(([period, nilai]) =>
    /^(?:Y\d|\d{4})$/.test(period) && berisi(nilai) ? [nilai] : [],
  );

/** Words matter where a capaian is or will be computed: a row that carries target or realisasi. */
const kataRendah = (indikator: Indikator, di: readonly BarisIndikator[]): BarisIndikator | undefined =>
  polaritasDariKata(indikator.nama) === undefined
    ? undefined
    : di.find((baris) => [...baris.target.values(), ...baris.realisasi.values()].some(berisi));
