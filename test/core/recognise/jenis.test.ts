import { recogniseSheet } from '../../../src/core/recognise/recognise';
import type { Table } from '../../../src/core/recognise/table';
import { kolomDari, lembar } from './lembar';

const baca = (drawing: string, merges: string[] = []): Table[] => recogniseSheet(lembar(drawing, merges));

describe('kinds of table', () => {
  test('renaksi with annual target, quarters under one parent, PJ', () => {
    const [table] = baca(
      `
PEMERINTAH KABUPATEN CONTOH
RENCANA AKSI TAHUN 2025

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2025 | Target Triwulan | . | . | . | Penanggung Jawab
. | . | . | . | . | I | Il | Ill | IV | .
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
1 | Meningkatnya pelayanan | Persentase berkas selesai | % | 90 | 20 | 40 | 60 | 90 | Sekretariat
2 | . | Jumlah dokumen rencana | Dokumen | 4 | 1 | 1 | 1 | 1 | Bidang I

Kupang, 1 Juli 2025
KEPALA DINAS CONTOH
NAMA PEJABAT
NIP. 19700101 199703 1 001`,
      ['F4:I4', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'J4:J5'],
    );
    expect(table).toMatchObject({
      kind: 'renaksi',
      headerRows: [4, 6],
      dataRows: [7, 8],
      numberingRow: 6,
      titleLines: [
        { row: 1, text: 'PEMERINTAH KABUPATEN CONTOH' },
        { row: 2, text: 'RENCANA AKSI TAHUN 2025' },
      ],
    });
    expect(kolomDari(table)).toBe(
      'A:no B:sasaran C:indikator D:satuan E:target:TAHUN F:target:TW1 G:target:TW2 H:target:TW3 I:target:TW4 J:penanggung-jawab',
    );
    expect(table!.confidence).toBeGreaterThan(0.9);
  });

  test('monev by quarter without any merged cell', () => {
    const [table] = baca(`
No | Indikator Kinerja Utama | Satuan | Triwulan I | . | . | Triwulan II | . | .
. | . | . | Target | Realisasi | % | Target | Realisasi | %
1 | Indeks kepuasan | Indeks | 80 | 81 | 101.25 | 81 | 80 | 98.77
2 | Jumlah laporan | Laporan | 3 | 3 | 100 | 3 | 3 | 100`);
    expect(table).toMatchObject({ kind: 'monev', headerRows: [1, 2], dataRows: [3, 4] });
    expect(kolomDari(table)).toBe(
      'A:no B:indikator C:satuan D:target:TW1 E:realisasi:TW1 F:capaian:TW1 G:target:TW2 H:realisasi:TW2 I:capaian:TW2',
    );
  });

  test('monthly T and R under fisik', () => {
    const months = ['Jan', 'Peb', 'Mrt', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sept', 'Okt', 'Nop', 'Des'];
    const [table] = baca(`
No | Kegiatan | Satuan | ${months.map((month) => `${month} | .`).join(' | ')}
. | . | . | ${months.map(() => 'T | R').join(' | ')}
1 | Penyusunan dokumen | Dokumen | ${months.map(() => '10 | 9').join(' | ')}`);
    expect(table?.kind).toBe('monev-bulanan');
    expect(kolomDari(table)).toContain('D:target:B01 E:realisasi:B01 F:target:B02');
    expect(kolomDari(table)).toContain('R:target:B08 S:realisasi:B08 T:target:B09 U:realisasi:B09');
  });

  test('four rows an indicator, the quarter in a column', () => {
    const [table] = baca(`
No | Sasaran | Indikator | Satuan | Target Tahunan | TW | Target | Realisasi | %
1 | Meningkatnya mutu | Persentase lulus | % | 90 | TW.I | 20 | 21 | 105
. | . | . | . | . | TW.II | 40 | 39 | 97.5
. | . | . | . | . | TW.III | 60 | . | .
. | . | . | . | . | TW.IV | 90 | . | .`);
    expect(table).toMatchObject({ kind: 'pengukuran-triwulan', dataRows: [2, 5] });
    expect(kolomDari(table)).toBe(
      'A:no B:sasaran C:indikator D:satuan E:target:TAHUN F:periode G:target H:realisasi I:capaian',
    );
  });

  test('E.81: numbering in mid-header with formulas, K and Rp, kode over several columns, satuan under K', () => {
    const [table] = baca(
      `
No | Kode | . | Program/Kegiatan | Indikator Kinerja Program (Outcome)/Kegiatan (Output) | Target Renstra PD pada Tahun 2029 (Akhir Periode Renstra) | . | . | Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (n-2) | . | Target Kinerja dan Anggaran Renja Tahun Berjalan (n-1) yang dievaluasi | . | Realisasi Kinerja pada Triwulan | . | . | . | . | . | . | . | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | . | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2026 | . | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2026 (%) | . | unit PD Penanggu Jawab
. | . | . | . | . | . | . | . | . | . | . | . | I | . | II | . | III | . | IV
1 | 2 | . | 3 | 4 | 5 | . | . | 6 | . | 7 | . | 8 | . | 9 | . | 10 | . | 11 | . | 12 = 8+9+10+11 | . | 13 = 6+12 | . | 14=13/5 x100% | . | 15
. | . | . | . | . | K | . | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
1 | '5 | '01 | Program Perencanaan | Persentase selaras | 100 | persen | 900000000 | 40 | 300000000 | 20 | 200000000 | 5 | 50000000 | 5 | 50000000 | 5 | 50000000 | 5 | 40000000 | 20 | 190000000 | 60 | 490000000 | 60 | 54.4 | Sekretariat
2 | '5 | '02 | Kegiatan Penyusunan | Jumlah dokumen | 10 | dokumen | 90000000 | 4 | 30000000 | 2 | 20000000 | 1 | 5000000 | 0 | 5000000 | 1 | 5000000 | 0 | 4000000 | 2 | 19000000 | 6 | 49000000 | 60 | 54.4 | Bidang
Rata-rata capaian kinerja (%) | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | . | 60 | 54.4

Faktor pendorong keberhasilan kinerja: dukungan pimpinan
Faktor penghambat pencapaian kinerja: refocusing`,
      [
        'B1:C3',
        'F1:H2',
        'F4:G4',
        'I1:J2',
        'K1:L2',
        'M1:T1',
        'M2:N2',
        'O2:P2',
        'Q2:R2',
        'S2:T2',
        'U1:V2',
        'W1:X2',
        'Y1:Z2',
      ],
    );
    expect(table).toMatchObject({
      kind: 'evaluasi-renja',
      headerRows: [1, 4],
      dataRows: [5, 7],
      numberingRow: 3,
      totalRows: [7],
    });
    expect(kolomDari(table)).toBe(
      'A:no B:kode C:kode D:uraian E:indikator F:target:RENSTRA G:satuan H:target:RENSTRA:Rp I:realisasi:SD-LALU J:realisasi:SD-LALU:Rp ' +
        'K:target:TAHUN L:target:TAHUN:Rp M:realisasi:TW1 N:realisasi:TW1:Rp O:realisasi:TW2 P:realisasi:TW2:Rp ' +
        'Q:realisasi:TW3 R:realisasi:TW3:Rp S:realisasi:TW4 T:realisasi:TW4:Rp U:realisasi:TAHUN V:realisasi:TAHUN:Rp ' +
        'W:realisasi:SD-TAHUN X:realisasi:SD-TAHUN:Rp Y:capaian:SD-TAHUN Z:capaian:SD-TAHUN:Rp AA:penanggung-jawab',
    );
    expect(table!.columns[20]!.number).toEqual({ label: '12', formula: '8+9+10+11' });
    expect(table!.evidence.join(' ')).toContain('12 = 8+9+10+11; 4 dari 4 sel');
  });

  test('renstra matrix with target and Rp under every year', () => {
    const [table] = baca(
      `
Tujuan | Sasaran | Indikator Kinerja | Target Kinerja dan Kerangka Pendanaan | . | . | . | . | .
. | . | . | 2025 | . | 2026 | . | 2027 | .
. | . | . | Target | Rp | Target | Rp | Target | Rp
Mewujudkan layanan | Meningkatnya mutu | Indeks mutu | 70 | 150000000 | 75 | 160000000 | 80 | 170000000`,
      ['D1:I1', 'D2:E2', 'F2:G2', 'H2:I2', 'A1:A3', 'B1:B3', 'C1:C3'],
    );
    expect(table).toMatchObject({ kind: 'renstra-matriks', headerRows: [1, 3], dataRows: [4, 4] });
    expect(kolomDari(table)).toBe(
      'A:tujuan B:sasaran C:indikator D:target:2025 E:target:2025:Rp F:target:2026 G:target:2026:Rp H:target:2027 I:target:2027:Rp',
    );
  });

  test('target tahun ke- 1 to 5 above the numbering row', () => {
    const [table] = baca(`
NO | TUJUAN | SASARAN | INDIKATOR SASARAN | TARGET KINERJA PADA TAHUN KE- | . | . | . | .
. | . | . | . | 1 | 2 | 3 | 4 | 5
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
1 | Mewujudkan SDM | Meningkatnya kompetensi | Persentase lulus | 75 | 75 | 80 | 82 | 85`);
    expect(table).toMatchObject({ kind: 'renstra-matriks', headerRows: [1, 3], dataRows: [4, 4] });
    expect(kolomDari(table)).toContain('E:target:Y1 F:target:Y2 G:target:Y3 H:target:Y4 I:target:Y5');
  });

  test('realisasi of two years and their change', () => {
    const [table] = baca(
      `
No | Indikator Kinerja | Satuan | Realisasi | . | % Peningkatan/ Penurunan
. | . | . | 2023 | 2024 | .
1 | 2 | 3 | 4 | 5 | 6 = (5/4-1)*100
1 | Persentase lulus | % | 84 | 97 | 15.48`,
      ['D1:E1'],
    );
    expect(table).toMatchObject({ kind: 'perbandingan', headerRows: [1, 3] });
    expect(kolomDari(table)).toBe('A:no B:indikator C:satuan D:realisasi:2023 E:realisasi:2024 F:selisih');
  });

  test('kinerja and anggaran side by side', () => {
    const [table] = baca(
      `
No | Sasaran | Indikator | Kinerja | . | . | Anggaran | . | .
. | . | . | Target | Realisasi | % | Alokasi | Realisasi | %
1 | Meningkatnya mutu | Indeks mutu | 75 | 70 | 93.3 | 680000000 | 640000000 | 94.1`,
      ['D1:F1', 'G1:I1'],
    );
    expect(table?.kind).toBe('perbandingan');
    expect(kolomDari(table)).toBe(
      'A:no B:sasaran C:indikator D:target:TAHUN E:realisasi:TAHUN F:capaian:TAHUN G:target:TAHUN:Rp H:realisasi:TAHUN:Rp I:capaian:TAHUN:Rp',
    );
  });

  test('pagu murni and perubahan', () => {
    const [table] = baca(`
Kode | Uraian | Pagu Murni (Rp) | Pagu Perubahan (Rp) | Realisasi (Rp) | % Serapan | Sisa Anggaran
'1.02.01 | Program Kesehatan | 900000000 | 950000000 | 800000000 | 84.2 | 150000000
'1.02.02 | Program Sarana | 300000000 | 250000000 | 240000000 | 96 | 10000000
JUMLAH | . | 1200000000 | 1200000000 | 1040000000 | 86.7 | 160000000`);
    expect(table).toMatchObject({ kind: 'anggaran', totalRows: [4], dataRows: [2, 4] });
    expect(kolomDari(table)).toBe(
      'A:kode B:uraian C:target:TAHUN:Rp:murni D:target:TAHUN:Rp:perubahan E:realisasi:TAHUN:Rp F:capaian:TAHUN:Rp G:selisih',
    );
  });

  test.each<[string, string, string]>([
    [
      'efisiensi',
      `
No | Sasaran Strategis | % Capaian Kinerja | % Penyerapan Anggaran | % Tingkat Efisiensi
1 | Meningkatnya mutu | 100 | 91.97 | 8.03`,
      'A:no B:sasaran C:capaian:TAHUN D:capaian:TAHUN:Rp E:efisiensi',
    ],
    [
      'iku-formulasi',
      `
No | Sasaran | IKU | Penjelasan (Formulasi Penghitungan) | Sumber Data | Penanggung Jawab
1 | Meningkatnya mutu | Indeks mutu | Hasil survei dibagi responden | Laporan survei | Bidang I`,
      'A:no B:sasaran C:indikator D:formulasi E:sumber-data F:penanggung-jawab',
    ],
    [
      'perjanjian-kinerja',
      `
Sasaran Strategis | Indikator Kinerja | Satuan | Target
Meningkatnya mutu | Indeks mutu | Indeks | 80`,
      'A:sasaran B:indikator C:satuan D:target:TAHUN',
    ],
    [
      'kegiatan-bukti',
      `
No | Kegiatan | Waktu Pelaksanaan | Bukti Pendukung | Lampiran
1. | Bimbingan teknis | 5 – 6 September 2018 | Terlaksana | L.1
2. | Sosialisasi | Maret 2019 | 1. Undangan 2. Daftar hadir | L.2`,
      'A:no B:kegiatan C:waktu D:bukti E:lampiran',
    ],
    [
      'rincian-anggaran',
      `
Kode | Program/Kegiatan/Output | Volume | Harga Satuan | Jumlah Biaya
4843.EAA.003 | Operasional | 12 | 1000000 | 12000000
4843.EAA.004 | Pemeliharaan | 2 | 3000000 | 6000000`,
      'A:kode B:uraian C:volume D:harga-satuan E:jumlah',
    ],
    [
      'hasil-evaluasi',
      `
No | Komponen yang Dinilai | Bobot | Nilai
1 | Perencanaan Kinerja | 30 | 25.52
2 | Pengukuran Kinerja | 25 | 19.38`,
      'A:no B:uraian C:bobot D:nilai',
    ],
    [
      'renaksi-naratif',
      `
SASARAN STRATEGIS | INDIKATOR | TARGET | INDIKATOR KEGIATAN | RENCANA AKSI | . | . | . | PELAKSANA | HASIL SEMESTER I
. | . | . | . | T1 Jan-Mrt | T2 Apr-Jun | T3 Jul-Sep | T4 Okt-Des | . | .
Kepegawaian | Persentase formasi | 100 % | Seleksi CPNS | Mengadakan stand | Melakukan konsultasi ke pusat | - | Pengumuman hasil seleksi | Bidang I | Belum`,
      'A:sasaran B:indikator C:target:TAHUN D:kegiatan E:aksi:TW1 F:aksi:TW2 G:aksi:TW3 H:aksi:TW4 I:penanggung-jawab J:hasil',
    ],
  ])('%s', (kind, drawing, columns) => {
    const [table, ...rest] = baca(drawing);
    expect(rest).toEqual([]);
    expect(table?.kind).toBe(kind);
    expect(kolomDari(table)).toBe(columns);
  });

  test.each([
    ['pegawai', 'No | Nama | NIP | Jabatan | Golongan\n1 | Pegawai A | 198001012005011001 | Analis | III/a'],
    ['barang', 'No | Uraian | Banyaknya | Satuan\n1 | Laptop | 12 | unit\n2 | Printer | 4 | unit'],
    ['agenda', 'Tanggal | Agenda | Tempat | Peserta\n2025-07-10 | Rapat koordinasi | Ruang rapat | 12'],
    ['penduduk', 'No | Kecamatan | 2021 | 2022 | 2023\n1 | Kota | 1000 | 1100 | 1200'],
    ['persediaan', 'No | Nama Barang | Jumlah | Harga\n1 | Laptop | 12 | 9000000\n2 | Printer | 4 | 2500000'],
    [
      'penerimaan per bulan',
      'Bulan | Target | Realisasi\nJanuari | 90000000 | 80000000\nFebruari | 90000000 | 95000000',
    ],
    ['buku kas', 'Tanggal | Uraian | Debet | Kredit | Saldo\n2025-01-02 | Terima UP | 5000000 | . | 5000000'],
    ['jumlah penduduk', 'No | Uraian | Jumlah\n1 | Laki-laki | 1204311\n2 | Perempuan | 1198207'],
    ['surat', 'Lampiran 1 : | Surat Kepala Bappeda\nNomor | : | 12/2018\nTanggal | : | April 2018'],
  ])('a list of %s is no table of planning', (_name, drawing) => {
    expect(baca(drawing).filter(({ kind, confidence }) => kind !== 'lain' && confidence >= 0.5)).toEqual([]);
  });
});
