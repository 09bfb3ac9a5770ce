import { areaName, cellName, columnName, columnNumber, refName } from '../grid/address';
import { type Area, type CellRef, sheetNamed } from '../grid/workbook';
import type { Kinerja, Tabel } from '../kinerja/kinerja';
import type { Profil } from '../kinerja/profil';
import type { Messages } from '../messages/messages';
import { expecting } from '../plan/conflicts';
import type { Action, Plan } from '../plan/plan';
import { awalanTanda, referenceFormula, tandaDi } from '../plan/tanda';
import { kunciSel } from './kolom-sumber';
import { tambahSemua, terbesar, terkecil } from './kolom-daftar';
import { pembacaFakta, tulisanKami } from './kolom-fakta';
import { potong, tulisIsian } from './kolom-isi-sendiri';
import type { HasilHitung, KolomTertulis, Letak, PilihanHitung, Susunan, Tawaran } from './kolom-jenis';
import { lembarSendiri } from './kolom-lembar';
import { hapusKolom } from './kolom-hapus';
import { artiNama, blokKosong, isianAda, type KolomAda, kolomAda } from './kolom-letak';
import { barisTabel } from './kolom-pemilik';
import { susun } from './kolom-susun';
import type { KolomDitulis } from './kolom-gaya';
import { tulisKolom } from './kolom-tulis';

export type { HasilHitung, KolomTertulis, PilihanHitung, Tawaran } from './kolom-jenis';

/**
 * The columns that can be computed for every table: capaian of each period, over the quarters filled and of the year,
 * serapan, efisiensi. Blanks of the user's own columns are filled in their own scale; what has no column there goes beside
 * the table, into the first block of columns that is empty over all its rows, else on a sheet of its own. Nothing that
 * holds a value is written over: what differs is in `offers`, and is replaced only where `options.accept` names the cell.
 * A run over a workbook that is up to date answers a plan without actions and the columns that stand.
 *
 * `kinerja.workbook` is the workbook as it stands, with what an earlier run wrote; its tables are those of the user.
 */
export function planCompute(
  kinerja: Kinerja,
  profil: Profil,
  messages: Messages,
  options: PilihanHitung = {},
): HasilHitung {
  const m = messages.compute;
  const pembaca = pembacaFakta(kinerja, profil);
  const accept = new Set((options.accept ?? []).map(kunciSel));
  const nama = penamaan(kinerja);
  const hasil: Penampung = { actions: [], columns: [], skipped: [], offers: [], refs: [] };
  /** By sheet: the places given to earlier tables. */
  const terpakai = new Map<string, Area[]>();
  for (const tabel of kinerja.tabel) {
    if (tabel.table.kind === 'lain') continue;
    const sheet = sheetNamed(kinerja.workbook, tabel.table.sheet);
    if (!sheet) continue;
    const what = m.tabel(
      tabel.table.sheet,
      areaName({
        firstRow: barisTabel(tabel)[0],
        lastRow: barisTabel(tabel)[1],
        firstColumn: columnNumber(tabel.table.columns[0]?.column ?? 'A'),
        lastColumn: columnNumber(tabel.table.columns[tabel.table.columns.length - 1]?.column ?? 'A'),
      }),
    );
    const skip = (why: string) => hasil.skipped.push({ what, why });
    const tertutup = Boolean(sheet.isProtected || sheet.isFiltered);
    const ada = kolomAda(kinerja, tabel);
    const kami = tertutup
      ? lembarSendiri.kami(kinerja, tabel, m)
      : tulisanKami(sheet, new Map([...ada.values()].map(({ arti, column }) => [arti, column])));
    const susunan = susun(tabel, { profil, messages: m }, pembaca, kami, !tertutup, accept);
    for (const why of susunan.skipped) skip(why);
    if (!tertutup) buang(kinerja, usang(ada, susunan), hasil);
    if (susunan.kolom.length === 0 && susunan.isian.length === 0) {
      tambahSemua(hasil.offers, tawaran(susunan, letakTabel(tabel, new Map())));
      continue;
    }
    const places = tertutup ? undefined : tempatkan(kinerja, tabel, susunan, ada, terpakai);
    if (!places) {
      if (tertutup) skip(m.terlindung(tabel.table.sheet));
      lembarSendiri.tulis(kinerja, tabel, susunan, m, hasil);
    } else tulisTabel(kinerja, tabel, susunan, places, nama, hasil);
  }
  const plan: Plan = {
    title: m.judul(hasil.columns.length),
    actions: hasil.actions,
    expects: hasil.actions.length > 0 ? expecting(kinerja.workbook, hasil.refs) : [],
  };
  return { plan, columns: hasil.columns, skipped: hasil.skipped, offers: hasil.offers };
}

