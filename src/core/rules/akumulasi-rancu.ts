import type { BarisIndikator, Nilai } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { berisi, fakta } from './support/baris';
import { kelompokkan, letak } from './support/kelompok';
import { modeCocok, seriTarget } from './support/seri';
import { ringkas } from './support/teks';

/** Sum and last value both give the annual target, or nothing tells which is meant: the user decides. */
export const akumulasiRancu: Rule = {
  id: 'akumulasi-rancu',
  severity: 'info',
  *check({ kinerja, messages }) {
    const m = messages.rules['akumulasi-rancu'];
    for (const tabel of kinerja.tabel) {
      const found = tabel.indikator.flatMap((baris) => {
        if (fakta(kinerja, baris.kunci)?.mode.pasti) return [];
        const rancu = keraguan(baris);
        return rancu ? [{ baris, ...rancu }] : [];
      });
      for (const group of kelompokkan(found, (a, b) => a.sebab === b.sebab)) {
        const indikator = group.map(({ baris }) => ringkas(baris.nama));
        yield {
          ...letak(group.map(({ nilai }) => nilai)),
          message: m[group[0]!.sebab]({ indikator }),
        };
      }
    }
  },
};

function keraguan(baris: BarisIndikator): { nilai: Nilai; sebab: 'keduanya' | 'takTersurat' } | undefined {
  const { isi, sampaiAkhir } = seriTarget(baris);
  const values = isi.map(({ nilai }) => nilai);
  if (!sampaiAkhir || values.length === 0 || values.every(({ nilai }) => nilai === 0)) return undefined;
  const tahun = baris.target.get('TAHUN');
  if (berisi(tahun)) {
    const fits = modeCocok(values, tahun);
    return fits.has('JUMLAH') && fits.has('AKHIR') ? { nilai: tahun, sebab: 'keduanya' } : undefined;
  }
  // No annual target to tell by: a sum and a last value that differ.
  const same = new Set(values.map(({ nilai }) => nilai)).size === 1;
  return values.length >= 2 && !same
    ? { nilai: values[values.length - 1]!, sebab: 'takTersurat' }
    : undefined;
}
