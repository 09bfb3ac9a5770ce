import { selisihSalah } from '../../../src/core/rules/selisih-salah';
import { bacaRumusCetak } from '../../../src/core/rules/hubungan/selisih';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const antarTahun = (satu: Isi, tiga: Isi): TabelUji => ({
  kind: 'perbandingan',
  kolom: [
    'no',
    'indikator',
    'satuan',
    'realisasi 2019',
    'realisasi 2020',
    'selisih = % Peningkatan/Penurunan',
  ],
  nomor: [1, 2, 3, 4, 5, '6 = (5/4-1)*100'],
  baris: [
    [1, 'Persentase SDM berkompeten', '%', 84.19, 97.3, satu],
    [2, 'Persentase capaian kinerja PNS', '%', 0, 0, 0],
    [3, 'Persentase PNS didistribusikan', '%', 10, 6.23, tiga],
    [4, 'Persentase data terbarukan', '%', 100, 100, 0],
  ],
});

const cek = (uji: TabelUji) => temuan(selisihSalah, buku(uji));

test('points printed where the numbering row asks for a change in percent', () => {
  const [finding, ...more] = cek(antarTahun({ v: 13.11, z: '0.00' }, { v: -37.7, z: '0.00' }));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'error', cell: 'F5' });
  expect(finding!.data!.computed).toBeCloseTo((97.3 / 84.19 - 1) * 100, 9);
  expect(finding!.message).toContain('selisih poinnya');
  expect(finding!.fix?.actions).toMatchObject([{ cells: [{ formula: '=(E5/D5-1)*100' }] }]);
});

test('a fall that lost its sign', () => {
  expect(cek(antarTahun({ v: 15.57, z: '0.00' }, { v: 37.7, z: '0.00' }))[0]!.message).toContain(
    'tandanya hilang',
  );
  expect(cek(antarTahun({ v: 15.57, z: '0.00' }, { v: 3.77, z: '0.00' }))[0]!.message).toContain(
    'tanpa tanda minus',
  );
});

test('rounded as shown, 0 of 0 and no change are right', () => {
  expect(cek(antarTahun({ v: 15.57, z: '0.00' }, { v: -37.7, z: '0.00' }))).toEqual([]);
});

test('without a printed formula the rows tell it: pagu less realisasi, one off by a rupiah', () => {
  const sisa = (satu: Isi): TabelUji => ({
    kind: 'anggaran',
    kolom: ['uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp', 'selisih = Sisa Anggaran'],
    baris: [
      ['Program A', 22984963000, 21616842407, satu],
      ['Program B', 35916135262, 27407070963, 8509064299],
      ['Program C', 34450519415, 30532062972, 3918456443],
    ],
  });
  expect(cek(sisa(1368120593))).toEqual([]);
  expect(letakTemuan(cek(sisa('1.368.120.592,-')))).toEqual(['D5']);
});

test('a column of remarks or one that follows nothing is left alone', () => {
  expect(
    cek({
      kind: 'perbandingan',
      kolom: ['indikator', 'target TAHUN', 'realisasi TAHUN', 'selisih = Deviasi'],
      baris: [
        ['Indikator satu', 10, 8, 5],
        ['Indikator dua', 20, 15, 1],
        ['Indikator tiga', 30, 29, 4],
      ],
    }),
  ).toEqual([]);
});

test.each([
  ['(5/4-1)*100', '(b/a-1)*100', 4, 5],
  ['((5-4)/4)x100%', '(b/a-1)*100', 4, 5],
  ['3-4', 'a-b', 3, 4],
  ['(4 – 5)', 'a-b', 4, 5],
])('%s is read as printed', (text, bentuk, a, b) => {
  expect(bacaRumusCetak(text)).toEqual({ bentuk, a, b });
});
