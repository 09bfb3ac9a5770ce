import { readFileSync } from 'node:fs';
import path from 'node:path';

import { cellAt, sheetNamed, type Workbook } from '../../../src/core/grid/workbook';
import type { Action, CellWrite, Plan } from '../../../src/core/plan/plan';
import { openFile, type FileHost } from '../../../src/host/file/open';
import { HEAD, MAIN, relsXml, rowOf, sheetXlsx, textsOf, xlsx, xlsxParts } from '../../support/xlsx';
import { strToU8, zipSync } from 'fflate';

const plan = (actions: readonly Action[], expects: Plan['expects'] = []): Plan => ({
  title: 'Uji',
  actions,
  expects,
});

const sheet = 'Sheet1';
const area = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
const set = (...cells: CellWrite[]): Action => ({ type: 'setCells', sheet, cells });

const applied = async (bytes: Uint8Array, ...actions: Action[]): Promise<FileHost> => {
  const host = openFile(bytes);
  await host.apply(plan(actions));
  return host;
};

const sheetText = (host: FileHost, n = 1): string => textsOf(host.save())[`xl/worksheets/sheet${n}.xml`]!;
const reread = (host: FileHost): Promise<Workbook> => openFile(host.save()).read({ includeHidden: true });

const small = sheetXlsx(rowOf(1, ['Indikator', 'Target']) + rowOf(2, ['IKU', 90]) + rowOf(5, ['Jumlah', 90]));

test('writes every kind of value between, before and after what is there', async () => {
  const host = await applied(
    small,
    set(
      { row: 3, column: 2, value: 0.1 },
      { row: 2, column: 4, formula: '=IF(B2>0,"a<b",IFS(1,2))', cached: 'a<b' },
      { row: 2, column: 3, value: true },
      { row: 7, column: 1, value: { error: '#N/A' } },
      { row: 1, column: 1, value: ' sela  & "kutip"\n' },
    ),
  );
  const text = sheetText(host);
  expect([...text.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual(['1', '2', '3', '5', '7']);
  expect(text).toContain(
    '<c r="C2" t="b"><v>1</v></c><c r="D2" t="str"><f>IF(B2&gt;0,&quot;a&lt;b&quot;,_xlfn.IFS(1,2))</f><v>a&lt;b</v></c>',
  );
  const book = await reread(host);
  expect(book.sheets[0]!.cells.map((row) => row?.map((cell) => cell?.value))).toEqual([
    [' sela  & "kutip"\n', 'Target'],
    ['IKU', 90, true, 'a<b'],
    [undefined, 0.1],
    undefined,
    ['Jumlah', 90],
    undefined,
    [{ error: '#N/A' }],
  ]);
  expect(cellAt(book.sheets[0]!, 2, 4)?.formula).toBe('=IF(B2>0,"a<b",IFS(1,2))');
});

test('text that begins like a formula stays text, also when it is edited by hand', async () => {
  const host = await applied(
    small,
    set({ row: 2, column: 1, value: '=HYPERLINK("x")' }, { row: 5, column: 1, value: '- butir' }),
  );
  const text = sheetText(host);
  expect(text).toMatch(/<c r="A2" s="1" t="inlineStr">/);
  expect(text).toMatch(/<c r="A5" t="inlineStr">/);
  expect(textsOf(host.save())['xl/styles.xml']).toMatch(/<cellXfs count="2">.*quotePrefix="1"/);
  host.setCell(sheet, 2, 1, { formula: '=1+1', cached: 2 });
  expect(sheetText(host)).toMatch(/<c r="A2"><f>1\+1<\/f>/);
});

test.each([
  ['number', { row: 1, column: 1, value: Infinity }, 'unsupported'],
  ['text', { row: 1, column: 1, value: 'x'.repeat(32_768) }, 'too-large'],
  ['place', { row: 1_048_577, column: 1, value: 1 }, 'unsupported'],
])('a %s that no cell holds stops the plan, and nothing of it stands', async (_, cell, code) => {
  const host = openFile(small);
  await expect(host.apply(plan([set({ row: 9, column: 9, value: 1 }), set(cell)]))).rejects.toMatchObject({
    code,
    message: expect.stringMatching(/^[A-Z]/) as string,
  });
  expect(textsOf(host.save())).toEqual(textsOf(small));
});

test('an unedited part is saved as it was found, whatever is edited beside it', async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: `<sheetData>${rowOf(1, [1])}</sheetData>`,
      Lain: '<sheetData>\n <row   r="1"/></sheetData>',
    },
    parts: {
      'xl/media/image1.png': new Uint8Array([1, 2, 3]),
      'xl/vbaProject.bin': new Uint8Array(500).fill(7),
    },
  });
  const host = await applied(bytes, set({ row: 1, column: 2, value: 2 }));
  const [before, after] = [textsOf(bytes), textsOf(host.save())];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect(after['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
});

