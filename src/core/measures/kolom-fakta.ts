import { columnNumber } from '../grid/address';
import { textAt, type CellRef, type Sheet } from '../grid/workbook';
import { kolom, type BarisIndikator, type Indikator, type Kinerja, type Nilai } from '../kinerja/kinerja';
import { isPercentFormat } from '../kinerja/nilai';
import type { Mode, Polaritas, Profil } from '../kinerja/profil';
import type { Angka, Faktor } from './capaian-dasar';
import { arahDari, type Arah } from './capaian-rentang';

/** What the Polaritas column may say. */
export const pilihanPolaritas = ['MAKS', 'MIN', 'MIN-RASIO', 'RENTANG', 'RENTANG MIN', 'PREDIKAT'] as const;
export const pilihanMode: readonly Mode[] = ['JUMLAH', 'AKHIR', 'RATA', 'MAKS'];

export interface FaktaBaris {
  readonly polaritas: Polaritas;
  /** For a target that is a range. */
  readonly arah: Arah;
  /** As the Polaritas column says it. */
  readonly teksPolaritas: string;
  readonly mode: Mode;
  readonly batas?: number;
  /** Polaritas (and mode) are the user's word or a column's, no proposal. */
  readonly polaritasPasti: boolean;
  readonly modePasti: boolean;
  /** The sheet's own polaritas column says it. */
  readonly diKolom: boolean;
  /** A planner chose in our own columns, and the settings do not know of it: those columns have to stay. */
  readonly dipilih: boolean;
  /** A column of the sheet's own says how quarters make the year. */
  readonly modeDiKolom: boolean;
}

/** How what stands in our own Polaritas and Akumulasi columns is asked for: the text in a table row, '' for none. */
export type TulisanKami = (arti: string, row: number) => string;

/**
 * Polaritas, mode and cap of an indicator's row. The settings and a column of the sheet are sure; else what stands in
 * our own column (a planner may have chosen there) holds; else the proposal.
 */
export function pembacaFakta(
  kinerja: Kinerja,
  profil: Profil,
): (b: BarisIndikator, kami: TulisanKami) => FaktaBaris {
  const byKey = new Map<string, Indikator>(
    kinerja.indikator.map((indikator) => [indikator.kunci, indikator]),
  );
  return (b, kami) => {
    const indikator = byKey.get(b.kunci);
    const row = b.baris.row;
    const polaritas = indikator?.polaritas ?? { nilai: 'MAKS' as const, asal: 'bawaan', pasti: false };
    const mode = indikator?.mode ?? { nilai: 'JUMLAH' as const, asal: 'bawaan', pasti: false };
    const written = polaritas.pasti ? undefined : bacaTeksPolaritas(kami(`polaritas.${b.tingkat}`, row));
    const writtenMode = mode.asal === 'profil' ? '' : kami(`mode.${b.tingkat}`, row);
    const nilai = written?.polaritas ?? polaritas.nilai;
    const arahRentang = written?.polaritas === 'RENTANG' ? (written.rendah ? 'MIN' : 'MAKS') : undefined;
    const arah = arahDari(nilai, arahRentang ?? indikator?.arahRentang?.nilai);
    const said = profil.indikator?.[b.kunci];
    const modeKami = pilihanMode.find((choice) => choice === writtenMode.toUpperCase());
    return {
      polaritas: nilai,
      arah,
      teksPolaritas: nilai === 'RENTANG' && arah === 'MIN' ? 'RENTANG MIN' : nilai,
      mode: modeKami ?? mode.nilai,
      batas: indikator?.batas,
      polaritasPasti: polaritas.pasti,
      modePasti: mode.pasti,
      diKolom: polaritas.asal === 'kolom',
      dipilih:
        (polaritas.asal === 'profil' && said?.polaritas === undefined) ||
        (mode.asal === 'profil' && said?.mode === undefined) ||
        (written !== undefined && written.polaritas !== polaritas.nilai) ||
        (arahRentang !== undefined && arahRentang !== (indikator?.arahRentang?.nilai ?? 'MAKS')) ||
        (modeKami !== undefined && modeKami !== mode.nilai),
      modeDiKolom: mode.asal === 'kolom' && diKolomPolaritas(b, mode.ref),
    };
  };
}

/** A column for akumulasi bears the role of the one for polaritas (`kinerja/build.ts`). */
const diKolomPolaritas = ({ tabel, baris }: BarisIndikator, ref: CellRef | undefined): boolean =>
  ref !== undefined &&
  ref.row === baris.row &&
  ref.sheet === tabel.table.sheet &&
  kolom(tabel, 'polaritas').some(({ column }) => columnNumber(column) === ref.column);

/** A choice of the Polaritas column; undefined for anything else. */
export function bacaTeksPolaritas(text: string): { polaritas: Polaritas; rendah: boolean } | undefined {
  const choice = pilihanPolaritas.find((name) => name === text.trim().toUpperCase());
  if (!choice) return undefined;
  return choice === 'RENTANG MIN'
    ? { polaritas: 'RENTANG', rendah: true }
    : { polaritas: choice, rendah: false };
}

/** The number that a formula finds in the cell: text numbers and errors are none. */
export const angkaSel = (nilai: Nilai | undefined): Angka =>
  typeof nilai?.cell?.value === 'number' ? nilai.cell.value : null;

const skalaSel = (nilai: Nilai): 1 | 100 => (isPercentFormat(nilai.cell?.format) ? 100 : 1);

/** What brings realisasi to the target's scale by their number formats alone. */
function faktorFormat(target: Nilai, realisasi: Nilai): Faktor {
  const [t, r] = [skalaSel(target), skalaSel(realisasi)];
  return t === r ? 1 : r === 100 ? 100 : 0.01;
}

/**
 * The factor of each pair of one column: by the number formats where the numbers agree; where the formats differ but the
 * numbers are of one size as they stand (100 % against 0,97 typed under General), none. A blank realisasi follows the rows
 * that are filled, so that the formula is right when it is filled in like them.
 */
export function faktorPasangan(
  pairs: readonly { readonly target: Nilai; readonly realisasi: Nilai }[],
): Faktor[] {
  const own = pairs.map(({ target, realisasi }): Faktor | undefined => {
    const [t, r] = [angkaSel(target), angkaSel(realisasi)];
    const faktor = faktorFormat(target, realisasi);
    if (faktor === 1 || t === null || r === null) return faktor === 1 ? 1 : undefined;
    const far = (ratio: number): number => Math.abs(Math.log10(Math.max(Math.abs(ratio), 1e-9)));
    return t === 0 || far(r / t) >= far((r * faktor) / t) ? faktor : 1;
  });
  const said = own.filter((faktor): faktor is Faktor => faktor !== undefined && faktor !== 1);
  return pairs.map(({ target, realisasi }, i) => {
    if (own[i] !== undefined) return own[i];
    const faktor = faktorFormat(target, realisasi);
    return said.includes(faktor) ? faktor : 1;
  });
}

/** What stands in our own columns of an earlier run. */
export const tulisanKami =
  (sheet: Sheet | undefined, kolom: ReadonlyMap<string, number>): TulisanKami =>
  (arti, row) => {
    const column = kolom.get(arti);
    return sheet && column ? textAt(sheet, row, column) : '';
  };
