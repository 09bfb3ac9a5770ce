import type { Workbook } from './grid/workbook';
import { buildKinerja } from './kinerja/build';
import type { Kinerja } from './kinerja/kinerja';
import { profilKosong, type Profil } from './kinerja/profil';
import { pilihanDiLembar } from './measures/pilihan-lembar';
import { messagesIn, type Language, type Messages } from './messages/messages';
import { tanpaTulisanRenaksi } from './plan/tanda';
import { recogniseSheet } from './recognise/recognise';
import type { Table, Triwulan } from './recognise/table';
import { langkahPeriksa, type Pemeriksaan } from './rules/check';
import type { Finding } from './rules/rule';

export interface AnalyseOptions {
  readonly profil?: Profil;
  /** The quarter being reported; left out: the profile's, else the latest with any realisasi. */
  readonly periode?: Triwulan;
  readonly language?: Language;
  readonly includeHidden?: boolean;
}

/** What the engine makes of a workbook; the findings are those of `Pemeriksaan`. */
export interface Analysis extends Pemeriksaan {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly kinerja: Kinerja;
  readonly profil: Profil;
  /** Undefined: nothing has elapsed. */
  readonly periode: Triwulan | undefined;
  readonly messages: Messages;
}

/** Where the pipeline stands: so many sheets, or rules, of the stage are done. */
export interface Step {
  readonly stage: 'recognise' | 'kinerja' | 'rules';
  readonly done: number;
  readonly total: number;
}

/**
 * The pipeline, a stage at a time, so that a caller can breathe between two (Excel stops an add-in that does not
 * answer for five seconds) and stop at any:
 *
 *   workbook ─ recognise ─▶ tables ─ buildKinerja ─▶ kinerja ─ check ─▶ findings
 *                                                       ├─ planCompute ─▶ plan: capaian and efisiensi columns
 *                                                       └─ planReport ──▶ plan: summary sheets
 *
 * What Renaksi itself wrote (marked columns and sheets) is not looked at again.
 */
export function* analyseSteps(workbook: Workbook, options: AnalyseOptions = {}): Generator<Step, Analysis> {
  const profil = options.profil ?? profilKosong;
  const messages = messagesIn(options.language ?? profil.bahasa ?? 'id');
  const own = tanpaTulisanRenaksi(workbook);
  const tables: Table[] = [];
  const sheets = own.sheets.filter((sheet) => options.includeHidden || sheet.visibility === 'visible');
  for (const [done, sheet] of sheets.entries()) {
    yield { stage: 'recognise', done, total: sheets.length };
    tables.push(...recogniseSheet(sheet, { koreksi: profil.tabel, messages }));
  }
  yield { stage: 'kinerja', done: 0, total: 1 };
  const kinerja = pahami(workbook, own, tables, profil);
  const periode = options.periode ?? profil.periode ?? kinerja.triwulanTerakhir;
  const pemeriksaan = yield* rulesSteps(langkahPeriksa({ kinerja, profil, periode, messages }));
  return { ...pemeriksaan, workbook, tables, kinerja, profil, periode, messages };
}

/** Polaritas and akumulasi that planners confirmed in our own columns hold like settings; the settings win. */
function pahami(workbook: Workbook, own: Workbook, tables: readonly Table[], profil: Profil): Kinerja {
  const read = (settings: Profil): Kinerja => ({ ...buildKinerja(own, tables, settings), workbook });
  const first = read(profil);
  const confirmed = pilihanDiLembar(first);
  if (Object.keys(confirmed).length === 0) return first;
  const indikator = { ...confirmed };
  for (const [key, said] of Object.entries(profil.indikator ?? {}))
    indikator[key] = { ...indikator[key], ...said };
  return read({ ...profil, indikator });
}

function* rulesSteps(steps: ReturnType<typeof langkahPeriksa>): Generator<Step, Pemeriksaan> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { stage: 'rules', done: step.value.done, total: step.value.total };
  }
}

/** The whole pipeline at once: see `analyseSteps`. */
export function analyse(workbook: Workbook, options?: AnalyseOptions): Analysis {
  const steps = analyseSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What stands and what the user put aside: the list that an inspector is handed shows both. */
export const semuaTemuan = (analysis: Analysis): Finding[] => [
  ...analysis.findings,
  ...analysis.diabaikan.map(({ finding }) => finding),
];
