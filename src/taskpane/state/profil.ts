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

/** What only stands on a report, or says how the pane behaves: nothing is recognised, checked or computed by it. */
const sampingan: ReadonlySet<string> = new Set<keyof Profil>([
  'instansi',
  'tempat',
  'tanggal',
  'penandatangan',
  'ikutiPerubahan',
]);

/** Whether a change of settings asks for a new analysis. */
export function changesAnalysis(before: Profil, after: Profil): boolean {
  const relevant = (profil: Profil) =>
    JSON.stringify(
      Object.entries(profil)
        .filter(([key, value]) => !sampingan.has(key) && value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return relevant(before) !== relevant(after);
}
