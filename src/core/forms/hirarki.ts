import { refName } from '../grid/address';
import type { CellValue } from '../grid/workbook';
import type { Nilai } from '../kinerja/kinerja';
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

/** `anak`: the children's cells; `semua`: the cells of every row below. */
export function jumlahInduk(own: Nilai | undefined, anak: readonly Sel[], semua: readonly Sel[]): Isi {
  const sum = jumlahSel(anak, UANG);
  const daftar = runtun(anak.map((s) => s.sel)).join(',');
  const utuh = sum.cached !== '' && !semua.some((s) => adaHuruf(s.nilai));
  const sendiri = own ? `IF(ISNUMBER(${refName(own.ref)}),${alamat(own)},"")` : '""';
  return rumus(
    `=IF(AND(${hitungTeks(runtun(semua.map((s) => s.sel)))}=0,COUNT(${daftar})>0),SUM(${daftar}),${sendiri})`,
    utuh ? (sum.cached ?? '') : (angkaRumus(own) ?? ''),
    UANG,
  );
}

/** The sum of the top rows; blank where one of them has no figure because of text below it. */
export function jumlahPuncak(puncak: readonly Sel[], rentang: string, kolom: readonly CellValue[]): Isi {
  if (puncak.length === 0) return kosong;
  const sum = jumlahSel(puncak, UANG);
  const daftar = runtun(puncak.map((s) => s.sel)).join(',');
  const terisi = puncak.filter((s) => typeof s.nilai === 'number').length;
  const bolong = kolom.some(adaHuruf) && terisi < puncak.length;
  return rumus(
    `=IF(AND(${hitungTeks([rentang])}>0,COUNT(${daftar})<${puncak.length}),"",${sum.formula!.slice(1)})`,
    bolong ? '' : (sum.cached ?? ''),
    UANG,
  );
}

/** The sum of cells of the user's sheet, only where every one of them holds a number. */
export function jumlahLengkap(nilai: readonly Nilai[]): Isi {
  if (nilai.length === 0) return kosong;
  if (nilai.length === 1) return rujukAngka(nilai[0], UANG);
  const sheet = refName(nilai[0]!.ref).replace(/[A-Z]+\d+$/, '');
  const satuLembar = nilai.every((n) => refName(n.ref).startsWith(sheet));
  const daftar = satuLembar
    ? runtun(nilai.map((n) => refName(n.ref).slice(sheet.length)))
        .map((rentang) => sheet + rentang)
        .join(',')
    : nilai.map((n) => refName(n.ref)).join(',');
  const angka = nilai.map((n) => (typeof n.cell?.value === 'number' ? n.cell.value : null));
  return rumus(
    `=IF(COUNT(${daftar})<${nilai.length},"",SUM(${daftar}))`,
    angka.includes(null) ? '' : angka.reduce<number>((a, b) => a + (b ?? 0), 0),
    UANG,
  );
}