test('opening and saving changes nothing at all', () => {
  expect(textsOf(openFile(small).save())).toEqual(textsOf(small));
});

test('formulas drop the calculation chain with its relationship and type; values leave it', async () => {
  const bytes = sheetXlsx('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', {
    parts: { 'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>` },
    types:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    workbookRels:
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  });
  const kept = textsOf((await applied(bytes, set({ row: 1, column: 2, value: 1 }))).save());
  expect(kept['xl/calcChain.xml']).toBeDefined();
  const dropped = textsOf((await applied(bytes, set({ row: 1, column: 1, value: 1 }))).save());
  expect(dropped['xl/calcChain.xml']).toBeUndefined();
  expect(dropped['[Content_Types].xml'] + dropped['xl/_rels/workbook.xml.rels']!).not.toContain('calcChain');
});

test('cells that share a formula keep theirs when the one that holds its text is overwritten', async () => {
  const bytes = sheetXlsx(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1&amp;"&lt;"</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3" s="0"><f t="shared" si="0"/><v>3</v></c></row>',
  );
  const host = await applied(bytes, set({ row: 1, column: 2, value: 5 }));
  const { sheets } = await reread(host);
  expect([1, 2, 3].map((row) => cellAt(sheets[0]!, row, 2))).toEqual([
    { value: 5 },
    { value: 2, formula: '=A2*$C$1&"<"' },
    { value: 3, formula: '=A3*$C$1&"<"' },
  ]);
  expect(sheetText(host)).not.toContain('shared');
});

test('a part of an array formula is not overwritten, the whole of it is', async () => {
  const bytes = sheetXlsx(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  );
  await expect(openFile(bytes).apply(plan([set({ row: 2, column: 1, value: 1 })]))).rejects.toMatchObject({
    code: 'unsupported',
    details: { cell: 'A2' },
  });
  const host = await applied(bytes, set({ row: 1, column: 1, value: 7 }, { row: 2, column: 1, value: 8 }));
  expect((await reread(host)).sheets[0]!.cells).toEqual([[{ value: 7 }], [{ value: 8 }]]);
});

test("a table's headings are not overwritten, and merges do not reach into tables", async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: `<sheetData>${rowOf(1, ['a', 'b'])}${rowOf(2, [1, 2])}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relsXml(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"/></table>`,
    },
  });
  await expect(openFile(bytes).apply(plan([set({ row: 1, column: 2, value: 'c' })]))).rejects.toThrow(
    /judul kolom/,
  );
  await expect(
    openFile(bytes).apply(plan([{ type: 'merge', sheet, area: area(2, 2, 2, 3) }])),
  ).rejects.toThrow(/B2:C2/);
  await applied(bytes, set({ row: 2, column: 2, value: 3 }));
});

