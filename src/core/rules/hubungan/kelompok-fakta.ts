import type { Tabel } from '../../kinerja/kinerja';
import type { Fakta } from './fakta';
import { tanpaGanda } from './kumpul-fakta';

const kunciFakta = (one: Fakta): string => [one.jenis, one.kunci, one.besaran, one.periode].join('|');

/** Facts of one thing, apart where they stand under different programs or kegiatan. */
export function kelompok(fakta: readonly Fakta[]): Fakta[][] {
  const groups = new Map<string, Fakta[]>();
  for (const one of fakta) {
    const list = groups.get(kunciFakta(one));
    if (list) list.push(one);
    else groups.set(kunciFakta(one), [one]);
  }
  const found: Fakta[][] = [];
  for (const all of groups.values()) {
    if (all.length < 2 || all.every((one) => one.tabel === all[0]!.tabel)) continue;
    const list = tanpaGanda(all);
    const konteks = new Set(list.map((one) => one.konteks).filter(Boolean));
    if (konteks.size < 2) found.push(list);
    // Named under several headings in one table: only the same heading is the same thing.
    else if (samaTabel(list))
      for (const nama of konteks) found.push(list.filter((one) => one.konteks === nama));
    else found.push(list);
  }
  return found.filter((list) => list.length > 1);
}

const samaTabel = (list: readonly Fakta[]): boolean => {
  const seen = new Map<Tabel, string>();
  return list.some((one) => {
    const before = seen.get(one.tabel);
    seen.set(one.tabel, one.konteks);
    return before !== undefined && before !== one.konteks;
  });
};

/** A capaian is only another where its target and its realisasi are not. */
export function dasarBerbeda(one: Fakta, acuan: readonly Fakta[]): boolean {
  if (!one.dasar) return false;
  return acuan.some(
    (other) =>
      (one.dasar!.target !== undefined &&
        other.dasar?.target !== undefined &&
        one.dasar!.target !== other.dasar.target) ||
      (one.dasar!.realisasi !== undefined &&
        other.dasar?.realisasi !== undefined &&
        one.dasar!.realisasi !== other.dasar.realisasi),
  );
}

/** A sasaran's capaian held at 100, 110, 120 or 150 % is the same capaian with a cap. */
export function dibatasi(one: Fakta, acuan: readonly Fakta[]): boolean {
  if (one.besaran !== 'capaian' || one.turunan) return false;
  return acuan.some((other) =>
    [100, 110, 120, 150].some((cap) => {
      const parts = other.turunan ?? [other.sel];
      const held = parts.reduce((sum, sel) => sum + Math.min(sel.nilai ?? 0, cap), 0) / parts.length;
      return Math.abs(held - one.nilai) < 0.01 && parts.some((sel) => (sel.nilai ?? 0) > cap);
    }),
  );
}
