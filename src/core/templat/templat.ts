import type { Bagian, Bentuk, Di, Isian, Kolom } from '../forms/formulir';
import { kosong, rumus, sebagaiAngka, type Isi } from '../forms/isi';
import type { Profil } from '../kinerja/profil';
import type { Messages } from '../messages/messages';

/** A row of a blank sheet: what its example fills in, by column; `{}` for a row to be filled. */
export type BarisTemplat = Readonly<Record<string, string | number>>;

/** What a blank sheet is made for. */
export interface UntukTemplat {
  /** `2026`, or dots where no year is known. */
  readonly tahun: string;
  readonly profil: Profil;
  readonly messages: Messages;
}

/** A blank sheet that a planner fills: lists where words are chosen, formulas where numbers follow. */
export interface Templat {
  readonly id: string;
  /** The sheet's name. */
  readonly lembar: string;
  readonly nama: string;
  readonly judul: (tahun: string) => readonly string[];
  readonly bagian: (untuk: UntukTemplat) => readonly Bagian[];
  readonly tandaTangan: Isian['tandaTangan'];
  readonly huruf?: number;
  /** Columns that stay when the sheet is scrolled sideways. */
  readonly beku: number;
  /** It has formula columns: grey, and the note says so. */
  readonly berumus: boolean;
  /** Cells that a formula waits for, by column id: shown in yellow until they are chosen. */
  readonly wajib?: readonly string[];
}

/** A column that the user fills; an example row shows how. */
export const isian = (
  id: string,
  judul: string,
  lebar: number,
  bentuk: Bentuk,
  more: Partial<Kolom<BarisTemplat>> = {},
): Kolom<BarisTemplat> => ({
  id,
  judul,
  lebar,
  bentuk,
  isi: (baris) => (baris[id] === undefined ? kosong : { value: baris[id] }),
  ...more,
});

/** A column of formulas: grey by convention, not typed over. */
export const hitungan = (
  id: string,
  judul: string,
  lebar: number,
  bentuk: Bentuk,
  isi: (di: Di<BarisTemplat>) => Isi,
  more: Partial<Kolom<BarisTemplat>> = {},
): Kolom<BarisTemplat> => ({ id, judul, lebar, bentuk, isi: (_, di) => isi(di), ...more });

/** What an example begins with: no formula of the sheet counts such a row, and no analysis does (`kinerja/contoh.ts`). */
const CONTOH = '"Contoh:*"';
const BUKAN_CONTOH = '"<>Contoh:*"';
const berNama = (value: unknown): value is string | number => value !== null && value !== '';
const contohnya = (value: unknown): boolean => typeof value === 'string' && value.startsWith('Contoh:');

/** Row numbers that stay right when rows are moved: each counts the named rows above it, examples left out. */
export const nomorBaris = (nama: string): Kolom<BarisTemplat> =>
  hitungan('no', 'No', 5, 'tengah', (di) => {
    const [from] = di.rentang(nama).split(':');
    const own = di.sel(nama);
    const atas = `${from!.replace(/([A-Z]+)(\d+)/, '$1$$$2')}:${own}`;
    const filled = di.nilaiKolom(nama).slice(0, di.urut);
    const here = filled[filled.length - 1];
    return rumus(
      `=IF(OR(${own}="",SUBSTITUTE(${own},"Contoh:","")<>${own}),"",COUNTIFS(${atas},"?*")-COUNTIFS(${atas},${CONTOH}))`,
      berNama(here) && !contohnya(here) ? filled.filter((v) => berNama(v) && !contohnya(v)).length : '',
      '0',
    );
  });

/** The numbers of a column in the rows that are no examples. */
function tanpaContoh(di: Di<BarisTemplat>, nama: string, kolom: string): number[] {
  const names = di.nilaiKolom(nama);
  return di.nilaiKolom(kolom).flatMap((value, i) => (contohnya(names[i]) ? [] : (sebagaiAngka(value) ?? [])));
}

/** How many numbers the column holds in rows that are no examples. Two counts: a criterion with a decimal point reads otherwise in another region. */
const banyak = (di: Di<BarisTemplat>, nama: string, kolom: string): string =>
  ['">=0"', '"<0"']
    .map((test) => `COUNTIFS(${di.rentang(nama)},${BUKAN_CONTOH},${di.rentang(kolom)},${test})`)
    .join('+');

/** The column's sum, examples left out; blank while no other row holds a number. */
export const jumlahKolom = (di: Di<BarisTemplat>, nama: string, kolom: string): Isi => {
  const values = tanpaContoh(di, nama, kolom);
  return rumus(
    `=IF(${banyak(di, nama, kolom)}=0,"",SUMIFS(${di.rentang(kolom)},${di.rentang(nama)},${BUKAN_CONTOH}))`,
    values.length > 0 ? values.reduce((a, b) => a + b, 0) : '',
    '#,##0',
  );
};

/** The column's mean over the rows measured, examples left out. */
export const rataKolom = (di: Di<BarisTemplat>, nama: string, kolom: string): Isi => {
  const values = tanpaContoh(di, nama, kolom);
  return rumus(
    `=IF(${banyak(di, nama, kolom)}=0,"",AVERAGEIF(${di.rentang(nama)},${BUKAN_CONTOH},${di.rentang(kolom)}))`,
    values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : '',
    '0.00%',
  );
};

/** `Rata-rata capaian (4 indikator)`: the denominator is stated and follows. */
export const labelRata = (di: Di<BarisTemplat>, nama: string, kolom: string, kata: string): Isi =>
  rumus(
    `="${kata} ("&${banyak(di, nama, kolom)}&" indikator)"`,
    `${kata} (${tanpaContoh(di, nama, kolom).length} indikator)`,
  );

/** Example rows first, then blank ones. */
export const baris = (contoh: readonly BarisTemplat[], kosongan: number) => [
  ...contoh.map((data) => ({ data, gaya: 'contoh' as const })),
  ...Array.from({ length: kosongan }, () => ({ data: {} as BarisTemplat })),
];

export const daftarPolaritas = ['MAKS', 'MIN', 'MIN-RASIO', 'RENTANG', 'PREDIKAT'];
