import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { isCellError } from '../../../src/core/grid/workbook';
import {
  berkas,
  diKolom,
  hitung,
  rumusDitulis,
  selDi,
  type Dihitung,
  type LembarUji,
} from '../../support/hitung-uji';
import { kinerjaAnggaran, monevBersela, perbandingan } from '../../support/tata-letak';

jest.setTimeout(120_000);

/** The ways of computing that the settings choose, in the columns that are computed. */

const nilai = (run: Dihitung, sheet: string, sel: string) => selDi(run.sesudah, sheet, sel)?.value ?? '';

/** A table with a mean and a predikat row, its capaian column filled or blank. */
const denganRata = (capaian: readonly (number | null)[]): LembarUji => ({
  nama: 'Tabel 3.5',
  baris: [
    ['Tabel 3.5 Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian'],
    [1, 'Jumlah dokumen perencanaan', 'Dokumen', 3, 2, capaian[0]!],
    [2, 'Jumlah laporan keuangan', 'Laporan', 6, 4, capaian[1]!],
    [3, 'Jumlah arsip tertata', 'Berkas', 50, 50, capaian[2]!],
    ['Rata-rata capaian kinerja (%)', null, null, null, null, null],
    ['Predikat kinerja', null, null, null, '-', null],
  ],
});

describe('the geometric mean', () => {
  test('closes the user’s own column in its scale, blank or printed: (2/3; 2/3; 1) → 76,31', async () => {
    const run = await hitung(berkas(denganRata([null, null, null])), { profil: { rataRata: 'GEOMETRIK' } });
    expect(nilai(run, 'Tabel 3.5', 'F6')).toBeCloseTo(76.31, 2);
    expect(nilai(run, 'Tabel 3.5', 'F7')).toBe('Tinggi');
    expect(nilai(run, 'Tabel 3.5', 'H7')).toBe('skala: Skala nilai peringkat kinerja (Permendagri 86/2017)');
    expect(selDi(run.sesudah, 'Tabel 3.5', 'F6')!.formula).toContain('PRODUCT(F3:F5)^(1/COUNT(F3:F5))');
    const biasa = await hitung(berkas(denganRata([null, null, null])));
    expect(nilai(biasa, 'Tabel 3.5', 'F6')).toBeCloseTo(77.78, 2);
  });

  test('closes a column of ours, and the sheet says which mean and which scale it is', async () => {
    const run = await hitung(berkas(monevBersela), { profil: { rataRata: 'GEOMETRIK' } });
    const status = diKolom(run, 'Status polaritas & akumulasi', 12);
    expect(nilai(run, 'Monev', status)).toMatch(/^rata-rata geometrik dari \d indikator$/);
  });
});

test('a range goes by the direction of the settings, and the Polaritas column shows it', async () => {
  const lembar: LembarUji = {
    nama: 'Tabel 3.6',
    baris: [
      ['Tabel 3.6 Capaian Kinerja Tahun 2024'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      [1, 'pH air limbah', 'pH', '7–8', 6.5],
      [2, 'Suhu ruang arsip', 'Derajat', '80–90', 70],
      [3, 'Jumlah arsip tertata', 'Berkas', 50, 50],
    ],
  };
  const run = await hitung(berkas(lembar), {
    profil: { indikator: { 'ph air limbah': { polaritas: 'RENTANG', arahRentang: 'MIN' } } },
  });
  expect(nilai(run, 'Tabel 3.6', diKolom(run, 'Capaian', 3))).toBeCloseTo(1.0714, 4);
  expect(nilai(run, 'Tabel 3.6', diKolom(run, 'Polaritas', 3))).toBe('RENTANG MIN');
  expect(nilai(run, 'Tabel 3.6', diKolom(run, 'Capaian', 4))).toBe(0.875);
  expect(nilai(run, 'Tabel 3.6', diKolom(run, 'Polaritas', 4))).toBe('RENTANG');
});

test.each(['PMK-22', 'PMK-249'] as const)(
  '%s: a table without a total row says where E and NE stand',
  async (efisiensi) => {
    const tanpaJumlah: LembarUji = {
      nama: 'Anggaran',
      baris: [
        ['Capaian dan Anggaran Tahun 2024'],
        [
          'No',
          'Indikator Kinerja',
          'Satuan',
          'Target',
          'Realisasi',
          '% Capaian',
          'Pagu (Rp)',
          'Realisasi Anggaran (Rp)',
        ],
        [1, 'Jumlah dokumen', 'Dokumen', 10, 10, 100, 1000000, 900000],
        [2, 'Jumlah laporan', 'Laporan', 10, 9, 90, 2000000, 1900000],
      ],
    };
    const run = await hitung(berkas(tanpaJumlah), { profil: { efisiensi } });
    expect(run.hasil.skipped.map(({ why }) => why).join()).toContain('tidak punya baris jumlah');
    const ada = await hitung(berkas(kinerjaAnggaran), { profil: { efisiensi } });
    const adaNe = ada.hasil.columns.some(({ header }) => header.startsWith('Nilai efisiensi'));
    expect(ada.hasil.skipped.some(({ why }) => why.includes('tidak punya baris jumlah'))).toBe(!adaNe);
  },
);

describeWithLibreOffice('in LibreOffice', () => {
  test('the closing rows answer the values written with them, errors of the user’s cells or not', async () => {
    const galat = denganRata([null, null, null]);
    const lembar: LembarUji[] = [
      denganRata([66.67, 66.67, 100]),
      perbandingan,
      {
        ...galat,
        nama: 'Tabel 3.7',
        baris: galat.baris.map((row, i) => (i === 3 ? row.map((v, c) => (c === 5 ? { f: '1/0' } : v)) : row)),
      },
      denganRata([null, null, null]),
    ];
    const runs = await Promise.all(
      lembar.map((satu) => hitung(berkas(satu), { profil: { rataRata: 'GEOMETRIK' } })),
    );
    const dihitung = await recalculate(runs.map(({ host }) => host.save()));
    runs.forEach((run, i) => {
      for (const { sheet, row, column, cached, formula } of rumusDitulis(run)) {
        const found =
          dihitung[i]!.sheets.find(({ name }) => name === sheet)?.cells[row - 1]?.[column - 1]?.value ?? '';
        const beda =
          isCellError(found) ||
          (typeof found === 'number' ? Math.abs(found - Number(cached)) > 1e-9 : found !== cached);
        // A cell of the user's that holds an error leaves our mean blank.
        if (i === 2) expect(isCellError(found)).toBe(false);
        else expect(beda ? { formula, cached, found } : undefined).toBeUndefined();
      }
    });
  });

  test('a long column in points does not leave the range of numbers: the product is taken in pieces', async () => {
    const baris = Array.from({ length: 180 }, (_, i) => [
      i + 1,
      `Indeks mutu layanan unit ${i + 1}`,
      'Nilai',
      10,
      9,
      90,
    ]);
    const panjang: LembarUji = {
      nama: 'Tabel 3.8',
      baris: [
        ...denganRata([]).baris.slice(0, 2),
        ...baris,
        ['Rata-rata capaian kinerja (%)', null, null, null, null, null],
      ],
    };
    const run = await hitung(berkas(panjang), { profil: { rataRata: 'GEOMETRIK' } });
    expect(nilai(run, 'Tabel 3.8', 'F183')).toBeCloseTo(90, 9);
    const [dihitung] = await recalculate([run.host.save()]);
    expect(dihitung!.sheets[0]!.cells[182]![5]!.value).toBeCloseTo(90, 9);
  });
});
