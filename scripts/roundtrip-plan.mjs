/** The plan that the round-trip bars write: a new sheet with everything that the host can do, on any workbook. */

export const NEW_SHEET = 'Ringkasan & Uji';

const area = (firstRow, firstColumn, lastRow, lastColumn) => ({ firstRow, firstColumn, lastRow, lastColumn });

export function fullPlan() {
  const sheet = NEW_SHEET;
  const rows = Array.from({ length: 10 }, (_, n) => n + 4);
  const header = {
    bold: true,
    fill: '#1F4E78',
    fontColor: '#FFFFFF',
    horizontal: 'center',
    wrap: true,
    border: 'thin',
  };
  return {
    title: 'Uji bolak-balik',
    expects: [],
    actions: [
      { type: 'addSheet', sheet },
      {
        type: 'setCells',
        sheet,
        cells: [
          { row: 1, column: 1, value: 'RINGKASAN' },
          { row: 3, column: 1, value: 'Indikator' },
          { row: 3, column: 2, value: 'Target' },
          { row: 3, column: 3, value: 'Realisasi' },
          { row: 3, column: 4, value: 'Capaian' },
          { row: 3, column: 5, value: 'Polaritas' },
          ...rows.flatMap((row) => [
            {
              row,
              column: 1,
              value: row === 5 ? '=bukan rumus' : `Indikator ${row - 3} <&>`,
              link: { sheet, cell: 'A1' },
            },
            { row, column: 2, value: row * 10 },
            { row, column: 3, value: row * 9.5 },
            { row, column: 4, formula: `=IF(B${row}=0,"",C${row}/B${row})`, cached: 0.95 },
            { row, column: 5, value: 'MAKS' },
          ]),
          { row: 14, column: 4, formula: '=AVERAGE(D4:D13)', cached: 0.95 },
        ],
      },
      { type: 'merge', sheet, area: area(1, 1, 1, 5) },
      {
        type: 'setStyle',
        sheet,
        area: area(1, 1, 1, 5),
        style: { bold: true, fontSize: 14, horizontal: 'center' },
      },
      { type: 'setStyle', sheet, area: area(3, 1, 3, 5), style: header },
      {
        type: 'setStyle',
        sheet,
        area: area(4, 1, 13, 5),
        style: { border: 'thin', vertical: 'top', wrap: true },
      },
      { type: 'setStyle', sheet, area: area(4, 2, 13, 3), style: { numberFormat: '#,##0.00' } },
      {
        type: 'setStyle',
        sheet,
        area: area(4, 4, 14, 4),
        style: { numberFormat: '0.00%', borderBottom: 'double' },
      },
      {
        type: 'setStyle',
        sheet,
        area: area(4, 1, 13, 1),
        style: { indent: 1, italic: true, fontName: 'Arial' },
      },
      {
        type: 'copyStyle',
        sheet,
        from: { row: 4, column: 2 },
        to: area(14, 1, 14, 3),
        style: { numberFormat: '"Rp"#,##0' },
      },
      { type: 'columnWidth', sheet, column: 1, width: 40 },
      { type: 'rowHeight', sheet, row: 3, height: 30 },
      { type: 'freeze', sheet, rows: 3, columns: 1 },
      {
        type: 'page',
        sheet,
        page: {
          orientation: 'landscape',
          paper: 'folio',
          fitToWidth: true,
          repeatRows: [3, 3],
          footer: '&C&P / &N',
        },
      },
      {
        type: 'conditionalFormat',
        sheet,
        area: area(4, 4, 13, 4),
        rules: [
          { when: 'greaterOrEqual', operands: [1], fill: '#C6EFCE', fontColor: '#006100' },
          { when: 'between', operands: [0.75, 0.9999], fill: '#FFEB9C', fontColor: '#7F6000' },
          { when: 'less', operands: [0.75], fill: '#FFC7CE', fontColor: '#9C0006' },
          { when: 'formula', operands: ['AND(ISNUMBER($D4),$B4<0)'], fill: '#FFC7CE', fontColor: '#9C0006' },
        ],
      },
      {
        type: 'conditionalFormat',
        sheet,
        area: area(4, 5, 13, 5),
        rules: [{ when: 'containsText', operands: ['MIN "rasio"'], fill: '#DDEBF7', fontColor: '#1F4E78' }],
      },
      { type: 'validation', sheet, area: area(4, 5, 13, 5), list: ['MAKS', 'MIN', 'MIN-RASIO'] },
      ...['bar', 'column', 'line', 'doughnut'].map((type, n) => ({
        type: 'chart',
        sheet,
        chart: {
          type,
          title: `Capaian & <${type}>`,
          categories: area(4, 1, 13, 1),
          series: [
            { name: 'Target', values: area(4, 2, 13, 2) },
            ...(type === 'doughnut'
              ? []
              : [{ name: 'Realisasi', values: area(4, 3, 13, 3), color: '#E69F00' }]),
          ],
          place: area(16 + n * 16, 1, 30 + n * 16, 5),
          format: '#,##0',
        },
      })),
      { type: 'name', name: 'TotalUji', formula: `='${sheet}'!$D$14` },
      { type: 'name', name: '_Renaksi.Lembar.uji', formula: `='${sheet}'!$A$1` },
      { type: 'store', settings: JSON.stringify({ versi: 1, instansi: 'Dinas <Uji> & "Coba"' }) },
    ],
  };
}
