import { tanpaIngatan } from '../forms/ingatan';
import { susunLembar } from '../forms/lembar';
import type { Isian } from '../forms/formulir';
import { lembarUntuk } from '../forms/nama-lembar';
import { renderLembar } from '../forms/render';
import type { Workbook } from '../grid/workbook';
import type { Profil } from '../kinerja/profil';
import type { Messages } from '../messages/messages';
import { namaTerpakai } from '../plan/nama-lembar';
import type { Plan } from '../plan/plan';
import { susunPerangkat } from './perangkat';
import type { Ringkasan, Terlewat } from './ringkas';
import { susunSasaran } from './rekap-sasaran';

const seragam = <T>(nilai: readonly (T | undefined)[]): T | undefined =>
  new Set(nilai).size === 1 ? nilai[0] : undefined;

/** The recap goes by the settings that it is given, else by what all its workbooks chose alike. */
const pilihanRekap = (ringkasan: readonly Ringkasan[], profil: Profil): Profil => ({
  ...profil,
  rataRata: profil.rataRata ?? seragam(ringkasan.map((r) => r.caraRata)),
  efisiensi: profil.efisiensi ?? seragam(ringkasan.map((r) => r.metode)),
});

/**
 * The recap of many workbooks as a plan: a row an organisation with its rank, a sheet of sasaran, and the files that
 * could not be read. Rank, serapan, efisiensi, totals and means are live. Our own form. `workbook` is the one that the
 * sheets go to: a recap that stands there is written anew, the user's own sheets are left alone; left out: an empty one.
 */
export function planRekap(
  ringkasan: readonly Ringkasan[],
  terlewat: readonly Terlewat[],
  diberi: Profil,
  messages: Messages,
  workbook: Workbook = { sheets: [], names: [] },
): Plan {
  const profil = pilihanRekap(ringkasan, diberi);
  const m = messages.forms.rekap;
  const urut = [...ringkasan].sort(
    (a, b) => (b.rataRata ?? -1) - (a.rataRata ?? -1) || a.instansi.localeCompare(b.instansi),
  );
  const tahun = judulTahun(ringkasan);
  const lembar: [string, string, Isian][] = [
    ['rekap', m.lembar(), susunPerangkat(urut, terlewat, profil, tahun, messages)],
    ['rekap-sasaran', m.lembarSasaran(), susunSasaran(urut, profil, tahun, messages)],
  ];
  const taken = namaTerpakai(workbook);
  return {
    title: m.judul(ringkasan.length),
    expects: [],
    actions: lembar.flatMap(([id, name, isian]) =>
      renderLembar(
        id,
        lembarUntuk(workbook, id, name, taken),
        susunLembar(
          isian,
          { instansi: profil.instansi?.toUpperCase() ?? 'NAMA INSTANSI', penanda: [] },
          tanpaIngatan,
        ),
        [],
      ),
    ),
  };
}

/** `TAHUN 2025`, or every year that the workbooks tell of; dots where none does. */
function judulTahun(ringkasan: readonly Ringkasan[]): string {
  const tahun = [...new Set(ringkasan.flatMap((r) => r.tahun ?? []))].sort((a, b) => a - b);
  return `TAHUN ${tahun.length === 0 ? '………' : tahun.join(', ')}`;
}
