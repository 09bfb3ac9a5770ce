import type { Nilai } from '../../kinerja/kinerja';
import type { Triwulan } from '../../recognise/table';
import { angkaRumus, rujukNilai, type Isi } from '../isi';
import type { Konteks } from '../konteks';
import { agregat, twSampai } from '../ukur';
import type { Butir } from './indikator';

/** The cells of the quarters that count up to the reported one. */
export const nilaiTriwulan = (butir: Butir, periode: Triwulan | undefined): Nilai[] =>
  twSampai(butir.triwulan, periode).flatMap(({ realisasi }) => realisasi ?? []);

/**
 * The year's realisasi: the quarters' cells aggregated by the indicator's own mode, so that it follows when a quarter
 * is filled in; where the quarters hold no number, the year's own cell.
 */
export function realisasiTahunan(konteks: Konteks, butir: Butir): Isi {
  const nilai = nilaiTriwulan(butir, konteks.periode);
  const adaTriwulan = nilai.some((n) => angkaRumus(n) !== null);
  const adaTahun = angkaRumus(butir.realisasiTahun) !== null;
  if (nilai.length > 0 && (adaTriwulan || !adaTahun)) return agregat(butir.indikator.mode.nilai, nilai);
  return rujukNilai(butir.realisasiTahun);
}

/**
 * The year's target: its own cell; where no table states one, the quarters' targets aggregated by the indicator's mode.
 */
export function targetTahunan(butir: Butir): Isi {
  const triwulan = butir.triwulan.flatMap(({ target }) => target ?? []);
  if (butir.target || triwulan.length === 0) return rujukNilai(butir.target);
  return agregat(butir.indikator.mode.nilai, triwulan);
}
