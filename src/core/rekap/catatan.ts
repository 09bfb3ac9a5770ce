import { kunciTeks } from '../kinerja/kunci';
import type { Messages } from '../messages/messages';
import type { Ringkasan } from './ringkas';
import { sebutanPeriode } from './sel';

/** What a reader of the recap has to mind, a sentence each: how it ranks, what stands twice, what does not compare. */
export function catatanRekap(baris: readonly Ringkasan[], messages: Messages): string[] {
  const m = messages.forms.rekap;
  const periode = [...new Set(baris.filter((r) => r.terukur > 0).map(sebutanPeriode))];
  const tanpaRealisasi = baris.filter((r) => r.pagu !== null && r.realisasi === null);
  const kosong = baris.filter((r) => r.terukur === 0);
  return [
    m.caraPeringkat(),
    ...perangkatGanda(baris).map((sama) =>
      m.ganda(
        sama[0]!.instansi,
        sama.map((r) => r.file),
      ),
    ),
    ...(periode.length > 1 ? [m.bedaPeriode()] : []),
    ...(tanpaRealisasi.length > 0 ? [m.tanpaRealisasi(tanpaRealisasi.map((r) => r.instansi))] : []),
    ...(kosong.length > 0 ? [m.tanpaUkuran(kosong.map((r) => r.instansi))] : []),
  ];
}

/** Organisations that more than one file tells of for one year: both are counted, and one of them is likely stale. */
export function perangkatGanda(baris: readonly Ringkasan[]): Ringkasan[][] {
  const groups = new Map<string, Ringkasan[]>();
  for (const r of baris) {
    const key = `${kunciTeks(r.instansi)}|${r.tahun ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
