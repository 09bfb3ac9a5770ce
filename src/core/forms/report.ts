import { cellName } from '../grid/address';
import type { Workbook } from '../grid/workbook';
import type { Kinerja } from '../kinerja/kinerja';
import type { Profil } from '../kinerja/profil';
import { muatDiExcel } from '../grid/formula-limits';
import type { Messages } from '../messages/messages';
import type { Action, Plan } from '../plan/plan';
import type { Triwulan } from '../recognise/table';
import type { Finding } from '../rules/rule';
import type { Formulir, Isian } from './formulir';
import { formulir } from './index';
import { awalanIngat, ingat, lembarRenaksi, namaBuku, selIngat } from './ingatan';
import type { Konteks } from './konteks';
import { susunLembar, type Lembar } from './lembar';
import { lembarUntuk } from './nama-lembar';
import { namaTerpakai } from '../plan/nama-lembar';
import { renderLembar } from './render';
import { penandaForm } from './tanda-tangan';

export interface ReportOptions {
  /** Ids of the forms to make; left out: every form that the workbook has the data for. */
  readonly forms?: readonly string[];
  readonly periode?: Triwulan;
  /** The workbook as it stands, with the sheets that Renaksi wrote; left out: the one that `kinerja` was read from. */
  readonly workbook?: Workbook;
}

export interface Report {
  readonly plan: Plan;
  readonly sheets: readonly { readonly name: string; readonly form: string }[];
  readonly skipped: readonly { readonly what: string; readonly why: string }[];
}

/**
 * Plans the summary sheets: each form that the workbook has the data for, with live formulas to the user's cells.
 * A form that stands already is written anew in its own sheet and keeps what the user typed in its free cells.
 * What cannot be made is answered with its reason; an unknown form id too.
 */
export function planReport(
  kinerja: Kinerja,
  findings: readonly Finding[],
  profil: Profil,
  messages: Messages,
  options: ReportOptions = {},
): Report {
  const m = messages.forms;
  const workbook = options.workbook ?? kinerja.workbook;
  const konteks: Konteks = {
    kinerja: tanpaLembarSendiri(kinerja),
    findings,
    profil,
    messages,
    periode: options.periode ?? profil.periode,
    tahun: profil.tahun ?? kinerja.tahun,
    diminta: options.forms !== undefined,
  };
  const wanted = options.forms ?? formulir.map((form) => form.id);
  const taken = namaTerpakai(workbook);
  const actions: Action[] = [];
  const expects: Plan['expects'][number][] = [];
  const sheets: { name: string; form: string }[] = [];
  const skipped: { what: string; why: string }[] = [];
  for (const id of wanted) {
    const form = formulir.find((f) => f.id === id);
    if (!form) {
      skipped.push({ what: id, why: m.formTakDikenal(id, formulir.map((f) => f.id).join(', ')) });
      continue;
    }
    const isian = form.susun(konteks);
    if ('kurang' in isian) {
      skipped.push({ what: form.id, why: isian.kurang });
      continue;
    }
    const name = lembarUntuk(workbook, form.id, form.lembar, taken);
    sheets.push({ name, form: form.id });
    expects.push(...selIngat(workbook, form.id));
    const lembar = lembarForm(konteks, workbook, form, isian);
    const { muat, panjang } = tanpaRumusPanjang(lembar);
    for (const cell of panjang) skipped.push({ what: `${name}!${cell}`, why: m.rumusTerlaluPanjang() });
    actions.push(...tindakan(workbook, form, name, muat));
  }
  return { plan: { title: m.judulRencana(sheets.length), actions, expects }, sheets, skipped };
}

const lembarForm = (konteks: Konteks, workbook: Workbook, form: Formulir, isian: Isian): Lembar =>
  susunLembar(
    isian,
    {
      instansi: konteks.profil.instansi?.toUpperCase() ?? 'NAMA INSTANSI',
      penanda: penandaForm(isian, konteks.profil, konteks.tahun),
      catatanAngkaTeks: konteks.messages.forms.catatanAngkaTeks,
    },
    ingat(workbook, form.id),
  );

/** A formula that Excel does not take would damage the file: its value stands in for it, and is said. */
function tanpaRumusPanjang(lembar: Lembar): { muat: Lembar; panjang: string[] } {
  const panjang: string[] = [];
  const sel = lembar.sel.map((cell) => {
    const { formula, cached, format } = cell.isi;
    if (formula === undefined || muatDiExcel(formula)) return cell;
    panjang.push(cellName(cell.row, cell.column));
    return { ...cell, isi: { value: cached ?? null, format } };
  });
  return { muat: panjang.length > 0 ? { ...lembar, sel } : lembar, panjang };
}

function tindakan(workbook: Workbook, form: Formulir, name: string, lembar: Lembar): Action[] {
  const before = namaBuku(workbook)
    .map((n) => n.name)
    .filter((n) => n.toLowerCase().startsWith(awalanIngat(form.id).toLowerCase()));
  return renderLembar(form.id, name, lembar, before);
}

/** A form never takes another form, or itself, for the user's data. */
function tanpaLembarSendiri(kinerja: Kinerja): Kinerja {
  const own = lembarRenaksi(kinerja.workbook);
  if (own.size === 0) return kinerja;
  const indikator = kinerja.indikator.flatMap((ind) => {
    const di = ind.di.filter((baris) => !own.has(baris.tabel.table.sheet));
    return di.length > 0 ? [{ ...ind, di }] : [];
  });
  return { ...kinerja, tabel: kinerja.tabel.filter((t) => !own.has(t.table.sheet)), indikator };
}
