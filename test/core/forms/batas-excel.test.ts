import { planReport } from '../../../src/core/forms/report';
import { buildKinerja } from '../../../src/core/kinerja/build';
import type { Profil } from '../../../src/core/kinerja/profil';
import { id } from '../../../src/core/messages/id';
import { batasExcel, ukurRumus } from '../../support/batas-rumus';
import { fungsiLain } from '../../support/rumus-uji';
import { buku, type TabelUji } from '../../support/tabel';
import { kosong, rumusRencana } from './contoh';

/** Tables as large as a whole regency's, under the longest name that a sheet can have. */
const lembar = (nama: string): string => nama.padEnd(31, '_');
const dariN = <T>(n: number, isi: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => isi(i));

/** 280 indicators with a budget each, a banner after every one: nothing stands together. */
const monev: TabelUji = {
  sheet: lembar("Monev 'IKU' Bidang"),
  kind: 'monev',
  judul: ['MONITORING KINERJA', 'TAHUN 2025'],
  kolom: [
    'no',
    'sasaran',
    'indikator',
    'satuan',
    'target TAHUN',
    ...['TW1', 'TW2', 'TW3', 'TW4'].flatMap((tw) => [`target ${tw}`, `realisasi ${tw}`]),
    'target TAHUN Rp',
    'realisasi TAHUN Rp',
  ],
  baris: dariN(280, (i) => [
    [i + 1, `Sasaran ${i % 7}`, `Jumlah dokumen ${i}`, 'Dokumen', 20, 5, 5, 5, 4, 5, 6, 5, 5, 1000 + i, 900],
    [`Bagian ${i}`],
  ]).flat(),
  sectionRows: dariN(280, (i) => 6 + 2 * i),
};

/** The same under one sasaran. */
const satuSasaran: TabelUji = {
  ...monev,
  baris: monev.baris.map((row) => (row.length > 1 ? [row[0]!, 'Sasaran', ...row.slice(2)] : row)),
};

/** 300 programs of two kegiatan each. */
const anggaran: TabelUji = {
  sheet: lembar('Anggaran'),
  kind: 'anggaran',
  judul: ['REALISASI ANGGARAN', 'TAHUN 2025'],
  kolom: ['no', 'program', 'kegiatan', 'target TAHUN Rp', 'realisasi TAHUN Rp'],
  baris: dariN(300, (i) => [
    [i + 1, `Program ${i}`, null, 300, 200],
    [null, null, `Kegiatan A ${i}`, 100, 90],
    [null, null, `Kegiatan B ${i}`, 200, 110],
  ]).flat(),
};

/** 300 komponen of a detailed budget, each with its own costs, remarks between them. */
const rincian: TabelUji = {
  sheet: lembar('Rincian'),
  kind: 'rincian-anggaran',
  judul: ['RINCIAN PAGU', 'TAHUN 2025'],
  kolom: ['kode', 'uraian', 'volume', 'harga-satuan', 'jumlah'],
  baris: [
    ['4846.BAB', 'Keluaran', null, null, 1],
    ...dariN(300, (i) => [
      [String(100 + i).slice(0, 3), `Komponen ${i}`, null, null, 300],
      [null, `Tempat ${i}`, null, null, null],
      [`A${i}`, `Belanja ${i}`, 3, 100, 300],
    ]).flat(),
  ],
};

const rumusDari = (tabel: TabelUji, profil: Profil, forms?: readonly string[]) => {
  const { workbook, tables } = buku(tabel);
  const report = planReport(buildKinerja(workbook, tables, profil), [], profil, id, { forms });
  return { rumus: rumusRencana(report), report };
};

const melewati = (rumus: ReturnType<typeof rumusRencana>) =>
  rumus.flatMap(({ sheet, row, column, formula }) => {
    const ukuran = ukurRumus(formula!);
    const lewat = (Object.keys(batasExcel) as (keyof typeof batasExcel)[]).filter(
      (apa) => ukuran[apa] > batasExcel[apa],
    );
    return lewat.length > 0 || fungsiLain(formula!).length > 0
      ? [{ sheet, row, column, ukuran, awal: formula!.slice(0, 80) }]
      : [];
  });

const berbatas: Profil = {
  ...kosong,
  batas: 110,
  indikator: Object.fromEntries(
    dariN(280, (i) => [`jumlah dokumen ${i}`, { batas: [100, 110, 120, 150][i % 4] }]),
  ),
};

const rata = ['target-realisasi', 'per-sasaran', 'efisiensi', 'dasbor', 'narasi'];

test.each<[string, TabelUji, Profil, string[] | undefined]>([
  ['scattered indicators', monev, kosong, undefined],
  ['a cap of its own for each indicator', monev, berbatas, rata],
  ['the geometric mean', monev, { ...kosong, rataRata: 'GEOMETRIK' }, rata],
  [
    'geometric means of capped capaian, PMK 22',
    monev,
    { ...berbatas, rataRata: 'GEOMETRIK', efisiensi: 'PMK-22' },
    rata,
  ],
  ['PMK 249', monev, { ...kosong, efisiensi: 'PMK-249' }, rata],
  ['all indicators of one sasaran', satuSasaran, kosong, ['anggaran-sasaran', ...rata]],
  ['many programs', anggaran, kosong, undefined],
  ['a detailed budget', rincian, kosong, undefined],
])('%s: every formula of every form is one that Excel takes', (_, tabel, profil, forms) => {
  const { rumus, report } = rumusDari(tabel, profil, forms);
  // None is written as a number that does not follow.
  expect(report.skipped.filter(({ what }) => what.includes('!'))).toEqual([]);
  expect(rumus.length).toBeGreaterThan(500);
  expect(melewati(rumus)).toEqual([]);
});