test('rows and cells without r= are numbered before anything is put between them', async () => {
  const bytes = sheetXlsx('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
  const host = await applied(bytes, set({ row: 1, column: 4, value: 9 }, { row: 4, column: 1, value: 8 }));
  expect((await reread(host)).sheets[0]!.cells).toEqual([
    [{ value: 1 }, { value: 2 }, undefined, { value: 9 }],
    [{ value: 3 }],
    undefined,
    [{ value: 8 }],
  ]);
});

test('an empty, self-closed or missing sheetData takes cells; extent and spans follow', async () => {
  for (const content of ['<sheetData/>', '', '<sheetData></sheetData>']) {
    const host = await applied(xlsx({ sheets: { Sheet1: content } }), set({ row: 2, column: 2, value: 1 }));
    expect((await reread(host)).sheets[0]).toMatchObject({ rowCount: 2, columnCount: 2 });
  }
  const host = await applied(
    xlsx({
      sheets: {
        Sheet1:
          '<dimension ref="A1"/><sheetData><row r="1" spans="1:1"><c r="A1"><v>1</v></c></row></sheetData>',
      },
    }),
    set({ row: 1, column: 3, value: 1 }),
  );
  expect(sheetText(host)).toContain('<dimension ref="A1:C1"/><sheetData><row r="1"><c r="A1">');
});

test('a sheet with prefixes is written in its prefix', async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  const host = await applied(
    bytes,
    set({ row: 1, column: 2, value: 'b', link: { sheet, cell: 'A1' } }),
    { type: 'merge', sheet, area: area(2, 1, 2, 3) },
    {
      type: 'conditionalFormat',
      sheet,
      area: area(1, 1),
      rules: [{ when: 'less', operands: [1], fill: '#FF0000', fontColor: '#FFFFFF' }],
    },
    { type: 'validation', sheet, area: area(1, 2), list: ['b', 'c'] },
    { type: 'freeze', sheet, rows: 1, columns: 0 },
    { type: 'columnWidth', sheet, column: 2, width: 10 },
    {
      type: 'page',
      sheet,
      page: { orientation: 'landscape', paper: 'folio', fitToWidth: true, footer: '&P' },
    },
  );
  const text = sheetText(host);
  expect(text).not.toMatch(/<[a-wyz]\w*[\s/>]/i);
  expect([...text.matchAll(/<x:(\w+)/g)].map((match) => match[1])).toEqual(
    expect.arrayContaining([
      'mergeCell',
      'cfRule',
      'dataValidation',
      'hyperlink',
      'pane',
      'col',
      'pageSetUpPr',
      'oddFooter',
    ]) as string[],
  );
  expect((await reread(host)).sheets[0]!.merges).toEqual([area(2, 1, 2, 3)]);
});

