import { parseArea } from '../../../src/core/grid/address';
import { penanggungJawabKosong } from '../../../src/core/rules/penanggung-jawab-kosong';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const renaksi = (bidang: readonly Isi[]): TabelUji => ({
  kind: 'renaksi',
  kolom: ['no', 'indikator', 'target TAHUN', 'penanggung-jawab'],
  baris: bidang.map((satu, i): Isi[] => [i + 1, `Jumlah dokumen ${'abcdef'[i]}`, 4, satu]),
});

const cek = (uji: TabelUji) => temuan(penanggungJawabKosong, buku(uji));

test('the one indicator that nobody answers for', () => {
  const [finding, ...more] = cek(renaksi(['Sekretariat', 'Bidang Mutasi', '', 'Bidang Pembinaan']));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'info', cell: 'D7' });
  expect(finding!.message).toContain('Jumlah dokumen c');
});

test('written once for the rows below it, merged or not, is right', () => {
  expect(cek(renaksi(['Sekretariat', '', '', 'Bidang Mutasi', '', '']))).toEqual([]);
  expect(
    cek({ ...renaksi(['Sekretariat', '', 'Bidang Mutasi', 'Bidang Mutasi']), merges: [parseArea('D5:D6')!] }),
  ).toEqual([]);
});

test('a column that nobody filled in, and no such column', () => {
  expect(cek(renaksi(['', '', '', '']))).toEqual([]);
  expect(
    cek({ kind: 'renaksi', kolom: ['indikator', 'target TAHUN'], baris: [['Jumlah dokumen', 4]] }),
  ).toEqual([]);
});

test('a program is answered for by its kegiatan', () => {
  const uji: TabelUji = {
    kind: 'anggaran',
    kolom: ['no', 'uraian', 'target TAHUN Rp', 'penanggung-jawab'],
    baris: [
      [1, 'Program satu', 30, ''],
      ['', 'Kegiatan a', 10, 'Sekretariat'],
      ['', 'Kegiatan b', 20, 'Bidang Mutasi'],
      [2, 'Program dua', 70, ''],
      ['', 'Kegiatan c', 30, 'Sekretariat'],
      ['', 'Kegiatan d', 40, 'Bidang Mutasi'],
    ],
  };
  expect(cek(uji)).toEqual([]);
  const baris = uji.baris.map((row, i) => (i === 2 ? ['', 'Kegiatan b', 20, '-'] : row));
  expect(letakTemuan(cek({ ...uji, baris }))).toEqual(['D7']);
});