/** What the tables' parts are gathered in. */
export interface Penampung {
  readonly actions: Action[];
  readonly columns: KolomTertulis[];
  readonly skipped: { what: string; why: string }[];
  readonly offers: Tawaran[];
  readonly refs: CellRef[];
}

/** Our columns that no longer say anything: another efisiensi was chosen, a note instead of columns, no cap. */
const usang = (ada: ReadonlyMap<string, KolomAda>, { kolom }: Susunan): KolomAda[] =>
  [...ada.values()].filter(({ arti }) => !kolom.some((one) => one.arti === arti));

function buang({ workbook }: Kinerja, columns: readonly KolomAda[], hasil: Penampung): void {
  if (columns.length === 0) return;
  const tanda = tandaDi(workbook);
  for (const { tanda: mark } of columns) {
    const actions = hapusKolom(workbook, mark, tanda);
    tambahSemua(hasil.actions, actions);
    for (const action of actions)
      if (action.type === 'setCells')
        tambahSemua(
          hasil.refs,
          action.cells.map(({ row, column }) => ({ sheet: mark.sheet, row, column })),
        );
  }
}

/** Where each of our columns goes: where it is, else beside those that are, else in the first empty block. */
function tempatkan(
  kinerja: Kinerja,
  tabel: Tabel,
  { kolom }: Susunan,
  ada: ReadonlyMap<string, KolomAda>,
  semuaTerpakai: Map<string, Area[]>,
): KolomDitulis[] | undefined {
  const terpakai = semuaTerpakai.get(tabel.table.sheet) ?? [];
  semuaTerpakai.set(tabel.table.sheet, terpakai);
  const baru = kolom.filter(({ arti }) => !ada.has(arti));
  const placed = kolom.flatMap((one): KolomDitulis[] => {
    const lama = ada.get(one.arti);
    return lama ? [{ kolom: one, column: lama.column, ada: lama }] : [];
  });
  if (baru.length === 0) return placed;
  const [firstRow, lastRow] = barisTabel(tabel);
  const kanan = Math.max(0, ...[...ada.values()].map(({ column }) => column));
  const start =
    (kanan > 0 ? blokKosong(kinerja.workbook, tabel, baru.length, terpakai, kanan + 1) : undefined) ??
    blokKosong(kinerja.workbook, tabel, baru.length, terpakai);
  if (start === undefined) return undefined;
  terpakai.push({ firstRow, lastRow, firstColumn: start, lastColumn: start + baru.length - 1 });
  return [...placed, ...baru.map((one, i) => ({ kolom: one, column: start + i }))];
}

function letakTabel(tabel: Tabel, places: ReadonlyMap<string, number>): Letak {
  const own = tabel.table.sheet;
  return {
    sel: ({ ref }) => (ref.sheet === own ? cellName(ref.row, ref.column) : refName(ref)),
    kolom: (arti, row) => {
      const column = places.get(arti);
      return column === undefined ? undefined : cellName(row, column);
    },
    rentang: (arti, runs) => {
      const column = places.get(arti) ?? columnNumber(arti);
      return runs
        .map(([firstRow, lastRow]) =>
          areaName({ firstRow, lastRow, firstColumn: column, lastColumn: column }),
        )
        .join(',');
    },
  };
}

