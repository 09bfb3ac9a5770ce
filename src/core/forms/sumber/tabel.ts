import { refName } from '../../grid/address';
import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Kind, Period, Role } from '../../recognise/table';
import type { Konteks } from '../konteks';
import { tahunCocok } from './indikator';

/** Rows of tables taken over as they stand: actions, activities, texts. */

export const tabelJenis = (konteks: Konteks, kind: Kind): Tabel[] =>
  konteks.kinerja.tabel.filter((t) => t.table.kind === kind && tahunCocok(konteks, t));

/** The row's cell of a role and period, blank ones too; merged cells by their top left. */
export function sel(baris: Baris, role: Role, period?: Period): Nilai | undefined {
  const column = baris.tabel.table.columns.find(
    (c) => c.role === role && (period === undefined || c.period === period),
  );
  return column && baris.sel.get(column.column);
}

export const adaKolom = (tabel: readonly Tabel[], role: Role): boolean =>
  tabel.some((t) => t.table.columns.some((c) => c.role === role));

/** Rows whose cell is one merged cell of the user's share it on the form too. */
export const satuSel =
  (role: Role, period?: Period) =>
  (baris: Baris): unknown => {
    const nilai = sel(baris, role, period);
    return nilai && nilai.tampil.trim() !== '' ? refName(nilai.ref) : undefined;
  };

/** The text of a section row. */
export const selBagian = (baris: Baris): Nilai | undefined =>
  [...baris.sel.values()].find((nilai) => nilai.tampil.trim() !== '');
