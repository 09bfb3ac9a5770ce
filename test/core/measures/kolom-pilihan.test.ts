import { planRemove } from '../../../src/core/measures/kolom-hapus';
import { cellName } from '../../../src/core/grid/address';
import { isBlank, sheetNamed, type Workbook } from '../../../src/core/grid/workbook';
import { berkas, hitung, rumusDitulis, selDi, type LembarUji } from '../../support/hitung-uji';
import { kinerjaAnggaran, monevBersela } from '../../support/tata-letak';

const catatan = { profil: { fakta: 'catatan' } } as const;
const kepala = ({ hasil }: Awaited<ReturnType<typeof hitung>>) => hasil.columns.map(({ header }) => header);

/** The texts of a sheet, by address. */
const teksLembar = (workbook: Workbook, name: string): string[] =>
  sheetNamed(workbook, name)!.cells.flatMap((line, r) =>
    (line ?? []).flatMap((cell, c) =>
      isBlank(cell) ? [] : [`${cellName(r + 1, c + 1)} ${String(cell!.value)}`],
    ),
  );

describe('polaritas, accumulation and cap as a note', () => {
  test('one column of words instead of columns to choose in; a proposal says so', async () => {
    const run = await hitung(berkas(monevBersela), { profil: { fakta: 'catatan', batas: 120 } });
    expect(kepala(run)).toContain('Cara menghitung capaian');
    expect(kepala(run)).not.toContain('Polaritas');
    const kolom = run.hasil.columns.find(({ header }) => header === 'Cara menghitung capaian')!;
    const teks = teksLembar(run.sesudah, monevBersela.nama).filter((one) =>
      new RegExp(`^${kolom.column}\\d`).test(one),
    );
    expect(
      teks.some((one) => /capaian = realisasi ÷ target; .*dalam rata-rata paling tinggi 120 %/.test(one)),
    ).toBe(true);
    expect(teks.some((one) => one.includes('(usulan)'))).toBe(true);
  });

  test('the formulas answer the same numbers as with columns', async () => {
    const [dengan, tanpa] = await Promise.all([
      hitung(berkas(monevBersela), catatan),
      hitung(berkas(monevBersela)),
    ]);
    const angka = (run: typeof dengan) =>
      run.hasil.columns
        .filter(({ header }) => /^(Capaian|Target|Realisasi)/.test(header))
        .map(({ header, column, firstRow, lastRow }) => [
          header,
          ...Array.from(
            { length: lastRow - firstRow + 1 },
            (_, i) => selDi(run.sesudah, monevBersela.nama, `${column}${firstRow + i}`)?.value,
          ),
        ]);
    expect(angka(dengan)).toEqual(angka(tanpa));
    expect(rumusDitulis(dengan).every(({ formula }) => !/"MAKS"/.test(formula))).toBe(true);
  });

  test('columns become a note and back without a trace, and a second run changes nothing', async () => {
    const awal = await hitung(berkas(monevBersela));
    const ganti = await hitung(awal.host, catatan);
    expect(kepala(ganti)).not.toContain('Polaritas');
    expect((await hitung(ganti.host, catatan)).hasil.plan.actions).toEqual([]);
    const isi = teksLembar(ganti.sesudah, monevBersela.nama).join('\n');
    expect(isi).not.toContain('Polaritas');
    const kembali = await hitung(ganti.host);
    expect(kepala(kembali).sort()).toEqual(kepala(awal).sort());
    await kembali.host.apply(planRemove(kembali.sesudah, kembali.analisis.messages));
    expect(teksLembar(await kembali.host.read(), monevBersela.nama)).toEqual(
      teksLembar(awal.sebelum, monevBersela.nama),
    );
  });

  test('what the sheet itself settles is no choice of a planner', async () => {
    const lembar: LembarUji = {
      nama: 'Capaian',
      baris: [
        ['CAPAIAN KINERJA TAHUN 2024'],
        [],
        ['No', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
        [1, 'Jumlah dokumen perencanaan', 'Dokumen', 'Maximize', 10, 9],
        [2, 'Jumlah temuan berulang', 'Temuan', 'Minimize', 10, 8],
        [3, 'Rata-rata lama layanan', 'Hari', null, 10, 7],
      ],
    };
    const awal = await hitung(berkas(lembar));
    expect(kepala(awal)).toContain('Polaritas');
    await awal.host.apply({
      title: '',
      expects: [],
      actions: [{ type: 'setCells', sheet: 'Capaian', cells: [{ row: 4, column: 4, value: 'Minimize' }] }],
    });
    const lagi = await hitung(awal.host, catatan);
    const fakta = lagi.analisis.kinerja.indikator.map(({ polaritas }) => [polaritas.nilai, polaritas.asal]);
    expect(fakta.slice(0, 2)).toEqual([
      ['MIN', 'kolom'],
      ['MIN', 'kolom'],
    ]);
    expect(kepala(lagi)).not.toContain('Polaritas');
  });

  test('a choice that stands in the columns is not thrown away', async () => {
    const awal = await hitung(berkas(monevBersela));
    const polaritas = awal.hasil.columns.find(({ header }) => header === 'Polaritas')!;
    const row = polaritas.firstRow;
    await awal.host.apply({
      title: '',
      expects: [],
      actions: [
        {
          type: 'setCells',
          sheet: monevBersela.nama,
          cells: [{ row, column: polaritas.column.charCodeAt(0) - 64, value: 'MIN' }],
        },
      ],
    });
    const ganti = await hitung(awal.host, catatan);
    expect(kepala(ganti)).toContain('Polaritas');
    expect(ganti.hasil.skipped.map(({ why }) => why).join()).toMatch(
      /Kolom Polaritas dan Akumulasi dipertahankan/,
    );
  });
});

test('another efisiensi takes the columns of the one before away', async () => {
  const awal = await hitung(berkas(kinerjaAnggaran));
  expect(kepala(awal)).toContain('Efisiensi (capaian − serapan)');
  const pmk = await hitung(awal.host, { profil: { efisiensi: 'SELISIH-RP' } });
  expect(kepala(pmk)).toContain('Efisiensi (Rp) = pagu − realisasi');
  expect(teksLembar(pmk.sesudah, kinerjaAnggaran.nama).join('\n')).not.toContain('capaian − serapan');
  expect((await hitung(pmk.host, { profil: { efisiensi: 'SELISIH-RP' } })).hasil.plan.actions).toEqual([]);
});

describe('tables side by side', () => {
  const head = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];
  const berdampingan: LembarUji = {
    nama: 'Capaian',
    baris: [
      ['CAPAIAN KINERJA TAHUN 2024'],
      [],
      [...head, null, ...head],
      [1, 'Jumlah dokumen perencanaan', 'Dokumen', 10, 9, null, 1, 'Jumlah orang terlatih', 'Orang', 100, 90],
      [2, 'Jumlah dokumen evaluasi', 'Dokumen', 10, 8, null, 2, 'Jumlah orang terlayani', 'Orang', 100, 70],
      [3, 'Jumlah dokumen laporan', 'Dokumen', 10, 7, null, 3, 'Jumlah orang terdata', 'Orang', 100, 60],
    ],
  };

  test('each knows its own columns on the next run', async () => {
    const run = await hitung(berkas(berdampingan));
    const again = await hitung(run.host);
    expect(again.hasil.plan.actions).toEqual([]);
    expect(again.hasil.columns).toEqual(run.hasil.columns);
    const capaian = run.hasil.columns.filter(({ header }) => header === 'Capaian');
    expect(capaian.map(({ column }) => selDi(run.sesudah, 'Capaian', `${column}5`)?.value)).toEqual([
      0.8, 0.7,
    ]);
  });
});

