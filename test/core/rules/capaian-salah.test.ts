import { capaianSalah } from '../../../src/core/rules/capaian-salah';
import { capaianEkstrem } from '../../../src/core/rules/capaian-ekstrem';
import { periksa } from '../../../src/core/rules/check';
import { konteks, letakTemuan, temuan, type PilihanUji } from '../../support/konteks';
import { kunciTeks } from '../../../src/core/kinerja/kunci';
import { buku, type Isi } from '../../support/tabel';

const nama = 'Persentase PNS yang didistribusikan';

const tabel35 = (polaritas: string, target: Isi, realisasi: Isi, capaian: Isi) =>
  buku({
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'polaritas', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
    baris: [[3, nama, polaritas, target, realisasi, capaian]],
  });

const cek = (polaritas: string, target: Isi, realisasi: Isi, capaian: Isi, pilihan: PilihanUji = {}) =>
  temuan(capaianSalah, tabel35(polaritas, target, realisasi, capaian), pilihan);

test('168,5 where 168,85 follows: one digit was lost, and the message says by which formula', () => {
  const [finding] = cek('', 20, 6.23, { v: 168.5, z: '0.0' });
  expect(finding).toMatchObject({ severity: 'error', cell: 'F5', data: { printed: 168.5, formula: 'MIN' } });
  expect(finding!.data!.computed).toBeCloseTo(168.85, 10);
  expect(finding!.message).toContain('Capaian 168,5 pada');
  expect(finding!.message).toContain(
    '168,85 (target 20, realisasi 6,23, makin rendah makin baik menurut usulan)',
  );
  expect(finding!.related).toEqual([
    { sheet: 'Lembar1', cell: 'D5' },
    { sheet: 'Lembar1', cell: 'E5' },
  ]);
});

test('the fix puts a live formula in the scale of the column', () => {
  const [finding] = cek('Maksimum', 75, 73, 93.7);
  expect(finding!.fix?.actions).toMatchObject([
    {
      type: 'setCells',
      cells: [{ row: 5, column: 6, formula: '=IF(COUNT(D5,E5)<2,"",IF(D5=0,"",100*E5/D5))' }],
    },
  ]);
});

test.each<[string, Isi, Isi, Isi]>([
  ['rounded to one decimal', 75, 73, { v: 97.3, z: '0.0' }],
  ['as typed', 75, 73, 97.33],
  ['whole', 98, 99, 101],
  ['a fraction under a % format', 75, 73, { v: 0.9733, z: '0.0%' }],
  ['a fraction under General', 75, 73, 0.97],
  ['as text', 75, 73, '97,33%'],
  ['unrounded behind a format', 75, 73, { v: 97.33333333333333, z: '0.00' }],
  ['cut off: that is pembulatan', 75, 71.5, { v: 95.3, z: '0.0' }],
  ['percent cells against points', { v: 0.75, z: '0%' }, 73, 97.33],
  ['better when lower', 20, 6.23, 168.85],
  ['better when lower, as a ratio', 20, 6.23, 321.03],
  ['target 0 has no capaian', 0, 0, 0],
])('%s is right', (_what, target, realisasi, capaian) => {
  expect(cek('', target, realisasi, capaian)).toEqual([]);
});

test('half a unit beyond the rounding is wrong, half a unit within is not', () => {
  expect(cek('Maksimum', 200, 100.1, { v: 50.1, z: '0.0' })).toEqual([]); // 50,05 → 50,1
  expect(letakTemuan(cek('Maksimum', 200, 99.88, { v: 50, z: '0.0' }))).toEqual(['F5']); // 49,94 → 49,9
});

test('a stated polaritas leaves only its own formulas', () => {
  expect(letakTemuan(cek('Maksimum', 20, 6.23, 168.85))).toEqual(['F5']);
  expect(cek('Minimum', 20, 6.23, 321.03)).toEqual([]);
  const profil = { indikator: { [kunciTeks(nama)]: { polaritas: 'MIN' as const } } };
  expect(letakTemuan(cek('', 20, 6.23, 321.03, { profil }))).toEqual(['F5']);
});

