import { areaName, cellName, parseArea, refName } from '../grid/address';
import type { Area, CellValue } from '../grid/workbook';
import type { Nilai, Tabel } from '../kinerja/kinerja';
import { fungsiDaftar } from '../grid/formula-limits';
import { jumlahDaftar } from './daftar-sumber';
import { alamat, angkaRumus, kosong, rujukAngka, rumus, type Isi } from './isi';
import { hitungKata, jumlahSel, runtun, type Sel } from './ukur';

/**
 * Sums over the levels of a hierarchy: a parent is the sum of its own children, never of their children too.
 * A sum would drop a child kept as text without a word, so where one stands below, the user's own figure of the parent
 * is taken, and without one the parent stays blank.
 */

const UANG = '#,##0';

/** Words where a number should stand; a lone `-` is a blank. */
const adaHuruf = (value: CellValue): boolean => typeof value === 'string' && value !== '' && value !== '-';

const hitungTeks = (daftar: readonly string[]): string => daftar.map(hitungKata).join('+');

/**
 * `anak`: the children's cells; `bawah`: the cells of every row below; `antara`: what a cell between them shows, known
 * of rows that have none below themselves (a remark among the codes).
 */
export function jumlahInduk(
  own: Nilai | undefined,
  anak: readonly Sel[],
  bawah: readonly Sel[],
  antara: (sel: string) => CellValue | undefined,
): Isi {
  const sum = jumlahSel(anak, UANG);
  const daftar = runtun(anak.map((s) => s.sel));
  const utuh = sum.cached !== '' && !bawah.some((s) => adaHuruf(s.nilai));
  const sendiri = own ? `IF(ISNUMBER(${refName(own.ref)}),${alamat(own)},"")` : '""';
  const kata = hitungTeks(jembatan(runtun(bawah.map((s) => s.sel)), antara));
  return rumus(
    `=IF(AND(${kata}=0,${fungsiDaftar('COUNT', daftar)}>0),${fungsiDaftar('SUM', daftar)},${sendiri})`,
    utuh ? (sum.cached ?? '') : (angkaRumus(own) ?? ''),
    UANG,
  );
}

/** What a leaf's cell shows, by its address; undefined for a row with others below it, and for no row of the table. */
export function nilaiDaun<R extends { readonly anak: readonly unknown[] }>(
  semua: readonly R[],
  sel: (baris: R) => string,
  nilai: (baris: R) => CellValue,
): (alamat: string) => CellValue | undefined {
  let daun: Map<string, R> | undefined;
  return (alamat) => {
    daun ??= new Map(semua.filter(({ anak }) => anak.length === 0).map((baris) => [sel(baris), baris]));
    const baris = daun.get(alamat);
    return baris && nilai(baris);
  };
}

/** Ranges down a column, joined over rows that show nothing (remarks, banners). */
function jembatan(runs: readonly string[], antara: (sel: string) => CellValue | undefined): string[] {
  const joined: Area[] = [];
  for (const run of runs) {
    const area = parseArea(run)!;
    const last = joined[joined.length - 1];
    const sela = last ? area.firstRow - last.lastRow - 1 : -1;
    const kosong =
      sela >= 0 &&
      Array.from({ length: sela }, (_, i) => cellName(last!.lastRow + 1 + i, area.firstColumn)).every(
        (sel) => antara(sel) === '' || antara(sel) === null,
      );
    if (kosong) joined[joined.length - 1] = { ...last!, lastRow: area.lastRow };
    else joined.push(area);
  }
  return joined.map(areaName);
}

/** The sum of the top rows; blank where one of them has no figure because of text below it. */
export function jumlahPuncak(puncak: readonly Sel[], rentang: string, kolom: readonly CellValue[]): Isi {
  if (puncak.length === 0) return kosong;
  const sum = jumlahSel(puncak, UANG);
  const daftar = runtun(puncak.map((s) => s.sel));
  const terisi = puncak.filter((s) => typeof s.nilai === 'number').length;
  const bolong = kolom.some(adaHuruf) && terisi < puncak.length;
  return rumus(
    `=IF(AND(${hitungTeks([rentang])}>0,${fungsiDaftar('COUNT', daftar)}<${puncak.length}),"",${sum.formula!.slice(1)})`,
    bolong ? '' : (sum.cached ?? ''),
    UANG,
  );
}

/** The sum of cells of the user's sheet, only where every one of them holds a number. `tabel`: the one they stand in. */
export function jumlahLengkap(nilai: readonly Nilai[], tabel?: Tabel): Isi {
  if (nilai.length === 0) return kosong;
  if (nilai.length === 1) return rujukAngka(nilai[0], UANG);
  const { banyak, jumlah } = jumlahDaftar(nilai, tabel);
  const angka = nilai.map((n) => (typeof n.cell?.value === 'number' ? n.cell.value : null));
  return rumus(
    `=IF(${banyak}<${nilai.length},"",${jumlah})`,
    angka.includes(null) ? '' : angka.reduce<number>((a, b) => a + (b ?? 0), 0),
    UANG,
  );
}
