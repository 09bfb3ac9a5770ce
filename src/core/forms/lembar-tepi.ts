import type { Isian } from './formulir';
import * as gaya from './gaya';
import { kosong, teks } from './isi';
import { lebarArea, satu, tulis, type Draft } from './lembar-draf';
import { barisTandaTangan, type Tanda } from './tanda-tangan';

/** What stands above and below the tables: kop, head lines, signatures. */
export interface Kepala {
  readonly instansi: string;
  readonly penanda: readonly Tanda[];
}

/** Answers the row after it. */
export function tulisKop(d: Draft, isian: Isian, kepala: Kepala): number {
  let row = 1;
  const baris = [kepala.instansi, ...isian.judul];
  baris.forEach((line, i) => {
    tulis(d, satu(row, 1, d.kolom), teks(line), gaya.kop(i === 1));
    row++;
  });
  row++;
  if (!isian.kepala) return row;
  let sampai = 1;
  while (sampai < d.kolom - 1 && lebarArea(d, satu(1, 1, sampai)) < 90) sampai++;
  for (const { label, isi, id } of isian.kepala) {
    const value = isi.bebas ? d.ingatan.isian(id) : undefined;
    tulis(d, satu(row, 1, sampai), teks(label), gaya.paragraf(d.huruf));
    tulis(
      d,
      satu(row, sampai + 1, d.kolom),
      isi.bebas ? teks(value === undefined ? ': ' : String(value)) : isi,
      gaya.paragraf(d.huruf),
    );
    if (isi.bebas) d.ingat.push({ nama: `Isian.${id}`, area: satu(row, sampai + 1) });
    row++;
  }
  return row + 1;
}

/** One signature at the right, two side by side. */
export function tulisTandaTangan(d: Draft, penanda: readonly Tanda[], from: number): void {
  const total = lebarArea(d, satu(1, 1, d.kolom));
  const room = Math.min(total / Math.max(2, penanda.length), 260);
  // Columns already taken by the block before: a narrow form has few of them.
  let taken = 0;
  penanda.forEach((tanda, i) => {
    const kanan = i === penanda.length - 1;
    let first = kanan ? d.kolom : 1;
    let last = first;
    if (kanan) while (first > taken + 1 && lebarArea(d, satu(1, first, last)) < room) first--;
    else while (last < Math.ceil(d.kolom / 2) && lebarArea(d, satu(1, first, last)) < room) last++;
    taken = last;
    barisTandaTangan(tanda).forEach(({ text, bold }, at) =>
      tulis(d, satu(from + at, first, last), text === '' ? kosong : teks(text), gaya.tanda(d.huruf, bold)),
    );
  });
}
