/**
 * What the words of an indicator and of its satuan say of its numbers. Spellings as found on real sheets
 * (headers.md), misspellings included.
 */

export type JenisSatuan = 'persen' | 'indeks' | 'lain' | 'kosong';

const PERSEN =
  /%|\bp(?:er|re|ro|e|r)s[ei]?n(?:t[ae]s[ei]|tasi)?\b|\bpros[ei]n\w*|\bp[re]*s[ei]nt?[ae]se?i?\b|percent/i;
const INDEKS = /\bind[ei](?:ks|k|x)\b|\bindeks\b|\bskor\b|\bscore\b|\bnilai\b|\bpo[iy]nt?\b|\bskala\b/i;

/** `%`, `persen`, `Prosentase`, `Pesentase` → persen; `Indeks (0-100)`, `Skor`, `Nilai` → indeks. */
export function jenisSatuan(satuan: string | undefined): JenisSatuan {
  const text = (satuan ?? '').trim();
  if (text === '' || /^[-–—.]+$/.test(text)) return 'kosong';
  if (INDEKS.test(text)) return 'indeks';
  return PERSEN.test(text) ? 'persen' : 'lain';
}

export type JenisIndikator = 'persentase' | 'jumlah' | 'indeks' | 'lain';

const awal = (nama: string): string =>
  nama
    .replace(/^[\s\d.)(\-–•➢*]+(?=\D)/, '')
    .replace(/^[a-z][.)]\s+/i, '')
    .trim();

/** What the first words of an indicator announce. */
export function jenisIndikator(nama: string): JenisIndikator {
  const text = awal(nama);
  if (/^(?:%|p(?:er|re|ro|e)s[ei]n?t[ae]s[ei]|persen\b|prosen\w*)/i.test(text)) return 'persentase';
  if (/^(?:jumlah|jml|jlh|banyaknya)\b/i.test(text)) return 'jumlah';
  if (/^(?:indeks|index)\b/i.test(text)) return 'indeks';
  return 'lain';
}

/** Growth and changes may pass 100 % and fall below 0. */
export const tentangPerubahan = (nama: string): boolean =>
  /pertumbuhan|kenaikan|peningkatan|penurunan|perubahan|laju\b|inflasi|deflasi|deviasi|selisih|defisit|surplus|pembiayaan netto/i.test(
    nama,
  );

/** Rates against a plan, and ratios, may pass 100 %. */
export const tentangTerhadapRencana = (nama: string): boolean =>
  /terhadap\s+(?:target|rencana|pagu|anggaran)|\b(?:realisasi|capaian|pencapaian|tercapainya|serapan|penyerapan)\b|\brasio\b|angka partisipasi kasar|\bAPK\b/i.test(
    nama,
  );
