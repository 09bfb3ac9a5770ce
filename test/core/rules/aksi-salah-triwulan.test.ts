import { parseArea } from '../../../src/core/grid/address';
import { aksiSalahTriwulan } from '../../../src/core/rules/aksi-salah-triwulan';
import { bulanDalam } from '../../../src/core/rules/hubungan/bulan';
import { temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const renaksi = (aksi: readonly Isi[], merge?: string): TabelUji => ({
  kind: 'renaksi-naratif',
  kolom: ['indikator', 'aksi TW1', 'aksi TW2', 'aksi TW3', 'aksi TW4'],
  judul: ['RENCANA AKSI', 'Tahun 2021'],
  baris: [['Persentase kehadiran', ...aksi]],
  ...(merge ? { merges: [parseArea(merge)!] } : {}),
});

const cek = (aksi: readonly Isi[], merge?: string) => temuan(aksiSalahTriwulan, buku(renaksi(aksi, merge)));

test('a month of another quarter', () => {
  const [finding, ...more] = cek(['Sosialisasi bulan April', 'Rapat bulan Mei', '', '']);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'warning',
    cell: 'B5',
    data: { months: ['April'], expected: ['TW2'] },
  });
  expect(finding!.message).toContain('Triwulan I menyebut April, yang jatuh pada Triwulan II');
});

test('a merged cell counts for all quarters that it covers', () => {
  expect(cek(['', 'April: persiapan. September: pelaksanaan', '', ''], 'C5:D5')).toEqual([]);
  expect(cek(['', 'April: persiapan. Oktober: pelaksanaan', '', ''], 'C5:D5')[0]).toMatchObject({
    cell: 'C5',
    data: { months: ['Oktober'] },
  });
});

test.each<[string, Isi]>([
  ['its own months', 'Januari sampai Maret: pendataan; Peb: rapat'],
  ['a span that holds the quarter', 'Koordinasi Januari s.d. Desember'],
  ['the name of a promotion period', 'Pencetakan SK kenaikan pangkat periode April'],
  ['the day from which it holds', 'Penetapan NIP TMT 1 April'],
  ['a deadline', 'Pengumpulan data sampai April'],
  ['a month of last year', 'Evaluasi laporan Desember 2020'],
  ['words that only look like months', 'Rapat di Desa Sepakat, Maretan, dan Meisya'],
])('%s is right in the first quarter', (_what, aksi) => {
  expect(cek([aksi, '', '', ''])).toEqual([]);
});

test('months as reports write them', () => {
  expect(bulanDalam('Peb, Mrt, Agt, Nop 2021').map((one) => [one.dari, one.tahun])).toEqual([
    [2, undefined],
    [3, undefined],
    [8, undefined],
    [11, 2021],
  ]);
  expect(bulanDalam('April – Juni 2021')).toMatchObject([{ dari: 4, sampai: 6, tahun: 2021 }]);
});
