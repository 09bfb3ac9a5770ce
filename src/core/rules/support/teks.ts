import { cellName } from '../../grid/address';
import type { BarisIndikator } from '../../kinerja/kinerja';

/** Names in sentences are cut to what tells them apart. */
export function ringkas(text: string, length = 70): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1).trimEnd()}…`;
}

/** A1 of the cell that names the indicator. */
export const namaSel = (baris: BarisIndikator): string => cellName(baris.refNama.row, baris.refNama.column);
