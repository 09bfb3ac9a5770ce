import fs from 'node:fs';
import path from 'node:path';
import { messagesIn } from '../../../src/core/messages/messages';
import { rules } from '../../../src/core/rules';
import type { Severity } from '../../../src/core/rules/rule';

/** The contract's rules with their severity (docs/kontrak.md): the only copy outside of the rules themselves. */
const kontrak: Readonly<Record<string, Severity>> = {
  'aksi-kosong': 'warning',
  'aksi-salah-triwulan': 'warning',
  'akumulasi-rancu': 'info',
  'angka-cacat': 'error',
  'angka-rancu': 'warning',
  'angka-teks': 'warning',
  'antar-tabel-berbeda': 'error',
  'bukti-kosong': 'warning',
  'capaian-ekstrem': 'warning',
  'capaian-kosong': 'warning',
  'capaian-salah': 'error',
  'efisiensi-salah': 'error',
  'efisiensi-tanpa-capaian': 'warning',
  'hasil-kosong': 'warning',
  'indikator-ganda': 'warning',
  'indikator-kosong': 'warning',
  'jumlah-salah': 'error',
  'kumulatif-turun': 'error',
  'nilai-negatif': 'error',
  'nomor-kolom': 'info',
  'nomor-urut': 'info',
  pembulatan: 'info',
  'penanggung-jawab-kosong': 'info',
  'persen-lewat-100': 'warning',
  'persentase-salah': 'error',
  'polaritas-rancu': 'warning',
  'predikat-salah': 'error',
  'rata-rata-salah': 'error',
  'realisasi-kosong': 'warning',
  'realisasi-tanpa-target': 'warning',
  'rumus-galat': 'error',
  'rumus-injeksi': 'warning',
  'rumus-menyimpang': 'warning',
  'rumus-tertimpa': 'warning',
  'satuan-kosong': 'warning',
  'satuan-tidak-cocok': 'warning',
  'selisih-salah': 'error',
  'serapan-lewat-100': 'warning',
  'tahun-tidak-cocok': 'warning',
  'target-kosong': 'warning',
  'target-nol': 'warning',
  'target-triwulan-tidak-cocok': 'error',
};

const root = path.resolve(__dirname, '../../..');
const ids = Object.keys(kontrak);
const files = (folder: string, ending: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => entry.name.slice(0, -ending.length))
    .sort();

test('the registry is the contract: every rule once, alphabetical, with its severity', () => {
  expect(rules.map(({ id }) => id)).toEqual(ids);
  expect(Object.fromEntries(rules.map(({ id, severity }) => [id, severity]))).toEqual(kontrak);
});

test('one file a rule, and no rule file outside of the registry', () => {
  const machinery = new Set(['akibat', 'check', 'index', 'rule']);
  expect(files('src/core/rules', '.ts').filter((name) => !machinery.has(name))).toEqual(ids);
});

test('one page a rule, listed in the README with its severity', () => {
  expect(files('docs/aturan', '.md').filter((name) => name !== 'README')).toEqual(ids);
  const tingkat: Record<Severity, string> = { error: 'galat', warning: 'peringatan', info: 'info' };
  const readme = fs.readFileSync(path.join(root, 'docs/aturan/README.md'), 'utf8');
  const listed = [...readme.matchAll(/^\| \[([a-z0-9-]+)\]\(\1\.md\)\s*\| (\w+)\s*\|/gm)].map(
    ([, id, word]) => [id, word],
  );
  expect(listed).toEqual(ids.map((id) => [id, tingkat[kontrak[id]!]]));
});

test.each(ids)('the page of %s says what, why, an example, when to ignore it, and its source', (id) => {
  const page = fs.readFileSync(path.join(root, 'docs/aturan', `${id}.md`), 'utf8');
  expect(page).toContain(`\`${id}\``);
  for (const heading of ['Apa', 'Mengapa', 'Contoh', 'Kapan boleh diabaikan', 'Sumber'])
    expect(page).toMatch(new RegExp(`^## ${heading}`, 'm'));
});

test.each(ids)('%s has a test of its own that runs the rule', (id) => {
  const file = path.join(root, 'test/core/rules', `${id}.test.ts`);
  expect(fs.existsSync(file)).toBe(true);
  expect(fs.readFileSync(file, 'utf8')).toContain(`src/core/rules/${id}'`);
});

test('every sentence belongs to a rule, in both languages', () => {
  expect(Object.keys(messagesIn('id').rules).sort()).toEqual(ids);
  expect(Object.keys(messagesIn('en').rules).sort()).toEqual(ids);
});
