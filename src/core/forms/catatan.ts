import type { Polaritas } from '../kinerja/profil';
import type { Bagian } from './formulir';
import { teks } from './isi';
import type { Konteks } from './konteks';
import type { Butir } from './sumber/indikator';

/**
 * Notes below a table on the indicators that are not simply "more is better": which formula their capaian follows, and
 * whether the user has confirmed it. A report that mixes formulas says so.
 */
export function catatanPolaritas(konteks: Konteks, butir: readonly Butir[]): Bagian[] {
  const m = konteks.messages.forms;
  const kelompok = new Map<Polaritas, string[]>();
  for (const { indikator } of butir) {
    const { nilai, pasti } = indikator.polaritas;
    if (nilai === 'MAKS') continue;
    const nama = `“${indikator.nama}”${pasti ? '' : ` (${m.usulan()})`}`;
    kelompok.set(nilai, [...(kelompok.get(nilai) ?? []), nama]);
  }
  if (kelompok.size === 0) return [];
  return [
    {
      jenis: 'paragraf',
      baris: [...kelompok].map(([polaritas, nama]) => ({
        isi: teks(`${konteks.messages.compute.rumusPolaritas(polaritas)}: ${[...new Set(nama)].join('; ')}.`),
        gaya: 'catatan' as const,
      })),
    },
  ];
}
