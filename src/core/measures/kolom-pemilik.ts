import { columnNumber, overlaps } from '../grid/address';
import { areaOf, references } from '../grid/formula';
import { cellAt, type Area, type Sheet } from '../grid/workbook';
import type { Kinerja, Tabel } from '../kinerja/kinerja';
import { tandaDi, type Tanda } from '../plan/tanda';

/** The table's rows that our columns stand on: from its first header row to its last row. */
export const barisTabel = ({ table }: Tabel): readonly [number, number] => [
  table.headerRows[0],
  Math.max(table.dataRows[1], table.headerRows[1]),
];

export const kolomTabel = ({ table }: Tabel): readonly [number, number] => {
  const columns = table.columns.map(({ column }) => columnNumber(column));
  return [Math.min(...columns), Math.max(...columns)];
};

export const areaTabel = (tabel: Tabel): Area => {
  const [firstRow, lastRow] = barisTabel(tabel);
  const [firstColumn, lastColumn] = kolomTabel(tabel);
  return { firstRow, lastRow, firstColumn, lastColumn };
};

/**
 * Our columns of an earlier run on the sheet of a table, each with the table that it was written for: one left of it on
 * the same rows. Where several tables stand side by side the formulas tell: they read their own table's cells. A column
 * of words goes with the formulas on its right, which it stands before.
 */
export function kolomBertuan(kinerja: Kinerja, sheet: Sheet): ReadonlyMap<Tanda, Tabel> {
  const tabel = kinerja.tabel.filter(({ table }) => table.sheet === sheet.name);
  const marks = tandaDi(kinerja.workbook)
    .filter(({ jenis, sheet: name }) => jenis === 'Kolom' && name === sheet.name)
    .sort((a, b) => a.area.firstColumn - b.area.firstColumn);
  const calon = new Map(marks.map((mark) => [mark, tabel.filter((one) => disebelah(one, mark))]));
  const dibaca = new Map<Tanda, Tabel | undefined>();
  const baca = (mark: Tanda): Tabel | undefined => {
    const mungkin = calon.get(mark)!;
    if (mungkin.length < 2) return mungkin[0];
    if (dibaca.has(mark)) return dibaca.get(mark);
    dibaca.set(mark, undefined);
    const own = kolomDibaca(sheet, mark);
    const langsung = mungkin.find((one) => own.some((column) => didalam(one, column)));
    const lewat = marks.filter(({ area }) => area !== mark.area && own.includes(area.firstColumn));
    const found = langsung ?? lewat.map(baca).find((one) => one !== undefined);
    dibaca.set(mark, found);
    return found;
  };
  const tuan = new Map<Tanda, Tabel>();
  marks.forEach((mark, i) => {
    const mungkin = calon.get(mark)!;
    const found =
      baca(mark) ??
      marks
        .slice(i + 1)
        .map(baca)
        .find((one) => one && mungkin.includes(one)) ??
      terdekat(mungkin);
    if (found) tuan.set(mark, found);
  });
  return tuan;
}

function disebelah(tabel: Tabel, { area }: Tanda): boolean {
  const own = areaTabel(tabel);
  return (
    area.firstColumn > own.lastColumn &&
    overlaps({ ...own, firstColumn: area.firstColumn, lastColumn: area.firstColumn }, area)
  );
}

const didalam = (tabel: Tabel, column: number): boolean => {
  const [first, last] = kolomTabel(tabel);
  return column >= first && column <= last;
};

const terdekat = (tabel: readonly Tabel[]): Tabel | undefined =>
  [...tabel].sort((a, b) => kolomTabel(b)[1] - kolomTabel(a)[1])[0];

/** The columns of its own sheet that the mark's first formula reads. */
function kolomDibaca(sheet: Sheet, { area }: Tanda): number[] {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const formula = cellAt(sheet, row, area.firstColumn)?.formula;
    if (formula)
      return references(formula)
        .filter((reference) => reference.sheet === undefined)
        .map((reference) => areaOf(reference).firstColumn);
  }
  return [];
}
