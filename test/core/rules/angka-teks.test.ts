import { angkaTeks } from '../../../src/core/rules/angka-teks';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku } from '../../support/tabel';

const pagu = (...values: (string | number)[]) =>
  buku({
    kind: 'anggaran',
    kolom: ['no', 'program', 'target TAHUN Rp = Anggaran (Rp)'],
    baris: values.map((value, i) => [i + 1, `Program ${i + 1}`, value]),
  });

test('a pagu typed with thousands commas in a column of numbers is a text number, with its value and a fix', () => {
  const [finding] = temuan(angkaTeks, pagu(2120554565, '555,455,000', 137714000));
  expect(finding).toMatchObject({ severity: 'warning', cell: 'C6', data: { computed: 555455000 } });
  expect(finding!.message).toContain('“555,455,000”');
  expect(finding!.message).toContain('555.455.000');
  expect(finding!.fix?.actions).toEqual([
    { type: 'setCells', sheet: 'Lembar1', cells: [{ row: 6, column: 3, value: 555455000 }] },
  ]);
});

test('a whole column of text pagu is one finding over its range', () => {
  const findings = temuan(angkaTeks, pagu('Rp 2,389,713,180', 'Rp 1,516,497,020', 'Rp 2,074,842,500'));
  expect(letakTemuan(findings)).toEqual(['C5:C7']);
  expect(findings[0]!.message).toContain('3 sel');
});

test('a percentage as text becomes a fraction where the cell has a % format', () => {
  const findings = temuan(
    angkaTeks,
    buku({
      kind: 'perjanjian-kinerja',
      kolom: ['no', 'indikator', 'target TAHUN'],
      baris: [
        [1, 'Persentase pejabat yang sesuai dengan kompetensi', { v: '57,60%', z: '0.00%' }],
        [2, 'Persentase akurasi data kepegawaian', { v: 0.9, z: '0%' }],
        [3, 'Persentase layanan tepat waktu', { v: 1, z: '0%' }],
      ],
    }),
  );
  expect(letakTemuan(findings)).toEqual(['C5']);
  expect(findings[0]!.fix?.actions[0]).toMatchObject({ cells: [{ value: 0.576 }] });
});

test('one target that carries its unit among number cells is found', () => {
  const findings = temuan(angkaTeks, pagu(50, '45 opd', 51, 54, 21));
  expect(letakTemuan(findings)).toEqual(['C6']);
});

test('a column that writes its units as a habit is a column of words', () => {
  const target = ['20 PNS', '38 OPD', '100 %', '12 bulan', 'B'];
  const findings = temuan(
    angkaTeks,
    buku({
      kind: 'renaksi-naratif',
      kolom: ['indikator', 'target TAHUN', 'aksi TW1'],
      baris: target.map((value, i) => [`Indikator nomor ${i}`, value, 'Rapat']),
    }),
  );
  expect(findings).toEqual([]);
});

test('numbers, blanks, dashes and words are no text numbers', () => {
  expect(temuan(angkaTeks, pagu(100, '-', 'belum ada', 200))).toEqual([]);
});

test('a table that came in as text altogether is one finding that names its cells', () => {
  const findings = temuan(
    angkaTeks,
    buku({
      kind: 'anggaran',
      kolom: ['program', 'target TAHUN Rp', 'realisasi TAHUN Rp'],
      baris: Array.from({ length: 11 }, (_, i) => [
        `Program ${i}`,
        '1.250.000',
        i === 5 ? null : '950.250.000',
      ]),
    }),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]!.related).toHaveLength(20);
  expect(findings[0]!.message).toContain('21 sel');
});

test('a cell formatted as text is given the general format, or it would stay text', () => {
  const [finding] = temuan(
    angkaTeks,
    buku({
      kind: 'anggaran',
      kolom: ['program', 'target TAHUN Rp'],
      baris: [
        ['A', 5],
        ['B', { v: '7', z: '@' }],
      ],
    }),
  );
  expect(finding!.fix?.actions).toMatchObject([
    { type: 'setStyle', style: { numberFormat: 'General' } },
    { type: 'setCells' },
  ]);
});

const perbaikan = (...realisasi: (string | { v: string | number; z?: string } | number)[]) =>
  temuan(
    angkaTeks,
    buku({
      kind: 'perbandingan',
      kolom: ['indikator', 'realisasi TAHUN'],
      baris: realisasi.map((value, i) => [`Persentase ${i + 1}`, value]),
    }),
  )[0]!.fix!.actions;

test('a percentage typed as text goes into the scale of its column', () => {
  expect(perbaikan('57,60%', { v: 0.9, z: '0%' }, { v: 1, z: '0%' })).toMatchObject([
    { type: 'setStyle', style: { numberFormat: '0.00%' } },
    { type: 'setCells', cells: [{ value: 0.576 }] },
  ]);
  expect(perbaikan('57,60%', 90, 100)).toMatchObject([{ type: 'setCells', cells: [{ value: 57.6 }] }]);
});
