import type { BarisIndikator, Nilai, Tabel } from '../kinerja/kinerja';
import type { Period } from '../recognise/table';
import { type FaktaBaris, faktorPasangan } from './kolom-fakta';
import { urutanPeriode } from './kolom-periode';
import { polaritasAngka } from './kolom-rumus';
import type { Sel } from './kolom-sumber';

export interface Kelompok {
  readonly period: Period;
  readonly cells: readonly Sel[];
}

/** The row's printed capaian of a period; `Capaian terhadap target TW II` beside sums up to TW II alone is that of the sums. */
function capaianTercetak(b: BarisIndikator, period: Period): Nilai | undefined {
  const tw = period.replace(/^SD-/, '');
  const lain = b.target.has(tw) || b.realisasi.has(tw);
  return b.capaian.get(period) ?? (lain ? undefined : b.capaian.get(tw));
}

/** Pairs of target and realisasi, by period; the four quarters that stand in rows are one column. */
export function kelompok(
  tabel: Tabel,
  rows: readonly BarisIndikator[],
  fakta: ReadonlyMap<BarisIndikator, FaktaBaris>,
): Kelompok[] {
  const found = new Map<Period, Omit<Sel, 'faktor'>[]>();
  const taken = new Set<string>();
  const berbaris = tabel.table.kind === 'pengukuran-triwulan';
  for (const b of rows) {
    for (const [period, realisasi] of b.realisasi) {
      const target = b.target.get(period);
      if (!target) continue;
      const key = berbaris && /^TW/.test(period) ? 'TRIWULAN' : period;
      const row = berbaris ? realisasi.ref.row : b.baris.row;
      const list = found.get(key) ?? [];
      // One cell for several indicators, merged over their rows, counts for the first.
      if (taken.has(`${key} ${row}`)) continue;
      taken.add(`${key} ${row}`);
      list.push({ b, fakta: fakta.get(b)!, row, target, realisasi, capaian: capaianTercetak(b, period) });
      found.set(key, list);
    }
    // Up to a quarter against the year's target, where the table has no target up to that quarter. An indicator that is
    // better when lower waits for the year's end.
    for (const [period, realisasi] of b.realisasi) {
      const target = b.target.get('TAHUN');
      if (!/^SD-TW\d$/.test(period) || !target || b.target.has(period) || b.realisasi.has('TAHUN')) continue;
      if (period !== 'SD-TW4' && polaritasAngka(fakta.get(b)!) !== 'MAKS') continue;
      const list = found.get(period) ?? [];
      const sendiri = [...b.realisasi.keys()].filter((p) => p.startsWith('SD-TW')).length === 1;
      const capaian = b.capaian.get(period) ?? (sendiri ? b.capaian.get('TAHUN') : undefined);
      list.push({ b, fakta: fakta.get(b)!, row: b.baris.row, target, realisasi, capaian });
      found.set(period, list);
    }
    // A plan's progress: what was reached up to this year against the end of the plan.
    const akhir = b.target.get('RENSTRA');
    const sampai = b.realisasi.get('SD-TAHUN');
    const kemajuan = b.capaian.get('RENSTRA') ?? b.capaian.get('SD-TAHUN');
    if (akhir && sampai && kemajuan && !b.target.get('SD-TAHUN')) {
      const list = found.get('RENSTRA') ?? [];
      list.push({
        b,
        fakta: fakta.get(b)!,
        row: b.baris.row,
        target: akhir,
        realisasi: sampai,
        capaian: kemajuan,
      });
      found.set('RENSTRA', list);
    }
  }
  return [...found]
    .sort(([a], [b]) => urutanPeriode(a) - urutanPeriode(b))
    .map(([period, cells]) => {
      const faktor = faktorPasangan(cells);
      return { period, cells: cells.map((cell, i) => ({ ...cell, faktor: faktor[i]! })) };
    });
}
