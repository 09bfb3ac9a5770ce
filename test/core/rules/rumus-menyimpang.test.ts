import { rumusMenyimpang } from '../../../src/core/rules/rumus-menyimpang';
import { sebabDari } from '../../../src/core/rules/hubungan/ganjil';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const cek = (uji: TabelUji) => temuan(rumusMenyimpang, buku(uji));

const monev = (rumus: (row: number) => string, n = 6): TabelUji => ({
  kind: 'perbandingan',
  kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN'],
  baris: Array.from({ length: n }, (_, i): Isi[] => [
    i + 1,
    `Indikator ke-${'abcdefghijklmnop'[i]!.repeat(3)}`,
    10 + i,
    8 + i,
    { f: rumus(i + 5), v: Math.round(((8 + i) / (10 + i)) * 1000) / 10 },
  ]),
});

describe('down a column', () => {
  test('a reference to the next row', () => {
    const [finding, ...more] = cek(monev((row) => (row === 7 ? '=D8/C7*100' : `=D${row}/C${row}*100`)));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', cell: 'E7', data: { expected: '=D7/C7*100' } });
    expect(finding!.message).toContain('menunjuk baris atau kolom lain');
    expect(finding!.fix?.actions).toMatchObject([{ cells: [{ row: 7, column: 5, formula: '=D7/C7*100' }] }]);
  });

  test('an inverted ratio', () => {
    const [finding] = cek(monev((row) => (row === 9 ? '=C9/D9*100' : `=D${row}/C${row}*100`)));
    expect(finding).toMatchObject({ cell: 'E9' });
    expect(finding!.message).toContain('terbalik');
  });

  test('a dropped term', () => {
    const sisa: TabelUji = {
      kind: 'anggaran',
      kolom: [
        'uraian',
        'target TAHUN Rp',
        'realisasi TW1 Rp',
        'realisasi TW2 Rp',
        'realisasi TW3 Rp',
        'selisih',
      ],
      baris: [5, 6, 7, 8, 9].map((row): Isi[] => [
        `Kegiatan ${row}`,
        100 + row,
        10,
        20,
        30,
        { f: row === 8 ? '=B8-C8-D8' : `=B${row}-C${row}-D${row}-E${row}`, v: row === 8 ? 78 : 40 + row },
      ]),
    };
    const [finding] = cek(sisa);
    expect(finding).toMatchObject({ cell: 'F8', data: { expected: '=B8-C8-D8-E8' } });
    expect(finding!.message).toContain('sukunya');
  });

  test('one form is right; so is another way of writing it, and a second habit of several rows', () => {
    expect(cek(monev((row) => `=D${row}/C${row}*100`))).toEqual([]);
    expect(cek(monev((row) => (row === 7 ? '=D7/C7*100*100%' : `=D${row}/C${row}*100`)))).toEqual([]);
    expect(cek(monev((row) => (row > 7 ? `=100*D${row}/C${row}` : `=D${row}/C${row}*100`)))).toEqual([]);
  });

  test('too few neighbours say nothing', () => {
    expect(cek(monev((row) => (row === 7 ? '=D8/C7*100' : `=D${row}/C${row}*100`), 3))).toEqual([]);
  });

  test('shares of their own program are alike, however far its row is', () => {
    const bagian: TabelUji = {
      kind: 'anggaran',
      kolom: ['no', 'uraian', 'target TAHUN Rp', 'lain = Porsi'],
      baris: [
        [1, 'Program satu', 30, ''],
        ['', 'Kegiatan a', 10, { f: '=C6/$C$5', v: 0.33 }],
        ['', 'Kegiatan b', 10, { f: '=C7/$C$5', v: 0.33 }],
        ['', 'Kegiatan c', 10, { f: '=C8/$C$5', v: 0.33 }],
        [2, 'Program dua', 20, ''],
        ['', 'Kegiatan d', 20, { f: '=C10/$C$9', v: 1 }],
        [3, 'Program tiga', 40, ''],
        ['', 'Kegiatan e', 40, { f: '=C12/$C$11', v: 1 }],
      ],
    };
    expect(cek(bagian)).toEqual([]);
  });

  test('the year of an indicator in its own way is no slip, a link to the target is', () => {
    const tahun = (rumus: string, nilai: number): TabelUji => ({
      kind: 'monev',
      kolom: [
        'indikator',
        'target TAHUN',
        'realisasi TW1',
        'realisasi TW2',
        'realisasi TW3',
        'realisasi TW4',
        'realisasi TAHUN',
      ],
      baris: [5, 6, 7, 8, 9, 10].map((row): Isi[] => [
        `Indikator ${row}`,
        row === 8 ? 9 : 10,
        1,
        2,
        3,
        row,
        row === 8 ? { f: rumus, v: nilai } : { f: `=C${row}+D${row}+E${row}+F${row}`, v: 6 + row },
      ]),
    });
    expect(cek(tahun('=F8', 8))).toEqual([]);
    expect(cek(tahun('=AVERAGE(C8:F8)', 3.5))).toEqual([]);
    expect(letakTemuan(cek(tahun('=B8', 9)))).toEqual(['G8']);
    expect(letakTemuan(cek(tahun('=C8+D8+E8', 6)))).toEqual(['G8']);
  });
});

