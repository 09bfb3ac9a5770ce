import type { Signal, SignalContext } from '../confidence';
import { marksOf } from '../kind';

/** The marks of the kind are complete: all quarters, both halves of a pair, every month. */
export function kindSignal({ columns, kind }: SignalContext): Signal {
  const { has, count } = marksOf(columns);
  const periods = (role: string): Set<string> =>
    new Set(columns.filter((kolom) => kolom.role === role).map((kolom) => kolom.period ?? ''));
  const quarters = (role: string): number =>
    [...periods(role)].filter((period) => /^(?:TW\d|SM\d)$/.test(period)).length;
  const weight = ((): number => {
    switch (kind) {
      case 'renaksi':
        return quarters('target') >= 4 ? 1 : -0.3;
      case 'renaksi-naratif':
        return quarters('aksi') >= 4 ? 1 : -0.2;
      case 'monev':
        return quarters('realisasi') >= 4 && (quarters('target') >= 4 || has('target')) ? 1 : -0.2;
      case 'monev-bulanan':
        return [...periods('realisasi'), ...periods('target')].filter((period) => /^B/.test(period)).length >=
          12
          ? 1
          : -0.6;
      case 'pengukuran-triwulan':
        return has('target') && has('realisasi') ? 1 : -0.3;
      case 'evaluasi-renja':
        return count((kolom) => kolom.measure === 'anggaran') >= 8 ? 1 : -0.3;
      case 'renstra-matriks':
        return [...periods('target')].filter((period) => /^(?:Y\d|\d{4})$/.test(period)).length >= 4
          ? 0.8
          : -0.4;
      case 'perbandingan':
        return has('target') && has('realisasi') ? 0.6 : -0.4;
      case 'perjanjian-kinerja':
        return has('indikator') ? 0.5 : -0.4;
      case 'anggaran':
        return has('realisasi') ? 0.6 : 0;
      case 'rincian-anggaran':
        return has('volume') && has('harga-satuan') && has('jumlah') ? 0.8 : -0.4;
      case 'efisiensi':
        return has('capaian') ? 0.5 : -0.4;
      case 'iku-formulasi':
        return has('sumber-data') || has('penanggung-jawab') ? 0.7 : -0.2;
      case 'kegiatan-bukti':
        return has('waktu') || has('lampiran') ? 0.5 : -0.2;
      case 'hasil-evaluasi':
        return has('nilai') ? 0.2 : -0.4;
      default:
        return -1.5;
    }
  })();
  return { weight, note: (m) => m.jenis(kind) };
}
