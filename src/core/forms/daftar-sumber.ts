import { areaName, cellName, columnName, columnNumber, refName } from '../grid/address';
import { cellAt, isCellError } from '../grid/workbook';
import type { Nilai, Tabel } from '../kinerja/kinerja';
import { nilaiAgregasi } from '../measures/agregasi';
import { fungsiDaftar } from '../grid/formula-limits';
import { angkaRumus, kosong, rujukAngka, rumus, type Isi } from './isi';
import { agregat, runtun } from './ukur';

/** How many of a list's cells hold numbers, and their sum, as the pieces of a formula. */
export interface JumlahDaftar {
  readonly banyak: string;
  readonly jumlah: string;
}

/** More pieces than these nobody reads: where the sheet itself tells the rows, its own mark does. */
const TERBACA = 30;

/**
 * Cells of the user's sheet that are counted and summed: `SUM('3.13'!C9,'3.13'!C11:C12)`. Rows between them that hold
 * no number do not break a range. Of very many (leaves among hundreds of programs) the column that tells them from the
 * rows between says which: `SUMPRODUCT((C5:C904<>"")*ISNUMBER(D5:D904),D5:D904)`.
 */
export function jumlahDaftar(nilai: readonly Nilai[], tabel?: Tabel): JumlahDaftar {
  const sheet = refName(nilai[0]!.ref).replace(/[A-Z]+\d+$/, '');
  const satuKolom = nilai.every(
    ({ ref }) => ref.sheet === nilai[0]!.ref.sheet && ref.column === nilai[0]!.ref.column,
  );
  const baris = nilai.map(({ ref }) => ref.row).sort((a, b) => a - b);
  const runs =
    satuKolom && tabel
      ? jembatan(tabel, baris, nilai[0]!.ref.column)
      : runtun(nilai.map((n) => cellName(n.ref.row, n.ref.column)));
  const bermerek =
    satuKolom && tabel && runs.length > TERBACA
      ? penanda(tabel, baris, nilai[0]!.ref.column, sheet)
      : undefined;
  if (bermerek) return bermerek;
  const daftar = nilai.every(({ ref }) => ref.sheet === nilai[0]!.ref.sheet)
    ? runs.map((run) => sheet + run)
    : nilai.map(({ ref }) => refName(ref));
  return { banyak: fungsiDaftar('COUNT', daftar), jumlah: fungsiDaftar('SUM', daftar) };
}

/** What stands in a cell counts as a number now, or may when it is computed. */
const berangka = ({ sheet }: Tabel, row: number, column: number): boolean => {
  const cell = cellAt(sheet, row, column);
  return typeof cell?.value === 'number' || cell?.formula !== undefined;
};

/** Ranges down a column that hold the rows' numbers and no others. */
function jembatan(tabel: Tabel, baris: readonly number[], column: number): string[] {
  const runs: [number, number][] = [];
  for (const row of baris) {
    const last = runs[runs.length - 1];
    let sela = (last?.[1] ?? row) + 1;
    while (sela < row && !berangka(tabel, sela, column)) sela++;
    if (last && sela >= row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([firstRow, lastRow]) =>
    areaName({ firstRow, lastRow, firstColumn: column, lastColumn: column }),
  );
}

/** The column whose texts stand in just these rows, or in just the others, of all the rows with a number. */
function penanda(
  tabel: Tabel,
  baris: readonly number[],
  column: number,
  sheet: string,
): JumlahDaftar | undefined {
  const [first, last] = [baris[0]!, baris[baris.length - 1]!];
  const milik = new Set(baris);
  const angka = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (row) => milik.has(row) || berangka(tabel, row, column),
  );
  const daerah = (name: string): string => `${sheet}${name}${first}:${name}${last}`;
  const jumlah = daerah(columnName(column));
  for (const { column: name } of tabel.table.columns) {
    const at = columnNumber(name);
    if (at === column) continue;
    const isi = angka.map((row) => cellAt(tabel.sheet, row, at)?.value ?? null);
    if (isi.some((value) => typeof value === 'object' && value !== null)) continue;
    for (const [tanda, ada] of [
      ['<>', true],
      ['=', false],
    ] as const) {
      const cocok = angka.every((row, i) => (milik.has(row) === ((isi[i] ?? '') !== '')) === ada);
      if (!cocok) continue;
      const syarat = `(${daerah(name)}${tanda}"")*ISNUMBER(${jumlah})`;
      return { banyak: `SUMPRODUCT(${syarat})`, jumlah: `SUMPRODUCT(${syarat},${jumlah})` };
    }
  }
  return undefined;
}

/** More cells than these are not added one by one. */
const SATU_PER_SATU = 12;

/** The sum of cells of the user's sheets: what is no number counts for nothing, blank where none is. */
export function jumlahNilai(nilai: readonly Nilai[], tabel: readonly Tabel[], format = '#,##0'): Isi {
  if (nilai.length === 0) return kosong;
  if (nilai.length === 1) return rujukAngka(nilai[0], format);
  if (nilai.length <= SATU_PER_SATU) return agregat('JUMLAH', nilai, format);
  const [from, to] = [nilai[0]!.ref, nilai[nilai.length - 1]!.ref];
  const punya = tabel.find(
    ({ table }) => table.sheet === from.sheet && table.dataRows[0] <= from.row && table.dataRows[1] >= to.row,
  );
  const { banyak, jumlah } = jumlahDaftar(nilai, punya);
  const galat = nilai.some(({ cell }) => isCellError(cell?.value ?? null));
  return rumus(
    `=IF(${banyak}=0,"",IFERROR(${jumlah},""))`,
    galat ? '' : (nilaiAgregasi('JUMLAH', nilai.map(angkaRumus)) ?? ''),
    format,
  );
}