describe('along a row', () => {
  const program = (d5: string): TabelUji => ({
    kind: 'anggaran',
    kolom: ['no', 'uraian', 'target TAHUN Rp', 'realisasi TAHUN Rp'],
    baris: [
      [1, 'Program satu', { f: '=SUM(C6:C8)', v: 60 }, { f: d5, v: d5.endsWith('D7)') ? 25 : 50 }],
      ['', 'Kegiatan a', 10, 8],
      ['', 'Kegiatan b', 20, 17],
      ['', 'Kegiatan c', 30, 25],
      [2, 'Program dua', { f: '=SUM(C10:C11)', v: 50 }, { f: '=SUM(D10:D11)', v: 40 }],
      ['', 'Kegiatan d', 20, 15],
      ['', 'Kegiatan e', 30, 25],
    ],
  });

  test('of two sums side by side the one that stops short is the odd one', () => {
    const [finding, ...more] = cek(program('=SUM(D6:D7)'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ cell: 'D5', data: { expected: '=SUM(D6:D8)' } });
    expect(finding!.message).toContain('rentang');
    expect(cek(program('=SUM(D6:D8)'))).toEqual([]);
  });

  test('a sum among averages, an average among sums', () => {
    const baris = (k: string, rp: string): TabelUji => ({
      kind: 'evaluasi-renja',
      kolom: [
        'uraian',
        ...['RENSTRA', 'SD-LALU', 'TAHUN', 'TW1', 'TW2'].flatMap((p) => [`target ${p}`, `target ${p} Rp`]),
      ],
      baris: [
        ['Kegiatan a', 1, 10, 2, 20, 3, 30, 4, 40, 5, 50],
        ['Kegiatan b', 3, 30, 4, 40, 5, 50, 6, 60, 7, 70],
        [
          'Rata-rata capaian kinerja (%)',
          { f: '=AVERAGE(B5:B6)', v: 2 },
          { f: '=SUM(C5:C6)', v: 40 },
          { f: k, v: 6 },
          { f: '=SUM(E5:E6)', v: 60 },
          { f: '=AVERAGE(F5:F6)', v: 4 },
          { f: '=SUM(G5:G6)', v: 80 },
          { f: '=AVERAGE(H5:H6)', v: 5 },
          { f: rp, v: 50 },
          { f: '=AVERAGE(J5:J6)', v: 6 },
          { f: '=SUM(K5:K6)', v: 120 },
        ],
      ],
    });
    expect(letakTemuan(cek(baris('=SUM(D5:D6)', '=AVERAGE(I5:I6)')))).toEqual(['D7', 'I7']);
    expect(cek(baris('=AVERAGE(D5:D6)', '=SUM(I5:I6)'))).toEqual([]);
  });
});

