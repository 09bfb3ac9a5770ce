import type { Fakta } from './fakta';
import { sama, type Selisih } from './suara';

/** Tells what a differing value is elsewhere in the workbook. */
export class Penjelas {
  private readonly byThing = new Map<string, Fakta[]>();

  constructor(fakta: readonly Fakta[]) {
    for (const one of fakta) {
      const key = `${one.jenis}|${one.kunci}`;
      const list = this.byThing.get(key);
      if (list) list.push(one);
      else this.byThing.set(key, [one]);
    }
  }

  /** What the value is elsewhere: last year's, the capaian, the target instead of the realisasi. */
  asal({ fakta, acuan }: Selisih): { apa: 'tahun-lalu' | 'capaian' | 'tertukar'; dari: Fakta } | undefined {
    if (fakta.nilai === 0 || fakta.nilai === 100) return undefined;
    const [tahun] = fakta.periode.split('|');
    const same = (this.byThing.get(`${fakta.jenis}|${fakta.kunci}`) ?? []).filter(
      (one) => one.sel !== fakta.sel && !one.turunan && sama({ ...one, besaran: fakta.besaran }, fakta),
    );
    const lalu = same.find(
      (one) => one.besaran === fakta.besaran && one.periode.split('|')[0] === String(Number(tahun) - 1),
    );
    if (lalu) return { apa: 'tahun-lalu', dari: lalu };
    const capaian = same.find(
      (one) =>
        fakta.besaran === 'realisasi' && one.besaran === 'capaian' && one.periode.split('|')[0] === tahun,
    );
    if (capaian) return { apa: 'capaian', dari: capaian };
    const lawan =
      fakta.besaran === 'realisasi' ? 'target' : fakta.besaran === 'target' ? 'realisasi' : undefined;
    const tukar = same.find(
      (one) => one.besaran === lawan && one.periode === fakta.periode && one.tabel !== fakta.tabel,
    );
    return tukar && acuan.length > 0 ? { apa: 'tertukar', dari: tukar } : undefined;
  }
}
