import { number } from '../bilangan';
import type { rulesAngka as id } from '../id/rules-angka';

export const rulesAngka: typeof id = {
  'angka-teks': {
    satu: (v) =>
      `“${v.tampil}” is stored as text, not as the number ${number(v.angka)}, so formulas skip it without a sign. Turn it into a number.`,
    banyak: (v) =>
      `${v.jumlah} cells hold numbers stored as text (for example “${v.contoh}”, read as ${number(v.angka)}), so formulas skip them without a sign. Turn them into numbers.`,
    fix: 'Turn text into numbers',
  },
  'angka-cacat': {
    cacat: (v) =>
      `${list(v.tampil.map((t) => `“${t}”`))} cannot be read as a number by any convention: a dot or comma is misplaced, so the value is unknown. Type it again from the source document.`,
  },
  'angka-rancu': {
    rancu: (v) =>
      `“${v.tampil}” may be ${number(v.ribuan)} or ${number(v.desimal)}, and the other cells of the column do not tell${v.jumlah > 1 ? ` (${v.jumlah} cells alike)` : ''}. Make sure of the value, then type it as a number.`,
    impor: (v) =>
      `${v.tampil} beside money kept as text in millions may be ${number(v.ribuan)}, misread by an import that took the thousands dot for a decimal point. Check the source document, then type it as a number.`,
  },
  'target-kosong': {
    kosong: (v) =>
      `${v.indikator.length > 1 ? `${v.indikator.length} indicators have no target at all` : 'This indicator has no target at all'}: ${list(v.indikator.map((t) => `“${t}”`))}. Without one its capaian cannot be computed. Fill in the target.`,
  },
  'target-nol': {
    tahunan: (v) =>
      `The target of ${list(v.indikator.map((t) => `“${t}”`))} is 0, yet capaian divides by the target. Fill in the right target, or state “lower is better” if 0 is the goal.`,
    triwulan: (v) =>
      `All quarter targets of “${v.indikator}” are 0, yet its annual target is ${v.tahunan}. Spread the annual target over the quarters; otherwise no quarterly capaian can be computed.`,
  },
  'realisasi-kosong': {
    satu: (v) =>
      `Realisasi for ${period(v.periode)} of “${v.indikator}” is blank, though the period has passed and its target is ${v.target}. Fill it in; if there was none, write 0.`,
    banyak: (v) =>
      `${v.jumlah} realisasi for ${list(v.periode.map(period))} are blank, though the period has passed and targets stand. Fill them in; if there was none, write 0.`,
  },
  'realisasi-tanpa-target': {
    tanpa: (v) =>
      `Realisasi for ${period(v.periode)} of “${v.indikator}” is ${v.realisasi}, but that period has no target, so its capaian cannot be computed. Fill in the target or check where the realisasi belongs.`,
  },
  'satuan-kosong': {
    kosong: (v) =>
      `${v.indikator.length > 1 ? `${v.indikator.length} indicators have no satuan` : 'The satuan is blank'} (${list(v.indikator.map((t) => `“${t}”`))}) though target or realisasi stands: a reader cannot tell percent from people or documents. Fill in the satuan.`,
  },
  'satuan-tidak-cocok': {
    persentase: (v) =>
      `The satuan “${v.satuan}” does not suit the percentage “${v.indikator}”. Make the satuan %, or reword the indicator.`,
    jumlah: (v) =>
      `The satuan “${v.satuan}” does not suit “${v.indikator}”, which counts things. Write what is counted (people, documents, times), or reword the indicator.`,
    indeks: (v) =>
      `The satuan “${v.satuan}” does not suit “${v.indikator}”: an index is no percentage. Write index or score.`,
  },
  'nilai-negatif': {
    negatif: (v) =>
      `${capital(v.apa)} ${v.tampil} is negative${of(v.baris)}. It cannot be below zero and makes sums and capaian wrong. Check the minus sign or the number.`,
  },
  'persen-lewat-100': {
    lewat: (v) =>
      `${capital(v.apa)} ${v.tampil} is above 100 %, yet “${v.indikator}” measures a share of a whole, 100 % at most. Check the number, or its numerator and denominator.`,
  },
  'indikator-ganda': {
    ganda: (v) =>
      `The indicator “${v.indikator}” already stands in ${v.sel} of the same table, so it counts twice in the average. Delete one, or name them apart if they measure different things.`,
  },
  'indikator-kosong': {
    bertarget: (v) =>
      `This row has the target ${v.target} but no indicator${of(v.baris)}: what is measured is unclear. Write the indicator, or merge the cell if it continues the one above.`,
    bernomor: (v) =>
      `This row is numbered but has no indicator${of(v.baris)}. Write the indicator, or delete the row if it is not used.`,
  },
  'akumulasi-rancu': {
    keduanya: (v) =>
      `The annual target of ${list(v.indikator.map((t) => `“${t}”`))} is both the sum of the quarters and the last quarter. Set how quarters make the year, so that capaian up to a quarter is computed right.`,
    takTersurat: (v) =>
      `How the quarters of ${list(v.indikator.map((t) => `“${t}”`))} make the year is not stated and there is no annual target to tell by: summed, or the last one taken? Set it.`,
  },
  'target-triwulan-tidak-cocok': {
    tidakCocok: (v) =>
      `The quarter targets of “${v.indikator}” (${v.triwulan.join('; ')}) do not give the annual target ${v.tahunan} in any way: their sum is ${number(v.jumlah)}, their last ${v.akhir}. Check the annual target or one of the quarters.`,
  },
  'kumulatif-turun': {
    tertulis: (v) =>
      `The cumulative ${v.apa} of “${v.indikator}” falls from ${v.sebelumnya} (${period(v.periodeSebelumnya)}) to ${v.tampil} (${period(v.periode)}), which a cumulative number cannot. Check both.`,
    menujuTahunan: (v) =>
      `The ${v.apa} of “${v.indikator}” falls from ${v.sebelumnya} (${period(v.periodeSebelumnya)}) to ${v.tampil} (${period(v.periode)}), though its targets rise step by step to the annual one. Check the number, or write “posisi akhir” or “non kumulatif” if it may fall.`,
  },
  'polaritas-rancu': {
    menurun: (v) =>
      `The targets of “${v.indikator}” fall from year to year (${v.target.join('; ')}) and nothing says that lower is better. Without that its capaian may be computed upside down. Set its polaritas.`,
    kata: (v) =>
      `The wording of “${v.indikator}” suggests that lower is better, but no polaritas is stated. Without it its capaian may be computed upside down. Set its polaritas.`,
  },
  'capaian-salah': {
    salah: (v) =>
      `Capaian ${v.tercetak}${of(v.baris)} is not the computed ${number(v.hitung, v.desimal)} (target ${v.target}, realisasi ${v.realisasi}, ${formula[v.rumus]}${v.pasti ? '' : ' as proposed'}). Replace it with a formula or check the realisasi.`,
    fix: 'Replace with a formula',
  },
  'capaian-kosong': {
    satu: (v) =>
      `Capaian is blank${of(v.baris)}, though target ${v.target} and realisasi ${v.realisasi} stand. Compute it so that it counts in the average.`,
    banyak: (v) =>
      `${v.jumlah} capaian are blank, though their target and realisasi stand. Compute them so that they count in the average.`,
    fix: 'Fill in a formula',
  },
  'capaian-ekstrem': {
    tinggi: (v) =>
      `Capaian ${list(v.tampil)} is above 150 %${of(v.baris)}: the target was too low or the realisasi is wrong. Check both; if they are right, explain it in the report.`,
    negatif: (v) =>
      `Capaian ${list(v.tampil)} is below 0${of(v.baris)}: realisasi is more than twice the target, or a sign is wrong. Check target, realisasi and polaritas.`,
  },
  pembulatan: {
    dipotong: (v) =>
      `${v.tercetak} was cut off, not rounded: the computed value is ${number(v.hitung, Math.min(v.desimal + 2, 6))}, rounded ${number(v.bulat, v.desimal)}. Round the same way in the whole report.`,
    jumlah: (v) =>
      `The total ${v.tercetak} is a little off the sum of its ${v.bagian} printed parts, ${number(v.jumlah)}: their rounding explains it. Make them agree, or say that the figures are rounded.`,
  },
  'persentase-salah': {
    salah: (v) =>
      `The percentage ${v.tercetak}${of(v.baris)} is not the computed ${number(v.hitung, v.desimal)} (${v.pembilang} divided by ${typeof v.penyebut === 'number' ? `the whole ${number(v.penyebut, 0)}` : v.penyebut}). Correct it or check both numbers.`,
    fix: 'Replace with a formula',
  },
  'serapan-lewat-100': {
    lewat: (v) =>
      `Realisasi anggaran ${v.realisasi} is above the pagu ${v.pagu} by ${number(v.selisih)}${of(v.uraian)}. Spending may not pass the pagu: check the number, or use the pagu after perubahan.`,
  },
  'efisiensi-salah': {
    salah: (v) =>
      `Efisiensi ${v.tercetak}${of(v.baris)} is not the computed ${number(v.hitung, v.desimal)} (${efficiency[v.rumus]}, from ${v.bahan.join(' and ')}). Correct it or replace it with a formula.`,
    luar: (v) =>
      `Nilai efisiensi ${v.tercetak}${of(v.baris)} is outside 0–100. Efisiensi is held within ±20 % before it becomes a score. Compute it again with that limit.`,
  },
  'efisiensi-tanpa-capaian': {
    negatif: (v) =>
      `Efisiensi ${v.efisiensi} is computed${of(v.baris)}, though capaian is ${v.capaian}, below 100 %: efisiensi counts only where the target was reached. Leave it blank, or write “belum efisien” in the remarks.`,
    klaim: (v) =>
      `Efisiensi ${v.efisiensi} is claimed${of(v.baris)}, though capaian is ${v.capaian}, below 100 %: money left over is not money saved. Leave it blank, or write “belum efisien” in the remarks.`,
  },
  'predikat-salah': {
    salah: (v) =>
      `The predicate ${v.tercetak} does not suit ${v.nilai}: by ${v.skala} that is ${v.benar}. Correct the predicate, or choose the scale in use in the settings.`,
  },
};

