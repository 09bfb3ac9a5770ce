import { nilaiCapaian } from '../../../src/core/measures/capaian';
import { nilaiRentang } from '../../../src/core/measures/capaian-rentang';
import { nilaiPmk22 } from '../../../src/core/measures/efisiensi-pmk-22';
import { nilaiPmk249 } from '../../../src/core/measures/efisiensi-pmk-249';
import { nilaiSelisih } from '../../../src/core/measures/efisiensi-selisih';
import { nilaiEfisiensi } from '../../../src/core/measures/nilai-efisiensi';
import { bulatkan, predikatSkala, skalaPermendagri86, skalaSakip } from '../../../src/core/measures/predikat';
import { nilaiRataGeometrik, nilaiRataRata, nilaiRataTertimbang } from '../../../src/core/measures/rata-rata';
import { nilaiSerapan } from '../../../src/core/measures/serapan';

/** As a report prints it: percent, two decimals, rounded half up. */
const cetak = (fraction: number | null): number | null =>
  fraction === null ? null : bulatkan(fraction * 100, 2);

describe('figures of published reports', () => {
  test.each([
    // LKjIP of a provincial BKD, 2020: Tabel 3.5 (which prints 168,5 for the second) and 3.7.
    ['MAKS', 75, 73, 97.33],
    ['MIN', 20, 6.23, 168.85],
    ['MAKS', 85, 73, 85.88],
    ['MIN', 10, 6.23, 137.7],
    ['MIN-RASIO', 20, 6.23, 321.03],
  ] as const)('capaian %s, target %d, realisasi %d → %d %%', (polaritas, t, r, printed) =>
    expect(cetak(nilaiCapaian(polaritas, t, r))).toBe(printed),
  );

  test('a mean is over all measured indicators', () => {
    expect(cetak(nilaiRataRata([1, 0.9733, 1.6885]))).toBe(122.06);
    expect(nilaiRataRata([1, 0, null, 1])).toBeCloseTo(2 / 3, 12);
  });

  test('LAN: 87,93 from its four parts by their weights', () =>
    expect(
      bulatkan(
        nilaiRataTertimbang([
          { nilai: 95.53, bobot: 9.7 },
          { nilai: 99.61, bobot: 18.2 },
          { nilai: 99.72, bobot: 43.5 },
          { nilai: 59.98, bobot: 28.6 },
        ])!,
        2,
      ),
    ).toBe(87.93));

  test('geometric means, one over the other', () => {
    const a = nilaiRataGeometrik([1, 0.9]);
    const b = nilaiRataGeometrik([2 / 3, 2 / 3, 1]);
    const c = nilaiRataGeometrik([a, b]);
    expect([a, b, c, nilaiRataGeometrik([c, 1])].map(cetak)).toEqual([94.87, 76.31, 85.09, 92.24]);
  });

  test('a range: against its lower bound below it, against its upper bound above it', () => {
    expect(cetak(nilaiRentang({ dari: 80, sampai: 90 }, 70, 'MAKS'))).toBe(87.5);
    expect(cetak(nilaiRentang({ dari: 7, sampai: 8 }, 6.5, 'MIN'))).toBe(107.14);
    expect(cetak(nilaiRentang({ dari: 7, sampai: 8 }, 9, 'MIN'))).toBe(87.5);
    expect(nilaiRentang({ dari: 80, sampai: 90 }, 90, 'MAKS')).toBe(1);
  });

  test('serapan of two sums, and efisiensi as their difference', () => {
    expect(cetak(nilaiSerapan(23_265_036_415, 21_947_576_337))).toBe(94.34);
    expect(cetak(nilaiSelisih(nilaiCapaian('MIN', 20, 6.23), 0.9434))).toBe(74.51);
  });
});

describe('nilai efisiensi stays within 0–100 %', () => {
  test('E of 74 % would be 235 %', () => expect(nilaiEfisiensi(0.74)).toBe(1));
  test('an overspent keluaran is not below zero', () => expect(nilaiEfisiensi(-0.5)).toBe(0));
  test('E = 0 is half', () => expect(nilaiEfisiensi(0)).toBe(0.5));
  test('from rows: a keluaran reached in full with 90 % of its pagu', () => {
    expect(nilaiPmk22([{ pagu: 1000, capaian: 1, realisasi: 900 }])).toBeCloseTo(0.1, 12);
    expect(nilaiPmk249({ pagu: 1000, realisasi: 900, target: 10, volume: 10 })).toBeCloseTo(0.1, 12);
  });
});

describe('predikat at its borders', () => {
  test.each([
    [80, 'BB'],
    [80.005, 'A'],
    [90, 'A'],
    [90.01, 'AA'],
    [0, 'D'],
  ])('SAKIP %d is %s', (poin, predikat) => expect(predikatSkala(poin, skalaSakip)).toBe(predikat));
  test.each([
    [90.5, 'Sangat Tinggi'],
    [90.49, 'Tinggi'],
    [121.93, 'Sangat Tinggi'],
    [50.4, 'Sangat Rendah'],
    [50.5, 'Rendah'],
  ])('Permendagri 86/2017 %d is %s', (poin, predikat) =>
    expect(predikatSkala(poin, skalaPermendagri86)).toBe(predikat),
  );
});