const tawaran = ({ offers }: Susunan, letak: Letak): Tawaran[] =>
  offers.map((offer) => ({ ...offer, formula: offer.formula(letak) }));

function tulisTabel(
  kinerja: Kinerja,
  tabel: Tabel,
  susunan: Susunan,
  places: readonly KolomDitulis[],
  nama: () => number,
  hasil: Penampung,
): void {
  const name = tabel.table.sheet;
  const sheet = sheetNamed(kinerja.workbook, name)!;
  const letak = letakTabel(tabel, new Map(places.map(({ kolom, column }) => [kolom.arti, column])));
  const { actions, cells } = tulisKolom(sheet, tabel, places, letak, cellName);
  const [firstRow, lastRow] = barisTabel(tabel);
  const names: Action[] = [];
  for (const { kolom, column, ada } of places) {
    const area: Area = { firstRow, lastRow, firstColumn: column, lastColumn: column };
    const grown = ada && (ada.tanda.area.firstRow > firstRow || ada.tanda.area.lastRow < lastRow);
    const tetap = ada?.tanda.salinan === false ? ada.tanda.name : undefined;
    if (tetap === undefined || grown) {
      const own = tetap ?? `${awalanTanda}Kolom.${nama()}.${artiNama(kolom.arti)}`;
      names.push({ type: 'name', name: own, formula: referenceFormula(name, [area]) });
    }
    hasil.columns.push({
      sheet: name,
      column: columnName(column),
      header: kolom.header,
      firstRow: terkecil(kolom.rows),
      lastRow: terbesar(kolom.rows),
    });
  }
  const lama = isianAda(kinerja, tabel);
  for (const isian of susunan.isian) {
    const { writes, general, areas } = tulisIsian(kinerja, tabel, isian, letak);
    tambahSemua(cells, writes);
    for (const area of general)
      actions.push({ type: 'setStyle', sheet: name, area, style: { numberFormat: '0.00' } });
    const before = lama.get(isian.arti) ?? [];
    const milik = before.filter(({ salinan }) => !salinan);
    if (areas.length > 0 && (milik.length === 0 || writes.length > 0)) {
      const umum = general.length > 0 || before.some(({ kunci }) => kunci.endsWith('.umum')) ? '.umum' : '';
      const baru = potong(areas).map((part, i): Action => {
        const n = milik[i] ? /^\d+/.exec(milik[i].kunci)![0] : String(nama());
        const own = `${awalanTanda}Isi.${n}.${artiNama(isian.arti)}${umum}`;
        return { type: 'name', name: own, formula: referenceFormula(name, part) };
      });
      const tinggal = new Set(baru.map((action) => (action.type === 'name' ? action.name : '')));
      for (const { name: old } of milik)
        if (!tinggal.has(old)) names.push({ type: 'name', name: old, formula: null });
      names.push(...baru);
    }
    hasil.columns.push({
      sheet: name,
      column: isian.column,
      header: isian.header,
      firstRow: terkecil(isian.rows),
      lastRow: terbesar(isian.rows),
    });
  }
  tambahSemua(hasil.offers, tawaran(susunan, letak));
  const tulis: Action[] = cells.length > 0 ? [{ type: 'setCells', sheet: name, cells }] : [];
  // Values first: a merge then keeps the header that was written into its top left cell.
  hasil.actions.push(...tulis);
  tambahSemua(hasil.actions, actions);
  tambahSemua(hasil.actions, names);
  if (tulis.length + actions.length + names.length > 0) {
    tambahSemua(hasil.refs, susunan.sumber);
    tambahSemua(
      hasil.refs,
      cells.map(({ row, column }) => ({ sheet: name, row, column })),
    );
  }
}

/** Numbers for new marks, after those that are there. */
function penamaan({ workbook }: Kinerja): () => number {
  let n = Math.max(
    0,
    ...workbook.names.map(({ name }) => Number(/^_Renaksi\.(?:Kolom|Isi)\.(\d+)/.exec(name)?.[1] ?? 0)),
  );
  return () => ++n;
}
