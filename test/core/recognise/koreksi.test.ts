import { toContract } from '../../../src/core/recognise/contract-json';
import { recognise, type RecogniseOptions } from '../../../src/core/recognise/recognise';
import type { Table } from '../../../src/core/recognise/table';
import { en } from '../../../src/core/messages/en';
import type { Sheet } from '../../../src/core/grid/workbook';
import { workbookOf } from '../../support/grid';
import { lembar } from './lembar';

const gambar = `
No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
1 | Indeks mutu | Indeks | 80 | 78 | 97.5
2 | Jumlah dokumen | Dokumen | 4 | 4 | 100`;
const baca = (sheets: Sheet[], options?: RecogniseOptions): Table[] => recognise(workbookOf(sheets), options);
const [asli] = baca([lembar(gambar)]);

describe('fingerprint', () => {
  test('is the same for the same layout elsewhere, in another year, with other rows', () => {
    const lain = lembar(
      `
DINAS CONTOH

. | . | NO. | INDIKATOR | Satuan | TARGET 2025 | Realisasi 2025 | Capaian ( % )
. | . | 1 | Angka stunting | % | 14 | 13 | 107`,
    );
    expect(baca([lain])[0]?.fingerprint).toBe(asli!.fingerprint);
  });

  test('differs where a column is added or renamed', () => {
    const prints = [
      gambar,
      gambar.replace('Capaian (%)', 'Predikat'),
      gambar.replace('Capaian (%)', 'Capaian (%) | Keterangan'),
    ].map((drawing) => baca([lembar(drawing)])[0]!.fingerprint);
    expect(new Set(prints).size).toBe(3);
  });
});

describe('a remembered correction', () => {
  const dengan = (koreksi: NonNullable<RecogniseOptions['koreksi']>[string]): Table[] =>
    baca([lembar(gambar)], { koreksi: { [asli!.fingerprint]: koreksi } });

  test('wins over what was recognised and says so', () => {
    const [table] = dengan({
      kind: 'monev',
      dataRows: [2, 2],
      columns: {
        E: { role: 'realisasi', period: 'TW4' },
        F: { role: 'realisasi', period: 'TAHUN', measure: 'anggaran' },
      },
    });
    expect(table).toMatchObject({ kind: 'monev', dataRows: [2, 2], confidence: 1 });
    expect(table!.columns[4]).toMatchObject({ column: 'E', role: 'realisasi', period: 'TW4' });
    expect(table!.columns[5]).toMatchObject({ column: 'F', role: 'realisasi', measure: 'anggaran' });
    expect(table!.columns[3]).toEqual(asli!.columns[3]);
    expect(table!.evidence[0]).toBe('Koreksi Anda untuk susunan tabel ini dipakai.');
  });

  test('follows corrected roles to another kind', () => {
    const [table] = dengan({
      columns: { D: { role: 'lain' }, E: { role: 'lain' }, F: { role: 'formulasi' } },
    });
    expect(table?.kind).toBe('iku-formulasi');
  });

  test('moves the data rows below a corrected header', () => {
    expect(dengan({ headerRows: [1, 2] })[0]).toMatchObject({ headerRows: [1, 2], dataRows: [3, 3] });
  });

  test('takes away what is no table', () => expect(dengan({ bukanTabel: true })).toEqual([]));
});

test('hidden sheets are read only when asked for', () => {
  const hidden = { ...lembar(gambar), visibility: 'hidden' as const };
  expect(baca([hidden])).toEqual([]);
  expect(baca([hidden], { includeHidden: true })).toHaveLength(1);
});

test('the evidence speaks English when asked', () => {
  const [table] = baca([lembar(gambar)], { messages: en });
  expect(table!.evidence.join(' ')).toContain('Header in row 1: 6 of 6 columns');
  expect(asli!.evidence.join(' ')).toContain('Kepala tabel di baris 1: 6 dari 6 kolom');
});

test('the contract keeps to its own keys', () => {
  const json = toContract(asli!);
  expect(Object.keys(json)).toEqual([
    'sheet',
    'kind',
    'confidence',
    'headerRows',
    'dataRows',
    'repeatedHeaderRows',
    'sectionRows',
    'totalRows',
    'columns',
    'evidence',
  ]);
  expect(json.columns[3]).toEqual({ column: 'D', role: 'target', period: 'TAHUN' });
});

test('a sheet of a hundred thousand rows is recognised without delay', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [
    { value: i + 1 },
    { value: `Persentase layanan ${i}` },
    { value: '%' },
    { value: 80 },
    { value: 78 },
  ]);
  const head = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'].map((value) => ({ value }));
  const sheet: Sheet = {
    name: 'Besar',
    visibility: 'visible',
    rowCount: rows.length + 1,
    columnCount: 5,
    cells: [head, ...rows],
    merges: [{ firstRow: 2, lastRow: 1_048_576, firstColumn: 6, lastColumn: 7 }],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const start = performance.now();
  expect(baca([sheet])[0]).toMatchObject({ kind: 'perbandingan', dataRows: [2, 100_001] });
  expect(performance.now() - start).toBeLessThan(8000);
});

describe('splitting and joining', () => {
  const panjang = `
No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
1 | Indeks mutu | Indeks | 80 | 78 | 97.5
2 | Jumlah dokumen | Dokumen | 4 | 4 | 100
3 | Jumlah laporan | Laporan | 6 | 6 | 100`;
  const dua = `${panjang}

TABEL KEDUA
No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
1 | Jumlah aplikasi | Aplikasi | 5 | 5 | 100`;
  const rows = (tables: Table[]) => tables.map((t) => [t.headerRows, t.dataRows, t.repeatedHeaderRows]);

  test('a table is parted at the row the user names; without a header of its own it shares the one above', () => {
    const [utuh] = baca([lembar(panjang)]);
    const at = utuh!.dataRows[0] + 1;
    const parts = baca([lembar(panjang)], { koreksi: { [utuh!.fingerprint]: { pisah: [at] } } });
    expect(rows(parts)).toEqual([
      [utuh!.headerRows, [utuh!.dataRows[0], at - 1], []],
      [utuh!.headerRows, [at, utuh!.dataRows[1]], []],
    ]);
    // A row that lies in no such table changes nothing.
    expect(baca([lembar(panjang)], { koreksi: { [utuh!.fingerprint]: { pisah: [99] } } })).toHaveLength(1);
  });

  test('a table below is joined; its title and header become a repeated header', () => {
    const found = baca([lembar(dua)]);
    expect(found).toHaveLength(2);
    const [atas, bawah] = found as [Table, Table];
    const joined = baca([lembar(dua)], {
      koreksi: { [atas.fingerprint]: { sambung: [bawah.headerRows[0]] } },
    });
    const between = [];
    for (let row = atas.dataRows[1] + 1; row <= bawah.headerRows[1]; row++) between.push(row);
    expect(rows(joined)).toEqual([[atas.headerRows, [atas.dataRows[0], bawah.dataRows[1]], between]]);
  });
});