test('a range as target', () => {
  expect(cek('', '80–90', 70, 87.5)).toEqual([]);
  expect(cek('', '80–90', 85, 100)).toEqual([]);
  expect(letakTemuan(cek('', '80–90', 70, 95))).toEqual(['F5']);
});

const banyak = (capaian: (target: number, realisasi: number) => Isi) =>
  temuan(
    capaianSalah,
    buku({
      kind: 'monev',
      kolom: ['indikator', 'target TAHUN', 'target TW1', 'realisasi TW1', 'capaian TW1'],
      baris: [
        [100, 25, 20],
        [80, 20, 19],
        [60, 15, 15],
        [40, 10, 13],
      ].map(([tahun, t, r], i) => [`Jumlah layanan ${i}`, tahun!, t!, r!, capaian(tahun!, r!)]),
    }),
  );

test('a column that measures quarters against the year is read so', () => {
  expect(banyak((tahun, r) => (r / tahun) * 100)).toEqual([]);
});

test('a column of something else is not judged', () => {
  expect(banyak((tahun, r) => tahun - r + 0.37)).toEqual([]);
});

test('a column capped at 100 is not wrong', () => {
  const findings = temuan(
    capaianSalah,
    buku({
      kind: 'perbandingan',
      kolom: ['indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
      baris: [
        ['Jumlah layanan A', 10, 12, 100],
        ['Jumlah layanan B', 10, 15, 100],
        ['Jumlah layanan C', 10, 9, 90],
      ],
    }),
  );
  expect(findings).toEqual([]);
});

test('a wrong capaian is not called extreme as well', () => {
  const { findings } = periksa(konteks(tabel35('', 20, 6.23, 168.5)), [capaianSalah, capaianEkstrem]);
  expect(findings.map(({ rule }) => rule)).toEqual(['capaian-salah']);
});

test('four rows a quarter each', () => {
  const findings = temuan(
    capaianSalah,
    buku({
      kind: 'pengukuran-triwulan',
      kolom: ['indikator', 'target TAHUN', 'periode', 'target', 'realisasi', 'capaian'],
      baris: [
        ['Persentase SDM Aparatur', 75, 'TW.I', 72, 70.42, 97.8],
        [null, null, 'TW.II', 73, 0, 0],
        [null, null, 'TW.III', 74, 71, 95.95],
        [null, null, 'TW.IV', 75, 73, 93.7],
      ],
    }),
  );
  expect(letakTemuan(findings)).toEqual(['F8']);
});

test('a formula over text numbers is the fault of the text', () => {
  expect(cek('', '38', '36,3', { v: 0, f: '=IFERROR(E5/D5*100,0)' })).toEqual([]);
});

test('0 is no rounded fraction of 30 %', () => {
  expect(letakTemuan(cek('', 100, 30, 0))).toEqual(['F5']);
});

test('outside a range only the direction that the user chose counts', () => {
  const arah = (arahRentang: 'MAKS' | 'MIN'): PilihanUji => ({
    profil: { indikator: { [kunciTeks(nama)]: { polaritas: 'RENTANG', arahRentang } } },
  });
  expect(cek('', '7–8', 6.5, { v: 107.1, z: '0.0' }, arah('MIN'))).toEqual([]);
  expect(cek('', '7–8', 9, 87.5, arah('MIN'))).toEqual([]);
  const [finding] = cek('', '7–8', 9, 112.5, arah('MIN'));
  expect(finding!.data).toMatchObject({ printed: 112.5, computed: 87.5, formula: 'RENTANG' });
  expect(letakTemuan(cek('', '7–8', 9, 87.5, arah('MAKS')))).toEqual(['F5']);
  // Nobody chose: either direction may be meant.
  expect(cek('', '7–8', 9, 112.5)).toEqual([]);
  expect(cek('', '7–8', 9, 87.5)).toEqual([]);
});
