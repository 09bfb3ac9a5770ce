import { columnNumber } from '../../../src/core/grid/address';
import { cellAt, sheetNamed, type Cell } from '../../../src/core/grid/workbook';
import type { Analysis } from '../../../src/core/analyse';
import type { Action } from '../../../src/core/plan/plan';
import type { Role } from '../../../src/core/recognise/table';

/** Cells of the user's tables whose numbers the forms are made from, and what planners may put into them. */

export interface SelSumber {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: Role;
}

const angka = new Set<Role>([
  'target',
  'realisasi',
  'capaian',
  'nilai',
  'bobot',
  'jumlah',
  'volume',
  'harga-satuan',
]);

/** Every data cell of a column of numbers; formulas of the user's are left as they are. */
export function selSumber(
  { tables, workbook }: Pick<Analysis, 'tables' | 'workbook'>,
  roles: ReadonlySet<Role> = angka,
): SelSumber[] {
  return tables.flatMap(
    ({ sheet: name, columns, dataRows: [first, last], sectionRows, repeatedHeaderRows }) => {
      const sheet = sheetNamed(workbook, name)!;
      const lain = new Set([...sectionRows, ...repeatedHeaderRows]);
      return columns
        .filter(({ role }) => roles.has(role))
        .flatMap(({ column, role }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i)
            .filter(
              (row) => !lain.has(row) && cellAt(sheet, row, columnNumber(column))?.formula === undefined,
            )
            .map((row) => ({ sheet: name, row, column: columnNumber(column), role })),
        );
    },
  );
}

/** Blank, zero, words, negative, huge, a percentage, an error. */
export const masukanForm: readonly (Cell | null)[] = [
  null,
  { value: 0 },
  { value: 'belum ada' },
  { value: -3 },
  { value: 1e15 },
  { value: 0.9, format: '0.00%' },
  { value: { error: '#DIV/0!' } },
];

/** What types into the cells what `isi` says; undefined leaves a cell as it is. */
export function denganIsi<T extends SelSumber>(
  cells: readonly T[],
  isi: (cell: T, index: number) => Cell | null | undefined,
): Action[] {
  return cells.flatMap((cell, index): Action[] => {
    const baru = isi(cell, index);
    const { sheet, row, column } = cell;
    if (baru === undefined) return [];
    const tulis: Action = { type: 'setCells', sheet, cells: [{ row, column, value: baru?.value ?? null }] };
    return baru?.format
      ? [
          tulis,
          {
            type: 'setStyle',
            sheet,
            area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
            style: { numberFormat: baru.format },
          },
        ]
      : [tulis];
  });
}
