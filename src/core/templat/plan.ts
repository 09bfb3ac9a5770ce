import { tanpaIngatan } from '../forms/ingatan';
import { susunLembar, type Lembar } from '../forms/lembar';
import { namaBebas, namaTerpakai } from '../plan/nama-lembar';
import { renderLembar } from '../forms/render';
import { penandaForm } from '../forms/tanda-tangan';
import type { Workbook } from '../grid/workbook';
import type { Profil } from '../kinerja/profil';
import type { Messages } from '../messages/messages';
import type { Action, Plan } from '../plan/plan';
import { monev } from './monev';
import { e81, iku, pk, renaksi } from './rencana';
import type { Templat } from './templat';

/** The blank sheets that can be made. */
export const templat: readonly Templat[] = [renaksi, monev, pk, iku, e81];

const abuAbu = '#EDEDED';

/**
 * A blank sheet to be filled, added to the workbook under a name that is free. It belongs to the user at once: it
 * bears no mark, so it is recognised, checked and reported like any other sheet.
 */
export function planTemplat(
  id: string,
  workbook: Workbook,
  profil: Profil,
  messages: Messages,
): { plan: Plan; sheet: string } {
  const one = templat.find((t) => t.id === id);
  if (!one) throw new RangeError(`Tidak ada templat ${id}`);
  const tahun = String(profil.tahun ?? '………');
  const sheet = namaBebas(one.lembar, namaTerpakai(workbook));
  const isian = {
    judul: one.judul(tahun),
    bagian: [
      ...one.bagian(tahun),
      {
        jenis: 'paragraf' as const,
        baris: [{ isi: { value: messages.forms.templat.petunjuk() }, gaya: 'catatan' as const }],
      },
    ],
    tandaTangan: one.tandaTangan.map((peran) => ({ peran })),
    huruf: one.huruf,
    beku: 3,
  };
  const lembar = susunLembar(
    isian,
    {
      instansi: profil.instansi?.toUpperCase() ?? 'NAMA INSTANSI',
      penanda: penandaForm(isian, profil, profil.tahun),
    },
    tanpaIngatan,
  );
  const actions = renderLembar(one.id, sheet, lembar, []).filter((action) => action.type !== 'name');
  return {
    plan: {
      title: messages.forms.templat.judul(one.nama),
      actions: [...actions, ...rumusAbuAbu(sheet, lembar)],
      expects: [],
    },
    sheet,
  };
}

/** Formula columns are grey: a convention that says "not to be typed over" without locking the sheet. */
function rumusAbuAbu(sheet: string, lembar: Lembar): Action[] {
  const columns = new Map<number, { first: number; last: number }>();
  for (const { row, column, isi } of lembar.sel) {
    if (isi.formula === undefined) continue;
    const known = columns.get(column);
    columns.set(column, {
      first: Math.min(known?.first ?? row, row),
      last: Math.max(known?.last ?? row, row),
    });
  }
  return [...columns].map(([column, { first, last }]) => ({
    type: 'setStyle',
    sheet,
    area: { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column },
    style: { fill: abuAbu },
  }));
}
