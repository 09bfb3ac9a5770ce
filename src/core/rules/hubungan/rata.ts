import type { Baris, Nilai } from '../../kinerja/kinerja';
import type { CaraRata } from '../../kinerja/profil';
import { nilaiRata } from '../../measures/rata-rata';
import type { Column } from '../../recognise/table';
import { banding, desimalTampil } from '../support/banding';
import { sendiri } from './kolom-jumlah';

/** The mean of these values in points, as a reader takes them; undefined for none, or where that mean has no value. */
export const rata = (nilai: readonly Nilai[], cara: CaraRata = 'ARITMETIK'): number | undefined =>
  nilaiRata(
    nilai.map((one) => one.nilai ?? 0),
    cara,
  ) ?? undefined;

/** Capaian are averaged as the settings say; whatever else a table averages, arithmetically. */
export const caraKolom = (column: Column, cara: CaraRata): CaraRata =>
  column.role === 'capaian' && column.measure !== 'anggaran' ? cara : 'ARITMETIK';

/** Printed and computed agree as the sheet shows them; a value cut off instead of rounded still tells its own mean. */
export function cocok(tertulis: Nilai, hitung: number): boolean {
  if (tertulis.nilai === null) return false;
  const desimal = desimalTampil(tertulis);
  if (banding(tertulis.nilai, hitung, desimal) !== 'beda') return true;
  // Rows in points and the average as a fraction, or the other way round.
  const skala = Math.abs(tertulis.nilai) <= 3 && hitung > 3 ? 100 : 0;
  return (
    skala > 0 && desimal >= 2 && banding(tertulis.nilai * skala, hitung, Math.max(0, desimal - 2)) !== 'beda'
  );
}

/** The subset of rows whose mean is the printed one: fewest left out first, zeros before others. */
export function himpunan(
  tertulis: Nilai,
  rows: readonly Nilai[],
  cara: CaraRata = 'ARITMETIK',
): { dipakai: Nilai[]; dilewati: Nilai[] } | undefined {
  const n = rows.length;
  if (n < 3 || n > 400) return undefined;
  const nol = rows.filter((one) => one.nilai === 0);
  const tanpaNol = rows.filter((one) => one.nilai !== 0);
  const coba = (dilewati: readonly Nilai[]) => {
    const dipakai = rows.filter((one) => !dilewati.includes(one));
    const mean = rata(dipakai, cara);
    return mean !== undefined && cocok(tertulis, mean) ? { dipakai, dilewati: [...dilewati] } : undefined;
  };
  if (nol.length > 0 && tanpaNol.length > 0) {
    const answer = coba(nol);
    if (answer) return answer;
  }
  for (const one of rows) {
    const answer = coba([one]);
    if (answer) return answer;
  }
  if (n < 4 || n > 40) return undefined;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const answer = coba([rows[i]!, rows[j]!]);
      if (answer) return answer;
    }
  }
  return undefined;
}

/** Rows that an average may be taken over. */
export interface Calon {
  readonly rows: readonly Nilai[];
  readonly apa: 'blok' | 'semua' | 'rata' | 'bawah';
}

/**
 * What the average in a row may stand for: the rows since the last average or total, all rows above, the averages
 * above, or the rows below it up to the next average (an average on top of its block). `luas` looks beyond the block:
 * only where the averages are few, since each then costs a pass over the table.
 */
export function calonRata(
  at: number,
  column: Column,
  rows: readonly Baris[],
  luas: boolean,
): Calon[] | undefined {
  const nilai = (from: number, to: number, jenis: Baris['jenis']): Nilai[] | undefined => {
    const found: Nilai[] = [];
    for (let i = from; i < to; i++) {
      const baris = rows[i]!;
      // A row without words is a helper of the average, not an indicator.
      if (baris.jenis !== jenis || baris.label === '') continue;
      const one = baris.sel.get(column.column);
      if (!sendiri(one, baris)) continue;
      if (one.nilai !== null) found.push(one);
      else if (/\d/.test(one.tampil) || (typeof one.cell?.value === 'object' && one.cell.value !== null))
        return undefined;
    }
    return found;
  };
  let start = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (rows[i]!.jenis === 'rata-rata' && nilai(i, i + 1, 'rata-rata')?.length) {
      start = i + 1;
      break;
    }
  }
  let end = rows.length;
  for (let i = at + 1; i < rows.length; i++) {
    if (rows[i]!.jenis === 'rata-rata') {
      end = i;
      break;
    }
  }
  const blok = nilai(start, at, 'data');
  const semua = luas ? nilai(0, at, 'data') : blok;
  const bawah = nilai(at + 1, end, 'data');
  const means = luas ? nilai(0, at, 'rata-rata') : [];
  if (!blok || !semua || !bawah || !means) return undefined;
  const calon: Calon[] = [
    { rows: blok, apa: 'blok' },
    { rows: semua, apa: 'semua' },
    { rows: means, apa: 'rata' },
  ];
  if (blok.length === 0) calon.push({ rows: bawah, apa: 'bawah' });
  return calon.filter((one) => one.rows.length > 1 || (one.apa === 'blok' && one.rows.length > 0));
}
