import { satuanTidakCocok } from '../../../src/core/rules/satuan-tidak-cocok';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku } from '../../support/tabel';

const cek = (nama: string, satuan: string, target: number | string = 80) =>
  letakTemuan(
    temuan(
      satuanTidakCocok,
      buku({
        kind: 'perjanjian-kinerja',
        kolom: ['no', 'indikator', 'satuan', 'target TAHUN'],
        baris: [[1, nama, satuan, target]],
      }),
    ),
  );

test.each([
  ['Presentase Instansi Pemerintah yang Melakukan Pengukuran', 'Indeks (0-100)'],
  ['Persentase usulan pensiun yang diselesaikan', 'Dokumen'],
  ['Jumlah OPD yang dibina', '%'],
  ['Indeks kepuasan masyarakat', 'persen'],
])('%s in %s', (nama, satuan) => {
  expect(cek(nama, satuan)).toEqual(['C5']);
});

test.each([
  ['Persentase usulan pensiun yang diselesaikan', '%'],
  ['Prosentase kehadiran', 'Prosentase'],
  ['Persentase kehadiran', 'Persen (%)'],
  ['Jumlah OPD yang dibina', 'OPD'],
  ['Jumlah persentase realisasi tiap bidang', '%'],
  ['Indeks Profesionalitas ASN', 'Indeks (0-100)'],
  ['Tingkat kepuasan masyarakat', '%'],
])('%s in %s is right', (nama, satuan) => {
  expect(cek(nama, satuan)).toEqual([]);
});

test('a target written with % is a percentage whatever the satuan column says', () => {
  expect(cek('Persentase kehadiran', 'Orang', '90%')).toEqual([]);
});
