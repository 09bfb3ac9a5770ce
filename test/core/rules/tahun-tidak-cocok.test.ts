import { tahunTidakCocok } from '../../../src/core/rules/tahun-tidak-cocok';
import { tahunTunggal } from '../../../src/core/rules/hubungan/tahun';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type TabelUji } from '../../support/tabel';

const cek = (uji: TabelUji) => temuan(tahunTidakCocok, buku(uji));

test('two columns with the same year', () => {
  const uji = (kedua: string): TabelUji => ({
    kind: 'hasil-evaluasi',
    kolom: ['no', 'uraian = Komponen', 'bobot', 'nilai = Tahun 2018', `nilai = ${kedua}`],
    baris: [[1, 'Perencanaan Kinerja', 30, 25.52, 25.93]],
  });
  const [finding, ...more] = cek(uji('Tahun 2018'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', cell: 'E4', related: [{ cell: 'D4' }] });
  expect(cek(uji('Tahun 2019'))).toEqual([]);
});

test('the year of the introduction against that of the title', () => {
  const uji = (satu: string, dua: string): TabelUji => ({
    kind: 'anggaran',
    kolom: ['kode', 'kegiatan', 'target TAHUN Rp'],
    judul: [satu, dua],
    baris: [['4842', 'Pengelolaan Organisasi', 135000000]],
  });
  expect(
    cek(
      uji('Rincian pagu Kantor Regional Tahun 2020 pada tabel berikut', 'Program dan Anggaran Tahun 2021'),
    )[0],
  ).toMatchObject({
    cell: 'A1',
    related: [{ cell: 'A2' }],
  });
  expect(cek(uji('Peraturan Menteri Nomor 53 Tahun 2014', 'Program dan Anggaran Tahun 2021'))).toEqual([]);
  expect(cek(uji('Renstra BKD Tahun 2019-2023', 'Program dan Anggaran Tahun 2021'))).toEqual([]);
  expect(cek(uji('Realisasi dibandingkan tahun 2020', 'Capaian Tahun 2021'))).toEqual([]);
});

test('every year in the header is another than the title', () => {
  const uji = (tahun: number): TabelUji => ({
    kind: 'renaksi',
    kolom: ['no', 'indikator', `target TAHUN = Target Tahun ${tahun}`],
    judul: ['RENCANA AKSI', 'TAHUN 2025'],
    baris: [[1, 'Jumlah dokumen', 12]],
  });
  expect(letakTemuan(cek(uji(2024)))).toEqual(['C4']);
  expect(
    cek({ ...uji(2024), kolom: ['no', 'indikator', 'target RENSTRA = Target Akhir Renstra 2028'] }),
  ).toEqual([]);
  expect(cek(uji(2025))).toEqual([]);
});

test('a date of another year than its section', () => {
  const uji = (waktu: string): TabelUji => ({
    kind: 'kegiatan-bukti',
    kolom: ['no', 'kegiatan', 'waktu', 'bukti'],
    judul: ['LAPORAN KEGIATAN 2018-2019', 'A. Kegiatan Tahun 2018'],
    baris: [
      ['1.', 'Bimbingan Teknis', '10 – 12 Juli 2018', 'Surat'],
      ['2.', 'Monitoring', waktu, 'Surat'],
    ],
  });
  const [finding] = cek(uji('3 – 5 Desember 2019'));
  expect(finding).toMatchObject({ cell: 'C6', data: { printed: 2019, expected: 2018 } });
  expect(cek(uji('3 – 5 Desember 2018'))).toEqual([]);
  // A year alone tells when a thing began, not when it was held.
  expect(cek(uji('Akhir 2017'))).toEqual([]);
  expect(cek(uji('28 Desember 2018 s.d. 3 Januari 2019'))).toEqual([]);
});

test.each([
  ['Perjanjian Kinerja Tahun 2020', 2020],
  ['RPJMD 2019-2023', undefined],
  ['Tahun 2019 dan 2020', undefined],
  ['Nomor 188/2019 tentang IKU Tahun 2021', 2021],
  ['Sasaran Strategis', undefined],
  ['Samarinda, 12 Desember 2024', undefined],
  ['Rencana Aksi Tahun 2025 (ditetapkan 02-01-2025)', 2025],
])('%s → %s', (text, tahun) => {
  expect(tahunTunggal(text)).toBe(tahun);
});
