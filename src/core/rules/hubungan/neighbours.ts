import type { Tabel } from '../../kinerja/kinerja';
import type { Ganjil } from './ganjil';
import { jangkarLain, persenGanda, rataDariRata, tautan } from './pola-khusus';
import { sepanjangBaris } from './sepanjang-baris';
import { sepanjangKolom } from './sepanjang-kolom';
import type { SelRumus } from './sel-rumus';

const known = new WeakMap<Tabel, readonly Ganjil[]>();

/** The formulas of a table that are unlike their neighbours along the column or the row, each once, the surest first. */
export function ganjil(tabel: Tabel): readonly Ganjil[] {
  let answer = known.get(tabel);
  if (!answer) {
    const seen = new Set<SelRumus>();
    const found: Ganjil[] = [];
    const cara = [sepanjangKolom, sepanjangBaris, tautan, jangkarLain, persenGanda, rataDariRata];
    for (const one of cara.flatMap((periksa) => periksa(tabel))) {
      if (seen.has(one.sel)) continue;
      seen.add(one.sel);
      found.push(one);
    }
    answer = found;
    known.set(tabel, answer);
  }
  return answer;
}
