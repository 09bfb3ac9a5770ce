import { baris, buka, isiForm, kosong, laporanContoh, laporkan, sel, lembarForm } from './contoh';

/** Figures of the published reports: theirs where they were right, the corrected ones where they were wrong. */

const persen = (value: unknown): number => Math.round(Number(value) * 1e4) / 100;

test('target and realisasi: 97,33 · 0 · 168,85 (printed 168,5) · 100, mean 91,55 over all four (printed 121,93)', async () => {
  for (const nama of ['lkjip-kaltim-2020-rumus', 'lkjip-kaltim-2020'] as const) {
    const rows = isiForm(await laporanContoh(nama), 'target-realisasi');
    const isi = rows.filter((row) => typeof row[0] === 'number');
    expect(isi.map((row) => persen(row[5]))).toEqual([97.33, 0, 168.85, 100]);
    const rata = baris(rows, 1, 'Rata-rata');
    expect(rata[0]).toBe('Rata-rata capaian (4 indikator)');
    expect(persen(rata[5])).toBe(91.55);
    expect(isi.map((row) => row[6])).toEqual([
      'Sangat Tinggi',
      'Sangat Rendah',
      'Sangat Tinggi',
      'Sangat Tinggi',
    ]);
  }
});

test('against the Renstra: 85,88 and 137,70 as the report has them', async () => {
  const rows = isiForm(await laporanContoh('lkjip-kaltim-2020'), 'renstra-kemajuan');
  expect(rows.filter((row) => typeof row[0] === 'number').map((row) => persen(row[5]))).toEqual([
    85.88, 0, 137.7, 100,
  ]);
});

test('year on year keeps its sign and has no rate over zero', async () => {
  const rows = isiForm(await laporanContoh('lkjip-kaltim-2020'), 'antar-tahun');
  const isi = rows.filter((row) => typeof row[0] === 'number');
  // The report printed 13,11 and 3,77, differences without their signs, of capaian beside realisasi.
  expect(isi.map((row) => (row[7] === '' ? '' : persen(row[7])))).toEqual([-13.29, '', -37.7, 0]);
});

test('a program is the sum of its own kegiatan: 1.582.395.750 where 157.125.000 was printed, total 23.265.036.415', async () => {
  const rows = isiForm(await laporanContoh('lkjip-kaltim-2020'), 'anggaran-program');
  expect(baris(rows, 2, 'Program Peningkatan Pelayanan Mutasi')[2]).toBe(1582395750);
  const total = baris(rows, 1, 'Total');
  expect(total[2]).toBe(23265036415);
  expect(total[3]).toBe(21947576337);
  expect(persen(total[4])).toBe(94.34);
});

test('a kegiatan kept as text is shown as it stands, and its program keeps the figure of the sheet', async () => {
  const rows = isiForm(await laporanContoh('lkjip-kaltim-2020'), 'anggaran-program');
  expect(baris(rows, 2, 'Koordinasi dan Konsultasi')[2]).toBe('555,455,000');
  expect(baris(rows, 2, 'Program Peningkatan Kapasitas Kelembagaan')[2]).toBe(1099544940);
});

test('efisiensi: capaian of the sasaran less its serapan, in words below 100 %', async () => {
  const rows = isiForm(await laporanContoh('lkjip-kaltim-2020-rumus'), 'efisiensi');
  const isi = rows.filter((row) => typeof row[0] === 'number').slice(0, 3);
  expect(isi.map((row) => persen(row[3]))).toEqual([48.67, 168.85, 100]);
  expect(isi.map((row) => persen(row[4]))).toEqual([91.97, 99.55, 99.16]);
  expect(isi.map((row) => persen(row[5]))).toEqual([-43.3, 69.3, 0.84]);
  expect(isi[0]![6]).toMatch(/belum efisien/i);
  expect(isi[1]![6]).toBe('Efisien');
});

test('the text follows: capaian, last year, Renstra, budget', async () => {
  const rows = isiForm(await laporanContoh('lkjip-kaltim-2020'), 'narasi');
  const teks = String(baris(rows, 1, 'Indikator “Persentase PNS yang didistribusikan')[0]);
  expect(teks).toContain(
    'ditargetkan sebesar 20% dan terealisasi sebesar 6,23%, sehingga capaian kinerjanya 168,85%',
  );
  expect(teks).toContain('menurun 3,77 poin persen');
  expect(teks).toContain('tingkat kemajuannya mencapai 137,70%');
});

test('a detail of the budget is summed level by level, its sections by the shape of their codes', async () => {
  const rows = isiForm(await laporanContoh('rkt-kanreg6-2021'), 'rincian-pagu');
  expect(baris(rows, 1, '4846.BAB.006')[4]).toBe(374395000);
  expect(baris(rows, 1, '4847.FAA')[4]).toBe(416725000);
});

