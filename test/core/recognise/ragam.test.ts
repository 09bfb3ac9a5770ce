import { recogniseSheet } from '../../../src/core/recognise/recognise';
import type { Table } from '../../../src/core/recognise/table';
import { kolomDari, lembar } from './lembar';

const baca = (drawing: string, merges: string[] = []): Table[] => recogniseSheet(lembar(drawing, merges));

describe('headers that sheets really have', () => {
  type Ragam = [name: string, kind: string, columns: string, drawing: string, merges?: string[]];
  const ragam: Ragam[] = [
    [
      'units in a line of their own under Fisik and Keuangan',
      'anggaran',
      'A:no B:program C:target:TAHUN D:target:TAHUN:Rp E:realisasi:TAHUN F:realisasi:TAHUN:Rp G:capaian:TAHUN H:capaian:TAHUN:Rp',
      `
No. | Program | Target | . | Realisasi | . | Tingkat Realisasi | .
. | . | Fisik | Keuangan | Fisik | Keuangan | Fisik | Keuangan
. | . | (%) | (Rp) | (%) | (Rp) | (%) | (%)
1 | Program A | 100 | 900000000 | 90 | 800000000 | 90 | 88.9`,
      ['C1:D1', 'E1:F1', 'G1:H1'],
    ],
    [
      'kinerja and then anggaran, each with its percentage',
      'efisiensi',
      'A:no B:sasaran C:indikator D:target:TAHUN E:realisasi:TAHUN F:capaian:TAHUN G:target:TAHUN:Rp H:realisasi:TAHUN:Rp I:capaian:TAHUN:Rp J:efisiensi',
      `
No | Sasaran Program | Indikator Kinerja | Target | Realisasi | % Capaian | Pagu | Realisasi Anggaran | % Realisasi | Nilai Efisiensi
1 | Mutu layanan | Persentase lulus | 80 | 78 | 97.5 | 900000000 | 850000000 | 94.4 | 53`,
    ],
    [
      'quarters, their total, and the anggaran of the same row',
      'monev',
      'A:no B:sasaran C:indikator D:target:TAHUN E:realisasi:TW1 F:realisasi:TW2 G:realisasi:TAHUN H:capaian:TAHUN I:target:TAHUN:Rp J:realisasi:TAHUN:Rp K:capaian:TAHUN:Rp L:solusi',
      `
NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET 2024 | REALISASI | . | TOTAL REALISASI | CAPAIAN (%) | ANGGARAN | . | . | RENCANA TINDAK LANJUT
. | . | . | . | TW I | TW II | . | . | PAGU (Rp) | REALISASI (Rp) | % | .
1 | Mutu | Indeks mutu | 80 | 20 | 60 | 80 | 100 | 900000000 | 850000000 | 94.4 | .`,
      ['E1:F1', 'I1:K1'],
    ],
    [
      'kondisi awal, years and kondisi akhir of a plan',
      'renstra-matriks',
      'A:indikator B:target:SD-LALU C:target:2021 D:target:2022 E:target:2023 F:target:RENSTRA',
      `
Indikator | Kondisi Awal (2020) | Target Capaian Setiap Tahun | . | . | Kondisi Akhir
. | . | 2021 | 2022 | 2023 | .
IPM | 70 | 71 | 72 | 73 | 73`,
      ['C1:E1'],
    ],
    [
      'before and after a change of the agreement',
      'perjanjian-kinerja',
      'A:no B:sasaran C:indikator D:target:TAHUN:murni E:target:TAHUN:perubahan',
      `
No | Sasaran Strategis | Indikator Kinerja | Target | .
. | . | . | Sebelum Perubahan | Setelah Perubahan
1 | Mutu | Indeks mutu | 80 | 82`,
      ['D1:E1'],
    ],
    [
      'ordinals of years right above the numbering row, without a No',
      'renstra-matriks',
      'A:indikator B:target:Y1 C:target:Y2 D:target:Y3 E:target:Y4 F:target:Y5',
      `
Indikator Sasaran | Target Tahun ke- | . | . | . | .
. | 1 | 2 | 3 | 4 | 5
a | b | c | d | e | f
Indeks mutu | 70 | 71 | 72 | 73 | 74`,
    ],
    [
      'an export with snake case headers',
      'monev',
      'A:lain B:kode C:lain D:sasaran E:indikator F:satuan G:target:TAHUN H:target:TW1 I:realisasi:TW1 J:target:TW2 K:realisasi:TW2 L:capaian:TAHUN',
      `
id | kode_opd | nama_opd | sasaran | indikator | satuan | target_tahunan | target_tw1 | realisasi_tw1 | target_tw2 | realisasi_tw2 | nilai_capaian
7 | '1.01 | Dinas A | Mutu | Indeks mutu | Indeks | 80 | 20 | 19 | 40 | 41 | 98`,
    ],
    [
      'cumulative quarters',
      'monev',
      'A:no B:indikator C:target:TAHUN D:realisasi:TW1 E:realisasi:SD-TW2 F:realisasi:SD-TW3 G:capaian:TAHUN',
      `
No | Indikator | Target | Realisasi TW I | Realisasi s.d. TW II | Realisasi s.d. TW III | Capaian
1 | Indeks mutu | 80 | 20 | 40 | 60 | 75`,
    ],
    [
      'evaluation sheet of SAKIP: Jawaban and Nilai under Unit Kerja',
      'hasil-evaluasi',
      'A:no B:uraian C:bobot D:lain E:nilai F:keterangan G:bukti',
      `
No | Komponen/Sub Komponen/Kriteria | Bobot | Unit Kerja | . | Catatan | Bukti Dukung
. | . | . | Jawaban | Nilai | . | .
1 | PERENCANAAN KINERJA | 30 | . | 24.5 | . | .
1.a | Dokumen perencanaan telah tersedia | 6 | A | 6 | Baik | Renstra`,
      ['D1:E1'],
    ],
  ];
  test.each(ragam.map(([name, ...rest]) => ({ name, rest })))(
    '$name',
    ({ rest: [kind, columns, drawing, merges] }) => {
      const [table, ...rest] = baca(drawing, merges);
      expect(rest).toEqual([]);
      expect(table?.kind).toBe(kind);
      expect(kolomDari(table)).toBe(columns);
    },
  );

  test('indicators in an unknown column are not taken for units', () => {
    const [table] = baca(`
No | Hal yang diukur | Satuan | Target | Realisasi | Sasaran
1 | Indeks kepuasan masyarakat | Indeks | 80 | 79 | Mutu
2 | Angka harapan hidup | Tahun | 70 | 71 | Sehat`);
    expect(kolomDari(table)).toContain('B:lain C:satuan');
  });

  test('a header repeated beside the rows of another table', () => {
    const tables = baca(`
No | Indikator | Satuan | Target | Realisasi | . | No | Program | Pagu
1 | Indeks mutu | Indeks | 80 | 78 | . | 1 | Program A | 900000000
No | Indikator | Satuan | Target | Realisasi | . | 2 | Program B | 800000000
2 | Indeks layanan | Indeks | 70 | 71 | . | 3 | Program C | 700000000`);
    expect(
      tables.map(({ kind, dataRows, repeatedHeaderRows }) => [kind, dataRows, repeatedHeaderRows]),
    ).toEqual([
      ['perbandingan', [2, 4], [3]],
      ['anggaran', [2, 4], []],
    ]);
  });

  test('totals named after what they add up', () => {
    const [table] = baca(`
Uraian | Target | Realisasi | %
PENDAPATAN
Pajak Daerah | 900000000 | 800000000 | 88.9
JUMLAH PENDAPATAN | 900000000 | 800000000 | 88.9
BELANJA
Belanja Operasi | 700000000 | 600000000 | 85.7
JUMLAH BELANJA | 700000000 | 600000000 | 85.7`);
    expect(table).toMatchObject({ sectionRows: [2, 5], totalRows: [4, 7], dataRows: [2, 7] });
  });
});
