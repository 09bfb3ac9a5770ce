import { cellAt, sheetNamed, type Workbook } from '../../../src/core/grid/workbook';
import { openFile } from '../../../src/host/file/open';
import { HEAD, MAIN, relsXml, rowOf, sheetXlsx, xlsx, xlsxParts } from '../../support/xlsx';
import { strFromU8, strToU8, zipSync } from 'fflate';

const open = (bytes: Uint8Array): Promise<Workbook> => openFile(bytes).read({ includeHidden: true });

const values = (book: Workbook, sheet = book.sheets[0]!.name): unknown[][] => {
  const { cells, rowCount, columnCount } = sheetNamed(book, sheet)!;
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_unused, c) => cells[r]?.[c]?.value ?? null),
  );
};

const formulas = (book: Workbook, row: number): (string | undefined)[] =>
  Array.from({ length: book.sheets[0]!.columnCount }, (_, c) => cellAt(book.sheets[0]!, row, c + 1)?.formula);

test('reads every kind of value; text that looks like an error stays text', async () => {
  const book = await open(
    sheetXlsx(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><f>"#"&amp;"N/A"</f><v>#N/A</v></c>' +
        '<c r="F1" t="inlineStr"><is><r><t>tri</t></r><r><t xml:space="preserve">wulan </t></r><rPh sb="0" eb="1"><t>X</t></rPh></is></c>' +
        '<c r="G1" t="d"><v>2021-03-31T12:00:00</v></c></row>',
      {
        strings: '<si><r><rPr><b/></rPr><t xml:space="preserve">Sasaran </t></r><r><t>&lt;1&gt;</t></r></si>',
      },
    ),
  );
  expect(values(book)).toEqual([
    [1.5, 'Sasaran <1>', true, { error: '#DIV/0!' }, '#N/A', 'triwulan ', 44286.5],
  ]);
});

test('reads number formats as en-US codes, bold and indent, and leaves General out', async () => {
  const book = await open(
    sheetXlsx(
      '<row r="1"><c r="A1" s="1"><v>0.9</v></c><c r="B1" s="2"><v>3</v></c><c r="C1" s="3"><v>4</v></c><c r="D1"><v>5</v></c><c r="E1" s="4"><v>44286</v></c></row>',
      {
        styles:
          '<numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;Rp&quot;#,##0"/></numFmts>' +
          '<fonts count="3"><font/><font><b/></font><font><b val="0"/></font></fonts><fills/><borders/><cellStyleXfs/>' +
          '<cellXfs count="5"><xf/><xf numFmtId="10" fontId="1"/><xf numFmtId="170" fontId="2"/><xf numFmtId="0"><alignment horizontal="left" indent="2"/></xf><xf numFmtId="14"/></cellXfs>',
      },
    ),
  );
  expect(book.sheets[0]!.cells[0]).toEqual([
    { value: 0.9, format: '0.00%', bold: true },
    { value: 3, format: '"Rp"#,##0' },
    { value: 4, indent: 2 },
    { value: 5 },
    { value: 44286, format: 'm/d/yyyy' },
  ]);
});

test('expands shared formulas to each cell, wherever the master stands', async () => {
  const book = await open(
    sheetXlsx(
      '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A1:B2" si="0">IF(D2&gt;$E$2,LOG10(F2)&amp;"A1",\'TW 1\'!A2+TW_1!$B2+Tabel[A1]+SUM(3:3))</f><v>2</v></c><c r="B2"><f t="shared" si="0"/></c></row>',
    ),
  );
  const text = (d: string, f: string, own: string, b: string, rows: string): string =>
    `=IF(${d}>$E$2,LOG10(${f})&"A1",'TW 1'!${own}+TW_1!$B${b}+Tabel[A1]+SUM(${rows}))`;
  expect(formulas(book, 1)).toEqual([text('D1', 'F1', 'A1', '1', '2:2'), text('E1', 'G1', 'B1', '1', '2:2')]);
  expect(formulas(book, 2)).toEqual([text('D2', 'F2', 'A2', '2', '3:3'), text('E2', 'G2', 'B2', '2', '3:3')]);
});

test('cells of an array formula are no constants; newer functions lose their file prefix', async () => {
  const book = await open(
    sheetXlsx(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">_xlfn.UNIQUE(D1:E1&amp;"_xlfn.")</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="dataTable" ref="C1:C1" dt2D="0" dtr="0" r1="A9"/><v>3</v></c></row>',
    ),
  );
  expect(formulas(book, 1)).toEqual(['=UNIQUE(D1:E1&"_xlfn.")', '=UNIQUE(D1:E1&"_xlfn.")', '=TABLE(,A9)']);
});

test('the used range ends with the last value: styled blanks, spaces and empty text do not count', async () => {
  const book = await open(
    sheetXlsx(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="XFD1" s="0"/></row>' +
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>""</f></c></row><row r="1048576"><c r="A1048576" s="0"/></row>',
      { strings: '<si><t xml:space="preserve">  </t></si><si/>' },
    ),
  );
  expect(book.sheets[0]).toMatchObject({ rowCount: 2, columnCount: 2 });
  expect(values(book)).toEqual([
    [1, '  '],
    [null, null],
  ]);
});

