import { readNumber } from '../grid/number';
import { hasil } from './isi';
import type { Pembaca } from './lembar-baca';
import type { TabelTerletak } from './letak';

/**
 * How many figures of the form's number columns come from the user's sheets as text (`Rp 2.389.713.180`, `70,42 %`):
 * they are shown as they stand, but no formula can count them, and a blank total needs its reason said.
 */
export function banyakAngkaTeks(letak: Iterable<TabelTerletak>, baca: Pembaca): number {
  let banyak = 0;
  for (const t of letak)
    for (const { kolom } of t.kolom) {
      if (kolom.bentuk === 'teks' || kolom.bentuk === 'tengah' || kolom.isi === 'bebas') continue;
      for (const baris of t.form.baris) {
        if (baris.spanduk || kolom.lanjut?.(baris.data)) continue;
        const isi = baca.isiBadan(t, baris.data, kolom.id);
        const value = hasil(isi);
        if (isi.formula !== undefined && typeof value === 'string' && readNumber(value).kind === 'number')
          banyak++;
      }
    }
  return banyak;
}
