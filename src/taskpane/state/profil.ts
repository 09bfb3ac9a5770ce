import { profilKosong, type Profil } from '../../core/kinerja/profil';

/** Reads stored or imported settings. Undefined where the text holds none. */
export function parseProfil(text: string): Profil | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null || (data as { versi?: unknown }).versi !== 1)
    return undefined;
  return { ...profilKosong, ...(data as Profil) };
}

/** The settings as they are stored: without what is undefined, so that equal settings are equal texts. */
export const profilText = (profil: Profil, indent?: number): string => JSON.stringify(profil, null, indent);

/** Whether a change of settings asks for a new analysis; names and places on a report do not. */
export function changesAnalysis(before: Profil, after: Profil): boolean {
  const relevant = ({ periode, tahun, indikator, batas, skala, efisiensi, tabel, abaikan, bahasa }: Profil) =>
    JSON.stringify([periode, tahun, indikator, batas, skala, efisiensi, tabel, abaikan, bahasa]);
  return relevant(before) !== relevant(after);
}