test('elements of the sheet stand in the order of its schema', async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: `<sheetData>${rowOf(1, [1])}</sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst/>`,
    },
  });
  const host = await applied(
    bytes,
    set({ row: 1, column: 1, value: 1, link: { sheet, cell: 'A1' } }),
    {
      type: 'chart',
      sheet,
      chart: {
        type: 'bar',
        title: '',
        categories: area(1, 1),
        series: [{ name: 'a', values: area(1, 1) }],
        place: area(3, 1, 9, 5),
      },
    },
    { type: 'page', sheet, page: { orientation: 'portrait', paper: 'a4', fitToWidth: true, footer: '&P' } },
    { type: 'validation', sheet, area: area(1, 1), list: ['a'] },
    { type: 'merge', sheet, area: area(2, 1, 2, 2) },
    {
      type: 'conditionalFormat',
      sheet,
      area: area(1, 1),
      rules: [{ when: 'formula', operands: ['A1>0'], fill: '#FF0000', fontColor: '#000000' }],
    },
    { type: 'columnWidth', sheet, column: 1, width: 20 },
    { type: 'freeze', sheet, rows: 1, columns: 1 },
  );
  const text = sheetText(host);
  const order =
    'sheetPr sheetViews cols sheetData mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter drawing mc:AlternateContent extLst'.split(
      ' ',
    );
  const places = order.map((name) => text.search(new RegExp(`<${name}[\\s/>]`)));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('styles are laid over what a cell has, once each', async () => {
  const host = await applied(
    small,
    {
      type: 'setStyle',
      sheet,
      area: area(1, 1, 2, 2),
      style: { bold: true, fill: '#DDEBF7', numberFormat: '0.00%' },
    },
    {
      type: 'setStyle',
      sheet,
      area: area(1, 1, 2, 2),
      style: { italic: true, border: 'thin', borderTop: 'double', wrap: true, indent: 2 },
    },
    {
      type: 'copyStyle',
      sheet,
      from: { row: 2, column: 2 },
      to: area(5, 2),
      style: { numberFormat: '"Rp"#,##0' },
    },
    { type: 'setStyle', sheet, area: area(9, 9), style: { bold: true } },
  );
  const styles = textsOf(host.save())['xl/styles.xml']!;
  // Two intermediate, two by edge, one with another number format, one bold: no style twice.
  expect(styles).toMatch(/<cellXfs count="6">/);
  expect(styles).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/></numFmts><fonts',
  );
  expect(styles).toContain('<b/><i/><sz val="11"/><name val="Calibri"/>');
  expect(styles).toContain('<top style="double"><color auto="1"/></top><bottom style="thin">');
  const { sheets } = await reread(host);
  expect(cellAt(sheets[0]!, 1, 1)).toMatchObject({
    value: 'Indikator',
    bold: true,
    indent: 2,
    format: '0.00%',
  });
  expect(cellAt(sheets[0]!, 5, 2)).toEqual({ value: 90, bold: true, indent: 2, format: '"Rp"#,##0' });
  // A styled blank does not stretch the sheet.
  expect(sheets[0]).toMatchObject({ rowCount: 5, columnCount: 2 });
});

test.each([
  ['<numFmts/><fonts/><cellXfs/>'],
  [''],
  [
    '<fonts count="1"><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf fontId="0"/></cellXfs>',
  ],
])('a styles part that holds only %s takes new styles', async (styles) => {
  const host = await applied(
    sheetXlsx(rowOf(1, [0.5]), { styles }),
    { type: 'setStyle', sheet, area: area(1, 1), style: { numberFormat: '0.0 "poin"', bold: true } },
    {
      type: 'conditionalFormat',
      sheet,
      area: area(1, 1),
      rules: [{ when: 'greaterOrEqual', operands: [1], fill: '#00FF00', fontColor: '#000000' }],
    },
  );
  expect(cellAt((await reread(host)).sheets[0]!, 1, 1)).toEqual({
    value: 0.5,
    bold: true,
    format: '0.0 "poin"',
  });
  expect(textsOf(host.save())['xl/styles.xml']).toContain('<dxfs count="1">');
});

test('a workbook without a styles part gets one', async () => {
  const parts = xlsxParts({ sheets: { Sheet1: `<sheetData>${rowOf(1, [1])}</sheetData>` } });
  delete parts['xl/styles.xml'];
  parts['xl/_rels/workbook.xml.rels'] = strToU8(relsXml(['rId1', 'worksheet', 'worksheets/sheet1.xml']));
  const host = await applied(zipSync(parts), {
    type: 'setStyle',
    sheet,
    area: area(1, 1),
    style: { bold: true },
  });
  expect(cellAt((await reread(host)).sheets[0]!, 1, 1)).toEqual({ value: 1, bold: true });
});

test("new cells take their row's or column's style", async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: `<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"/></sheetData>`,
    },
    styles:
      '<fonts count="2"><font/><font><b/></font></fonts><fills/><borders/><cellStyleXfs/><cellXfs count="3"><xf/><xf fontId="1"/><xf numFmtId="10"/></cellXfs>',
  });
  const host = await applied(
    bytes,
    set({ row: 1, column: 3, value: 1 }, { row: 2, column: 3, value: 1 }, { row: 1, column: 4, value: 1 }),
  );
  const { sheets } = await reread(host);
  expect(sheets[0]!.cells[0]!.slice(2)).toEqual([{ value: 1, bold: true }, { value: 1 }]);
  expect(cellAt(sheets[0]!, 2, 3)).toEqual({ value: 1, format: '0.00%' });
});

