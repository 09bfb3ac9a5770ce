import { targetNol } from '../../../src/core/rules/target-nol';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const pengukuran = (tahunan: number, target: number[], realisasi: number[] = []) =>
  buku({
    kind: 'pengukuran-triwulan',
    kolom: ['no', 'indikator', 'target TAHUN', 'periode', 'target', 'realisasi', 'capaian'],
    baris: target.map((value, i) => [
      i === 0 ? 1 : null,
      i === 0 ? 'Persentase Capaian Kinerja PNS diatas 80%' : null,
      i === 0 ? tahunan : null,
      `TW.${['I', 'II', 'III', 'IV'][i]}`,
      value,
      realisasi[i] ?? null,
    ]),
  });

const perbandingan = (...baris: Isi[][]) =>
  buku({
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'polaritas', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
    baris,
  });

test('four quarters at 0 under an annual target of 50', () => {
  const findings = temuan(targetNol, pengukuran(50, [0, 0, 0, 0]));
  expect(letakTemuan(findings)).toEqual(['E5:E8']);
  expect(findings[0]!.message).toContain('target tahunannya 50');
});

test('a quarter planned at 0 while another carries the year is fine', () => {
  expect(temuan(targetNol, pengukuran(5, [0, 0, 0, 5]))).toEqual([]);
});

test('an annual target of 0 that capaian divides by', () => {
  const findings = temuan(targetNol, perbandingan([1, 'Jumlah dokumen', 'Maksimum', 0, 3, null]));
  expect(letakTemuan(findings)).toEqual(['D5']);
});

test('zero may be the goal where lower is better, as long as it was reached', () => {
  const goal = (realisasi: number) =>
    perbandingan([1, 'Jumlah pelanggaran disiplin', 'Minimum', 0, realisasi, null]);
  expect(temuan(targetNol, goal(0))).toEqual([]);
  expect(letakTemuan(temuan(targetNol, goal(2)))).toEqual(['D5']);
});

test('a first Renstra year at 0 divides nothing', () => {
  const matriks = buku({
    kind: 'renstra-matriks',
    kolom: ['no', 'indikator', 'target Y1', 'target Y2', 'target Y3'],
    baris: [[1, 'Persentase capaian kinerja PNS', 0, 50, 60]],
  });
  expect(temuan(targetNol, matriks)).toEqual([]);
});

test('what a Renja does not plan this year divides nothing, unless something was done', () => {
  const renja = (realisasi: number) =>
    buku({
      kind: 'evaluasi-renja',
      kolom: ['uraian', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
      baris: [
        [
          'Pengadaan pakaian dinas',
          'Jumlah paket pakaian dinas',
          0,
          realisasi,
          { v: 0, f: '=IFERROR(D5/C5*100,0)' },
        ],
      ],
    });
  expect(temuan(targetNol, renja(0))).toEqual([]);
  expect(letakTemuan(temuan(targetNol, renja(3)))).toEqual(['C5']);
});
