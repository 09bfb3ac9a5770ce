import { sidikTemuan } from '../../../src/core/rules/support/abaikan';
import { check, langkahPeriksa, periksa } from '../../../src/core/rules/check';
import type { Found, Rule, Severity } from '../../../src/core/rules/rule';
import type { Kind } from '../../../src/core/recognise/table';
import { konteks, type PilihanUji } from '../../support/konteks';
import { buku } from '../../support/tabel';

const dua = () =>
  buku(
    { kind: 'anggaran', kolom: ['uraian', 'target TAHUN Rp'], baris: [['Belanja', 5]] },
    { kind: 'perbandingan', kolom: ['indikator', 'target TAHUN'], baris: [['Jumlah layanan', 5]] },
  );

const at = (cell: string, more: Partial<Found> = {}): Found => ({
  sheet: 'Lembar1',
  cell,
  message: cell,
  ...more,
});

const aturan = (id: string, severity: Severity, found: Found[], applies?: Kind[]): Rule => ({
  id,
  severity,
  ...(applies ? { applies } : {}),
  check: ({ kinerja }) =>
    found.filter(({ sheet }) => kinerja.tabel.some(({ table }) => table.sheet === sheet)),
});

const jalan = (rules: Rule[], pilihan: PilihanUji = {}) => periksa(konteks(dua(), pilihan), rules);
const singkat = (rules: Rule[], pilihan: PilihanUji = {}) =>
  jalan(rules, pilihan).findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);

test('severest first, then by sheet, row and column', () => {
  expect(
    singkat([
      aturan('a', 'warning', [at('B10'), at('C9'), at('B9'), { ...at('A1'), sheet: 'Lembar2' }]),
      aturan('b', 'error', [at('Z99')]),
      aturan('c', 'info', [at('A1')]),
    ]),
  ).toEqual([
    'b Lembar1!Z99',
    'a Lembar1!B9',
    'a Lembar1!C9',
    'a Lembar1!B10',
    'a Lembar2!A1',
    'c Lembar1!A1',
  ]);
});

test('a rule sees only the kinds that it applies to', () => {
  const both = [at('A1'), { ...at('A1'), sheet: 'Lembar2' }];
  expect(singkat([aturan('a', 'error', both, ['perbandingan'])])).toEqual(['a Lembar2!A1']);
});

test('a table under the confidence line is nobody’s', () => {
  const ragu = buku({ kind: 'perbandingan', confidence: 0.4, kolom: ['uraian'], baris: [['x']] });
  expect(periksa(konteks(ragu), [aturan('a', 'error', [at('A1')])]).findings).toEqual([]);
});

test('the same thing of the same cell is said once', () => {
  expect(singkat([aturan('a', 'error', [at('A1'), at('A1')])])).toEqual(['a Lembar1!A1']);
});

test('what follows from another finding is left out: on its cell, or on one that it was computed from', () => {
  expect(
    singkat([
      aturan('angka-cacat', 'error', [at('C5')]),
      aturan('capaian-salah', 'error', [at('D5', { related: [{ sheet: 'Lembar1', cell: 'C5' }] }), at('D6')]),
    ]),
  ).toEqual(['angka-cacat Lembar1!C5', 'capaian-salah Lembar1!D6']);
});

test('a range follows only where all of it does', () => {
  const cause = aturan('angka-cacat', 'error', [at('C5')]);
  expect(singkat([cause, aturan('capaian-kosong', 'warning', [at('C5', { range: 'C5:C6' })])])).toHaveLength(
    2,
  );
  expect(singkat([cause, aturan('capaian-kosong', 'warning', [at('C5')])])).toHaveLength(1);
});

const abaikan = (cell: string, alasan = 'sudah dijelaskan di BAB III') => ({
  rule: 'a',
  sheet: 'Lembar1',
  cell,
  alasan,
});

test('an ignored finding is put aside with its reason; any cell of its range will do', () => {
  const hasil = jalan([aturan('a', 'warning', [at('C5', { range: 'C5:C9' })])], {
    profil: { abaikan: [abaikan('C7')] },
  });
  expect(hasil.findings).toEqual([]);
  expect(hasil.diabaikan).toMatchObject([
    { finding: { cell: 'C5' }, abaikan: { alasan: 'sudah dijelaskan di BAB III' } },
  ]);
  expect(hasil.abaikanUsang).toEqual([]);
});

test('an ignore that matches nothing is reported, one without a reason ignores nothing', () => {
  const items = [abaikan('D9'), abaikan('C5', ' ')];
  const hasil = jalan([aturan('a', 'warning', [at('C5')])], { profil: { abaikan: items } });
  expect(hasil.findings).toHaveLength(1);
  expect(hasil.abaikanUsang).toEqual(items);
});

test('an ignore goes along with its sheet to its new name, never to a finding that says something else', () => {
  const [lama] = jalan([aturan('a', 'warning', [at('C5')])]).findings;
  const item = { ...abaikan('C5'), sheet: 'TW I', sidik: sidikTemuan(lama!) };
  const hasil = (found: Found[]) => jalan([aturan('a', 'warning', found)], { profil: { abaikan: [item] } });
  expect(hasil([at('C5')])).toMatchObject({ findings: [], diabaikan: [{ abaikan: item }], abaikanUsang: [] });
  // Another cell, other values, and a sheet that is still there by its old name.
  expect(hasil([at('C6')]).findings).toHaveLength(1);
  expect(hasil([at('C5', { message: 'Capaian 90 tidak sama dengan 80.' })]).abaikanUsang).toEqual([item]);
  const tetap = jalan([aturan('a', 'warning', [{ ...at('C5'), sheet: 'Lembar2' }])], {
    profil: { abaikan: [{ ...item, sheet: 'Lembar1' }] },
  });
  expect(tetap.findings).toHaveLength(1);
});

test('in steps, one a rule, with the same outcome', () => {
  const rules = [aturan('a', 'error', [at('A1')]), aturan('b', 'info', [at('A2')])];
  const steps = langkahPeriksa(konteks(dua()), rules);
  expect(steps.next().value).toEqual({ rule: 'a', done: 1, total: 2 });
  expect(steps.next().value).toEqual({ rule: 'b', done: 2, total: 2 });
  expect(steps.next()).toMatchObject({ done: true, value: jalan(rules) });
});

test('check runs the whole registry', () => {
  const salah = buku({
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'satuan', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
    baris: [[1, 'Persentase PNS yang menduduki jabatan', '%', 88.5, 102, 111]],
  });
  expect(check(konteks(salah)).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(
    expect.arrayContaining(['capaian-salah F5', 'persen-lewat-100 E5']),
  );
});
