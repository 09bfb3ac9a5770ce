import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { langkahOf, langkahs } from '../src/taskpane/boot/langkah';

const root = path.resolve(__dirname, '..');
const source = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const xsd = (name: string) => ({
  fileName: name,
  contents: fs.readFileSync(path.join(__dirname, 'manifest-xsd', name), 'utf8'),
});

/** What Microsoft's own tool reads; in a process of its own, since it is a module that Jest cannot load. */
const readBy = (file: string): Record<string, unknown> =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '-e',
        "import('office-addin-manifest').then(async (m) => console.log(JSON.stringify(await m.OfficeAddinManifest.readManifestFile(process.argv[1]))))",
        file,
      ],
      { cwd: root, encoding: 'utf8' },
    ),
  ) as Record<string, unknown>;

async function errors(xml: string): Promise<readonly string[]> {
  const answer = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [xsd('OfficeAppManifestV1_1.xsd')],
    preload: [
      'OfficeAppBasicTypesV1_0.xsd',
      'TaskPaneAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_1.xsd',
    ].map(xsd),
  });
  return answer.errors.map((error) => error.message);
}

test('the manifest is valid against Microsoft’s schemas', async () => {
  expect(await errors(source)).toEqual([]);
});

test('the schemas are really asked: a wrong element and a wrong permission are refused', async () => {
  expect(await errors(source.replace('ReadWriteDocument', 'BacaTulis'))).not.toEqual([]);
  expect(await errors(source.replace(/Supertip/g, 'Supertips'))).not.toEqual([]);
});

test('office-addin-manifest reads it: names in Indonesian, https, the floor, the hosts', () => {
  const info = readBy(path.join(root, 'manifest.xml'));
  expect(info).toMatchObject({
    displayName: 'Renaksi',
    defaultLocale: 'id-ID',
    permissions: 'ReadWriteDocument',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
  });
  expect(source).toMatch(/<Set Name="ExcelApi" MinVersion="1.13"/);
  expect(source.match(/http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/g)).toBeNull();
});

test('every button has its words in both languages, its icons, and a step that the pane knows', () => {
  const urls = [...source.matchAll(/langkah=(\w+)"/g)].map((match) => match[1]!);
  expect(urls.sort()).toEqual([...langkahs].sort());
  expect(langkahOf('?langkah=hitung&et=x')).toEqual({ step: 'hitung', check: true, undo: false });
  expect(langkahOf('?langkah=entah')).toEqual(langkahOf(''));
  const defined = new Set([...source.matchAll(/\bid="([\w.]+)"/g)].map((match) => match[1]));
  for (const [, id] of source.matchAll(/resid="([\w.]+)"/g)) {
    expect(defined).toContain(id);
    // The schema of resource ids allows 32 characters.
    expect(id!.length).toBeLessThanOrEqual(32);
  }
  for (const [, block] of source.matchAll(/<bt:String ([\s\S]*?)<\/bt:String>/g))
    expect(block).toContain('Locale="en-US"');
  for (const [, name] of source.matchAll(/icons\/([\w-]+\.png)/g))
    expect(fs.existsSync(path.join(root, 'assets/icons', name!))).toBe(true);
});

describe('for hosting', () => {
  const before = process.env.RENAKSI_BASE_URL;
  afterEach(() => {
    if (before === undefined) delete process.env.RENAKSI_BASE_URL;
    else process.env.RENAKSI_BASE_URL = before;
    jest.resetModules();
  });
  const excel = () => jest.requireActual('../scripts/webpack/excel.cjs') as ExcelBuild;

  test('the base address is set when it is built, and only https is taken', async () => {
    process.env.RENAKSI_BASE_URL = 'https://renaksi.contoh.go.id/excel/';
    const built = excel().manifestAt(source);
    expect(built).not.toContain('localhost');
    expect(built).toContain('"https://renaksi.contoh.go.id/excel/taskpane/index.html?langkah=periksa"');
    expect(await errors(built)).toEqual([]);
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'renaksi-')), 'manifest.xml');
    fs.writeFileSync(file, built);
    expect(readBy(file).displayName).toBe('Renaksi');
    process.env.RENAKSI_BASE_URL = 'http://renaksi.contoh.go.id';
    expect(() => excel().manifestAt(source)).toThrow(/https/);
  });

  test('the page may run scripts from its own place and Microsoft’s CDN, and evaluate nothing', () => {
    const { policy, headers } = excel();
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toContain('unsafe-eval');
    expect(headers).toContain(policy);
    expect(headers).toContain('frame-ancestors');
  });
});

interface ExcelBuild {
  readonly manifestAt: (text: string) => string;
  readonly policy: string;
  readonly headers: string;
}
