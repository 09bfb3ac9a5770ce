import type { Cell, Sheet, Workbook } from '../../../src/core/grid/workbook';
import { ExcelHost, type ExcelHostOptions } from '../../../src/host/excel/host';
import { clientFor } from '../../excel-host/client';
import { SimulatedExcel, type ExcelOptions } from '../../excel-host/excel';

export const sheet = (name: string, cells: (Cell | undefined)[][], more: Partial<Sheet> = {}): Sheet => ({
  name,
  visibility: 'visible',
  rowCount: cells.length,
  columnCount: Math.max(0, ...cells.map((row) => row.length)),
  cells,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...more,
});

const c = (value: Cell['value'], more: Partial<Cell> = {}): Cell => ({ value, ...more });

/** A small monev table as planners keep it: merged title, header, numbering row, figures, a total by formula. */
export const monev = (): Workbook => ({
  names: [{ name: 'Tahun', formula: "='Monev 2021'!$A$1" }],
  sheets: [
    sheet(
      'Monev 2021',
      [
        [c('MONITORING RENCANA AKSI TAHUN 2021', { bold: true })],
        [],
        [
          c('No', { bold: true }),
          c('Indikator', { bold: true }),
          c('Target', { bold: true }),
          c('Realisasi', { bold: true }),
          c('Capaian', { bold: true }),
        ],
        [
          c(1),
          c('Persentase dokumen tepat waktu', { indent: 1 }),
          c(0.9, { format: '0%' }),
          c(0.855, { format: '0.0%' }),
        ],
        [c(2), c('Jumlah laporan'), c(12), c(13)],
        [c(3), c('=bukan rumus'), c('1.234.567'), c({ error: '#N/A' })],
        [undefined, c('Jumlah'), c(12.9, { formula: '=SUM(C4:C6)' }), c(13.855, { formula: '=SUM(D4:D6)' })],
      ],
      { columnCount: 5, merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 5 }] },
    ),
    sheet('Catatan', [[c('rahasia')]], { visibility: 'hidden' }),
    sheet('Kosong', []),
  ],
});

export function inExcel(
  workbook: Workbook,
  excelOptions: ExcelOptions = {},
  hostOptions: ExcelHostOptions = {},
) {
  const excel = new SimulatedExcel(workbook, excelOptions);
  const { Excel } = clientFor(excel);
  const host = new ExcelHost({
    excel: Excel,
    supports: () => true,
    debounce: 5,
    patience: [5],
    ...hostOptions,
  });
  return { excel, host };
}

/** A realisasi table of so many rows, for counting what Excel is asked. */
export const tall = (rows: number, columns = 12): Workbook => ({
  names: [],
  sheets: [
    sheet(
      'Data',
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, k) =>
          k === 0
            ? c(r + 1)
            : k === 1
              ? c(`Indikator kinerja nomor ${r + 1}`)
              : c((r * 7 + k * 13) % 100, { format: '#,##0' }),
        ),
      ),
    ),
  ],
});
