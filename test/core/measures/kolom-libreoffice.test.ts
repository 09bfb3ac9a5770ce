import { analyse } from '../../../src/core/analyse';
import type { CellValue, Workbook } from '../../../src/core/grid/workbook';
import { profilKosong } from '../../../src/core/kinerja/profil';
import { planCompute } from '../../../src/core/measures/kolom';
import { tanpaTulisanRenaksi } from '../../../src/core/plan/tanda';
import { openFile } from '../../../src/host/file/open';
import { berkas, hitung, rumusDitulis, type LembarUji } from '../../support/hitung-uji';
import { denganIronCalc } from '../../support/ironcalc-buku';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { perbuat, type Perbuatan } from '../../support/libreoffice-makro';
import { semuaTataLetak } from '../../support/tata-letak';
import { bedaBuku, bedaJawaban } from '../forms/beda';

jest.setTimeout(300_000);

/**
 * What planners do to a sheet after its columns were computed, done by LibreOffice. The judge afterwards: Renaksi's
 * columns are taken away and computed anew from what then stands; the cells must show just that.
 */
const buku = (bytes: Uint8Array): Promise<Workbook> => openFile(bytes).read({ includeHidden: true });

/** Every formula that a first run would write, with the value of our own functions. */
function segar(workbook: Workbook) {
  const asal = tanpaTulisanRenaksi(workbook);
  const { kinerja, messages, profil } = analyse(asal, { profil: profilKosong });
  return rumusDitulis({ hasil: planCompute(kinerja, profil, messages) });
}

interface Perlakuan {
  readonly nama: string;
  /** What the next run has to do: nothing, names alone (a copy gets its own), or whatever the change asks for. */
  readonly lagi: 'tidak ada' | 'nama' | 'bebas';
  readonly perbuatan: (lembar: LembarUji, rows: readonly [number, number]) => readonly Perbuatan[];
}

/** Layouts whose rows are no groups of merged rows: only such can be sorted at all. */
const bisaDiurutkan = ({ gabung = [] }: LembarUji, [first]: readonly [number, number]): boolean =>
  gabung.every((area) => Number(/\d+$/.exec(area)![0]) < first || /^A\d+:E\d+$/.test(area));

const perlakuan: readonly Perlakuan[] = [
  {
    nama: 'two rows inserted above the table',
    lagi: 'tidak ada',
    perbuatan: ({ nama }) => [{ do: 'insertRows', sheet: nama, at: 1, count: 2 }],
  },
  {
    nama: 'a column inserted left of the table',
    lagi: 'tidak ada',
    perbuatan: ({ nama }) => [{ do: 'insertColumns', sheet: nama, at: 1 }],
  },
  {
    nama: 'a column inserted before the numbers',
    lagi: 'tidak ada',
    perbuatan: ({ nama }) => [{ do: 'insertColumns', sheet: nama, at: 4 }],
  },
  {
    nama: 'a row deleted in the middle',
    lagi: 'bebas',
    perbuatan: ({ nama }, [first]) => [{ do: 'deleteRows', sheet: nama, at: first + 1 }],
  },
  {
    nama: 'the last row deleted',
    lagi: 'bebas',
    perbuatan: ({ nama }, [, last]) => [{ do: 'deleteRows', sheet: nama, at: last }],
  },
  {
    nama: 'a row copied below itself, as one adds an indicator',
    lagi: 'tidak ada',
    perbuatan: (lembar, rows) => {
      const { nama: sheet } = lembar;
      const row = rows[0] + 1;
      return bisaDiurutkan(lembar, rows)
        ? [
            { do: 'insertRows', sheet, at: row + 1 },
            { do: 'copyRow', sheet, from: row, to: row + 1 },
            { do: 'type', sheet, row: row + 1, column: 2, value: 'Jumlah kegiatan baru' },
          ]
        : [];
    },
  },
  {
    nama: 'the rows sorted',
    lagi: 'tidak ada',
    perbuatan: (lembar, rows) =>
      bisaDiurutkan(lembar, rows)
        ? [
            {
              do: 'sort',
              sheet: lembar.nama,
              area: [rows[0], 1, rows[1], 60],
              by: 1,
              descending: true,
            },
          ]
        : [],
  },
  {
    nama: 'a row inserted and filled in',
    lagi: 'bebas',
    perbuatan: ({ nama, baris }, [first]) => [
      { do: 'insertRows', sheet: nama, at: first + 2 },
      ...baris[first]!.flatMap((isi, i): Perbuatan[] => {
        const value = typeof isi === 'object' && isi !== null ? (isi.v ?? null) : isi;
        const words = typeof value === 'string' && i > 0 ? `${value} baru` : value;
        return value === null || value === ''
          ? []
          : [{ do: 'type', sheet: nama, row: first + 2, column: i + 1, value: i === 1 ? words : value }];
      }),
    ],
  },
  {
    nama: 'the sheet copied',
    lagi: 'nama',
    perbuatan: ({ nama }) => [{ do: 'copy', sheet: nama, to: 'Salinan' }],
  },
  {
    nama: 'the sheet renamed',
    lagi: 'tidak ada',
    perbuatan: ({ nama }) => [{ do: 'rename', sheet: nama, to: "TW IV 'final'" }],
  },
];

