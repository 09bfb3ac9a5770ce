import type { BarisIndikator, Fakta, Nilai } from './kinerja';
import type { ArahRentang, Polaritas } from './profil';

/** What a polaritas column says. */
export function bacaPolaritas(text: string): Polaritas | undefined {
  const t = text.toLowerCase();
  if (t.trim() === '') return undefined;
  if (/rasio/.test(t)) return 'MIN-RASIO';
  if (/\bmin\b|minim|rendah|negatif|turun|menurun|kecil|sedikit|cepat/.test(t)) return 'MIN';
  if (/rentang|stabil|optimi[sz]|tetap|range/.test(t)) return 'RENTANG';
  if (/predikat|grade|opini/.test(t)) return 'PREDIKAT';
  if (/\bma(?:ks|x)\b|maksim|maxim|tinggi|positif|naik|meningkat|besar/.test(t)) return 'MAKS';
  return undefined;
}

/** Words of an indicator that is better when lower … */
const rendahLebihBaik =
  /\b(?:angka|tingkat|jumlah|persentase|prevalensi|rasio|kasus)?\s*(?:kemiskinan|pengangguran|stunting|kematian|kesakitan|pelanggaran|keluhan|pengaduan|kebocoran|kecelakaan|kriminalitas|kejahatan|inflasi|ketimpangan|gini|putus sekolah|gizi buruk|kerusakan|penyalahgunaan|buta aksara|kekurangan|keterlambatan|temuan|sengketa|kebakaran|kawasan kumuh|hukuman disiplin|ketidakhadiran)\b/i;
/** … unless the indicator measures what is done about it. */
const ditangani =
  /penurunan|pengurangan|penyelesaian|diselesaikan|tuntas|teratasi|terkendali|berkurang|deteksi|mitigasi|terselesaikan|selesai|tindak\s?lanjut|ditindaklanjuti|tertangani|ditangani|penanganan|pencegahan|penanggulangan|pengentasan|menurun|respon|pelayanan|layanan|kepuasan|dibina|pembinaan|dijatuhi|diproses|indeks persepsi|bebas|tanpa|tidak/i;
const tegasRendah = /(?:makin|semakin)\s+(?:rendah|kecil|sedikit)|indikator negatif|\bminimi[sz]e\b/i;

/** Polaritas from the wording of an indicator alone; undefined where the words do not tell. */
export function polaritasDariKata(nama: string): Polaritas | undefined {
  if (tegasRendah.test(nama)) return 'MIN';
  return rendahLebihBaik.test(nama) && !ditangani.test(nama) ? 'MIN' : undefined;
}

/** Targets that fall from year to year and never rise. */
export function targetMenurun(baris: BarisIndikator): boolean {
  const years = [...baris.target]
    .filter(([period]) => /^(?:Y\d|\d{4})$/.test(period))
    .map(([, nilai]) => nilai.nilai)
    .filter((value): value is number => value !== null);
  return (
    years.length >= 3 &&
    years.every((value, i) => i === 0 || value <= years[i - 1]!) &&
    years[years.length - 1]! < years[0]!
  );
}

const dekat = (printed: Nilai, fraction: number): boolean => {
  if (printed.nilai === null) return false;
  const points = fraction * 100;
  const decimals = printed.desimal ?? /[.,](\d+)\s*%?\s*$/.exec(printed.tampil)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return [
    printed.nilai,
    printed.skala === 1 && Math.abs(printed.nilai) <= 3 ? printed.nilai * 100 : NaN,
  ].some(
    (p) =>
      Math.abs(p - points) <= half ||
      Math.abs(Math.trunc(points * 10 ** decimals) / 10 ** decimals - p) < 1e-9,
  );
};

type Terhitung = 'MAKS' | 'MIN' | 'MIN-RASIO';

/** How many of the printed capaian follow each polaritas. */
function cocokCapaian(rows: readonly BarisIndikator[]): Record<Terhitung, number> {
  const counts = { MAKS: 0, MIN: 0, 'MIN-RASIO': 0 };
  for (const row of rows) {
    for (const [period, printed] of row.capaian) {
      const t = row.target.get(period)?.nilai;
      const r = row.realisasi.get(period)?.nilai;
      if (t == null || r == null || t === 0 || t === r) continue;
      if (dekat(printed, r / t)) counts.MAKS++;
      else if (dekat(printed, (2 * t - r) / t)) counts.MIN++;
      else if (r !== 0 && dekat(printed, t / r)) counts['MIN-RASIO']++;
    }
  }
  return counts;
}

/**
 * The one polaritas that the printed capaian follow, where they follow exactly one. A single capaian that divides R by T
 * does not outweigh targets that fall year on year: it may itself be the slip.
 */
export function polaritasDariCapaian(rows: readonly BarisIndikator[]): Polaritas | undefined {
  const counts = cocokCapaian(rows);
  const found = (Object.keys(counts) as Terhitung[]).filter((key) => counts[key] > 0);
  if (found.length !== 1) return undefined;
  return found[0] === 'MAKS' && counts.MAKS === 1 && rows.some(targetMenurun) ? undefined : found[0];
}

/** An indicator's polaritas with where it comes from; only the user's word and a polaritas column are sure. */
export function tentukanPolaritas(
  di: readonly BarisIndikator[],
  profil: Polaritas | undefined,
  kolom: readonly { readonly teks: string; readonly ref: NonNullable<Fakta<Polaritas>['ref']> }[],
): Fakta<Polaritas> {
  if (profil) return { nilai: profil, asal: 'profil', pasti: true };
  for (const { teks, ref } of kolom) {
    const nilai = bacaPolaritas(teks);
    if (nilai) return { nilai, asal: 'kolom', pasti: true, ref };
  }
  const capaian = polaritasDariCapaian(di);
  if (capaian) return { nilai: capaian, asal: 'angka', pasti: false };
  const predikat = di.some((baris) => [...baris.target.values()].some((t) => isPredikat(t.tampil)));
  if (predikat) return { nilai: 'PREDIKAT', asal: 'angka', pasti: false };
  const rentang = di.some((baris) => [...baris.target.values()].some((t) => t.bacaan.kind === 'range'));
  if (rentang) return { nilai: 'RENTANG', asal: 'angka', pasti: false };
  const nama = di[0]?.nama ?? '';
  const kata = polaritasDariKata(nama);
  if (kata) return { nilai: kata, asal: 'kata', pasti: false };
  if (di.some(targetMenurun)) return { nilai: 'MIN', asal: 'angka', pasti: false };
  return { nilai: 'MAKS', asal: 'bawaan', pasti: false };
}

/** Which way a value outside a target range is measured: the user's word, else the indicator's own words. */
export const tentukanArah = (nama: string, profil: ArahRentang | undefined): Fakta<ArahRentang> =>
  profil
    ? { nilai: profil, asal: 'profil', pasti: true }
    : polaritasDariKata(nama) === 'MIN'
      ? { nilai: 'MIN', asal: 'kata', pasti: false }
      : { nilai: 'MAKS', asal: 'bawaan', pasti: false };

/** A grade as target: SAKIP letters or an audit opinion. */
export const isPredikat = (text: string): boolean =>
  /^(?:AA|A|BB|B|CC|C|D|WTP(?:[- ]?DPP)?|WDP|TMP|TW)$/i.test(text.trim());
