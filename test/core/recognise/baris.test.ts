import { recogniseSheet } from '../../../src/core/recognise/recognise';
import type { Table } from '../../../src/core/recognise/table';
import { kolomDari, lembar } from './lembar';

const baca = (drawing: string, merges: string[] = []): Table[] => recogniseSheet(lembar(drawing, merges));
const batas = (tables: Table[]): unknown =>
  tables.map(({ kind, headerRows, dataRows }) => [kind, headerRows, dataRows]);

describe('where a table ends', () => {
  test('section banners, subtotals and the average belong to it, notes and signatures do not', () => {
    const [table, ...rest] = baca(
      `
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
A. RPJMD
1 | Indeks mutu | Indeks | 80 | 78 | 97.5
B. RENSTRA
2 | Jumlah dokumen | Dokumen | 4 | 4 | 100
. | Rata-rata | . | . | . | 98.75
Sumber Data : Laporan OPD
. | . | . | . | Kupang, 1 Juli 2025
. | . | . | . | KEPALA DINAS`,
      ['A2:F2', 'A4:F4'],
    );
    expect(rest).toEqual([]);
    expect(table).toMatchObject({ dataRows: [2, 6], sectionRows: [2, 4], totalRows: [6] });
  });

  test('narrative closing rows of E.81 stay outside', () => {
    const [table] = baca(`
No | Program | Indikator | Target | Realisasi | Capaian (%)
1 | Program A | Indeks | 80 | 78 | 97.5
Rata-rata capaian kinerja (%) | . | . | . | . | 97.5
Predikat kinerja | . | . | . | . | Sangat Tinggi
Faktor pendorong keberhasilan kinerja: dukungan pimpinan
Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepatan`);
    expect(table).toMatchObject({ dataRows: [2, 4], totalRows: [3] });
  });

  test('an indicator that begins with Jumlah is no total', () => {
    const [table] = baca(`
No | Indikator | Satuan | Target
1 | Jumlah dokumen perencanaan | Dokumen | 4
2 | Jumlah anggaran yang terserap | Rupiah | 5`);
    expect(table?.totalRows).toEqual([]);
  });

  test('indicators without a number that begin with Rata-rata or Jumlah are none either', () => {
    const [table] = baca(
      `
No | Sasaran | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Meningkatnya akses pendidikan | Angka partisipasi sekolah | % | 99 | 98 | 98.99
. | . | Rata-rata lama sekolah | Tahun | 8.75 | 8.7 | 99.43
. | . | Jumlah kegiatan | Kegiatan | 4 | 4 | 100
. | . | Rata-rata capaian sasaran | . | . | . | 99.47
Jumlah | . | . | . | . | . | 298.42`,
      ['A2:A4', 'B2:B4'],
    );
    expect(table).toMatchObject({ dataRows: [2, 6], totalRows: [5, 6] });
  });

  test('blank rows between data do not end it, a title line does', () => {
    const tables = baca(`
Kode | Uraian | Anggaran | Realisasi
'5.1 | Belanja Operasi | 900000000 | 300000000

'5.1.02 | Belanja Barang | 400000000 | 100000000

'5.1.03 | Belanja Jasa | 500000000 | 200000000

B. Kegiatan pendukung
No | Kegiatan | Waktu | Bukti Dukung
1 | Sosialisasi | Maret 2024 | Undangan`);
    expect(batas(tables)).toEqual([
      ['anggaran', [1, 1], [2, 6]],
      ['kegiatan-bukti', [9, 9], [10, 10]],
    ]);
  });

  test('a template without rows has dataRows [h+1, h]', () => {
    const [table] = baca(`
LAPORAN RENAKSI

No | IKU | Satuan | Target | Realisasi`);
    expect(table).toMatchObject({ headerRows: [3, 3], dataRows: [4, 3] });
    expect(baca('No | Sasaran | Indikator | Target\n{no} | {sasaran}\n')[0]?.dataRows).toEqual([2, 2]);
  });

  test('an unlabelled row of sums is a total', () => {
    const [table] = baca(`
No | Program | Pagu (Rp) | Realisasi (Rp)
1 | Program A | 900000000 | 300000000
2 | Program B | 100000000 | 50000000
. | . | =SUM(C2:C3) | =SUM(D2:D3)`);
    expect(table).toMatchObject({ dataRows: [2, 4], totalRows: [4] });
  });
});

