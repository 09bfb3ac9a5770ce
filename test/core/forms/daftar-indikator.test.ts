import { analyse } from '../../../src/core/analyse';
import { buildKinerja } from '../../../src/core/kinerja/build';
import { planReport } from '../../../src/core/forms/report';
import { formatSumber } from '../../../src/core/forms/sumber/sumber';
import { id } from '../../../src/core/messages/id';
import { buku, type TabelUji } from '../../support/tabel';
import { isiForm, kosong } from './contoh';

const monev = (baris: TabelUji['baris']): TabelUji => ({
  sheet: 'Monev',
  kind: 'monev',
  judul: ['MONITORING KINERJA', 'TAHUN 2025'],
  kolom: [
    'no',
    'kegiatan',
    'indikator',
    'satuan',
    'target TW1',
    'target TW2',
    'target TW3',
    'target TW4',
    'realisasi TW1',
    'realisasi TW2',
    'realisasi TW3',
    'realisasi TW4',
  ],
  baris,
});

const laporan = (...tabel: TabelUji[]) => {
  const { workbook, tables } = buku(...tabel);
  return planReport(buildKinerja(workbook, tables, kosong), [], kosong, id, { forms: ['target-realisasi'] });
};
const barisAngka = (report: ReturnType<typeof laporan>) =>
  isiForm(report, 'target-realisasi').filter((row) => typeof row[0] === 'number');

test('the same words under two kegiatan are two indicators, each with its own numbers', () => {
  const rows = barisAngka(
    laporan(
      monev([
        [1, 'Perencanaan', 'Jumlah laporan', 'Laporan', 1, 1, 1, 1, 1, 1, null, null],
        [2, 'Keuangan', 'Jumlah laporan', 'Laporan', 3, 3, 3, 3, 3, 2, 1, null],
      ]),
    ),
  );
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    ['Jumlah laporan', 'Laporan', 4, 2],
    ['Jumlah laporan', 'Laporan', 12, 6],
  ]);
});

test('without an annual target the quarters’ targets make the year', () => {
  const [row] = barisAngka(
    laporan(monev([[1, 'Diklat', 'Jumlah peserta diklat', 'Orang', 10, 20, 30, 40, 10, 20, 30, 40]])),
  );
  expect(row!.slice(3, 6)).toEqual([100, 100, 1]);
});

test('an empty workbook has no form, and every one says why', () => {
  const { kinerja, messages } = analyse({ sheets: [], names: [] });
  const report = planReport(kinerja, [], kosong, messages);
  expect(report.sheets).toEqual([]);
  expect(report.plan.actions).toEqual([]);
  expect(report.skipped.every(({ why }) => why.length > 10)).toBe(true);
});

test('a table whose realisasi are grades is measured too', () => {
  const rows = barisAngka(
    laporan({
      sheet: 'Capaian',
      kind: 'perbandingan',
      judul: ['CAPAIAN KINERJA', 'TAHUN 2025'],
      kolom: ['no', 'indikator', 'satuan', 'target TAHUN', 'realisasi TAHUN'],
      baris: [
        [1, 'Predikat SAKIP', 'Predikat', 'BB', 'A'],
        [2, 'Opini BPK', 'Opini', 'WTP', 'WDP'],
      ],
    }),
  );
  // Reached is 100 %; not reached has no conversion until the user gives an order.
  expect(rows.map((row) => row[5])).toEqual([1, '']);
});

test('a total shows thousands where one of its quarters does', () => {
  const { workbook, tables } = buku(
    monev([[1, 'Diklat', 'Jumlah dokumen', 'Dokumen', 1, 1, 1, 1, 0, 0, 0, 1300]]),
  );
  const [baris] = buildKinerja(workbook, tables, kosong).tabel[0]!.indikator;
  const nilai = [...baris!.realisasi.values()];
  expect(formatSumber({ cara: 'gabung', nilai }, 'JUMLAH')).toBe('#,##0');
});
