import type { Tabel } from '../../kinerja/kinerja';
import { banding, desimalTampil } from '../support/banding';
import type { Fakta } from './fakta';

const desimal = (fakta: Fakta): number => (fakta.turunan ? 2 : desimalTampil(fakta.sel));

/** Two tables state the same: to the decimals of the coarser one, fractions beside points, money in thousands beside rupiah. */
export function sama(a: Fakta, b: Fakta): boolean {
  if (a.nilai === b.nilai) return true;
  const places = Math.min(desimal(a), desimal(b));
  const [kasar, halus] = desimal(a) <= desimal(b) ? [a, b] : [b, a];
  if (banding(kasar.nilai, halus.nilai, places) !== 'beda') return true;
  const [kecil, besar] = Math.abs(a.nilai) < Math.abs(b.nilai) ? [a, b] : [b, a];
  const rasio = besar.nilai / (kecil.nilai || 1);
  if (a.besaran === 'pagu' || a.besaran === 'realisasi-anggaran')
    return Math.abs(rasio - 1000) < (0.51 / Math.max(1, Math.abs(kecil.nilai))) * 1000;
  const persen =
    a.besaran === 'capaian' ||
    a.besaran === 'serapan' ||
    /persentase|%/.test(`${a.satuan ?? ''} ${b.satuan ?? ''}`);
  return persen && Math.abs(kecil.nilai) <= 3 && Math.abs(rasio - 100) < 0.6;
}

export interface Selisih {
  readonly fakta: Fakta;
  /** What the other tables agree on. */
  readonly acuan: readonly Fakta[];
}

const tabelKe = (fakta: readonly Fakta[]): number => new Set(fakta.map((one) => one.tabel)).size;

/** The statements of one thing that stand against what most tables, or else the first, say of it. */
export function berbeda(
  fakta: readonly Fakta[],
  terpisah: (a: Tabel, b: Tabel) => boolean,
  urutan: (t: Tabel) => number,
): Selisih[] {
  if (tabelKe(fakta) < 2) return [];
  const groups: Fakta[][] = [];
  for (const one of [...fakta].sort((a, b) => urutan(a.tabel) - urutan(b.tabel))) {
    const group = groups.find((other) => sama(other[0]!, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  if (groups.length === 1) return [];
  const best = groups.reduce((a, b) => (tabelKe(b) > tabelKe(a) ? b : a));
  return groups.flatMap((group) => {
    if (group === best) return [];
    return group.flatMap((one) => {
      const acuan = best.filter((other) => other.tabel !== one.tabel && !terpisah(other.tabel, one.tabel));
      return acuan.length > 0 ? [{ fakta: one, acuan }] : [];
    });
  });
}

/**
 * Pairs of tables of one layout that disagree on most of what they share: the same form filled in by two units, or
 * for two times that neither states.
 */
export function pasanganTerpisah(kelompok: Iterable<readonly Fakta[]>): (a: Tabel, b: Tabel) => boolean {
  const ids = new Map<Tabel, number>();
  const id = (tabel: Tabel): number => {
    let own = ids.get(tabel);
    if (own === undefined) ids.set(tabel, (own = ids.size));
    return own;
  };
  const pairs = new Map<string, { sama: number; beda: number }>();
  const key = (a: Tabel, b: Tabel): string => [id(a), id(b)].sort((x, y) => x - y).join(',');
  for (const fakta of kelompok) {
    const byLayout = new Map<string, Fakta[]>();
    for (const one of fakta) {
      const list = byLayout.get(one.tabel.table.fingerprint);
      if (list) list.push(one);
      else byLayout.set(one.tabel.table.fingerprint, [one]);
    }
    for (const list of byLayout.values()) {
      // Two hundred units with one indicator: a few of them tell as much as all their pairs.
      for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < Math.min(list.length, i + 12); j++) {
          const [a, b] = [list[i]!, list[j]!];
          if (a.tabel === b.tabel) continue;
          const count = pairs.get(key(a.tabel, b.tabel)) ?? { sama: 0, beda: 0 };
          if (sama(a, b)) count.sama++;
          else count.beda++;
          pairs.set(key(a.tabel, b.tabel), count);
        }
      }
    }
  }
  return (a, b) => {
    if (a.table.fingerprint !== b.table.fingerprint) return false;
    const count = pairs.get(key(a, b));
    return count === undefined || (count.beda >= 2 && count.beda * 2 > count.sama + count.beda);
  };
}
