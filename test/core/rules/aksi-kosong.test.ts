import { parseArea } from '../../../src/core/grid/address';
import { aksiKosong } from '../../../src/core/rules/aksi-kosong';
import { temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const renaksi = (aksi: readonly Isi[], lain: Partial<TabelUji> = {}): TabelUji => ({
  kind: 'renaksi-naratif',
  kolom: ['indikator', 'target TAHUN', 'kegiatan', 'aksi TW1', 'aksi TW2', 'aksi TW3', 'aksi TW4'],
  baris: [
    ['Persentase formasi jabatan', '100 %', 'Seleksi CPNS', 'Rapat persiapan', '', '', ''],
    ['', '100 %', 'Pengembangan Sikomia', ...aksi],
  ],
  ...lain,
});

const cek = (uji: TabelUji) => temuan(aksiKosong, buku(uji));

test('no action in any quarter: dashes and "nihil" are none', () => {
  for (const aksi of [
    ['', '', '', ''],
    ['-', '-', ' – ', ''],
    ['nihil', '', '', ''],
  ]) {
    const [finding, ...more] = cek(renaksi(aksi));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', cell: 'D6', range: 'D6:G6' });
    expect(finding!.message).toContain('Pengembangan Sikomia');
  }
});

test('one quarter is enough', () => {
  expect(cek(renaksi(['-', '-', 'Uji coba aplikasi', '-']))).toEqual([]);
});

test('a merged cell counts for every row and quarter that it covers', () => {
  const uji = renaksi(['', '', '', '']);
  const baris = [
    ['Persentase formasi', '100 %', 'Seleksi CPNS', 'Sepanjang tahun', '', '', ''],
    uji.baris[1]!,
  ];
  expect(cek({ ...uji, baris, merges: [parseArea('D5:G6')!] })).toEqual([]);
});

test('a row without words is no renaksi', () => {
  const uji = renaksi(['', '', '', '']);
  expect(cek({ ...uji, baris: [uji.baris[0]!, ['', '100 %', '', '', '', '', '']] })).toEqual([]);
});
