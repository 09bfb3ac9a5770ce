import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { columnNumber } from '../../src/core/grid/address';
import { main } from '../../src/cli/main';
import { openFile } from '../../src/host/file/open';

const samples = path.resolve(__dirname, '../../assets/samples');
const kaltim = path.join(samples, 'lkjip-kaltim-2020.xlsx');
const rumus = path.join(samples, 'lkjip-kaltim-2020-rumus.xlsx');
const jadwal = path.join(samples, 'ppk-online-ntt-2019.xlsx');

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'renaksi-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

async function renaksi(...argv: string[]) {
  let out = '';
  let err = '';
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    interactive: false,
  });
  return { code, out, err, json: () => JSON.parse(out) as Record<string, unknown>[] };
}

const files = () => fs.readdirSync(folder);

describe('a wrong call says what is wrong and exits 2', () => {
  test.each([
    [[], /Sebutkan perintahnya/],
    [['hitung', 'a.xlsx'], /"hitung" tidak dikenal/],
    [['validate'], /Sebutkan berkas/],
    [['validate', '--cepat', 'a.xlsx'], /--cepat/],
    [['validate', 'a.xlsx', '--period'], /--period" memerlukan nilai/],
    [['validate', 'a.xlsx', '--period', 'TW9'], /TW9/],
    [['validate', '--json=ya', 'a.xlsx'], /--json" tidak memakai nilai/],
    [['compute', 'a.xlsx'], /--out HASIL.xlsx/],
    [['run', 'a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], /satu berkas/],
    [['report', kaltim, '--out', '/tmp/x.xlsx', '--forms', 'lkip'], /"lkip" tidak dikenal.*target-realisasi/],
    [['validate', kaltim, '--profil', '/tidak/ada.json'], /Profil tidak dapat dipakai/],
    [['validate', '--lang', 'en', '--fast', 'a.xlsx'], /There is no option "--fast"/],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await renaksi(...argv);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

test.each([
  ['id', /Pakai:/],
  ['en', /Usage:/],
])('--help in %s', async (lang, words) => {
  const { code, out } = await renaksi('--help', '--lang', lang);
  expect(code).toBe(0);
  expect(out).toMatch(words);
});

test('a bad file is answered in its place, the others as ever', async () => {
  const bad = path.join(folder, 'rusak.xlsx');
  fs.writeFileSync(bad, 'bukan buku kerja');
  const { code, err, json } = await renaksi(
    'recognize',
    '--json',
    bad,
    path.join(folder, 'tiada.xlsx'),
    rumus,
  );
  const [first, second, third] = json();
  expect(code).toBe(2);
  expect(first).toEqual({
    file: bad,
    error: { code: 'not-a-workbook', message: expect.stringContaining('.xlsx') },
  });
  expect(second).toMatchObject({ error: { code: 'not-found' } });
  expect((third!.tables as unknown[]).length).toBe(5);
  expect(err.trim().split('\n')).toHaveLength(2);
});

test('recognize answers the contract’s shape', async () => {
  const { code, json } = await renaksi('recognize', '--json', rumus);
  expect(code).toBe(0);
  const table = (json()[0]!.tables as Record<string, unknown>[]).find((t) => t.sheet === 'Tabel 3.5')!;
  expect(Object.keys(table).sort()).toEqual(
    [
      'sheet',
      'kind',
      'confidence',
      'headerRows',
      'dataRows',
      'repeatedHeaderRows',
      'sectionRows',
      'totalRows',
      'columns',
      'evidence',
    ].sort(),
  );
  expect(table).toMatchObject({
    kind: 'perbandingan',
    headerRows: [4, 5],
    dataRows: [6, 10],
    totalRows: [10],
  });
  expect(table.columns).toContainEqual({ column: 'E', role: 'target', period: 'TAHUN' });
});

test('a workbook without tables is an answer, but nothing to compute', async () => {
  const { zipSync, strToU8 } = await import('fflate');
  const file = path.join(folder, 'kosong.xlsx');
  const ns = 'http://schemas.openxmlformats.org';
  fs.writeFileSync(
    file,
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="Lembar1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData/></worksheet>`,
      ),
    }),
  );
  expect((await renaksi('validate', '--json', file)).json()).toEqual([{ file, findings: [], tables: [] }]);
  const out = path.join(folder, 'hasil.xlsx');
  for (const command of ['compute', 'report', 'run']) {
    const { code, err } = await renaksi(command, file, '--out', out);
    expect({ command, code, written: fs.existsSync(out) }).toEqual({ command, code: 2, written: false });
    expect(err).toMatch(/Tidak ada/);
  }
});

describe('validate', () => {
  test('errors found exit 1, with what is wrong in the answer', async () => {
    const { code, json } = await renaksi('validate', '--json', '--period', 'TW4', kaltim);
    expect(code).toBe(1);
    const findings = json()[0]!.findings as Record<string, unknown>[];
    const capaian = findings.find(
      (f) => f.sheet === 'Tabel 3.5' && f.cell === 'F8' && f.rule === 'capaian-salah',
    );
    expect(capaian).toMatchObject({ severity: 'error', data: { printed: 168.5 } });
    expect(capaian!.message).toMatch(/168,5\b.*168,85/);
    for (const finding of findings) if (finding.fix) expect(Object.keys(finding.fix)).toEqual(['title']);
  });

  test('without --json it reads as a list', async () => {
    const { out } = await renaksi('validate', kaltim);
    expect(out).toMatch(/kesalahan, \d+ peringatan/);
    expect(out).toMatch(/SALAH +Tabel 3\.5!F8/);
  });
});

test('what the profile puts aside is told apart, with its reason, and so is an ignore of nothing', async () => {
  const profil = path.join(folder, 'profil.json');
  const abaikan = [
    { rule: 'capaian-salah', sheet: 'Tabel 3.5', cell: 'F8', alasan: 'Sudah disepakati dengan Inspektorat.' },
    { rule: 'capaian-salah', sheet: 'Tabel 3.5', cell: 'F7', alasan: 'Lama.' },
  ];
  fs.writeFileSync(profil, JSON.stringify({ versi: 1, abaikan }));
  const { out } = await renaksi('validate', kaltim, '--profil', profil);
  expect(out).toMatch(/DIABAIKAN Tabel 3\.5!F8 .*Sudah disepakati/);
  expect(out).toMatch(/Tabel 3\.5!F7 .*tidak lagi mengenai/);
  expect(out).not.toMatch(/SALAH +Tabel 3\.5!F8/);
  const file = path.join(folder, 'temuan.xlsx');
  await renaksi('report', kaltim, '--out', file, '--forms', 'temuan', '--profil', profil);
  const sheet = (await openFile(fs.readFileSync(file)).read()).sheets.find((s) => s.name === 'Temuan')!;
  expect(sheet.cells.flat().map((cell) => cell?.value)).toEqual(
    expect.arrayContaining(['Diabaikan', 'Sudah disepakati dengan Inspektorat.']),
  );
});

describe('compute, report and run write another file, whole or not at all', () => {
  test('the input is never the output', async () => {
    const copy = path.join(folder, 'lkjip.xlsx');
    fs.copyFileSync(rumus, copy);
    fs.symlinkSync(copy, path.join(folder, 'tautan.xlsx'));
    fs.linkSync(copy, path.join(folder, 'nama-lain.xlsx'));
    for (const out of [
      copy,
      path.join(folder, '.', 'lkjip.xlsx'),
      path.join(folder, 'tautan.xlsx'),
      path.join(folder, 'nama-lain.xlsx'),
    ]) {
      const { code, err } = await renaksi('compute', copy, '--out', out);
      expect(code).toBe(2);
      expect(err).toMatch(/tidak pernah menimpa/);
    }
    expect(fs.readFileSync(copy).equals(fs.readFileSync(rumus))).toBe(true);
  });

  test.each([
    ['hasil.csv', /berakhiran .xlsx/],
    ['tiada/hasil.xlsx', /Folder untuk berkas hasil tidak ada/],
  ])('an output named %s is refused before any work', async (name, message) => {
    const { code, err } = await renaksi('run', rumus, '--out', path.join(folder, name));
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(files()).toEqual([]);
  });

  test('run says what it wrote, and the file holds it', async () => {
    const out = path.join(folder, 'hasil.xlsx');
    const { code, json } = await renaksi('run', '--json', '--period', 'TW4', kaltim, '--out', out);
    const [answer] = json() as unknown as {
      file: string;
      out: string;
      columns: { sheet: string; column: string; header: string; firstRow: number; lastRow: number }[];
      sheets: { name: string; form: string }[];
      skipped: { what: string; why: string }[];
    }[];
    expect(code).toBe(1);
    expect(files()).toEqual(['hasil.xlsx']);
    expect(answer!.sheets.map((sheet) => sheet.form)).toEqual(
      expect.arrayContaining(['target-realisasi', 'anggaran-program', 'efisiensi', 'temuan']),
    );
    const workbook = await openFile(fs.readFileSync(out)).read();
    for (const { name } of answer!.sheets) expect(workbook.sheets.map((sheet) => sheet.name)).toContain(name);
    for (const { sheet, column, firstRow, lastRow } of answer!.columns) {
      const written = workbook.sheets.find((s) => s.name === sheet)!;
      const cells = written.cells.slice(firstRow - 1, lastRow).map((row) => row?.[columnNumber(column) - 1]);
      expect({
        sheet,
        column,
        filled: cells.some((cell) => cell !== undefined && cell.value !== null),
      }).toMatchObject({ filled: true });
    }
  });

  test('report makes the forms asked for and says why it cannot make others', async () => {
    const out = path.join(folder, 'laporan.xlsx');
    const { code, json } = await renaksi(
      'report',
      '--json',
      kaltim,
      '--out',
      out,
      '--forms',
      'efisiensi,monev-kegiatan',
    );
    expect(code).toBe(0);
    expect(json()[0]).toMatchObject({
      sheets: [{ form: 'efisiensi' }],
      skipped: [{ what: 'monev-kegiatan', why: expect.any(String) }],
    });
  });

  test('what is left out is told in words, each reason once for all the forms that miss it', async () => {
    const { out } = await renaksi('run', kaltim, '--out', path.join(folder, 'hasil.xlsx'));
    expect(out).toMatch(/Yang belum dapat dibuat, dan sebabnya:/);
    const sebab = out.split('\n').filter((line) => /^ {2}Tidak ada/.test(line));
    expect(sebab.length).toBeGreaterThan(1);
    const kalimat = sebab.map((line) => line.replace(/ \([^()]*\)$/, ''));
    expect(new Set(kalimat).size).toBe(kalimat.length);
  });

  test('a workbook with nothing to compute says so', async () => {
    const { code, err } = await renaksi('compute', jadwal, '--out', path.join(folder, 'hasil.xlsx'));
    expect(code).toBe(2);
    expect(err).toMatch(/Tidak ada yang dapat dihitung/);
    expect(files()).toEqual([]);
  });
});

test('rekap lists a damaged workbook and goes on with the others', async () => {
  const bad = path.join(folder, 'rusak.xlsx');
  fs.writeFileSync(bad, 'bukan buku kerja');
  const out = path.join(folder, 'rekap.xlsx');
  const { code, err, json } = await renaksi(
    'rekap',
    '--json',
    rumus,
    bad,
    kaltim,
    '--period',
    'TW4',
    '--out',
    out,
  );
  expect(code).toBe(2);
  expect(err).toMatch(/\[3\/3\]/);
  expect(json()[0]).toMatchObject({ rows: [{ indikator: 4 }, { indikator: 4 }], skipped: [{ file: bad }] });
  const [sheet] = (await openFile(fs.readFileSync(out)).read()).sheets;
  expect(sheet!.cells.flat().map((cell) => cell?.value)).toContain('rusak.xlsx');
});

test('rekap: each row bears its own organisation and a link from the recap’s folder; a recap is passed over', async () => {
  const inner = fs.mkdtempSync(path.join(folder, 'data '));
  const one = path.join(inner, 'opd #1.xlsx');
  fs.copyFileSync(kaltim, one);
  const profil = path.join(folder, 'pemda.json');
  fs.writeFileSync(profil, JSON.stringify({ versi: 1, instansi: 'Pemerintah Provinsi' }));
  const first = path.join(inner, 'REKAP lama.xlsx');
  await renaksi('rekap', one, '--out', first);
  const out = path.join(folder, 'rekap-2.xlsx');
  const { code, json, err } = await renaksi('rekap', '--json', one, first, '--profil', profil, '--out', out);
  expect(code).toBe(2);
  expect(err).toMatch(/rekap buatan Renaksi/);
  const [answer] = json() as { out: string; rows: object[]; skipped: { error: { code: string } }[] }[];
  const place = `${path.basename(inner)}/opd #1.xlsx`;
  expect(answer).toMatchObject({
    out,
    rows: [{ file: place, url: place, instansi: expect.stringMatching(/^Badan Kepegawaian Daerah/) }],
    skipped: [{ file: first, error: { code: 'recap' } }],
  });
  const texts = (await openFile(fs.readFileSync(out)).read()).sheets[0]!.cells.flat().map((c) => c?.value);
  expect(texts).toContain('PEMERINTAH PROVINSI');
});

test('rekap of nothing that can be read answers so, in JSON too, and writes nothing', async () => {
  const bad = path.join(folder, 'terkunci.xlsx');
  fs.writeFileSync(bad, Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'));
  const out = path.join(folder, 'rekap-3.xlsx');
  const { code, json } = await renaksi('rekap', '--json', bad, path.join(folder, 'tiada.xlsx'), '--out', out);
  expect(code).toBe(2);
  expect(json()[0]).toMatchObject({
    out: null,
    rows: [],
    skipped: [{ file: bad }, { error: { code: 'not-found' } }],
  });
  expect(fs.existsSync(out)).toBe(false);
});

test('rekap counts an organisation of two files twice and says so', async () => {
  const twin = path.join(folder, 'salinan.xlsx');
  fs.copyFileSync(kaltim, twin);
  const { code, err } = await renaksi('rekap', kaltim, twin, '--out', path.join(folder, 'rekap-4.xlsx'));
  expect(code).toBe(0);
  expect(err).toMatch(/ada di 2 berkas/);
});
