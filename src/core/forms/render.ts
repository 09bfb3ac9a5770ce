import { areaName, quoteSheet } from '../grid/address';
import type { Area } from '../grid/workbook';
import type { Action, CellWrite, PageSetup, Style } from '../plan/plan';
import { ATAS, BAWAH } from './halaman';
import { namaIngat, namaLembarForm } from './ingatan';
import type { Lembar } from './lembar';

/** Turns a computed form into the actions that write it on the sheet: the one renderer of all forms. */
export function renderLembar(
  form: string,
  sheet: string,
  lembar: Lembar,
  namaLama: readonly string[],
): Action[] {
  const names = lembar.ingat.map(({ nama, area }) => ({ name: namaIngat(form, nama), area }));
  const still = new Set(names.map(({ name }) => name.toLowerCase()));
  return [
    { type: 'addSheet', sheet, form },
    ...lembar.lebar.map((width, i): Action => ({ type: 'columnWidth', sheet, column: i + 1, width })),
    ...lembar.gabungan.map((area): Action => ({ type: 'merge', sheet, area })),
    { type: 'setCells', sheet, cells: lembar.sel.flatMap(tulisan) },
    ...daerahGaya(lembar).map(({ area, style }): Action => ({ type: 'setStyle', sheet, area, style })),
    ...[...lembar.tinggi]
      .sort((a, b) => a[0] - b[0])
      .map(([row, height]): Action => ({ type: 'rowHeight', sheet, row, height })),
    ...lembar.warna.map(({ area, rules }): Action => ({ type: 'conditionalFormat', sheet, area, rules })),
    ...lembar.daftar.map(({ area, list }): Action => ({ type: 'validation', sheet, area, list })),
    ...lembar.grafik.map((chart): Action => ({ type: 'chart', sheet, chart })),
    { type: 'freeze', sheet, ...lembar.beku },
    { type: 'page', sheet, page: halaman(lembar) },
    { type: 'name', name: namaLembarForm(form), formula: `=${quoteSheet(sheet)}!$A$1` },
    ...names.map(({ name, area }): Action => ({ type: 'name', name, formula: `=${mutlak(sheet, area)}` })),
    ...namaLama
      .filter((name) => !still.has(name.toLowerCase()))
      .map((name): Action => ({ type: 'name', name, formula: null })),
  ];
}

const mutlak = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

function tulisan({ row, column, isi }: Lembar['sel'][number]): CellWrite[] {
  if (isi.formula !== undefined) return [{ row, column, formula: isi.formula, cached: isi.cached ?? '' }];
  if (isi.value === undefined || isi.value === null) return [];
  return [
    {
      row,
      column,
      value: isi.value,
      ...(isi.link ? { link: isi.link } : {}),
      ...(isi.url ? { url: isi.url } : {}),
    },
  ];
}

const halaman = (lembar: Lembar): PageSetup => ({
  orientation: lembar.potret ? 'portrait' : 'landscape',
  paper: 'folio',
  fitToWidth: true,
  centered: true,
  ...(lembar.satuHalaman ? { fitToHeight: true } : {}),
  ...(lembar.potong.length > 0 ? { breaks: lembar.potong } : {}),
  ...(lembar.ulang ? { repeatRows: lembar.ulang } : {}),
  footer: '&CHalaman &P dari &N',
  margins: { left: lembar.samping, right: lembar.samping, top: ATAS, bottom: BAWAH },
});

/** Cells of equal style as few rectangles: runs down a column, joined with the same run of the next column. */
export function daerahGaya(lembar: Pick<Lembar, 'sel'>): { area: Area; style: Style }[] {
  const columns = new Map<number, { from: number; to: number; key: string; style: Style }[]>();
  for (const { row, column, style } of lembar.sel) {
    const runs = columns.get(column) ?? [];
    columns.set(column, runs);
    const key = JSON.stringify(style);
    const last = runs[runs.length - 1];
    if (last && last.key === key && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row, key, style });
  }
  const open = new Map<string, { area: Area; style: Style }>();
  const done: { area: Area; style: Style }[] = [];
  for (const [column, runs] of [...columns].sort((a, b) => a[0] - b[0]))
    for (const run of runs) {
      const id = `${run.from}:${run.to}:${run.key}`;
      const left = open.get(id);
      if (left && left.area.lastColumn === column - 1) {
        const wider = { style: run.style, area: { ...left.area, lastColumn: column } };
        done[done.indexOf(left)] = wider;
        open.set(id, wider);
      } else {
        const area = { firstRow: run.from, lastRow: run.to, firstColumn: column, lastColumn: column };
        const fresh = { area, style: run.style };
        done.push(fresh);
        open.set(id, fresh);
      }
    }
  return done;
}