test('realisasi that only copies another quarter or the target', () => {
  const uji: TabelUji = {
    kind: 'monev',
    kolom: ['indikator', 'target TW1', 'realisasi TW1', 'realisasi TW2'],
    baris: [5, 6, 7, 8, 9].map((row): Isi[] => [
      `Indikator ${row}`,
      10,
      row === 8 ? { f: '=B8', v: 10 } : row,
      row,
    ]),
  };
  const [finding, ...more] = cek(uji);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'C8' });
  expect(finding!.message).toContain('menyalin target atau periode lain');
  expect(finding!.fix).toBeUndefined();
});

test("a fixed row of another block's closing row, eight cells in one finding", () => {
  const kolom = ['uraian', 'target TAHUN', ...['TW1', 'TW2', 'TW3'].map((p) => `realisasi ${p}`)];
  const blok = (start: number, anchor: number): Isi[][] => [
    ['Kegiatan a', 10, 1, 2, 3],
    ['Kegiatan b', 20, 4, 5, 6],
    ['Rata-rata', ...'BCDE'.split('').map((c) => ({ f: `=AVERAGE(${c}${start}:${c}${start + 1})`, v: 15 }))],
    ['', '', ...'CDE'.split('').map((c) => ({ f: `=${c}${start + 2}/$B$${anchor}*100`, v: 10 }))],
  ];
  const uji = (anchor: number): TabelUji => ({
    kind: 'evaluasi-renja',
    kolom,
    baris: [...blok(5, 7), ...blok(9, anchor)],
    totalRows: [7, 11],
  });
  const [finding, ...more] = cek(uji(7));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'C12', range: 'C12:E12', data: { expected: '=C11/$B$11*100' } });
  expect(cek(uji(11))).toEqual([]);
});

test('a percentage of a percentage', () => {
  const uji = (rumus: string): TabelUji => ({
    kind: 'evaluasi-renja',
    kolom: ['uraian', 'target RENSTRA', 'realisasi SD-TAHUN', 'capaian SD-TAHUN', 'lain = Tingkat'],
    baris: [['Kegiatan a', 500, 200, { f: '=C5/B5*100', v: 40 }, { f: rumus, v: 8 }]],
  });
  const [finding] = cek(uji('=D5/B5*100'));
  expect(finding).toMatchObject({ cell: 'E5' });
  expect(finding!.message).toContain('sudah persentase');
  expect(cek(uji('=C5/B5*100'))).toEqual([]);
  expect(cek(uji('=D5/D5*100'))).toEqual([]);
});

test('an average of averages over groups of different size', () => {
  const uji = (baris: number): TabelUji => ({
    kind: 'perbandingan',
    kolom: ['no', 'indikator', 'capaian TAHUN'],
    baris: [
      ...[1, 2, 3].map((i): Isi[] => [i, `Indikator ${i}`, 90]),
      ['', 'Rata-rata sasaran I', { f: '=AVERAGE(C5:C7)', v: 90 }],
      ...[4, 5, 6].slice(0, baris).map((i): Isi[] => [i, `Indikator ${i}`, 90]),
      ['', 'Rata-rata sasaran II', { f: `=AVERAGE(C9:C${8 + baris})`, v: 90 }],
      ['', 'Rata-rata capaian', { f: `=(C8+C${9 + baris})/2`, v: 90 }],
    ],
  });
  expect(letakTemuan(cek(uji(2)))).toEqual(['C12']);
  expect(cek(uji(3))).toEqual([]);
});

test.each([
  ['=SUM(C5:C6)', '=SUM(C5:C7)', 'rentang'],
  ['=C5+C9', '=C5+C9+C12', 'suku'],
  ['=C5/D5', '=D5/C5', 'terbalik'],
  ['=C6/D5', '=C5/D5', 'acuan'],
  ['=SUM(C5:C7)', '=AVERAGE(C5:C7)', 'fungsi'],
])('%s for %s: %s', (formula, seharusnya, sebab) => {
  expect(sebabDari(formula, seharusnya)).toBe(sebab);
});
