import { refName } from '../../grid/address';
import type { Nilai } from '../../kinerja/kinerja';
import type { Mode } from '../../kinerja/profil';
import { nilaiSelisihSampai, rumusSelisihSampai } from '../../measures/agregasi';
import { angkaRumus, formatNilai, kosong, rujukAngka, rujukNilai, rumus, skalaNilai, type Isi } from '../isi';
import { agregat } from '../ukur';
import type { Sumber } from './deret';

/** The cell whose number format the figure takes: the first with a number. */
export const contohSumber = (sumber: Sumber): Nilai =>
  sumber.nilai.find((n) => angkaRumus(n) !== null) ?? sumber.nilai[0]!;

/**
 * The figure as a live formula on the user's cells. One cell also gives its words (`BB`, `WTP`), unless only numbers
 * count (money); whatever is joined gives numbers alone.
 */
export function isiSumber(sumber: Sumber | undefined, mode: Mode, format?: string, kata = true): Isi {
  if (!sumber || sumber.nilai.length === 0) return kosong;
  if (sumber.cara === 'sel') return (kata ? rujukNilai : rujukAngka)(sumber.nilai[0], format);
  if (sumber.nilai.length === 1) return rujukAngka(sumber.nilai[0], format);
  if (sumber.cara === 'selisih') return selisih(sumber.nilai[0]!, sumber.nilai[1]!, format);
  return agregat(sumber.cara === 'terakhir' ? 'AKHIR' : mode, sumber.nilai, format);
}

/** What a quarter adds to the running total, in the scale of the cell that closes it. */
function selisih(lalu: Nilai, kini: Nilai, format: string | undefined): Isi {
  const kali = skalaNilai(kini);
  const mentah = (nilai: Nilai): number | null => {
    const angka = angkaRumus(nilai);
    return angka === null ? null : angka / skalaNilai(nilai);
  };
  const beda = nilaiSelisihSampai(mentah(lalu), mentah(kini));
  return rumus(
    rumusSelisihSampai(refName(lalu.ref), refName(kini.ref), kali),
    beda === null ? '' : beda * kali,
    format ?? formatNilai(kini),
  );
}
