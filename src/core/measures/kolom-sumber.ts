import type { CellRef } from '../grid/workbook';
import type { BarisIndikator, Nilai, Tabel } from '../kinerja/kinerja';
import type { Angka } from './capaian-dasar';
import type { FaktaBaris, TulisanKami } from './kolom-fakta';
import type { CalonTawaran, Isian, KolomBaru, Konteks, Letak } from './kolom-jenis';
import type { Ordinal, Pasang } from './kolom-rumus';

/** Where a row's capaian stands once all is written, for what builds on it (efisiensi, means). */
export interface SumberCapaian {
  readonly arti: string;
  /** A letter of the user's own column; left out where the column is ours. */
  readonly kolom?: string;
  readonly hasil: (row: number) => 1 | 100;
  /** Fractions, by row. */
  readonly nilai: ReadonlyMap<number, Angka>;
}

export interface SusunanCapaian {
  readonly kolom: KolomBaru[];
  readonly isian: Isian[];
  readonly offers: CalonTawaran[];
  readonly sumber: CellRef[];
  readonly teks: Nilai[];
  readonly predikat: Nilai[];
  /** The user wants a note, but choices of theirs stand in the columns. */
  pilihanDiKolom?: boolean;
  /** E and NE of the whole have no total row to stand in. */
  tanpaBarisTotal?: boolean;
  /** The capaian of the year, or what stands in for it: of the first level of indicators that has one. */
  readonly dasar?: SumberCapaian;
}

export interface Sel extends Pasang {
  readonly b: BarisIndikator;
  readonly fakta: FaktaBaris;
  readonly row: number;
  readonly capaian?: Nilai;
}

export interface LatarCapaian {
  readonly tabel: Tabel;
  readonly konteks: Konteks;
  readonly fakta: (b: BarisIndikator) => FaktaBaris;
  readonly kami: TulisanKami;
  readonly ordinal: Ordinal;
  /** Fill the user's own columns; false where the sheet cannot be written to. */
  readonly isiSendiri: boolean;
  readonly accept: ReadonlySet<string>;
}

export const kunciSel = ({ sheet, row, column }: CellRef): string => `${sheet}\n${row}\n${column}`;

export const alamatSumber = (sumber: SumberCapaian, row: number, letak: Letak): string =>
  sumber.kolom ? `${sumber.kolom}${row}` : (letak.kolom(sumber.arti, row) ?? '');
