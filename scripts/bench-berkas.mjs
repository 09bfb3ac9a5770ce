/**
 * Speed of the file host against SheetJS in one run, on a made workbook of 600,000 cells: reading, and setting one
 * cell and saving. `node --expose-gc scripts/bench-berkas.mjs [ROWS]`
 */
import './typescript.mjs';
import { createRequire } from 'node:module';

import { strToU8, zipSync } from 'fflate';

const { openFile } = await import('../src/host/file/open.ts');
const { columnName } = await import('../src/core/grid/address.ts');
const SheetJS = createRequire(import.meta.url)('@e965/xlsx');

const rows = Number(process.argv[2] ?? 20_000);
const columns = 30;
const bytes = made(rows, columns);

const rounds = 3;
const measure = async (work) => {
  let best = Infinity;
  for (let n = 0; n < rounds; n++) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return Math.round(best);
};

const ours = await measure(() => openFile(bytes).read());
const theirs = await measure(() => SheetJS.read(bytes, { dense: true, cellNF: true }));
const oursSave = await measure(() => {
  const host = openFile(bytes);
  host.setCell('Data', 7, 3, { value: 123 });
  return host.save();
});
const theirsSave = await measure(() => {
  const book = SheetJS.read(bytes, { cellNF: true, cellStyles: true });
  book.Sheets.Data.C7 = { t: 'n', v: 123 };
  return SheetJS.write(book, { type: 'array', bookType: 'xlsx', compression: true });
});
const host = openFile(bytes);
await host.read();
const edit = await measure(async () => {
  host.setCell('Data', 7, 3, { value: Math.random() });
  await host.read();
});
console.log(
  JSON.stringify(
    {
      cells: rows * columns,
      fileMB: Math.round(bytes.length / 1e5) / 10,
      readMs: { berkas: ours, sheetjs: theirs, ratio: Math.round((ours / theirs) * 100) / 100 },
      editSaveMs: {
        berkas: oursSave,
        sheetjs: theirsSave,
        ratio: Math.round((oursSave / theirsSave) * 100) / 100,
      },
      oneMoreEditAndReadMs: edit,
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    },
    null,
    1,
  ),
);

/** Numbers, shared texts, formulas and styled cells, as a large report has them. */
function made(rowCount, columnCount) {
  const texts = 5000;
  const body = [];
  for (let r = 1; r <= rowCount; r++) {
    const cells = [];
    for (let c = 1; c <= columnCount; c++) {
      const ref = columnName(c) + r;
      if (c % 5 === 1) cells.push(`<c r="${ref}" s="1" t="s"><v>${(r * 7 + c) % texts}</v></c>`);
      else if (c % 5 === 0)
        cells.push(
          `<c r="${ref}" s="2"><f>${columnName(c - 1)}${r}/${columnName(c - 2)}${r}</f><v>${((r * c) % 977) / 97}</v></c>`,
        );
      else cells.push(`<c r="${ref}" s="3"><v>${((r * 31 + c * 17) % 100_003) * 1.25}</v></c>`);
    }
    body.push(`<row r="${r}" spans="1:${columnCount}">${cells.join('')}</row>`);
  }
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="${rel}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${ns}><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1"/><xf numFmtId="10"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${ns}>${Array.from({ length: texts }, (_, n) => `<si><t>Persentase indikator kinerja sasaran strategis ${n} &amp; lainnya</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${ns}><dimension ref="A1:${columnName(columnCount)}${rowCount}"/><sheetData>${body.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