test('rows and cells without r= follow each other', async () => {
  const book = await open(
    sheetXlsx(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    ),
  );
  expect(values(book)).toEqual([
    [1, 2, null, null],
    [null, null, null, null],
    [null, null, null, null],
    [null, null, 3, 4],
    [5, null, null, null],
  ]);
});

test('reads prefixed elements, a byte order mark, comments and single quotes', async () => {
  const parts = xlsxParts({
    sheets: {
      Rencana: `<?xml version='1.0'?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><!-- <x:row r="9"/> --><x:row r='2' spans='1:2'><x:c r='B2' t='str'><x:f>A1&amp;"&gt;"</x:f><x:v>a&#10;b</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='B2:C3'/></x:mergeCells></x:worksheet>`,
    },
  });
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  parts['xl/worksheets/sheet1.xml'] = new Uint8Array([0xef, 0xbb, 0xbf, ...sheet]);
  const book = await open(zipSync(parts));
  expect(cellAt(book.sheets[0]!, 2, 2)).toEqual({ value: 'a\nb', formula: '=A1&">"' });
  expect(book.sheets[0]!.merges).toEqual([{ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 3 }]);
});

test('finds parts by absolute targets and by names in another case', async () => {
  const parts = xlsxParts({ sheets: { A: `<sheetData>${rowOf(1, [7])}</sheetData>` } });
  parts['XL/Worksheets/Sheet1.XML'] = parts['xl/worksheets/sheet1.xml']!;
  delete parts['xl/worksheets/sheet1.xml'];
  parts['xl/_rels/workbook.xml.rels'] = strToU8(
    relsXml(['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'], ['rId2', 'styles', '../xl/./styles.xml']),
  );
  expect(values(await open(zipSync(parts)))).toEqual([[7]]);
});

test('reads Strict OOXML', async () => {
  const parts = xlsxParts({ sheets: { A: `<sheetData>${rowOf(1, ['ok', 2])}</sheetData>` } });
  for (const [name, bytes] of Object.entries(parts)) {
    parts[name] = strToU8(
      strFromU8(bytes)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
  }
  expect(values(await open(zipSync(parts)))).toEqual([['ok', 2]]);
});

test('tells hidden sheets, rows and columns, merges, tables, protection, filter and names', async () => {
  const bytes = xlsx({
    sheets: {
      Target: `<sheetPr filterMode="1"/><cols><col min="2" max="16384" hidden="1"/></cols><sheetData>${rowOf(1, ['a', 'b', 'c'])}<row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      Rahasia: '<sheetData/>',
    },
    states: { Rahasia: 'veryHidden' },
    names:
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Target!$A$1</definedName>' +
      '<definedName name="Pagu">SUM(Target!$A$1:$A$2)</definedName><definedName name="Lokal" localSheetId="1" hidden="1">"a&amp;b"</definedName>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relsXml(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="T" displayName="Daftar" ref="A1:C2"><tableColumns count="3"/></table>`,
    },
  });
  const book = await open(bytes);
  expect(book.sheets[0]).toMatchObject({
    hiddenRows: [2],
    hiddenColumns: [2, 3],
    isProtected: true,
    isFiltered: true,
    merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }],
    listObjects: [{ name: 'Daftar', area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 } }],
  });
  expect(book.sheets[1]).toMatchObject({ visibility: 'veryHidden', rowCount: 0, columnCount: 0 });
  expect(book.names).toEqual([
    { name: 'Pagu', formula: '=SUM(Target!$A$1:$A$2)' },
    { name: 'Lokal', formula: '="a&b"', sheet: 'Rahasia' },
  ]);
  const visible = await openFile(bytes).read();
  expect(visible.sheets.map((sheet) => sheet.name)).toEqual(['Target']);
});

test('a workbook of chart sheets alone is a workbook without sheets', async () => {
  const parts = xlsxParts({ sheets: { Grafik: '' } });
  parts['xl/_rels/workbook.xml.rels'] = strToU8(relsXml(['rId1', 'chartsheet', 'chartsheets/sheet1.xml']));
  expect((await open(zipSync(parts))).sheets).toEqual([]);
});

test('control characters and guarded underscores come back as typed', async () => {
  const book = await open(
    sheetXlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_\r\nb_x005F_x0041_</t></is></c></row>'),
  );
  expect(values(book)).toEqual([['a\r\nb_x0041_']]);
});

test('a filter that only shows its buttons hides nothing', async () => {
  const filter = (inner: string): Uint8Array =>
    xlsx({
      sheets: { A: `<sheetData>${rowOf(1, ['a'])}</sheetData><autoFilter ref="A1:A9">${inner}</autoFilter>` },
    });
  const shown = await open(filter('<filterColumn colId="0" hiddenButton="1"/>'));
  expect(shown.sheets[0]!.isFiltered).toBeUndefined();
  const hiding = await open(
    filter('<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>'),
  );
  expect(hiding.sheets[0]!.isFiltered).toBe(true);
});
