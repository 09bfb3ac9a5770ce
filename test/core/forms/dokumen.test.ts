import fs from 'node:fs';
import path from 'node:path';

import { formulir } from '../../../src/core/forms';

const folder = path.resolve(__dirname, '../../../docs/formulir');
const halaman = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => file.replace(/\.md$/, ''));

test('every form has its page, every page its form', () => {
  expect(halaman.sort()).toEqual(formulir.map((form) => form.id).sort());
});

test.each(formulir.map((form) => [form.id, form] as const))(
  '%s: its page says source, columns and needs',
  (id, form) => {
    const text = fs.readFileSync(path.join(folder, `${id}.md`), 'utf8');
    for (const bagian of ['**Sumber:**', '## Kolom', '## Yang dibutuhkan']) expect(text).toContain(bagian);
    const label = { verified: 'terverifikasi', practice: 'praktik', own: 'Renaksi sendiri' }[form.label];
    expect(text).toContain(label);
  },
);

test('ids and sheet names are unique', () => {
  expect(new Set(formulir.map((form) => form.id)).size).toBe(formulir.length);
  expect(new Set(formulir.map((form) => form.lembar.toLowerCase())).size).toBe(formulir.length);
});
