import { sheetNamed } from '../grid/workbook';
import type { Fakta, Kinerja } from '../kinerja/kinerja';
import type { FaktaIndikator, Profil } from '../kinerja/profil';
import { id } from '../messages/id';
import { en } from '../messages/en';
import { bacaTeksPolaritas, pilihanMode, tulisanKami } from './kolom-fakta';
import { kolomAda } from './kolom-letak';

/**
 * What planners confirmed in the columns that Renaksi wrote: polaritas and accumulation of the rows whose status they set
 * to *ditetapkan*, by the indicator's key, in the form of the settings. A row still marked *usulan* says nothing, and what
 * the settings or the sheet's own columns settle is theirs: our columns only repeat it.
 */
export function pilihanDiLembar(kinerja: Kinerja): NonNullable<Profil['indikator']> {
  const found: Record<string, FaktaIndikator> = {};
  const dikenal = new Map(kinerja.indikator.map((indikator) => [indikator.kunci, indikator]));
  const confirmed = new Set([id.compute.ditetapkan(), en.compute.ditetapkan()]);
  for (const tabel of kinerja.tabel) {
    const columns = kolomAda(kinerja, tabel);
    if (columns.size === 0) continue;
    const kami = tulisanKami(
      sheetNamed(kinerja.workbook, tabel.table.sheet),
      new Map([...columns.values()].map(({ arti, column }) => [arti, column])),
    );
    for (const b of tabel.indikator) {
      const row = b.baris.row;
      if (!confirmed.has(kami(`status.${b.tingkat}`, row))) continue;
      const { polaritas: p, mode: m, arahRentang: a } = dikenal.get(b.kunci) ?? {};
      const kata = bacaTeksPolaritas(kami(`polaritas.${b.tingkat}`, row));
      const polaritas = kata && memilih(p, kata.polaritas) ? kata.polaritas : undefined;
      const sisi = kata?.rendah ? ('MIN' as const) : ('MAKS' as const);
      const arahRentang = polaritas === 'RENTANG' && a?.asal !== 'profil' ? sisi : undefined;
      const said = kami(`mode.${b.tingkat}`, row).toUpperCase();
      const mode = pilihanMode.find((choice) => choice === said && memilih(m, choice));
      if (polaritas || mode)
        found[b.kunci] = {
          ...found[b.kunci],
          ...(polaritas && { polaritas }),
          ...(arahRentang && { arahRentang }),
          ...(mode && { mode }),
        };
    }
  }
  return found;
}

/** Whether what our column says is a planner's choice: the sheet's own column speaks first, and a sure fact is only repeated. */
const memilih = <T>(fakta: Fakta<T> | undefined, kata: T): boolean =>
  fakta?.asal !== 'kolom' && !(fakta?.pasti && fakta.nilai === kata);