test('one width is set in the middle of columns that share theirs; null gives the default back', async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: '<cols><col min="1" max="5" width="9" customWidth="1" hidden="1"/></cols><sheetData/>',
    },
  });
  const host = await applied(bytes, { type: 'columnWidth', sheet, column: 3, width: 20 });
  expect(sheetText(host)).toContain(
    '<cols><col min="1" max="2" width="9" customWidth="1" hidden="1"/><col min="3" max="3" width="20.7109375" customWidth="1" hidden="1"/><col min="4" max="5" width="9" customWidth="1" hidden="1"/></cols>',
  );
  const plain = await applied(small, { type: 'columnWidth', sheet, column: 2, width: 30 });
  await plain.apply(plan([{ type: 'columnWidth', sheet, column: 2, width: null }]));
  expect(sheetText(plain)).toBe(sheetText(openFile(small)));
});

test('clearing conditional formats and lists in an area leaves the rest of their ranges', async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: `<sheetData/><conditionalFormatting sqref="B2:B10"><cfRule type="expression" dxfId="0" priority="3"><formula>$A2&gt;B2</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="C2:C4"><formula1>"a"</formula1></dataValidation><dataValidation type="list" sqref="D1"><formula1>"b"</formula1></dataValidation></dataValidations>`,
    },
  });
  const host = await applied(
    bytes,
    { type: 'clearConditionalFormat', sheet, area: area(2, 2, 3, 2) },
    { type: 'clearValidation', sheet, area: area(1, 3, 9, 3) },
  );
  const text = sheetText(host);
  expect(text).toContain('sqref="B4:B10"');
  expect(text).toContain('<formula>$A4&gt;B4</formula>');
  expect(text).toContain('<dataValidations count="1"><dataValidation type="list" sqref="D1">');
});

test('new conditional rules come after those that the sheet has', async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: `<sheetData/><conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="7" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>`,
    },
  });
  const rule = { fill: '#FFFFFF', fontColor: '#000000' };
  const host = await applied(bytes, {
    type: 'conditionalFormat',
    sheet,
    area: area(2, 1, 9, 1),
    rules: [
      { when: 'between', operands: [0.5, '$B$1'], ...rule },
      { when: 'containsText', operands: ['sela "x"'], ...rule },
    ],
  });
  const text = sheetText(host);
  expect(text).toContain(
    '<cfRule type="cellIs" dxfId="0" priority="8" operator="between"><formula>0.5</formula><formula>$B$1</formula></cfRule>',
  );
  expect(text).toContain(
    'type="containsText" dxfId="0" priority="9" operator="containsText" text="sela &quot;x&quot;"><formula>NOT(ISERROR(SEARCH(&quot;sela &quot;&quot;x&quot;&quot;&quot;,A2)))</formula>',
  );
});

test('a list that Excel cannot hold is refused, not cut', async () => {
  await expect(
    openFile(small).apply(plan([{ type: 'validation', sheet, area: area(1, 1), list: ['a,b'] }])),
  ).rejects.toMatchObject({ code: 'unsupported' });
});

test('names: Renaksi’s own are hidden; null takes one away; others stay', async () => {
  const bytes = sheetXlsx(rowOf(1, [1]), { names: '<definedName name="Pagu">Sheet1!$A$1</definedName>' });
  const host = await applied(
    bytes,
    { type: 'name', name: '_Renaksi.Kolom.1', formula: '=Sheet1!$A$1:$A$9' },
    { type: 'name', name: 'Rata', formula: '=AVERAGE(Sheet1!$A$1)' },
  );
  expect(textsOf(host.save())['xl/workbook.xml']).toContain(
    '<definedName name="_Renaksi.Kolom.1" hidden="1">Sheet1!$A$1:$A$9</definedName>',
  );
  await host.apply(plan([{ type: 'name', name: 'Rata', formula: null }]));
  expect((await host.read()).names.map((name) => name.name)).toEqual(['Pagu', '_Renaksi.Kolom.1']);
});

