import type { FaktaIndikator, Profil } from '../../core/kinerja/profil';
import type { Koreksi } from '../../core/recognise/koreksi';
import type { Column } from '../../core/recognise/table';

export const koreksiOf = (profil: Profil, fingerprint: string): Koreksi | undefined =>
  profil.tabel?.[fingerprint];

/** The settings with the layout's correction changed; what the change does not name stays. */
export function withKoreksi(profil: Profil, fingerprint: string, change: Koreksi): Profil {
  const koreksi = { ...koreksiOf(profil, fingerprint), ...change };
  return { ...profil, tabel: { ...profil.tabel, [fingerprint]: koreksi } };
}

export function withoutKoreksi(profil: Profil, fingerprint: string): Profil {
  const { [fingerprint]: _gone, ...rest } = profil.tabel ?? {};
  return { ...profil, tabel: rest };
}

/** The settings with one column of the layout corrected. */
export function withColumn(
  profil: Profil,
  fingerprint: string,
  letter: string,
  change: Pick<Column, 'role' | 'period' | 'measure'>,
): Profil {
  const { role, period, measure } = change;
  const columns = {
    ...koreksiOf(profil, fingerprint)?.columns,
    [letter]: { role, ...(period ? { period } : {}), ...(measure ? { measure } : {}) },
  };
  return withKoreksi(profil, fingerprint, { columns });
}

/** The settings with a fact of an indicator confirmed. */
export function withIndikator(profil: Profil, kunci: string, change: FaktaIndikator): Profil {
  return {
    ...profil,
    indikator: { ...profil.indikator, [kunci]: { ...profil.indikator?.[kunci], ...change } },
  };
}
