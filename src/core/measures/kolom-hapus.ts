import { tambahSemua } from './kolom-daftar';
import { contains } from '../grid/address';
import { cellAt, isBlank, sheetNamed, type Area, type Workbook } from '../grid/workbook';
import type { Messages } from '../messages/messages';
import { expecting, targets } from '../plan/conflicts';
import type { Action, CellWrite, Plan } from '../plan/plan';
import { tandaDi, type Tanda } from '../plan/tanda';

/**
 * Takes away every column that Renaksi added, empties the cells that it filled in the user's columns, and removes its
 * sheets of capaian: the workbook is as it was. A value that the user typed over one of our formulas stays where it stands
 * in a column of the user's. Summary sheets (forms) are no columns and stay.
 */
export function planRemove(workbook: Workbook, messages: Messages): Plan {
  const actions: Action[] = [];
  const tanda = tandaDi(workbook);
  const lembar = new Set(
    tanda
      .filter(({ jenis, kunci, salinan }) => !salinan && jenis === 'Lembar' && /^capaian_/.test(kunci))
      .map(({ sheet }) => sheet),
  );
  for (const sheet of lembar) actions.push({ type: 'removeSheet', sheet });
  for (const mark of tanda) {
    if (lembar.has(mark.sheet)) tambahSemua(actions, tanpaNama(mark));
    else if (mark.jenis === 'Kolom') tambahSemua(actions, hapusKolom(workbook, mark, tanda));
    else if (mark.jenis === 'Isi') tambahSemua(actions, kosongkan(workbook, mark));
  }
  // Marks that lost their cells with a deleted column or sheet.
  const berdiri = new Set(tanda.map(({ name }) => name));
  for (const { name, sheet } of workbook.names)
    if (/^_Renaksi\.(Kolom|Isi)\./.test(name) && sheet === undefined && !berdiri.has(name))
      actions.push({ type: 'name', name, formula: null });
  const plan: Plan = { title: messages.compute.judulHapus(), actions, expects: [] };
  return { ...plan, expects: expecting(workbook, targets(plan, workbook)) };
}

/** Takes one of our columns away: values, merges, colours, lists, styles and its mark. `tanda`: every mark of the workbook. */
export function hapusKolom(workbook: Workbook, mark: Tanda, tanda: readonly Tanda[]): Action[] {
  const sheet = sheetNamed(workbook, mark.sheet)!;
  const { area } = mark;
  const cells: CellWrite[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (!isBlank(cellAt(sheet, row, column))) cells.push({ row, column, value: null });
    }
  }
  const merges = sheet.merges.filter((merge) => contains(area, merge.firstRow, merge.firstColumn));
  // The first column on the right that is not ours shows what cells without a style look like here.
  let polos = area.lastColumn + 1;
  while (
    tanda.some(
      (one) => one.sheet === mark.sheet && one.jenis === 'Kolom' && contains(one.area, area.firstRow, polos),
    )
  )
    polos++;
  const blank = (row: number): boolean => isBlank(cellAt(sheet, row, polos));
  const dari = baris(area).find(blank);
  return [
    ...merges.map((merge): Action => ({ type: 'unmerge', sheet: mark.sheet, area: merge })),
    ...(cells.length > 0 ? [{ type: 'setCells' as const, sheet: mark.sheet, cells }] : []),
    { type: 'clearConditionalFormat', sheet: mark.sheet, area },
    { type: 'clearValidation', sheet: mark.sheet, area },
    ...(dari === undefined
      ? []
      : [
          {
            type: 'copyStyle' as const,
            sheet: mark.sheet,
            from: { row: dari, column: polos },
            to: area,
          },
        ]),
    ...kolomDari(area).map((column): Action => ({
      type: 'columnWidth',
      sheet: mark.sheet,
      column,
      width: null,
    })),
    ...tanpaNama(mark),
  ];
}

/** A copy's mark is the copy's own: the name belongs to the sheet that was copied. */
const tanpaNama = ({ name, salinan }: Tanda): Action[] =>
  salinan ? [] : [{ type: 'name', name, formula: null }];

const baris = ({ firstRow, lastRow }: Area): number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
const kolomDari = ({ firstColumn, lastColumn }: Area): number[] =>
  Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i);

function kosongkan(workbook: Workbook, mark: Tanda): Action[] {
  const sheet = sheetNamed(workbook, mark.sheet)!;
  const cells = mark.areas.flatMap((area) =>
    baris(area).flatMap((row) =>
      kolomDari(area)
        .filter((column) => cellAt(sheet, row, column)?.formula !== undefined)
        .map((column): CellWrite => ({ row, column, value: null })),
    ),
  );
  const umum = mark.kunci.endsWith('.umum')
    ? cells
        .filter(({ row, column }) => cellAt(sheet, row, column)?.format === '0.00')
        .map(({ row, column }): Action => ({
          type: 'setStyle',
          sheet: mark.sheet,
          area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
          style: { numberFormat: 'General' },
        }))
    : [];
  return [
    ...(cells.length > 0 ? [{ type: 'setCells' as const, sheet: mark.sheet, cells }] : []),
    ...umum,
    ...tanpaNama(mark),
  ];
}