test('a sheet added in the middle keeps names, active tab and print titles on their sheets', async () => {
  const bytes = xlsx({
    sheets: { A: '<sheetData/>', B: `<sheetData>${rowOf(1, [1])}</sheetData>` },
    beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
    names: '<definedName name="Lokal" localSheetId="1">B!$A$1</definedName>',
  });
  const host = openFile(bytes);
  const { inverse } = await host.apply(
    plan([
      { type: 'addSheet', sheet: "Laporan 'TW' & 2", after: 'A' },
      {
        type: 'page',
        sheet: "Laporan 'TW' & 2",
        page: { orientation: 'landscape', paper: 'folio', fitToWidth: true, repeatRows: [6, 8] },
      },
    ]),
  );
  const text = textsOf(host.save())['xl/workbook.xml']!;
  expect(text).toContain('activeTab="2"');
  expect(text).toContain('<definedName name="Lokal" localSheetId="2">');
  expect(text).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Laporan ''TW'' &amp; 2'!$6:$8</definedName>`,
  );
  const book = await host.read();
  expect(book.sheets.map((entry) => entry.name)).toEqual(['A', "Laporan 'TW' & 2", 'B']);
  expect(book.names).toEqual([{ name: 'Lokal', formula: '=B!$A$1', sheet: 'B' }]);
  await host.apply(inverse);
  expect(textsOf(host.save())).toEqual(textsOf(bytes));
});

test('folio, one page wide, footer and margins in inches', async () => {
  const host = await applied(small, {
    type: 'page',
    sheet,
    page: {
      orientation: 'landscape',
      paper: 'folio',
      fitToWidth: true,
      footer: '&CHal. &P',
      margins: { left: 2.54, right: 1.27, top: 2.54, bottom: 2.54 },
    },
  });
  const text = sheetText(host);
  expect(text).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData>');
  expect(text).toContain(
    '<pageMargins left="1" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="14" fitToHeight="0" orientation="landscape"/><headerFooter><oddFooter>&amp;CHal. &amp;P</oddFooter></headerFooter>',
  );
});

test('manual page breaks stand before the rows named, and are replaced, not added to', async () => {
  const halaman = (breaks?: number[], fitToHeight?: boolean): Action => ({
    type: 'page',
    sheet,
    page: { orientation: 'landscape', paper: 'folio', fitToWidth: true, breaks, fitToHeight },
  });
  const dua = sheetText(await applied(small, halaman([20, 41])));
  expect(dua).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="19" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>',
  );
  expect(dua.indexOf('<pageSetup')).toBeLessThan(dua.indexOf('<rowBreaks'));
  const satu = sheetText(await applied(small, halaman([20]), halaman([33])));
  expect(satu.match(/<brk /g)).toEqual(['<brk ']);
  expect(satu).toContain('<brk id="32"');
  const tanpa = sheetText(await applied(small, halaman([20]), halaman(undefined, true)));
  expect(tanpa).not.toContain('rowBreaks');
  expect(tanpa).toContain('<pageSetup paperSize="14" orientation="landscape"/>');
});

