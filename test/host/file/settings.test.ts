import { openFile } from '../../../src/host/file/open';
import { HEAD, rowOf, sheetXlsx, textsOf } from '../../support/xlsx';

const bytes = sheetXlsx(rowOf(1, [1]));
const settings = JSON.stringify({ versi: 1, instansi: 'Dinas <A> & "B"', catatan: 'baris\nkedua' });

/** What Excel keeps of an add-in's settings. */
const webExtension = (...properties: [name: string, value: unknown][]): string =>
  `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="x" version="1.0"/><we:properties>${properties
    .map(
      ([name, value]) =>
        `<we:property name="${name}" value="${JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"/>`,
    )
    .join('')}</we:properties><we:bindings/></we:webextension>`;

const inExcel = (...properties: [name: string, value: unknown][]): Uint8Array =>
  sheetXlsx(rowOf(1, [1]), { parts: { 'xl/webextensions/webextension1.xml': webExtension(...properties) } });

test('settings are kept in a custom XML part of their own, replaced and taken away', async () => {
  const host = openFile(bytes);
  expect(await host.readSettings()).toBeNull();
  await host.writeSettings(settings);
  const parts = textsOf(host.save());
  expect(parts['customXml/item1.xml']).toContain('<pengaturan xmlns="urn:renaksi:pengaturan:1">');
  expect(parts['[Content_Types].xml']).toContain('/customXml/itemProps1.xml');
  const again = openFile(host.save());
  expect(await again.readSettings()).toBe(settings);
  await again.writeSettings('{"versi":2}');
  expect(Object.keys(textsOf(again.save())).filter((name) => name.startsWith('customXml/item'))).toHaveLength(
    2,
  );
  expect(await again.readSettings()).toBe('{"versi":2}');
  await again.writeSettings(null);
  const bare = textsOf(again.save());
  expect(Object.keys(bare).filter((name) => name.startsWith('customXml'))).toEqual([]);
  expect(bare['xl/workbook.xml']).toBe(textsOf(bytes)['xl/workbook.xml']);
});

test('another program’s custom XML is neither read nor harmed', async () => {
  const other = sheetXlsx(rowOf(1, [1]), {
    parts: { 'customXml/item1.xml': '<pengaturan xmlns="urn:lain">rahasia</pengaturan>' },
    workbookRels:
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>',
  });
  const host = openFile(other);
  expect(await host.readSettings()).toBeNull();
  await host.writeSettings(settings);
  expect(textsOf(host.save())['customXml/item1.xml']).toBe(textsOf(other)['customXml/item1.xml']);
  expect(await openFile(host.save()).readSettings()).toBe(settings);
});

test('settings that Excel stored are read, whole or in parts', async () => {
  expect(await openFile(inExcel(['renaksi', settings], ['lain', 1])).readSettings()).toBe(settings);
  const parted = inExcel(
    ['renaksi.2', settings.slice(20)],
    ['renaksi', { versi: 1, bagian: 2, panjang: settings.length }],
    ['renaksi.1', settings.slice(0, 20)],
  );
  expect(await openFile(parted).readSettings()).toBe(settings);
});

test('settings of which a part was lost are none', async () => {
  const parted = inExcel(['renaksi', { versi: 1, bagian: 2, panjang: settings.length }], ['renaksi.1', 'x']);
  expect(await openFile(parted).readSettings()).toBeNull();
});

test('writing takes over from what Excel stored, and leaves other add-ins’ settings', async () => {
  const host = openFile(inExcel(['renaksi', settings], ['lain', 1]));
  await host.writeSettings('{"versi":3}');
  expect(await openFile(host.save()).readSettings()).toBe('{"versi":3}');
  const extension = textsOf(host.save())['xl/webextensions/webextension1.xml']!;
  expect(extension).toContain('name="lain"');
  expect(extension).not.toContain('renaksi');
});
