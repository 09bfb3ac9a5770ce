import { angkaRumus, rujukNilai, type Isi } from '../isi';
import type { Konteks } from '../konteks';
import { sumberSampai } from './deret';
import type { Butir } from './indikator';
import { isiSumber } from './sumber';

/**
 * The year's realisasi: the cells of its quarters, months or halves aggregated by the indicator's own mode, or the last
 * running total, so that it follows when one is filled in; where they hold no number, the year's own cell.
 */
export function realisasiTahunan(konteks: Konteks, butir: Butir): Isi {
  const sumber = sumberSampai(butir.deretRealisasi, konteks.periode);
  const adaBagian = sumber?.nilai.some((n) => angkaRumus(n) !== null) ?? false;
  const adaTahun = angkaRumus(butir.realisasiTahun) !== null;
  if (sumber && (adaBagian || !adaTahun)) return isiSumber(sumber, butir.indikator.mode.nilai);
  return rujukNilai(butir.realisasiTahun);
}

/**
 * The year's target: its own cell; where no table states one, the targets of its parts aggregated by the indicator's
 * mode, or the last running total.
 */
export function targetTahunan(butir: Butir): Isi {
  const sumber = sumberSampai(butir.deretTarget, undefined);
  if (butir.target || !sumber) return rujukNilai(butir.target);
  return isiSumber(sumber, butir.indikator.mode.nilai);
}
