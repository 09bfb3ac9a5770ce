import { analyse } from '../../src/core/analyse';
import { kolomTabel } from '../../src/core/forms/letak';
import type { TabelForm } from '../../src/core/forms/formulir';
import type { Workbook } from '../../src/core/grid/workbook';
import { messagesIn } from '../../src/core/messages/messages';
import type { CellWrite } from '../../src/core/plan/plan';
import { planTemplat, templat } from '../../src/core/templat/plan';
import { newWorkbook } from '../../src/host/file/new-workbook';
import { openFile, type FileHost } from '../../src/host/file/open';

export const profilUji = { versi: 1 as const, tahun: 2026, instansi: 'Badan Kepegawaian Daerah' };
export type BarisUji = Readonly<Record<string, string | number>>;

/** Where a blank sheet's table stands: its columns by id, its example rows, the first row to be filled. */
export interface TempatTabel {
  readonly kolom: ReadonlyMap<string, number>;
  readonly contoh: readonly number[];
  readonly mulai: number;
  /** The last row that is there to be filled. */
  readonly akhir: number;
}

export interface LembarUji {
  readonly host: FileHost;
  readonly sheet: string;
  readonly tabel: readonly TempatTabel[];
}

/** A workbook with one blank sheet, as *Buat lembar* makes it. */
export async function lembarBaru(id: string): Promise<LembarUji> {
  const host = openFile(newWorkbook('Lembar1'));
  const messages = messagesIn('id');
  const { plan, sheet } = planTemplat(id, await host.read(), profilUji, messages);
  await host.apply(plan);
  const own = analyse(await host.read()).tables.filter((t) => t.sheet === sheet);
  const forms = templat
    .find((t) => t.id === id)!
    .bagian({ tahun: '2026', profil: profilUji, messages })
    .filter((b): b is TabelForm<unknown> => b.jenis === 'tabel');
  const tabel = forms.map((form, i): TempatTabel => {
    const first = own[i]!.dataRows[0];
    const contoh = form.baris.flatMap((b, n) => (b.gaya === 'contoh' ? [first + n] : []));
    return {
      kolom: new Map(kolomTabel(form).map((k) => [k.kolom.id, k.dari])),
      contoh,
      mulai: first + contoh.length,
      akhir: first + form.baris.length - 1,
    };
  });
  return { host, sheet, tabel };
}

/** The cells that a planner types, from a row on. */
export const ketikan = (tempat: TempatTabel, rows: readonly BarisUji[], dari = tempat.mulai): CellWrite[] =>
  rows.flatMap((isi, i) =>
    Object.entries(isi).map(([id, value]) => ({ row: dari + i, column: tempat.kolom.get(id)!, value })),
  );

export const ketik = (lembar: LembarUji, cells: readonly CellWrite[]) =>
  lembar.host.apply({
    title: 'isian',
    expects: [],
    actions: [{ type: 'setCells', sheet: lembar.sheet, cells }],
  });

/** Clears the typed cells of the example rows; their formulas stay. */
export async function hapusContoh(lembar: LembarUji): Promise<void> {
  const sheet = (await lembar.host.read()).sheets.find(({ name }) => name === lembar.sheet)!;
  const cells = lembar.tabel.flatMap(({ contoh }) =>
    contoh.flatMap((row) =>
      (sheet.cells[row - 1] ?? []).flatMap((cell, i) =>
        cell && cell.formula === undefined ? [{ row, column: i + 1, value: null }] : [],
      ),
    ),
  );
  await ketik(lembar, cells);
}

export const tabelDi = (workbook: Workbook, sheet: string) =>
  analyse(workbook).tables.filter((t) => t.sheet === sheet);