const formula = {
  MAKS: 'higher is better',
  MIN: 'lower is better',
  'MIN-RASIO': 'lower is better, target divided by realisasi',
  RENTANG: 'the target is a range',
};

const efficiency = {
  selisih: 'capaian less serapan',
  'selisih-rp': 'pagu less realisasi',
  'selisih-rp-persen': 'what is left of the pagu as its share',
  sisa: 'capaian of at most 100 less serapan',
  rasio: 'capaian divided by serapan',
  'rasio-terbalik': 'serapan divided by capaian',
  ne: 'nilai efisiensi 50 + E/20 × 50',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const of = (row: string): string => (row ? ` in “${row}”` : '');

const list = (items: readonly string[]): string => {
  const shown = items.slice(0, 3);
  const rest = items.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
};

/** TW3 → quarter III, SD-TW2 → up to quarter II, B04 → month 4. */
function period(periode: string): string {
  const quarter = /^(SD-)?TW([1-4])$/.exec(periode);
  if (quarter)
    return `${quarter[1] ? 'up to ' : ''}quarter ${['I', 'II', 'III', 'IV'][Number(quarter[2]) - 1]}`;
  const month = /^B(\d\d)$/.exec(periode);
  if (month) return `month ${Number(month[1])}`;
  const half = /^SM([12])$/.exec(periode);
  if (half) return `half-year ${half[1] === '1' ? 'I' : 'II'}`;
  const year = /^Y(\d)$/.exec(periode);
  if (year) return `year ${year[1]}`;
  const named: Record<string, string> = {
    TAHUN: 'the year',
    RENSTRA: 'the end of the Renstra',
    'SD-LALU': 'up to last year',
    'SD-TAHUN': 'up to this year',
  };
  return named[periode] ?? periode;
}