describe("the sheet's own column is known", () => {
  const kolomSendiri = async (lembar: LembarUji) => kepala(await hitung(berkas(lembar)));

  test('Capaian terhadap target TW II beside figures up to TW II', async () => {
    const header = [
      'No',
      'Indikator Kinerja',
      'Satuan',
      'Target 2024',
      'Target s/d TW II',
      'Realisasi s/d TW II',
    ];
    const lembar: LembarUji = {
      nama: 'Pengukuran',
      baris: [
        ['PENGUKURAN KINERJA TRIWULAN II TAHUN 2024'],
        [],
        [...header, 'Capaian terhadap Target TW II (%)'],
        [1, 'Persentase layanan', '%', 90, 80, 78, 97.5],
        [2, 'Jumlah unit', 'Unit', 10, 5, 4, null],
      ],
    };
    expect(await kolomSendiri(lembar)).not.toContain('Capaian s.d. TW II');
  });

  test('% Penyerapan beside the only realisasi anggaran, up to a quarter', async () => {
    const lembar: LembarUji = {
      nama: 'Anggaran',
      baris: [
        ['REALISASI ANGGARAN S.D. TRIWULAN III TAHUN 2024'],
        [],
        ['No', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi Anggaran s.d. TW III (Rp)', '% Penyerapan'],
        [1, 'Program Penunjang', 5_000_000_000, 3_500_000_000, 70],
        [2, 'Program Pelayanan', 1_000_000_000, 400_000_000, 40],
      ],
    };
    expect(await kolomSendiri(lembar)).toEqual([]);
  });
});
