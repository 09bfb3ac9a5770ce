import type { CellValue } from '../grid/workbook';
import type { CaraRata } from '../kinerja/profil';
import { nilaiBatas } from '../measures/batas';
import { angkaRumus, type Angka } from '../measures/capaian-dasar';
import { caraRata, nilaiRata, rumusPembagi, rumusRata } from '../measures/rata-rata';
import { kosong, rumus, sebagaiAngka, type Isi } from './isi';
import type { Konteks } from './konteks';
import { PERSEN, rentangPenuh, runtun, type Sel } from './ukur';

/**
 * The mean of capaian as every form writes it: arithmetic or geometric as the settings say, each capaian held at its cap
 * inside the mean while the raw value stays in its column.
 */

/** A capaian that goes into a mean, with its cap in percent. */
export interface SelRata extends Sel {
  readonly batas?: number;
}

const angkaTerbatas = ({ nilai, batas }: SelRata): Angka => nilaiBatas(sebagaiAngka(nilai), batas);

/** Mean of cells that need not stand together; blank where none holds a number. */
export function rataCapaian({ profil }: Pick<Konteks, 'profil'>, sel: readonly SelRata[]): Isi {
  if (sel.length === 0) return kosong;
  const cara = caraRata(profil);
  const nilai = nilaiRata(sel.map(angkaTerbatas), cara);
  const rumusnya = sel.some(({ batas }) => batas !== undefined)
    ? rumusTerbatas(sel, cara)
    : rumusRata(runtun(sel.map((s) => s.sel)).join(','), cara);
  return rumus(rumusnya, nilai ?? '', PERSEN);
}

/**
 * Each value cut at its cap inside the formula: `MIN(F8,1.1)*COUNT(F8)` is nothing for a cell without a number,
 * `MIN(F8,1.1)^COUNT(F8)` no factor. For many cells that share few caps the sums by cap are shorter.
 */
function rumusTerbatas(sel: readonly SelRata[], cara: CaraRata): string {
  const daftar = runtun(sel.map((s) => s.sel)).join(',');
  const geometrik = cara === 'GEOMETRIK';
  const satuan = sel.map(({ sel: s, batas }) => {
    const kosongnya = `IF(ISNUMBER(${s}),${s},${geometrik ? 1 : 0})`;
    if (batas === undefined) return kosongnya;
    return `MIN(${s},${angkaRumus(batas / 100)})${geometrik ? '^' : '*'}COUNT(${s})`;
  });
  const isi = geometrik
    ? `IF(MIN(${daftar})<0,"",(${satuan.join('*')})^(1/COUNT(${daftar})))`
    : `(${terpendek(satuan.join('+'), perBatas(sel).join('+'), sel.length)})/COUNT(${daftar})`;
  return `=IF(COUNT(${daftar})=0,"",${isi})`;
}

/** Cell by cell a reader follows a mean of a few; beyond that the shorter one. */
const terpendek = (satuan: string, berkelompok: string, banyak: number): string =>
  banyak <= 20 || satuan.length <= berkelompok.length ? satuan : berkelompok;

/** The sums of those that share a cap: what lies under it, and the cap itself for each above it. */
function perBatas(sel: readonly SelRata[]): string[] {
  const kelompok = new Map<number | undefined, string[]>();
  for (const { sel: s, batas } of sel) kelompok.set(batas, [...(kelompok.get(batas) ?? []), s]);
  return [...kelompok].flatMap(([batas, cells]) =>
    runtun(cells).map((r) => {
      if (batas === undefined) return `SUM(${r})`;
      const max = angkaRumus(batas / 100);
      // The number stands outside the text of the condition, which every region reads by its own decimal mark.
      const penuh = rentangPenuh(r);
      return `SUMIFS(${penuh},${penuh},"<="&${max})+${max}*COUNTIFS(${penuh},">"&${max})`;
    }),
  );
}

/** The caps that are in use, each once. */
export const batasBeda = (batas: readonly (number | undefined)[]): number[] =>
  [...new Set(batas.flatMap((b) => b ?? []))].sort((a, b) => a - b);

/** `Rata-rata geometrik capaian dengan batas 110 %`: how the mean is made, in the form's own words. */
export function sebutanRata(
  { profil }: Pick<Konteks, 'profil'>,
  batas: readonly (number | undefined)[],
  apa: string,
): string {
  const beda = batasBeda(batas);
  const cara = caraRata(profil) === 'GEOMETRIK' ? 'geometrik ' : '';
  const terbatas = beda.length > 0 ? ` dengan batas ${beda.join('/').replace(/\./g, ',')} %` : '';
  return `Rata-rata ${cara}${apa}${terbatas}`;
}

/** `Rata-rata geometrik capaian (3 indikator)`: the way and the denominator are stated, and the denominator follows. */
export function labelRata(konteks: Pick<Konteks, 'profil'>, sel: readonly SelRata[], apa = 'capaian'): Isi {
  const kata = sebutanRata(
    konteks,
    sel.map(({ batas }) => batas),
    apa,
  );
  const n = sel.filter(({ nilai }) => sebagaiAngka(nilai) !== null).length;
  const daftar = runtun(sel.map((s) => s.sel)).join(',');
  return rumus(rumusPembagi(daftar, `${kata} (`, ' indikator)'), `${kata} (${n} indikator)`);
}

/** The cells of a column of a form's own table, each with the cap of its row. */
export const selRata = <R>(
  di: {
    readonly semua: readonly R[];
    readonly selDi: (baris: R, kolom: string) => string;
    readonly nilaiDi: (baris: R, kolom: string) => CellValue;
  },
  kolom: string,
  batas: (baris: R) => number | undefined = () => undefined,
): SelRata[] =>
  di.semua.map((baris) => ({
    sel: di.selDi(baris, kolom),
    nilai: di.nilaiDi(baris, kolom),
    batas: batas(baris),
  }));

/** The mean of numbers that are not cells: what a recap of other workbooks keeps. */
export const nilaiRataTerbatas = (
  { profil }: Pick<Konteks, 'profil'>,
  nilai: readonly { readonly nilai: Angka; readonly batas?: number }[],
): Angka =>
  nilaiRata(
    nilai.map(({ nilai: n, batas }) => nilaiBatas(n, batas)),
    caraRata(profil),
  );