test('charts keep their values beside the references; a second one joins the same drawing', async () => {
  const chart = (type: 'bar' | 'doughnut'): Action => ({
    type: 'chart',
    sheet,
    chart: {
      type,
      title: 'Capaian',
      categories: area(2, 1),
      series: [{ name: 'Target', values: area(2, 2) }],
      place: area(8, 1, 20, 6),
    },
  });
  const host = await applied(
    small,
    chart('bar'),
    set({ row: 2, column: 2, formula: '=9*9', cached: 81 }),
    chart('doughnut'),
  );
  const parts = textsOf(host.save());
  // Made last, so that they show what the plan wrote.
  expect(parts['xl/charts/chart1.xml']).toContain(
    '<c:f>Sheet1!$B$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>81</c:v></c:pt>',
  );
  expect(parts['xl/charts/chart2.xml']).toContain('doughnutChart');
  expect(parts['xl/drawings/drawing1.xml']!.match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
  expect(parts['xl/drawings/drawing1.xml']).toContain('name="Grafik 2"');
});

test('writing over a generated sheet clears it: merges, rules, links, drawing and charts go, nothing else', async () => {
  const host = await applied(
    small,
    { type: 'addSheet', sheet: 'Dasbor' },
    {
      type: 'setCells',
      sheet: 'Dasbor',
      cells: [
        { row: 1, column: 1, value: 'lama', link: { sheet, cell: 'A1' } },
        { row: 2, column: 1, formula: '=1' },
      ],
    },
    { type: 'merge', sheet: 'Dasbor', area: area(3, 1, 3, 2) },
    {
      type: 'chart',
      sheet: 'Dasbor',
      chart: {
        type: 'line',
        title: 'x',
        categories: area(1, 1),
        series: [{ name: 'a', values: area(2, 1) }],
        place: area(5, 1, 9, 5),
      },
    },
  );
  await host.apply(
    plan([
      { type: 'addSheet', sheet: 'Dasbor' },
      { type: 'setCells', sheet: 'Dasbor', cells: [{ row: 4, column: 1, value: 'baru' }] },
    ]),
  );
  const parts = textsOf(host.save());
  expect(Object.keys(parts).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  expect(parts['[Content_Types].xml']).not.toMatch(/chart|drawing/);
  expect(parts['xl/worksheets/sheet2.xml']).not.toMatch(/hyperlink|mergeCell|<drawing/);
  const { cells } = sheetNamed(await host.read(), 'Dasbor')!;
  expect(cells.filter(Boolean)).toEqual([[{ value: 'baru' }]]);
});

test('protected sheets and a locked structure are respected; unlocked cells may be written', async () => {
  const bytes = xlsx({
    sheets: {
      Sheet1: `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>`,
    },
    styles:
      '<fonts/><fills/><borders/><cellStyleXfs/><cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
    beforeSheets: '<workbookProtection lockStructure="1"/>',
  });
  const host = openFile(bytes);
  await host.apply(plan([set({ row: 1, column: 1, value: 2 })]));
  await expect(host.apply(plan([set({ row: 1, column: 2, value: 2 })]))).rejects.toMatchObject({
    code: 'protected',
    details: { sheet, cell: 'B1' },
  });
  await expect(host.apply(plan([{ type: 'addSheet', sheet: 'Baru' }]))).rejects.toThrow(/Struktur/);
  expect(() => host.setCell(sheet, 1, 2, { value: 1 })).toThrow(/dilindungi/);
});

test('a plan for a sheet that is gone, or a name that no sheet may have, says so', async () => {
  await expect(openFile(small).apply(plan([{ type: 'clearSheet', sheet: 'Hilang' }]))).rejects.toMatchObject({
    code: 'sheet-missing',
  });
  await expect(openFile(small).apply(plan([{ type: 'addSheet', sheet: 'TW I/II' }]))).rejects.toThrow(
    /nama lembar/,
  );
  await expect(openFile(small).apply(plan([{ type: 'removeSheet', sheet }]))).rejects.toThrow(/satu lembar/);
});

test.each(['lkjip-kaltim-2020', 'renaksi-ntt-2021', 'rkt-kanreg6-2021'])(
  'the sample %s keeps every other cell',
  async (name) => {
    const bytes = new Uint8Array(
      readFileSync(path.resolve(__dirname, `../../../assets/samples/${name}.xlsx`)),
    );
    const before = await openFile(bytes).read();
    const first = before.sheets[0]!;
    const host = openFile(bytes);
    await host.apply(
      plan([
        {
          type: 'setCells',
          sheet: first.name,
          cells: [{ row: first.rowCount + 3, column: first.columnCount + 2, value: 'uji' }],
        },
      ]),
    );
    const after = await reread(host);
    expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1));
    expect(after.sheets[0]!.cells.slice(0, first.rowCount)).toEqual(first.cells);
  },
);