/** Rows as a planner of a staffing agency fills them, by blank sheet and table. */
export const isianUji: Readonly<Record<string, readonly (readonly BarisUji[])[]>> = {
  renaksi: [
    [
      {
        sasaran: 'Meningkatnya kualitas layanan kepegawaian',
        indikator: 'Indeks kepuasan layanan kepegawaian',
        satuan: 'Indeks',
        target: 85,
        t1: 80,
        t2: 82,
        t3: 84,
        t4: 85,
        program: 'Program Kepegawaian Daerah',
        kegiatan: 'Mutasi dan Promosi ASN',
        subkegiatan: 'Pengelolaan Kenaikan Pangkat ASN',
        keluaran: 'Jumlah dokumen kenaikan pangkat',
        satuanKeluaran: 'Dokumen',
        targetKeluaran: 400,
        k1: 100,
        k2: 100,
        k3: 100,
        k4: 100,
        pj: 'Bidang Mutasi',
      },
      {
        subkegiatan: 'Pengelolaan Mutasi ASN',
        keluaran: 'Jumlah dokumen mutasi',
        satuanKeluaran: 'Dokumen',
        targetKeluaran: 60,
        k1: 15,
        k2: 15,
        k3: 15,
        k4: 15,
        pj: 'Bidang Mutasi',
      },
    ],
  ],
  monev: [
    [
      {
        sasaran: 'Meningkatnya kualitas layanan kepegawaian',
        indikator: 'Indeks kepuasan layanan kepegawaian',
        satuan: 'Indeks',
        polaritas: 'MAKS',
        akumulasi: 'AKHIR',
        target: 85,
        t1: 80,
        r1: 81,
        t2: 82,
        r2: 82.5,
        t3: 84,
        r3: 83,
        t4: 85,
        r4: 86.2,
        pj: 'Sekretariat',
      },
      {
        indikator: 'Jumlah pengaduan layanan',
        satuan: 'Pengaduan',
        polaritas: 'MIN',
        akumulasi: 'JUMLAH',
        target: 20,
        t1: 5,
        r1: 4,
        t2: 5,
        r2: 6,
        t3: 5,
        r3: 3,
        t4: 5,
        r4: 3,
        pj: 'Sekretariat',
      },
      {
        sasaran: 'Meningkatnya kompetensi ASN',
        indikator: 'Persentase ASN yang mengikuti pelatihan 20 JP',
        satuan: '%',
        polaritas: 'MAKS',
        akumulasi: 'AKHIR',
        target: 90,
        t1: 20,
        r1: 22,
        t2: 45,
        r2: 40,
        t3: 70,
        r3: 65,
        t4: 90,
        r4: 88,
        pj: 'Bidang Diklat',
      },
      {
        indikator: 'Rata-rata waktu penyelesaian layanan',
        satuan: 'Hari',
        polaritas: 'MIN-RASIO',
        akumulasi: 'RATA',
        target: 5,
        t1: 5,
        r1: 6,
        t2: 5,
        r2: 5,
        t3: 5,
        r3: 4,
        t4: 5,
        r4: 5,
        pj: 'Bidang Mutasi',
      },
    ],
  ],
  pk: [
    [
      {
        sasaran: 'Meningkatnya kualitas layanan kepegawaian',
        indikator: 'Indeks kepuasan layanan kepegawaian',
        satuan: 'Indeks',
        target: 85,
      },
      { indikator: 'Opini BPK atas laporan keuangan', satuan: 'Opini', target: 'WTP' },
    ],
    [
      { program: 'Program Kepegawaian Daerah', anggaran: 1_250_000_000, ket: 'APBD' },
      { program: 'Program Pengembangan Sumber Daya Manusia', anggaran: 750_000_000, ket: 'APBD' },
    ],
  ],
  iku: [
    [
      {
        sasaran: 'Meningkatnya kualitas layanan kepegawaian',
        indikator: 'Indeks kepuasan layanan kepegawaian',
        formulasi: 'Nilai survei kepuasan masyarakat',
        sumber: 'Survei',
        pj: 'Sekretariat',
      },
      {
        sasaran: 'Meningkatnya kompetensi ASN',
        indikator: 'Persentase ASN yang mengikuti pelatihan 20 JP',
        formulasi: 'Jumlah ASN 20 JP dibagi jumlah ASN dikali 100 %',
        sumber: 'Simpeg',
        pj: 'Bidang Diklat',
      },
    ],
  ],
  e81: [
    [
      {
        sasaran: 'Meningkatnya kualitas layanan kepegawaian',
        program: 'Program Kepegawaian Daerah',
        indikator: 'Persentase layanan tepat waktu',
        '5K': 100,
        '5R': 5_000_000_000,
        '6K': 90,
        '6R': 2_800_000_000,
        '7K': 95,
        '7R': 1_000_000_000,
        '8K': 25,
        '8R': 200_000_000,
        '9K': 50,
        '9R': 250_000_000,
        '10K': 75,
        '10R': 250_000_000,
        '11K': 94,
        '11R': 280_000_000,
        pj: 'BKD',
        satuan: '%',
        polaritas: 'MAKS',
        akumulasi: 'AKHIR',
      },
      {
        program: 'Mutasi dan Promosi ASN',
        indikator: 'Jumlah dokumen kenaikan pangkat',
        '5K': 2000,
        '5R': 2_000_000_000,
        '6K': 1150,
        '6R': 1_100_000_000,
        '7K': 400,
        '7R': 400_000_000,
        '8K': 100,
        '8R': 90_000_000,
        '9K': 110,
        '9R': 100_000_000,
        '10K': 95,
        '10R': 95_000_000,
        '11K': 105,
        '11R': 98_000_000,
        pj: 'BKD',
        satuan: 'Dokumen',
        polaritas: 'MAKS',
        akumulasi: 'JUMLAH',
      },
      {
        program: 'Pengelolaan Pengaduan',
        indikator: 'Jumlah pengaduan',
        '5K': 20,
        '5R': 500_000_000,
        '7K': 20,
        '7R': 100_000_000,
        '8K': 4,
        '8R': 20_000_000,
        '9K': 6,
        '9R': 30_000_000,
        '10K': 2,
        '10R': 20_000_000,
        '11K': 3,
        '11R': 25_000_000,
        pj: 'BKD',
        satuan: 'Pengaduan',
        polaritas: 'MIN',
        akumulasi: 'JUMLAH',
      },
    ],
  ],
};
