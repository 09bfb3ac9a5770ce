import { miripRumus, rumusInjeksi } from '../../../src/core/rules/rumus-injeksi';
import { temuan } from '../../support/konteks';
import { buku } from '../../support/tabel';

test.each([
  '=HYPERLINK("http://127.0.0.1/x","klik")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '-2+3',
  '-A1',
  '+SUM(A1:A9)',
  '+SUM(',
  '=1',
  '-2,5+3',
  '-(A1+B2)*3',
  "+'Tabel 3.5'!F8",
  '-10/2',
])('%s would be taken for a formula', (text) => {
  expect(miripRumus(text)).toBe(true);
});

test.each([
  '- butir',
  '-',
  '–',
  '-Menciptakan lapangan kerja baru',
  '-Terlaksana',
  '- Bidang Mutasi\n- Bidang Pembinaan',
  '+62 812-3456-7890',
  '+628123456789',
  '-5',
  '-1.250,50',
  '+10 %',
  '-10 %',
  'a=b',
  ' =A1',
  '----------',
  '=====',
  '-2 dokumen',
  '- 2 laporan, 3 dokumen',
  '+/- 5 orang',
  '-jangka panjang/pendek',
  '-pelatihan (dua kali)',
  '',
])('%s would not', (text) => {
  expect(miripRumus(text)).toBe(false);
});

test('the cell, in a table or beside it; a real formula is none', () => {
  const findings = temuan(
    rumusInjeksi,
    buku({
      kind: 'renaksi',
      kolom: ['indikator', 'target TAHUN', 'penanggung-jawab'],
      judul: ['=cmd'],
      baris: [
        ['Indikator satu', { f: '=1+1', v: 2 }, 'Sekretariat'],
        ['Indikator dua', 2, '@SUM(1+1)'],
      ],
    }),
  );
  expect(findings.map((finding) => finding.cell)).toEqual(['A1', 'C6']);
  expect(findings[1]!.message).toContain('@SUM(1+1)');
});
