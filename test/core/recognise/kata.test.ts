import { columnNumber, isNumberingRow, labelsIn } from '../../../src/core/recognise/numbering';
import { periodOf } from '../../../src/core/recognise/periods';
import { senseOf } from '../../../src/core/recognise/sense';
import { viewSheet } from '../../../src/core/recognise/view';
import { correctWord, foldHeader } from '../../../src/core/recognise/words';
import { lembar } from './lembar';

describe('header words', () => {
  test.each([
    ['TA RG ET', 'target'],
    ['Relisasi', 'realisasi'],
    ['Reallsasi', 'realisasi'],
    ['Reaisasi Capaian', 'realisasi capaian'],
    ['Sasaran Keglatan', 'sasaran kegiatan'],
    ['Unlt Satuan', 'unit satuan'],
    ['Penanggu Jawab', 'penanggungjawab'],
    ['Sub Kegiatan', 'subkegiatan'],
    ['Realisasi s.d. TW II', 'realisasi sd tw ii'],
    ['target_tw1', 'target tw1'],
  ])('%s folds to %s', (text, folded) => expect(foldHeader(text)).toBe(folded));

  test.each(['bukan', 'terlaksana', 'kesehatan', 'pegawai', 'sekretariat'])('%s is left alone', (word) =>
    expect(correctWord(word)).toBe(word),
  );

  test.each([
    ['Target Capaian Kinerja', 'target', 'kinerja'],
    ['Capaian Target', 'capaian', undefined],
    ['Realisasi Capaian', 'realisasi', undefined],
    ['% Realisasi', 'capaian', undefined],
    ['Realisasi Anggaran (%)', 'capaian', 'anggaran'],
    ['% Penyerapan Anggaran', 'capaian', 'anggaran'],
    ['Penyerapan (Rp)', 'realisasi', 'anggaran'],
    ['Pagu DPA', 'target', 'anggaran'],
    ['Rencana Tindak Lanjut', 'solusi', undefined],
    ['Rencana Aksi', 'aksi', undefined],
    ['Satuan Kerja', 'penanggung-jawab', undefined],
    ['Satuan Indikator Kinerja', 'satuan', 'kinerja'],
    ['Harga Satuan', 'harga-satuan', undefined],
    ['Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan', 'uraian', undefined],
    ['Unit Perangkat Daerah Penanggung Jawab', 'penanggung-jawab', undefined],
    ['Kendala / Hambatan', 'permasalahan', undefined],
    ['Deviasi Serapan', 'selisih', 'anggaran'],
  ])('%s is %s', (text, role, measure) => {
    const sense = senseOf(text);
    expect({ role: sense.role, measure: sense.measure, strong: sense.strong }).toEqual({
      role,
      measure,
      strong: true,
    });
  });

  test.each([
    'Program Kepegawaian Daerah',
    'Indikator yang dipakai dalam laporan ini berasal dari survei',
    'Laporan kegiatan',
  ])('%s is no header by itself', (text) => expect(senseOf(text).strong).toBe(false));
});

describe('periods', () => {
  test.each([
    ['TW.III', 'TW3'],
    ['Triwulan Il', 'TW2'],
    ['TRIWULAN Ill', 'TW3'],
    ['Triw IV', 'TW4'],
    ['Q2', 'TW2'],
    ['T1 Jan-Mrt', 'TW1'],
    ['Okt-Des', 'TW4'],
    ['Januari - Juni', 'SM1'],
    ['Semester II', 'SM2'],
    ['Pebruari', 'B02'],
    ['bulan1', 'B01'],
    ['SEPT', 'B09'],
    ['Tahun ke-3', 'Y3'],
    ['Realisasi s/d Triwulan II', 'SD-TW2'],
    ['Akumulasi S/D Triwulan III', 'SD-TW3'],
    ['Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (n-2)', 'SD-LALU'],
    ['Target Kinerja dan Anggaran RKPD Tahun berjalan (tahun n-1) yang dievaluasi', 'TAHUN'],
    ['Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2026 (Akhir Tahun Pelaksanaan Renja)', 'SD-TAHUN'],
    ['Target RPJMD pada Tahun 2016 s/d 2021 (Periode RPJMD)', 'RENSTRA'],
    ['Target Akhir Renstra', 'RENSTRA'],
    ['Target 1 Tahun', 'TAHUN'],
  ])('%s is %s', (text, period) => expect(periodOf(foldHeader(text)).period).toBe(period));

  test('a roman alone waits for its neighbours, a year is kept apart, a date is neither', () => {
    expect(periodOf('ill')).toMatchObject({ ordinal: 3, bare: true });
    expect(periodOf(foldHeader('Target Tahun 2025'))).toMatchObject({ year: '2025' });
    expect(periodOf(foldHeader('5 – 6 September 2018'))).toEqual({ bare: false });
  });
});

describe('numbering rows', () => {
  const first = (text: string) => columnNumber(viewSheet(lembar(text)).row(1)[0]!);
  test.each([
    ['(7)', { label: '7' }],
    ['12 = 8+9+10+11', { label: '12', formula: '8+9+10+11' }],
    ['14=13/5 x100%', { label: '14', formula: '13/5 x100%' }],
    ['6 (4-5)', { label: '6', formula: '4-5' }],
    ['6 = (5/4-1)*100', { label: '6', formula: '(5/4-1)*100' }],
    ['c', { label: 'c' }],
    ['12 Januari', undefined],
    ['Program', undefined],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  test('the columns that a formula names', () => {
    expect(labelsIn('8+9+10+11')).toEqual(['8', '9', '10', '11']);
    expect(labelsIn('13/5 x100%')).toEqual(['13', '5']);
    expect(labelsIn('(5/4-1)*100')).toEqual(['5', '4', '1']);
  });

  test.each([
    ['1 | 2 | 3 | 4', true],
    ['(1) | (2) | (3) | (6)', true],
    ['a | b | c | d', true],
    ['1 | 2 | 2 | 3 | 4', true],
    ['1 | Program A | 900 | 800', false],
    ['1 | 90 | 95 | 80', false],
    ['. | 1 | . | 7', false],
  ])('%s: %s', (row, expected) => {
    const view = viewSheet(lembar(row));
    expect(isNumberingRow(view, 1, 1, row.split('|').length)).toBe(expected);
  });
});