describe('several tables on a sheet', () => {
  test('the same header after blank rows is repeated, after a title line it is a new table', () => {
    const head = 'No | Indikator | Satuan | Target | Realisasi';
    const repeated = baca(`
${head}
1 | Indeks mutu | Indeks | 80 | 78
${head}
2 | Indeks layanan | Indeks | 70 | 71

${head}
3 | Jumlah dokumen | Dokumen | 4 | 4`);
    expect(batas(repeated)).toEqual([['perbandingan', [1, 1], [2, 7]]]);
    expect(repeated[0]?.repeatedHeaderRows).toEqual([3, 6]);
    const titled = baca(`
${head}
1 | Indeks mutu | Indeks | 80 | 78

b) Sasaran Strategis II
${head}
2 | Indeks layanan | Indeks | 70 | 71`);
    expect(batas(titled)).toEqual([
      ['perbandingan', [1, 1], [2, 2]],
      ['perbandingan', [5, 5], [6, 6]],
    ]);
    expect(titled[1]?.titleLines).toEqual([{ row: 4, text: 'b) Sasaran Strategis II' }]);
  });

  test('a repeated header may be worded otherwise', () => {
    const [table] = baca(`
SASARAN STRATEGIS | INDIKATOR | TARGET | PELAKSANA | HASIL
Mutu | Indeks | 80 | Bidang I | Selesai
SASARAN STRATEGIS | INDIKATOR KINERJA RPJMD | TARGET | PELAKSANAAN | HASIL SEMESTER I
. | Layanan | 70 | Bidang II | Belum`);
    expect(table).toMatchObject({ dataRows: [2, 4], repeatedHeaderRows: [3] });
  });

  test('two blocks of a PK, one blank row apart', () => {
    expect(
      batas(
        baca(`
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1. | Mutu | Indeks mutu | Indeks | 75

No. | Program | Anggaran (Rp) | Keterangan
1. | Program A | Rp 2,389,713,180 | APBD
2. | Program B | Rp 516,497,020 | APBD`),
      ),
    ).toEqual([
      ['perjanjian-kinerja', [1, 2], [3, 3]],
      ['anggaran', [5, 5], [6, 7]],
    ]);
  });

  test('side by side, with headers of different depth and lengths', () => {
    const tables = baca(`
No | Indikator | Target | . | . | No | Program | Pagu
. | . | TW I | TW II | . | 1 | Program A | 900000000
1 | Indeks mutu | 10 | 20 | . | 2 | Program B | 800000000
2 | Jumlah dokumen | 1 | 2 | . | 3 | Program C | 700000000
3 | Indeks layanan | 70 | 80`);
    expect(batas(tables)).toEqual([
      ['renaksi', [1, 2], [3, 5]],
      ['anggaran', [1, 1], [2, 4]],
    ]);
    expect(kolomDari(tables[1])).toBe('F:no G:program H:target:TAHUN:Rp');
  });

  test('a spacer column keeps a table whole, scratch to its right stays out', () => {
    const [table, ...rest] = baca(`
No | Indikator | Satuan | Target | . | Realisasi | Capaian (%) | . | . | cek
1 | Indeks mutu | Indeks | 80 | . | 78 | 97.5 | . | . | ok
2 | Jumlah dokumen | Dokumen | 4 | . | 4 | 100 | . | . | lihat lagi`);
    expect(rest).toEqual([]);
    expect(kolomDari(table)).toBe(
      'A:no B:indikator C:satuan D:target:TAHUN F:realisasi:TAHUN G:capaian:TAHUN',
    );
  });

  test('two levels of indikator keep their own quarters', () => {
    const [table] = baca(
      `
SASARAN STRATEGIS | . | . | . | PROGRAM PERMENDAGRI 90 | KEGIATAN - SUB KEGIATAN | . | . | . | KET.
URAIAN | INDIKATOR KINERJA | TARGET | . | . | INDIKATOR KINERJA | SATUAN | TARGET | . | .
. | . | TW I | TW II | . | . | . | TW I | TW II | .
Mutu | Indeks mutu | . | 80 | Program A | Jumlah pelatihan | kali | 1 | 2 | selesai`,
      ['A1:D1', 'F1:I1', 'E1:E3', 'J1:J3', 'C2:D2', 'H2:I2', 'A2:A3', 'B2:B3', 'F2:F3', 'G2:G3'],
    );
    expect(kolomDari(table)).toBe(
      'A:sasaran B:indikator C:target:TW1 D:target:TW2 E:program F:indikator G:satuan H:target:TW1 I:target:TW2 J:keterangan',
    );
  });
});
