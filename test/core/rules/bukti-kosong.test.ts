import { buktiKosong } from '../../../src/core/rules/bukti-kosong';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const log = (bukti: Isi, lampiran: Isi = ''): TabelUji => ({
  kind: 'kegiatan-bukti',
  kolom: ['no', 'kegiatan', 'waktu', 'bukti', 'lampiran'],
  baris: [
    ['1.', 'Bimbingan Teknis PPK Online', '10 Juli 2018', 'Surat undangan', 'L.1'],
    ['2.', 'Pendampingan perangkat daerah', '22 Oktober 2018', bukti, lampiran],
  ],
});

test('an activity without evidence', () => {
  for (const bukti of ['', '-']) {
    const [finding, ...more] = temuan(buktiKosong, buku(log(bukti)));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', cell: 'D6' });
    expect(finding!.message).toContain('Pendampingan perangkat daerah');
  }
});

test('a document, or the number of an attachment, is evidence', () => {
  expect(temuan(buktiKosong, buku(log('Daftar hadir')))).toEqual([]);
  expect(temuan(buktiKosong, buku(log('', 'L.1.4.1')))).toEqual([]);
});

test('a realisasi without evidence, where the table has that column', () => {
  const monev = (realisasi: Isi, bukti: Isi): TabelUji => ({
    kind: 'monev',
    kolom: ['indikator', 'target TW1', 'realisasi TW1', 'bukti'],
    baris: [['Jumlah dokumen', 4, realisasi, bukti]],
  });
  expect(letakTemuan(temuan(buktiKosong, buku(monev(4, ''))))).toEqual(['D5']);
  expect(temuan(buktiKosong, buku(monev(4, 'Laporan')))).toEqual([]);
  expect(temuan(buktiKosong, buku(monev('', '')))).toEqual([]);
  const tanpa: TabelUji = {
    kind: 'monev',
    kolom: ['indikator', 'realisasi TW1'],
    baris: [['Jumlah dokumen', 4]],
  };
  expect(temuan(buktiKosong, buku(tanpa))).toEqual([]);
});
