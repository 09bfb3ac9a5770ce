import { readView } from '../../../src/host/file/view-styles';
import { MAIN, HEAD, xlsx } from '../../support/xlsx';

const styles = (inner: { fonts?: string; fills?: string; borders?: string; xfs: string }) =>
  `<fonts>${inner.fonts ?? '<font><sz val="11"/></font>'}</fonts><fills>${inner.fills ?? '<fill><patternFill/></fill>'}</fills>` +
  `<borders>${inner.borders ?? '<border/>'}</borders><cellXfs>${inner.xfs}</cellXfs>`;

describe('how a workbook looks', () => {
  test('fonts, fills, borders and alignment by cell format', () => {
    const view = readView(
      xlsx({
        sheets: { A: '<sheetData><row r="2" ht="30"><c r="B2" s="1"/></row></sheetData>' },
        styles: styles({
          fonts:
            '<font><sz val="11"/></font><font><b/><i val="0"/><u/><sz val="14"/><color rgb="FFFF0000"/><name val="Arial"/></font>',
          fills:
            '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>',
          borders:
            '<border/><border><left style="thin"><color indexed="10"/></left><right/><top style="medium"/><bottom style="none"/></border>',
          xfs: '<xf/><xf numFmtId="10" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf>',
        }),
      }),
    );
    const sheet = view.sheets.get('A')!;
    expect(sheet.rows.get(2)).toEqual({ hidden: false, height: 30 });
    expect(view.looks[sheet.styles.get(2)!.get(2)!]).toEqual({
      format: '0.00%',
      fontName: 'Arial',
      fontSize: 14,
      bold: true,
      underline: true,
      color: '#FF0000',
      fill: '#a2b9e2',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      rotation: -45,
      edges: { left: { style: 'thin', color: '#FF0000' }, top: { style: 'medium' } },
    });
  });

  test('widths, hidden columns and rows, frozen panes, gridlines, tab colour', () => {
    const view = readView(
      xlsx({
        sheets: {
          A:
            '<sheetPr><tabColor rgb="FF00B050"/></sheetPr>' +
            '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="7" state="frozen"/></sheetView></sheetViews>' +
            '<sheetFormatPr defaultColWidth="12" defaultRowHeight="18"/>' +
            '<cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="3" max="3" hidden="1"/></cols>' +
            '<sheetData><row r="4" hidden="1"/><row><c s="0"/></row></sheetData>',
        },
      }),
    );
    expect(view.sheets.get('A')).toMatchObject({
      freeze: { rows: 7, columns: 2 },
      gridlines: false,
      tabColor: '#00B050',
      defaultWidth: 12,
      defaultHeight: 18,
      columns: [
        { first: 1, last: 2, width: 20.5, hidden: false },
        { first: 3, last: 3, hidden: true },
      ],
    });
    expect(view.sheets.get('A')!.rows.get(4)).toEqual({ hidden: true });
  });

  test('cells and rows without addresses, a prefixed namespace', () => {
    const view = readView(
      xlsx({
        sheets: {
          A: `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c/><x:c s="1"/></x:row><x:row><x:c s="1"/></x:row></x:sheetData></x:worksheet>`,
        },
        styles: styles({ xfs: '<xf/><xf><alignment wrapText="1"/></xf>' }),
      }),
    );
    const { styles: found } = view.sheets.get('A')!;
    expect([...found].map(([row, line]) => [row, [...line]])).toEqual([
      [1, [[2, 1]]],
      [2, [[1, 1]]],
    ]);
  });

  test('bytes that are no workbook are refused', () => {
    expect(() => readView(new Uint8Array([1, 2, 3]))).toThrow();
  });
});