async function siapkan() {
  const kasus = await Promise.all(
    semuaTataLetak.map(async (lembar) => {
      const run = await hitung(berkas(lembar));
      const { dataRows, totalRows } = run.analisis.tables[0]!;
      const data = rumusDitulis(run)
        .map(({ row }) => row)
        .filter((row) => row >= dataRows[0] && !totalRows.includes(row));
      const rata = run.sesudah.sheets[0]!.cells.findIndex((row) =>
        /^(Rata-rata|Jumlah)/.test(String(row?.[0]?.value ?? '')),
      );
      const last = rata < 0 ? dataRows[1] : rata;
      const rows: [number, number] = [dataRows[0], Math.min(last, Math.max(...data))];
      return perlakuan.flatMap(({ nama, perbuatan }) => {
        const deeds = perbuatan(lembar, rows);
        return deeds.length > 0 ? [{ lembar, apa: nama, bytes: run.host.save(), perbuatan: deeds }] : [];
      });
    }),
  );
  const semua = kasus.flat();
  const bytes = perbuat(semua);
  return semua.map((one, i) => ({ ...one, sesudah: bytes[i]! }));
}

const galat = (workbook: Workbook): CellValue[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row) =>
      (row ?? []).flatMap((cell) =>
        cell && typeof cell.value === 'object' && cell.value ? [cell.value] : [],
      ),
    ),
  );

describeWithLibreOffice('columns on a sheet that people go on working with, in LibreOffice', () => {
  let semua: Awaited<ReturnType<typeof siapkan>>;
  beforeAll(async () => {
    semua = await siapkan();
  });

  test.each(perlakuan)('$nama', async ({ nama: apa, lagi }) => {
    const kasus = semua.filter((one) => one.apa === apa);
    expect(kasus.length).toBeGreaterThan(3);
    for (const { lembar, sesudah } of kasus) {
      const workbook = await buku(sesudah);
      expect({ lembar: lembar.nama, galat: galat(workbook) }).toEqual({ lembar: lembar.nama, galat: [] });
      if (apa !== 'a row inserted and filled in')
        expect({ lembar: lembar.nama, beda: bedaBuku(workbook, segar(workbook)) }).toEqual({
          lembar: lembar.nama,
          beda: [],
        });
      const kedua = await hitung(openFile(sesudah));
      const jenis = new Set(kedua.hasil.plan.actions.map(({ type }) => type));
      if (lagi !== 'bebas')
        expect({ lembar: lembar.nama, jenis: [...jenis] }).toEqual({
          lembar: lembar.nama,
          jenis: lagi === 'nama' ? ['name'] : [],
        });
      // After the second run too, by another engine; a third has nothing left to do.
      const harap = segar(kedua.sesudah);
      const beda = denganIronCalc(kedua.sesudah, ({ jawab }) => bedaJawaban(harap, jawab(harap)));
      expect({ lembar: lembar.nama, beda }).toEqual({ lembar: lembar.nama, beda: [] });
      const ketiga = await hitung(kedua.host);
      expect({ lembar: lembar.nama, lagi: ketiga.hasil.plan.actions }).toEqual({
        lembar: lembar.nama,
        lagi: [],
      });
    }
  });
});
