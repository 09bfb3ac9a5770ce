import type { BarisIndikator, Fakta, Titik } from './kinerja';
import { bagianJenis } from './periode';
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

/** Equal up to how figures of parts are rounded when typed; each of several parts adds its own rounding. */
const sama = (a: number, b: number, bagian = 4): boolean =>
  Math.abs(a - b) <=
  Math.max(1e-9, Math.abs(b) * 1e-6) +
    0.051 * (bagian / 4) * (Number.isInteger(a) && Number.isInteger(b) ? 0 : 1);

/** The figures of the year's parts: its quarters, else its months, else its halves. Running totals say no mode. */
function bagianTerisi(titik: Titik): number[] {
  for (const jenis of ['TW', 'B', 'SM'] as const) {
    const angka = bagianJenis[jenis].flatMap((period) => titik.get(period)?.nilai ?? []);
    if (angka.length > 0) return angka;
  }
  return [];
}

/** The modes under which the parts give the year's figure; undefined where either is missing. */
function modeSeri(titik: Titik): ReadonlySet<Mode> | undefined {
  const tahun = titik.get('TAHUN')?.nilai ?? null;
  const parts = bagianTerisi(titik);
  if (tahun === null || parts.length === 0) return undefined;
  const sum = parts.reduce((a, b) => a + b, 0);
  const fits = new Set<Mode>();
  if (sama(sum, tahun, Math.max(4, parts.length))) fits.add('JUMLAH');
  if (sama(parts[parts.length - 1]!, tahun)) fits.add('AKHIR');
  if (sama(sum / parts.length, tahun)) fits.add('RATA');
  if (sama(Math.max(...parts), tahun)) fits.add('MAKS');
  return fits;
}

/** The modes that every row tells alike; rows that tell none are passed by. */
function modeBersama(
  di: readonly BarisIndikator[],
  titik: (baris: BarisIndikator) => Titik,
): ReadonlySet<Mode> | undefined {
  let fits: ReadonlySet<Mode> | undefined;
  for (const baris of di) {
    const own = modeSeri(titik(baris));
    if (own && own.size > 0) fits = fits ? new Set([...fits].filter((mode) => own.has(mode))) : own;
  }
  return fits;
}

/** One mode that the fitting ones leave; undefined where sum and last value both fit, or nothing does. */
function satuMode(fits: ReadonlySet<Mode> | undefined): Mode | undefined {
  if (!fits || fits.size === 0) return undefined;
  const sum = fits.has('JUMLAH');
  const last = fits.has('AKHIR');
  if (sum || last) return sum && last ? undefined : sum ? 'JUMLAH' : 'AKHIR';
  return fits.has('RATA') ? 'RATA' : 'MAKS';
}

/** A running total that falls is no running sum: what it states is a position. */
const sampaiTurun = (di: readonly BarisIndikator[]): boolean =>
  di.some(({ target, realisasi }) =>
    [target, realisasi].some((titik) => {
      const angka = bagianJenis['SD-TW'].flatMap((period) => titik.get(period)?.nilai ?? []);
      return angka.some((value, i) => i > 0 && value < angka[i - 1]!);
    }),
  );

const isPersen = (satuan: string | undefined): boolean =>
  /%|persen|prosen|pesen|indeks|nilai|skor|rasio/i.test(satuan ?? '');

/**
 * An indicator's mode: the user's word, a column or remark, else what the targets of all its tables fit. Where these do
 * not tell, the year's realisasi against its parts proposes one, else the satuan does.
 */
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
  const target = modeBersama(di, (baris) => baris.target);
  const dariTarget = satuMode(target);
  if (dariTarget) return { nilai: dariTarget, asal: 'angka', pasti: true };
  const realisasi = [...(modeBersama(di, (baris) => baris.realisasi) ?? [])].filter(
    (mode) => !target || target.size === 0 || target.has(mode),
  );
  const dariRealisasi = hint ? undefined : satuMode(new Set(realisasi));
  if (dariRealisasi) return { nilai: dariRealisasi, asal: 'angka', pasti: false };
  const posisi =
    hint === 'kumulatif' || isPersen(di.find((baris) => baris.satuan)?.satuan?.teks) || sampaiTurun(di);
  return {
    nilai: posisi ? 'AKHIR' : 'JUMLAH',
    asal: hint ? 'kata' : target && target.size > 0 ? 'angka' : 'bawaan',
    pasti: false,
  };
}
