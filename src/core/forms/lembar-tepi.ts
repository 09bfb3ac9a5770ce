import type { Isian } from './formulir';
import * as gaya from './gaya';
import { kosong, teks } from './isi';
import { lebarArea, satu, tulis, type Draft } from './lembar-draf';
import { barisTandaTangan, type Tanda } from './tanda-tangan';
import { tinggiBaris } from './tinggi';

/** What stands above and below the tables: kop, head lines, signatures. */
export interface Kepala {
  readonly instansi: string;
  readonly penanda: readonly Tanda[];
  /** The note below a form that shows figures kept as text; left out where no note is wanted. */
  readonly catatanAngkaTeks?: (banyak: number) => string;
}

/** The last row that the kop and the head lines take, the blank row below them included. */
export const barisKop = (isian: Isian): number =>
  isian.judul.length + 2 + (isian.kepala ? isian.kepala.filter((k) => !k.kanan).length + 1 : 0);

export function tulisKop(d: Draft, isian: Isian, kepala: Kepala): void {
  let row = 1;
  const baris = [kepala.instansi, ...isian.judul];
  baris.forEach((line, i) => {
    tulis(d, satu(row, 1, d.kolom), teks(line), gaya.kop(i === 1));
    row++;
  });
  row++;
  if (!isian.kepala) return;
  const total = lebarArea(d, satu(1, 1, d.kolom));
  let tengah = 2;
  while (tengah < d.kolom - 1 && lebarArea(d, satu(1, 1, tengah - 1)) < total * 0.6) tengah++;
  row--;
  isian.kepala.forEach(({ label, isi, id, kanan }, i) => {
    if (!kanan) row++;
    const dari = kanan ? tengah : 1;
    const akhir = !kanan && isian.kepala?.[i + 1]?.kanan ? tengah - 1 : d.kolom;
    let sampai = dari;
    while (sampai < akhir - 1 && lebarArea(d, satu(1, dari, sampai)) < 90) sampai++;
    const value = isi.bebas ? d.ingatan.isian(id) : undefined;
    tulis(d, satu(row, dari, sampai), teks(label), gaya.paragraf(d.huruf));
    tulis(
      d,
      satu(row, sampai + 1, akhir),
      isi.bebas ? teks(value === undefined ? ': ' : String(value)) : isi,
      gaya.paragraf(d.huruf),
    );
    if (isi.bebas) d.ingat.push({ nama: `Isian.${id}`, area: satu(row, sampai + 1) });
  });
}

/** Lines of a signature block stand closer than rows of a table. */
const BARIS_TANDA = 1.45;

/** One signature at the right, two side by side. Answers the rows that they take, if there are any. */
export function tulisTandaTangan(
  d: Draft,
  penanda: readonly Tanda[],
  from: number,
): readonly [number, number] | undefined {
  const total = lebarArea(d, satu(1, 1, d.kolom));
  const room = Math.min(total / Math.max(2, penanda.length), 260);
  /** A block takes columns until it is wide enough; one wide column more would push it to the middle. */
  const cukup = (first: number, last: number, berikut: number): boolean => {
    const ada = lebarArea(d, satu(1, first, last));
    return ada >= room || (ada >= room * 0.55 && ada + lebarArea(d, satu(1, berikut)) > room * 1.5);
  };
  let akhir = from - 1;
  // Columns already taken by the block before: a narrow form has few of them.
  let taken = 0;
  penanda.forEach((tanda, i) => {
    const kanan = i === penanda.length - 1;
    let first = kanan ? d.kolom : 1;
    let last = first;
    if (kanan) while (first > taken + 1 && !cukup(first, last, first - 1)) first--;
    else while (last < Math.ceil(d.kolom / 2) && !cukup(first, last, last + 1)) last++;
    taken = last;
    barisTandaTangan(tanda).forEach(({ text, bold }, at) => {
      const row = from + at;
      tulis(d, satu(row, first, last), text === '' ? kosong : teks(text), gaya.tanda(d.huruf, bold));
      akhir = Math.max(akhir, row);
    });
  });
  for (let row = from; row <= akhir; row++)
    if (d.tinggi.get(row) === tinggiBaris(1, d.huruf)) d.tinggi.set(row, Math.ceil(d.huruf * BARIS_TANDA));
  return akhir < from ? undefined : [from, akhir];
}