test('SAKIP: the components add up and the total has its predicate; a component kept as text leaves both blank', async () => {
  const rows = isiForm(await laporanContoh('lkjip-kaltim-2020'), 'sakip');
  expect(baris(rows, 1, 'Nilai Hasil').slice(2)).toEqual([100, '', 79.37]);
  expect(baris(rows, 1, 'Predikat').slice(3)).toEqual(['', 'BB']);
});

test('a quarter that is not reported yet stays blank, and where fewer is better the year has no capaian', async () => {
  const workbook = await buka('lkjip-kaltim-2020-rumus').read();
  const report = laporkan(workbook, { forms: ['pengukuran-triwulan', 'target-realisasi'], periode: 'TW3' });
  const ukur = isiForm(report, 'pengukuran-triwulan');
  const akhir = ukur.filter((row) => row[5] === 'Triwulan IV');
  expect(akhir.map((row) => row[7] ?? null)).toEqual([null, null, null, null]);
  const tahun = isiForm(report, 'target-realisasi').filter((row) => typeof row[0] === 'number');
  expect(tahun[2]![4]).toBe(3.11);
  expect(tahun[2]![5] ?? null).toBeNull();
});

test('a cap cuts the mean alone; the raw values and their mean stay', async () => {
  const workbook = await buka('lkjip-kaltim-2020-rumus').read();
  const rows = isiForm(
    laporkan(workbook, { forms: ['target-realisasi'] }, { ...kosong, batas: 100 }),
    'target-realisasi',
  );
  expect(persen(baris(rows, 1, 'Rata-rata capaian (4')[5])).toBe(91.55);
  expect(persen(baris(rows, 1, 'Rata-rata capaian dengan batas 100')[5])).toBe(74.33);
});

test('kop, year and signatories come from the settings; without them they are placeholders', async () => {
  const workbook = await buka('lkjip-kaltim-2020-rumus').read();
  const tanpa = isiForm(laporkan(workbook, { forms: ['pk'] }), 'pk').flat();
  expect(tanpa).toContain('NAMA INSTANSI');
  expect(tanpa).toContain('NAMA PEJABAT');
  expect(tanpa).toContain('NIP. 19700101 199703 1 001');
  const profil = {
    ...kosong,
    instansi: 'Badan Kepegawaian Daerah',
    tahun: 2020,
    tempat: 'Samarinda',
    tanggal: '31 Desember 2020',
    penandatangan: [
      {
        peran: 'pihak-pertama' as const,
        jabatan: 'KEPALA BADAN',
        nama: 'NAMA PEJABAT',
        pangkat: 'Pembina',
        nip: '19700101 199703 1 001',
      },
    ],
  };
  const dengan = isiForm(laporkan(workbook, { forms: ['pk'] }, profil), 'pk').flat();
  expect(dengan).toEqual(
    expect.arrayContaining([
      'BADAN KEPEGAWAIAN DAERAH',
      'TAHUN 2020',
      'Samarinda, 31 Desember 2020',
      'KEPALA BADAN,',
      'Pembina',
    ]),
  );
});

test('findings stand by level with a link to their cell and the value that is right', async () => {
  const report = await laporanContoh('lkjip-kaltim-2020');
  const rows = isiForm(report, 'temuan');
  const salah = rows.find((row) => row[1] === 'capaian-salah' && row[3] === 'Tabel 3.5')!;
  expect(salah.slice(4, 8)).toEqual(['F8', expect.stringContaining('168,85'), 168.5, 168.85]);
  const tingkat = rows.filter((row) => typeof row[0] === 'number').map((row) => String(row[2]));
  expect(tingkat).toEqual([...tingkat].sort((a, b) => 'KPI'.indexOf(a[0]!) - 'KPI'.indexOf(b[0]!)));
  const link = [...sel(report).get(lembarForm(report, 'temuan'))!.values()].find(
    (cell) => cell.value === 'F8' && cell.link,
  );
  expect(link?.link).toEqual({ sheet: 'Tabel 3.5', cell: 'F8' });
});

test('where lower is better the form says the formula, and that it is only proposed until confirmed', async () => {
  const usulan = isiForm(await laporanContoh('lkjip-kaltim-2020'), 'target-realisasi').flat();
  expect(usulan).toContainEqual(
    expect.stringMatching(
      /\(2 × target − realisasi\) ÷ target: “Persentase PNS yang didistribusikan.*usulan, belum dikonfirmasi/,
    ),
  );
  // The other workbook states it in a column of its own.
  const pasti = isiForm(await laporanContoh('lkjip-kaltim-2020-rumus'), 'target-realisasi').flat();
  expect(pasti.some((value) => /÷ target: “Persentase PNS/.test(String(value)))).toBe(true);
  expect(pasti.some((value) => /usulan/.test(String(value)))).toBe(false);
});
