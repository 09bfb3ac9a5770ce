import {
  parseReference,
  parseReferences,
  referenceFormula,
  tandaDi,
  tanpaTulisanRenaksi,
} from '../../../src/core/plan/tanda';
import type { Sheet, Workbook } from '../../../src/core/grid/workbook';

const sheet = (name: string, rows: (string | number | null)[][]): Sheet => ({
  name,
  visibility: 'visible',
  rowCount: rows.length,
  columnCount: Math.max(...rows.map((row) => row.length)),
  cells: rows.map((row) => row.map((value) => (value === null ? undefined : { value }))),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

const workbook: Workbook = {
  sheets: [
    sheet("Monev d'OPD", [
      ['Indikator', 'Target', null, 'Capaian'],
      ['Jumlah ASN', 10, null, 1],
    ]),
    sheet('Efisiensi', [['Efisiensi']]),
  ],
  names: [
    { name: '_Renaksi.Kolom.1', formula: "='Monev d''OPD'!$D$1:$D$2" },
    { name: '_Renaksi.Lembar.efisiensi', formula: '=Efisiensi!$A$1' },
    { name: '_Renaksi.Kolom.2', formula: '=#REF!$A$1' },
    { name: 'Milik_Pengguna', formula: '=Efisiensi!$A$1' },
  ],
};

test('a plain reference names its sheet and area, anything else is none', () => {
  expect(parseReference("='Monev d''OPD'!$D$1:$D$2")).toEqual({
    sheet: "Monev d'OPD",
    area: { firstRow: 1, firstColumn: 4, lastRow: 2, lastColumn: 4 },
  });
  expect(parseReference('=SUM(A1:A2)')).toBeUndefined();
  expect(parseReference('=#REF!')).toBeUndefined();
});

test('marks that lost their cells and the names of the user are no marks', () => {
  expect(tandaDi(workbook).map(({ name, jenis, kunci }) => [name, jenis, kunci])).toEqual([
    ['_Renaksi.Kolom.1', 'Kolom', '1'],
    ['_Renaksi.Lembar.efisiensi', 'Lembar', 'efisiensi'],
  ]);
});

test('the user’s workbook has neither the generated sheets nor the added columns', () => {
  const own = tanpaTulisanRenaksi(workbook);
  expect(own.sheets.map((s) => s.name)).toEqual(["Monev d'OPD"]);
  expect(own.sheets[0]).toMatchObject({ rowCount: 2, columnCount: 2 });
  expect(own.sheets[0]!.cells[1]![3]).toBeUndefined();
  expect(workbook.sheets[0]!.cells[1]![3]).toEqual({ value: 1 });
});

test('a mark may stand on several areas of a sheet, and is read back as it was made', () => {
  const areas = [
    { firstRow: 2, lastRow: 9, firstColumn: 28, lastColumn: 28 },
    { firstRow: 12, lastRow: 12, firstColumn: 28, lastColumn: 28 },
  ];
  const formula = referenceFormula("Monev '21, revisi", areas);
  expect(formula).toBe("='Monev ''21, revisi'!$AB$2:$AB$9,'Monev ''21, revisi'!$AB$12");
  expect(parseReferences(formula)).toEqual({ sheet: "Monev '21, revisi", areas });
});

test('of a column of the user, the formulas that were filled in are left out, a number typed over one stays', () => {
  const own = tanpaTulisanRenaksi({
    sheets: [
      {
        ...sheet('Monev', [['Target', 'Realisasi', 'Capaian']]),
        rowCount: 3,
        cells: [
          [{ value: 'Target' }, { value: 'Realisasi' }, { value: 'Capaian' }],
          [{ value: 4 }, { value: 3 }, { value: 0.75, formula: '=B2/A2', format: '0.00%' }],
          [{ value: 4 }, { value: 2 }, { value: 0.5 }],
        ],
      },
    ],
    names: [{ name: '_Renaksi.Isi.1.capaian', formula: '=Monev!$C$2:$C$3' }],
  });
  expect(own.sheets[0]!.cells[1]![2]).toEqual({ value: null, format: '0.00%' });
  expect(own.sheets[0]!.cells[2]![2]).toEqual({ value: 0.5 });
});
