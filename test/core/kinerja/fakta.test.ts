import { buildKinerja } from '../../../src/core/kinerja/build';
import { profilKosong } from '../../../src/core/kinerja/profil';
import { buku, type TabelUji } from '../../support/tabel';

const indikatorDari = (...tabel: TabelUji[]) => {
  const { workbook, tables } = buku(...tabel);
  return buildKinerja(workbook, tables, profilKosong).indikator[0]!;
};

const nama = 'Persentase PNS yang didistribusikan dalam rangka penataan pegawai';

test('a polaritas column that says Maksimum tells no mode', () => {
  const indikator = indikatorDari({
    sheet: 'Monev',
    kind: 'monev',
    judul: ['MONEV TAHUN 2020'],
    kolom: [
      'no',
      'indikator',
      'polaritas',
      'target TAHUN',
      'target TW1',
      'target TW2',
      'target TW3',
      'target TW4',
      'realisasi TW1',
    ],
    baris: [[1, nama, 'Maksimum', 75, 72, 73, 74, 75, 70]],
  });
  expect(indikator.polaritas).toMatchObject({ nilai: 'MAKS', asal: 'kolom' });
  expect(indikator.mode.nilai).toBe('AKHIR');
});

const renstra: TabelUji = {
  sheet: 'Renstra',
  kind: 'renstra-matriks',
  judul: ['RENSTRA'],
  kolom: ['no', 'indikator', 'target Y1', 'target Y2', 'target Y3'],
  baris: [[1, nama, 20, 18, 10]],
};
const banding = (sheet: string, target: number, realisasi: number, capaian: number): TabelUji => ({
  sheet,
  kind: 'perbandingan',
  judul: ['TAHUN 2020'],
  kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
  baris: [[1, nama, target, realisasi, capaian]],
});

test('targets that fall year on year outweigh one capaian that divides R by T', () => {
  expect(indikatorDari(renstra, banding('A', 20, 52, 260)).polaritas).toMatchObject({
    nilai: 'MIN',
    pasti: false,
  });
});

test('two such capaian outweigh them', () => {
  const { polaritas } = indikatorDari(renstra, banding('A', 20, 52, 260), banding('B', 20, 10, 50));
  expect(polaritas).toMatchObject({ nilai: 'MAKS', asal: 'angka' });
});
