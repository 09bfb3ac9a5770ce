import { kumulatifTurun } from '../../../src/core/rules/kumulatif-turun';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const target = (nama: string, tahunan: number, ...triwulan: Isi[]) =>
  temuan(
    kumulatifTurun,
    buku({
      kind: 'renaksi',
      kolom: ['indikator', 'target TAHUN', 'target TW1', 'target TW2', 'target TW3', 'target TW4'],
      baris: [[nama, tahunan, ...triwulan]],
    }),
  );

test('targets that rise to the annual target, with one step down', () => {
  const findings = target('Persentase temuan yang ditindaklanjuti', 80, 20, 40, 24, 80);
  expect(letakTemuan(findings)).toEqual(['E5']);
  expect(findings[0]).toMatchObject({ severity: 'error', related: [{ cell: 'D5' }] });
});

test('quarters that are summed go up and down as they please', () => {
  expect(target('Jumlah OPD yang dibina', 129, 50, 51, 24, 4)).toEqual([]);
});

test('a quarter that is not measured, at 0, is no fall', () => {
  expect(target('Indeks kepuasan masyarakat', 85, 0, 82, 0, 85)).toEqual([]);
});

test('posisi akhir and non kumulatif may fall', () => {
  expect(target('Persentase kehadiran (posisi akhir)', 80, 20, 40, 24, 80)).toEqual([]);
  expect(target('Persentase kehadiran (non kumulatif)', 80, 20, 40, 24, 80)).toEqual([]);
});

const monev = (nama: string, polaritas: string, target: number[], realisasi: Isi[]) =>
  temuan(
    kumulatifTurun,
    buku({
      kind: 'monev',
      kolom: [
        'indikator',
        'polaritas',
        'target TAHUN',
        ...[1, 2, 3, 4].flatMap((n) => [`target TW${n}`, `realisasi TW${n}`]),
      ],
      baris: [[nama, polaritas, target[3]!, ...target.flatMap((t, i) => [t, realisasi[i] ?? null])]],
    }),
  );

test('a realisasi that falls while its targets count up', () => {
  expect(letakTemuan(monev('Persentase kasus selesai', '', [25, 50, 75, 100], [24, 48, 40]))).toEqual(['I5']);
});

test('a level that is held high may move', () => {
  expect(monev('Persentase kehadiran', '', [95, 96, 97, 98], [97, 96, 98])).toEqual([]);
});

test('better when lower may fall', () => {
  expect(monev('Persentase pegawai mutasi', 'Minimum', [5, 10, 15, 20], [4, 3, 2])).toEqual([]);
});

test('columns headed s.d. triwulan are cumulative by their own words', () => {
  const findings = temuan(
    kumulatifTurun,
    buku({
      kind: 'evaluasi-renja',
      kolom: ['indikator', 'realisasi SD-TW1', 'realisasi SD-TW2', 'realisasi SD-TW3'],
      baris: [['Jumlah dokumen', 3, 2, 6]],
    }),
  );
  expect(letakTemuan(findings)).toEqual(['C5']);
});
