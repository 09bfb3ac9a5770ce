import { realisasiTanpaTarget } from '../../../src/core/rules/realisasi-tanpa-target';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const monev = (...baris: Isi[][]) =>
  temuan(
    realisasiTanpaTarget,
    buku({
      kind: 'monev',
      kolom: [
        'no',
        'indikator',
        'target TAHUN',
        'target TW1',
        'realisasi TW1',
        'target TW2',
        'realisasi TW2',
      ],
      baris,
    }),
  );

test('a quarter with realisasi and a blank target', () => {
  const findings = monev([1, 'Jumlah peserta diklat teknis', 114, 35, 37, null, 19]);
  expect(letakTemuan(findings)).toEqual(['G5']);
  expect(findings[0]!.related).toEqual([{ sheet: 'Lembar1', cell: 'F5' }]);
});

test('a target of 0 is a target, a realisasi of 0 needs none', () => {
  expect(monev([1, 'Jumlah peserta diklat teknis', 35, 35, 37, 0, 2])).toEqual([]);
  expect(monev([1, 'Jumlah peserta diklat teknis', 35, 35, 37, null, 0])).toEqual([]);
});

test('an indicator without any target is target-kosong, said once', () => {
  expect(monev([1, 'Jumlah peserta diklat teknis', null, null, 37, null, 19])).toEqual([]);
});
