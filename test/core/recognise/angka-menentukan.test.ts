import { recogniseSheet } from '../../../src/core/recognise/recognise';
import type { Table } from '../../../src/core/recognise/table';
import { kolomDari, lembar } from './lembar';

const baca = (drawing: string, merges: string[] = []): Table => recogniseSheet(lembar(drawing, merges))[0]!;

describe('the numbers decide where words mislead', () => {
  test('Capaian Triwulan that follows its target is realisasi', () => {
    const table = baca(`
No | IKU | Satuan | Target | Capaian Triwulan I | Capaian Triwulan II | Capaian Triwulan III | Capaian Triwulan IV | Total Capaian
1 | Jumlah peserta | Orang | 471 | 100 | 210 | 330 | 440 | 93.4
2 | Jumlah dokumen | Dokumen | 12 | 3 | 6 | 9 | 12 | 100
3 | Jumlah kunjungan | Kali | 2500 | 600 | 1200 | 1800 | 2550 | 102`);
    expect(table.kind).toBe('monev');
    expect(kolomDari(table)).toContain(
      'E:realisasi:TW1 F:realisasi:TW2 G:realisasi:TW3 H:realisasi:TW4 I:capaian:TAHUN',
    );
    expect(table.evidence.join(' ')).toContain('Capaian Triwulan I');
  });

  test('Capaian Triwulan near 100 whatever the target is a percentage', () => {
    const table = baca(`
No | IKU | Satuan | Target | Capaian Triwulan I (%) | Capaian Triwulan II (%)
1 | Jumlah peserta | Orang | 471 | 98 | 101
2 | Jumlah dokumen | Dokumen | 12 | 100 | 95
3 | Jumlah kunjungan | Kali | 2500 | 103 | 99`);
    expect(kolomDari(table)).toContain('E:capaian:TW1 F:capaian:TW2');
  });

  test('Persentase Capaian beside a realisasi stays capaian', () => {
    const table = baca(`
No | Indikator | Target | Realisasi | Persentase Capaian
1 | Jumlah peserta | 471 | 440 | 93.4`);
    expect(kolomDari(table)).toBe('A:no B:indikator C:target:TAHUN D:realisasi:TAHUN E:capaian:TAHUN');
  });

  test('a column headed Target that holds units is the satuan', () => {
    const table = baca(`
No | Kode Rekening | Program/Kegiatan/Sub Kegiatan | Target | Target | Relisasi | . | . | . | Total (sudah rumus, jangan dirubah) | Persentase
. | . | . | . | . | TW I | TW II | TW III | TW IV | . | .
1 | '2.08.01.2.01.0001 | Penyusunan Dokumen | Dokumen | 4 | 1 | 1 | . | . | 2 | 50
2 | '2.08.01.2.01.0002 | Koordinasi | Lapoaran | 1 | . | 1 | . | . | 1 | 100`);
    expect(kolomDari(table)).toBe(
      'A:no B:kode C:uraian D:satuan E:target:TAHUN F:realisasi:TW1 G:realisasi:TW2 H:realisasi:TW3 I:realisasi:TW4 J:realisasi:TAHUN K:capaian:TAHUN',
    );
  });

  test('a satuan without a header', () => {
    const table = baca(`
No | Indikator | . | Target | Realisasi
1 | Jumlah peserta | Orang | 471 | 440
2 | Indeks mutu | Indeks | 80 | 78`);
    expect(kolomDari(table)).toBe('A:no B:indikator C:satuan D:target:TAHUN E:realisasi:TAHUN');
  });

  test('number and text under one merged header', () => {
    const table = baca(
      `
SASARAN STRATEGIS | . | INDIKATOR KINERJA | . | SATUAN | TARGET
1 | Terwujudnya mutu | 1.a | Indeks mutu pelayanan | Indeks | 80
. | . | 1.b | Persentase kepatuhan | % | 90`,
      ['A1:B1', 'C1:D1'],
    );
    expect(kolomDari(table)).toBe('A:no B:sasaran C:kode D:indikator E:satuan F:target:TAHUN');
  });

  test('Ket. whose numbers are the sums of the quarters is the annual target', () => {
    const table = baca(`
Indikator | Satuan | TW I | TW II | TW III | TW IV | Ket.
Jumlah peserta | Orang | 10 | 20 | 20 | 30 | 80
Jumlah dokumen | Dokumen | 1 | 2 | 1 | 1 | 5
Jumlah aplikasi | Aplikasi | 1 | 1 | . | 1 | 3`);
    expect(kolomDari(table)).toBe(
      'A:indikator B:satuan C:target:TW1 D:target:TW2 E:target:TW3 F:target:TW4 G:target:TAHUN',
    );
  });

  test('quarters of sentences are actions, Rencana Aksi of numbers is a target', () => {
    expect(
      kolomDari(
        baca(`
Sasaran | Indikator | TW I | TW II | TW III | TW IV
Mutu | Indeks mutu | Menyusun rancangan peraturan | Melakukan konsultasi ke provinsi | Sosialisasi kepada masyarakat | Evaluasi`),
      ),
    ).toContain('C:aksi:TW1 D:aksi:TW2 E:aksi:TW3 F:aksi:TW4');
    expect(
      kolomDari(
        baca(`
Sasaran | Indikator | Satuan | Rencana Aksi | . | . | .
. | . | . | TW I | TW II | TW III | TW IV
Mutu | Indeks mutu | Indeks | 20 | 40 | 60 | 80`),
      ),
    ).toContain('D:target:TW1 E:target:TW2 F:target:TW3 G:target:TW4');
  });

  test('rupiah by their size where no word says so', () => {
    expect(
      kolomDari(
        baca(`
No | Program/Kegiatan | Target | Realisasi | %
1 | Program A | 900000000 | 450000000 | 50`),
      ),
    ).toBe('A:no B:uraian C:target:TAHUN:Rp D:realisasi:TAHUN:Rp E:capaian:TAHUN:Rp');
  });

  test('text numbers count as numbers', () => {
    const table = baca(`
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Persentase lulus | % | '57,60% | '55,1 % | '95,66
2 | Jumlah berkas | Berkas | '2.500 | '2.450 | '98,00`);
    expect(table.kind).toBe('perbandingan');
    expect(table.confidence).toBeGreaterThan(0.9);
  });

  test('words where numbers should stand lower the confidence and say so', () => {
    const sure = baca(
      'No | Indikator | Satuan | Target | Realisasi\n1 | Indeks | Poin | 80 | 78\n2 | Mutu | Poin | 70 | 71',
    );
    const unsure = baca(
      'No | Indikator | Satuan | Target | Realisasi\n1 | Indeks | Poin | belum ditetapkan | masih berjalan\n2 | Mutu | Poin | menyusul dari pusat | dalam proses',
    );
    expect(unsure.confidence).toBeLessThan(sure.confidence - 0.1);
    expect(unsure.evidence.join(' ')).toContain('seharusnya berisi angka');
  });
});
