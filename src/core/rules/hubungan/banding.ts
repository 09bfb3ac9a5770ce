import type { Nilai } from '../../kinerja/kinerja';

/** Decimals that a value is known to: as typed for a constant, as shown for a formula under a format. */
export function desimalNilai(nilai: Nilai): number {
  const angka = nilai.angka ?? 0;
  if (nilai.cell?.formula !== undefined)
    return nilai.desimal === null ? 9 : nilai.desimal + (nilai.skala === 100 ? 2 : 0);
  const text = String(Number(angka.toPrecision(15)));
  const exponent = /e-(\d+)$/.exec(text);
  if (exponent) return Number(exponent[1]);
  return /\.(\d+)$/.exec(text)?.[1]!.length ?? 0;
}

export interface Banding {
  readonly jumlah: number;
  /** Printed minus summed. */
  readonly selisih: number;
  /** `bulat`: the rounding of the parts explains the difference. */
  readonly hasil: 'sama' | 'bulat' | 'beda';
}

/** A printed total against the sum of its parts, in the cells' own scale. */
export function bandingkan(total: Nilai, bagian: readonly Nilai[]): Banding {
  let jumlah = 0;
  let desimal = 0;
  for (const part of bagian) {
    jumlah += part.angka ?? 0;
    desimal = Math.max(desimal, desimalNilai(part));
  }
  // 20 among 25,93 and 12,14 is 20,00: the parts are known to the decimals of the finest of them.
  const longgar = 0.5 * 10 ** -desimalNilai(total) + bagian.length * 0.5 * 10 ** -desimal;
  const selisih = (total.angka ?? 0) - jumlah;
  if (Math.abs(selisih) <= Math.max(1e-9, Math.abs(jumlah) * 1e-11))
    return { jumlah, selisih, hasil: 'sama' };
  // A total shown with fewer decimals than its parts says the same when it is their rounded sum.
  return {
    jumlah: bersih(jumlah),
    selisih: bersih(selisih),
    hasil: Math.abs(selisih) <= longgar + 1e-9 ? 'bulat' : 'beda',
  };
}

/** A number without the binary tail of a sum. */
export const bersih = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
