import { strToU8, zipSync } from 'fflate';

import { en } from '../../../src/core/messages/en';
import { openFile } from '../../../src/host/file/open';
import { HostError } from '../../../src/host/host';
import { HEAD, relsXml, rowOf, xlsxParts } from '../../support/xlsx';

/** A compound file of Windows with one stream of that name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'Root Entry'].forEach((c, i) => (bytes[512 + i * 2] = c.charCodeAt(0)));
  [...stream].forEach((c, i) => (bytes[640 + i * 2] = c.charCodeAt(0)));
  return bytes;
}

const withoutPart = (name: string): Uint8Array => {
  const parts = xlsxParts({ sheets: { A: `<sheetData>${rowOf(1, [1])}</sheetData>` } });
  delete parts[name];
  return zipSync(parts);
};

const withType = (type: string, path = 'xl/workbook.xml'): Uint8Array => {
  const parts = xlsxParts({ sheets: { A: '<sheetData/>' } });
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  parts['[Content_Types].xml'] = strToU8(
    types
      .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type)
      .replace('/xl/workbook.xml', `/${path}`),
  );
  parts[path] = parts['xl/workbook.xml']!;
  parts['_rels/.rels'] = strToU8(relsXml(['rId1', 'officeDocument', path]));
  return zipSync(parts);
};

const cases: [string, Uint8Array, string, RegExp][] = [
  ['an empty file', new Uint8Array(0), 'not-a-workbook', /kosong/],
  ['a text file', strToU8('No;Indikator;Target\n1;IKU;90'), 'not-a-workbook', /bukan buku kerja/],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'not-a-workbook',
    /bukan buku kerja/,
  ],
  ['a workbook locked by a password', compound('EncryptedPackage'), 'encrypted', /kata sandi/],
  ['an .xls of Excel 97', compound('Workbook'), 'legacy-xls', /--convert-to xlsx/],
  ['an .xls of Excel 95', compound('Book'), 'legacy-xls', /Simpan Sebagai/],
  ['an .xls of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 0, 0]), 'legacy-xls', /Simpan Sebagai/],
  ['an old Word document', compound('WordDocument'), 'not-a-workbook', /bukan buku kerja/],
  ['a web page called .xls', strToU8('<html><table><tr><td>1'), 'unsupported', /HTML/],
  [
    'XML Spreadsheet 2003',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'unsupported',
    /2003/,
  ],
  [
    'an .ods',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<x/>'),
    }),
    'unsupported',
    /OpenDocument/,
  ],
  ['some other zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook', /bukan buku kerja/],
  [
    'a Word document',
    withType(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'word/document.xml',
    ),
    'not-a-workbook',
    /bukan buku kerja/,
  ],
  [
    'an .xlsb',
    withType('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'),
    'unsupported',
    /xlsb/,
  ],
  ['a workbook without its main part', withoutPart('xl/workbook.xml'), 'damaged', /xl\/workbook\.xml/],
];

test.each(cases)('%s is refused with a sentence that helps', (_, bytes, code, sentence) => {
  let thrown: unknown;
  try {
    openFile(bytes);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(HostError);
  expect((thrown as HostError).code).toBe(code);
  expect((thrown as HostError).message).toMatch(sentence);
});

test('a sheet whose part is missing names the part when it is read', async () => {
  await expect(openFile(withoutPart('xl/worksheets/sheet1.xml')).read()).rejects.toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('xl/worksheets/sheet1.xml') as string,
  });
});

test('a sheet whose XML breaks off is damaged, not half read', async () => {
  const parts = xlsxParts({ sheets: { A: '' } });
  parts['xl/worksheets/sheet1.xml'] = strToU8(`${HEAD}<worksheet xmlns="x"><sheetData>${rowOf(1, [1, 2])}`);
  await expect(openFile(zipSync(parts)).read()).rejects.toMatchObject({ code: 'damaged' });
});

test('the sentences come in the language asked for', () => {
  expect(() => openFile(new Uint8Array(0), { sentences: en.host.berkas })).toThrow(/This file is empty/);
});

test('without [Content_Types] defaults, styles or shared strings a workbook still opens', async () => {
  const parts = xlsxParts({ sheets: { A: `<sheetData>${rowOf(1, ['a', 1])}</sheetData>` } });
  delete parts['xl/styles.xml'];
  delete parts['_rels/.rels'];
  const { sheets } = await openFile(zipSync(parts)).read();
  expect(sheets[0]).toMatchObject({ rowCount: 1, columnCount: 2 });
});

test('relationships that are no XML any more are damage, not a workbook without sheets', () => {
  const parts = xlsxParts({ sheets: { A: '<sheetData/>' } });
  parts['xl/_rels/workbook.xml.rels'] = strToU8('<Relationshformats Target="x"/>');
  expect(() => openFile(zipSync(parts))).toThrow(/xl\/_rels\/workbook\.xml\.rels/);
});

test('a row beyond the last of Excel is damage, not an endless sheet', async () => {
  const bytes = zipSync(xlsxParts({ sheets: { A: `<sheetData>${rowOf(4_000_000_000, [1])}</sheetData>` } }));
  await expect(openFile(bytes).read()).rejects.toMatchObject({ code: 'damaged' });
});

test('a plan for a workbook whose styles break off is refused and changes nothing', async () => {
  const parts = xlsxParts({ sheets: { A: `<sheetData>${rowOf(1, [1])}</sheetData>` } });
  parts['xl/styles.xml'] = parts['xl/styles.xml']!.slice(0, 300);
  const host = openFile(zipSync(parts));
  const before = host.save();
  await expect(
    host.apply({
      title: 'Uji',
      expects: [],
      actions: [
        {
          type: 'setStyle',
          sheet: 'A',
          area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
          style: { bold: true },
        },
      ],
    }),
  ).rejects.toMatchObject({ code: 'damaged' });
  expect(host.save()).toEqual(before);
});
