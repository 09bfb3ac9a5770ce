import type { BarisIndikator, Fakta } from './kinerja';
import type { Mode } from './profil';

/** What a column or a remark says of how quarters make the year. `kumulatif` alone only breaks ties. */
export function bacaMode(text: string): Mode | 'kumulatif' | 'non-kumulatif' | undefined {
  const t = text.toLowerCase();
  if (/non[\s-]*(?:kumulatif|akumulatif|akumulasi)|tidak kumulatif/.test(t)) return 'non-kumulatif';
  if (/posisi akhir|nilai akhir|kondisi akhir|\bakhir\b/.test(t)) return 'AKHIR';
  if (/rata[\s-]*rata|^rata$|average/.test(t)) return 'RATA';
  if (/penjumlahan|dijumlah|\bsum\b|^jumlah$/.test(t)) return 'JUMLAH';
  if (/tertinggi|\bmaks(?:imum)?\b/.test(t)) return 'MAKS';
  if (/kumulatif|akumulasi|akumulatif/.test(t)) return 'kumulatif';
  return undefined;
}

/** Equal up to how quarter figures are rounded when typed. */
const sama = (a: number, b: number): boolean =>
  Math.abs(a - b) <=
  Math.max(1e-9, Math.abs(b) * 1e-6) + 0.051 * (Number.isInteger(a) && Number.isInteger(b) ? 0 : 1);

/** The modes under which the quarter targets give the annual one; undefined where either is missing. */
export function modeYangCocok(baris: BarisIndikator): ReadonlySet<Mode> | undefined {
  const tahun = baris.target.get('TAHUN')?.nilai ?? null;
  const quarters = ['TW1', 'TW2', 'TW3', 'TW4']
    .map((tw) => baris.target.get(tw)?.nilai ?? null)
    .filter((value): value is number => value !== null);
  if (tahun === null || quarters.length === 0) return undefined;
  const sum = quarters.reduce((a, b) => a + b, 0);
  const fits = new Set<Mode>();
  if (sama(sum, tahun)) fits.add('JUMLAH');
  if (sama(quarters[quarters.length - 1]!, tahun)) fits.add('AKHIR');
  if (sama(sum / quarters.length, tahun)) fits.add('RATA');
  if (sama(Math.max(...quarters), tahun)) fits.add('MAKS');
  return fits;
}

const isPersen = (satuan: string | undefined): boolean =>
  /%|persen|prosen|pesen|indeks|nilai|skor|rasio/i.test(satuan ?? '');

/** An indicator's mode: the user's word, a column or remark, else what the quarter targets of all its tables fit. */
export function tentukanMode(
  di: readonly BarisIndikator[],
  profil: Mode | undefined,
  kata: readonly { readonly teks: string; readonly ref: NonNullable<Fakta<Mode>['ref']> }[],
): Fakta<Mode> {
  if (profil) return { nilai: profil, asal: 'profil', pasti: true };
  let hint: 'kumulatif' | 'non-kumulatif' | undefined;
  for (const { teks, ref } of kata) {
    const said = bacaMode(teks);
    if (said === 'kumulatif' || said === 'non-kumulatif') hint ??= said;
    else if (said) return { nilai: said, asal: 'kolom', pasti: true, ref };
  }
  let fits: ReadonlySet<Mode> | undefined;
  for (const baris of di) {
    const own = modeYangCocok(baris);
    if (own && own.size > 0) fits = fits ? new Set([...fits].filter((mode) => own.has(mode))) : own;
  }
  const fallback: Mode =
    hint === 'kumulatif' || isPersen(di.find((baris) => baris.satuan)?.satuan?.teks) ? 'AKHIR' : 'JUMLAH';
  if (!fits || fits.size === 0) return { nilai: fallback, asal: hint ? 'kata' : 'bawaan', pasti: false };
  const sum = fits.has('JUMLAH');
  const last = fits.has('AKHIR');
  if (sum && !last) return { nilai: 'JUMLAH', asal: 'angka', pasti: true };
  if (last && !sum) return { nilai: 'AKHIR', asal: 'angka', pasti: true };
  if (sum && last) return { nilai: fallback, asal: hint ? 'kata' : 'angka', pasti: false };
  return { nilai: fits.has('RATA') ? 'RATA' : 'MAKS', asal: 'angka', pasti: true };
}
