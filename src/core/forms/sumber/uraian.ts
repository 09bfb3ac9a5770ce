import type { Baris, BarisAnggaran, Nilai } from '../../kinerja/kinerja';
import type { Role } from '../../recognise/table';
import { rujukTeksNilai, teks, type Isi } from '../isi';
import type { Konteks } from '../konteks';

/** Text columns of a table's row, as live references. */

/** The row's own cell of a role: not one merged down from a row above. */
export function selPeran(baris: Baris, role: Role, sendiri = true): Nilai | undefined {
  for (const column of baris.tabel.table.columns) {
    if (column.role !== role) continue;
    const nilai = baris.sel.get(column.column);
    if (nilai && nilai.tampil.trim() !== '' && (!sendiri || nilai.ref.row === baris.row)) return nilai;
  }
  return undefined;
}

const rapat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The name of a budget row, live. */
export function barisAnggaranNama(_konteks: Konteks, b: BarisAnggaran): Isi {
  for (const nilai of b.baris.sel.values())
    if (nilai.ref.row === b.baris.row && rapat(nilai.tampil) === b.uraian) return rujukTeksNilai(nilai);
  return teks(b.uraian);
}

export function keteranganAnggaran(_konteks: Konteks, b: BarisAnggaran): Isi | undefined {
  const nilai = selPeran(b.baris, 'keterangan');
  return nilai && rujukTeksNilai(nilai);
}
