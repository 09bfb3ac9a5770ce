import { rumusGalat } from '../../../src/core/rules/rumus-galat';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type TabelUji } from '../../support/tabel';

const capaian = (baris: TabelUji['baris']): TabelUji => ({
  kind: 'perbandingan',
  kolom: ['indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
  baris,
});

const cek = (uji: TabelUji) => temuan(rumusGalat, buku(uji));

test('the cell where an error begins, with those that only pass it on', () => {
  const [finding, ...more] = cek(
    capaian([
      ['Indikator satu', 10, 8, { f: '=C5/B5*100', v: 80 }],
      ['Indikator dua', 0, 3, { f: '=C6/B6*100', v: { error: '#DIV/0!' } }],
      ['Rata-rata', '', '', { f: '=AVERAGE(D5:D6)', v: { error: '#DIV/0!' } }],
    ]),
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    cell: 'D6',
    related: [{ cell: 'D7' }],
    data: { formula: '=C6/B6*100' },
  });
  expect(finding!.message).toContain('1 sel lain ikut galat');
});

test('a lost reference counts although an old value still shows', () => {
  expect(letakTemuan(cek(capaian([['Indikator satu', 10, 8, { f: '=C5/#REF!*100', v: 80 }]])))).toEqual([
    'D5',
  ]);
});

test('an error kept as text counts, a text about errors does not', () => {
  expect(letakTemuan(cek(capaian([['Indikator satu', 10, 8, '#REF!']])))).toEqual(['D5']);
  expect(cek(capaian([['Indikator #1', 10, 8, 'sel #REF! sudah dibetulkan']]))).toEqual([]);
});

test('forty cells with one cause are one finding', () => {
  const baris = Array.from({ length: 40 }, (_, i) => [
    `Indikator ${i + 1}`,
    0,
    1,
    { f: `=C${i + 5}/B${i + 5}`, v: { error: '#DIV/0!' } },
  ]);
  const [finding, ...more] = cek(capaian(baris));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'D5', range: 'D5:D44' });
  expect(finding!.message).toContain('di 40 sel');
});
