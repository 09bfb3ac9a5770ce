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

/** As many decimals as were typed in any of the cells, at most four. */
const desimalDiketik = (nilai: readonly Nilai[]): number =>
  Math.min(4, Math.max(0, ...nilai.map((n) => String(angkaRumus(n) ?? '').split('.')[1]?.length ?? 0)));

/**
 * The figure's number format: the cells' own, also where only one has it (1,300 beside 0 under General). Where all are
 * General a mean has two decimals, a sum or a difference as many as were typed, so that no binary tail is shown.
 */
export function formatSumber(sumber: Sumber, mode: Mode): string {
  const formats = [contohSumber(sumber), ...sumber.nilai].map(formatNilai);
  const format = formats.find((each) => each !== 'General') ?? 'General';
  const dihitung = sumber.cara === 'selisih' || (sumber.cara === 'gabung' && sumber.nilai.length > 1);
  if (
    format !== 'General' ||
    !dihitung ||
    (sumber.cara === 'gabung' && (mode === 'AKHIR' || mode === 'MAKS'))
  )
    return format;
  const desimal = sumber.cara === 'gabung' && mode === 'RATA' ? 2 : desimalDiketik(sumber.nilai);
  return desimal > 0 ? `#,##0.${'0'.repeat(desimal)}` : format;
}

/**
 * The figure as a live formula on the user's cells. One cell also gives its words (`BB`, `WTP`), unless only numbers
 * count (money); whatever is joined gives numbers alone.
 */
export function isiSumber(sumber: Sumber | undefined, mode: Mode, tampil?: string, kata = true): Isi {
  if (!sumber || sumber.nilai.length === 0) return kosong;
  const format = tampil ?? formatSumber(sumber, mode);
  if (sumber.cara === 'sel') return (kata ? rujukNilai : rujukAngka)(sumber.nilai[0], format);
  if (sumber.nilai.length === 1) return rujukAngka(sumber.nilai[0], format);
  if (sumber.cara === 'selisih') return selisih(sumber.nilai[0]!, sumber.nilai[1]!, format);
  return agregat(sumber.cara === 'terakhir' ? 'AKHIR' : mode, sumber.nilai, format);
}

/** What a quarter adds to the running total, in the scale of the cell that closes it. */
function selisih(lalu: Nilai, kini: Nilai, format: string): Isi {
  const kali = skalaNilai(kini);
  const mentah = (nilai: Nilai): number | null => {
    const angka = angkaRumus(nilai);
    return angka === null ? null : angka / skalaNilai(nilai);
  };
  const beda = nilaiSelisihSampai(mentah(lalu), mentah(kini));
  return rumus(
    rumusSelisihSampai(refName(lalu.ref), refName(kini.ref), kali),
    beda === null ? '' : beda * kali,
    format,
  );
}
