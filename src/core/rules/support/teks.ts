import { cellName } from '../../grid/address';
import type { Baris, BarisIndikator, Tabel } from '../../kinerja/kinerja';

/** Names in sentences are cut to what tells them apart. */
export function ringkas(text: string, length = 70): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1).trimEnd()}…`;
}

/** A1 of the cell that names the indicator. */
export const namaSel = (baris: BarisIndikator): string => cellName(baris.refNama.row, baris.refNama.column);

const nama = new WeakMap<Tabel, Map<number, string>>();

/** What a sentence calls a row: its indicator, else its own words, cut short. */
export function namaBaris(baris: Baris): string {
  let index = nama.get(baris.tabel);
  if (!index) {
    index = new Map(
      baris.tabel.indikator.flatMap((indikator) =>
        indikator.semuaBaris.map((b) => [b.row, indikator.nama] as const),
      ),
    );
    nama.set(baris.tabel, index);
  }
  return ringkas(index.get(baris.row) ?? baris.label);
}
