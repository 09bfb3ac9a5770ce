import type { Isian } from '../forms/formulir';
import { tanpaIngatan } from '../forms/ingatan';
import { susunLembar, type Lembar } from '../forms/lembar';
import { kolomTabel, lebarForm } from '../forms/letak';
import { renderLembar } from '../forms/render';
import { penandaForm } from '../forms/tanda-tangan';
import { columnName } from '../grid/address';
import type { Area, Workbook } from '../grid/workbook';
import type { Profil } from '../kinerja/profil';
import type { Messages } from '../messages/messages';
import { namaBebas, namaTerpakai } from '../plan/nama-lembar';
import type { Action, Plan } from '../plan/plan';
import { e81 } from './e81';
import { iku } from './iku';
import { monev } from './monev';
import { pk } from './pk';
import { renaksi } from './renaksi';
import type { Templat } from './templat';

/** The blank sheets that can be made. */
export const templat: readonly Templat[] = [renaksi, monev, pk, iku, e81];

const abuAbu = '#EDEDED';
/** A cell that a formula waits for. */
const kuning = { fill: '#FFF2CC', fontColor: '#7F6000' };

/**
 * A blank sheet to be filled, added to the workbook under a name that is free. It belongs to the user at once: it
 * bears no mark, so it is recognised, checked and reported like any other sheet. `tahun`: the year of the workbook's
 * tables, where the settings name none.
 */
export function planTemplat(
  id: string,
  workbook: Workbook,
  profil: Profil,
  messages: Messages,
  tahun: number | undefined = profil.tahun,
): { plan: Plan; sheet: string } {
  const one = templat.find((t) => t.id === id);
  if (!one) throw new RangeError(`Tidak ada templat ${id}`);
  const sheet = namaBebas(one.lembar, namaTerpakai(workbook));
  const tahunnya = String(tahun ?? '………');
  const isian: Isian = {
    judul: one.judul(tahunnya),
    bagian: [
      ...one.bagian({ tahun: tahunnya, profil, messages }),
      {
        jenis: 'paragraf',
        baris: [
          {
            isi: { value: messages.forms.templat.petunjuk(one.berumus, one.wajib !== undefined) },
            gaya: 'catatan',
          },
        ],
      },
    ],
    tandaTangan: one.tandaTangan,
    huruf: one.huruf,
    blangko: true,
    beku: one.beku,
  };
  const lembar = susunLembar(
    isian,
    {
      instansi: profil.instansi?.toUpperCase() ?? 'NAMA INSTANSI',
      penanda: penandaForm(isian, profil, tahun),
    },
    tanpaIngatan,
  );
  const tertulis = new Set(lembar.sel.flatMap(({ row, isi }) => (isi.value == null ? [] : [row])));
  const printArea = tercetak(isian, lembar);
  const actions = renderLembar(one.id, sheet, lembar, []).flatMap((action): Action[] => {
    if (action.type === 'name') return [];
    // A row to be filled grows with what is typed into it; a height that is set would stay.
    if (action.type === 'rowHeight' && !tertulis.has(action.row)) return [];
    if (action.type === 'page') {
      // Where pages end depends on what is filled in: no break is set beforehand.
      const { breaks: _, ...page } = action.page;
      return [{ ...action, page: { ...page, ...(printArea ? { printArea } : {}) } }];
    }
    return [action];
  });
  return {
    plan: {
      title: messages.forms.templat.judul(one.nama),
      actions: [...actions, ...rumusAbuAbu(sheet, lembar), ...tandaWajib(sheet, one, isian, lembar)],
      expects: [],
    },
    sheet,
  };
}

/** Formula columns are grey: a convention that says "not to be typed over" without locking the sheet. */
function rumusAbuAbu(sheet: string, lembar: Lembar): Action[] {
  const runs: Area[] = [];
  for (const { row, column, isi } of lembar.sel) {
    if (isi.formula === undefined) continue;
    const at = runs.findIndex((run) => run.firstColumn === column && run.lastRow === row - 1);
    if (at >= 0) runs[at] = { ...runs[at]!, lastRow: row };
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs.map((area): Action => ({ type: 'setStyle', sheet, area, style: { fill: abuAbu } }));
}

/** The form without the columns beside it, which only its formulas read; undefined where it has none. */
function tercetak(isian: Isian, lembar: Lembar): Area | undefined {
  if (!isian.bagian.some((b) => b.jenis === 'tabel' && b.bantu)) return undefined;
  return {
    firstRow: 1,
    lastRow: Math.max(...lembar.sel.map(({ row }) => row)),
    firstColumn: 1,
    lastColumn: lebarForm(isian.bagian),
  };
}

/** The cells that the row's formulas wait for, yellow while its indicator stands and they are blank. */
function tandaWajib(sheet: string, { wajib = [] }: Templat, isian: Isian, lembar: Lembar): Action[] {
  const utama = isian.bagian.find((b) => b.jenis === 'tabel');
  if (utama?.jenis !== 'tabel') return [];
  const kolom = new Map(kolomTabel(utama).map((k) => [k.kolom.id, k.dari]));
  const indikator = columnName(kolom.get('indikator')!);
  return lembar.daftar.flatMap(({ area }): Action[] => {
    if (!wajib.some((id) => kolom.get(id) === area.firstColumn)) return [];
    const own = `${columnName(area.firstColumn)}${area.firstRow}`;
    const when = `AND($${indikator}${area.firstRow}<>"",${own}="")`;
    return [
      { type: 'conditionalFormat', sheet, area, rules: [{ when: 'formula', operands: [when], ...kuning }] },
    ];
  });
}
