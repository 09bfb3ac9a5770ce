import type { compute as id } from '../id/compute';

const parts = { triwulan: 'quarters', bulan: 'months', semester: 'half-years' };

export const compute: typeof id = {
  judul: (columns) => `Compute ${columns} columns`,
  judulHapus: () => 'Remove the Renaksi columns',

  periode: (period) => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    const number = Number(period.replace(/\D/g, ''));
    if (/^TW\d$/.test(period)) return `Q${number}`;
    if (/^SD-TW\d$/.test(period)) return `up to Q${number}`;
    if (/^SM\d$/.test(period)) return `half-year ${number}`;
    if (/^B\d\d$/.test(period)) return months[number - 1] ?? period;
    if (/^Y\d$/.test(period)) return `year ${number}`;
    if (period === 'SD-TAHUN') return 'up to this year';
    if (period === 'SD-LALU') return 'up to last year';
    if (period === 'RENSTRA') return 'end of Renstra';
    return period === 'TAHUN' ? 'of the year' : period;
  },
  kepalaPolaritas: () => 'Polaritas',
  kepalaMode: () => 'Accumulation',
  kepalaStatus: () => 'Status of polaritas & accumulation',
  kepalaCapaian: (period) => (period ? `Achievement ${period}` : 'Achievement'),
  kepalaTargetSampai: (part) => `Target over the ${parts[part]} filled`,
  kepalaRealisasiSampai: (part) => `Realisasi over the ${parts[part]} filled`,
  kepalaCapaianSampai: (part) => `Achievement over the ${parts[part]} filled`,
  kepalaBatas: (cap) => `Achievement for the average (at most ${cap}%)`,
  kepalaSerapan: (period) => (period ? `Absorption ${period}` : 'Budget absorption'),
  kepalaEfisiensi: () => 'Efficiency (achievement − absorption)',
  kepalaKeteranganEfisiensi: () => 'Remark on efficiency',
  kepalaSisaPagu: () => 'Efficiency (Rp) = budget − spending',
  kepalaSisaPaguBagian: () => 'Efficiency as a share of the budget',
  kepalaAlokasiEfisiensi: () => 'Budget × achievement (PMK 214/2017 – PMK 22/2021)',
  kepalaSelisihEfisiensi: () => 'Budget × achievement − spending',
  kepalaEfisiensiTabel: () => 'Efficiency of the whole table (E)',
  kepalaEfisiensiPmk249: () => 'Efficiency (PMK 249/2011)',
  kepalaNilaiEfisiensi: () => 'Efficiency score (0–100%)',
  untukIndikator: (header, indicator) => `${header} – ${indicator}`,

  kepalaCatatan: () => 'How achievement is computed',
  rumusPolaritas: (polaritas, { arah, urutan } = {}) =>
    ({
      MAKS: 'Higher is better, capaian = realisasi ÷ target',
      MIN: 'Lower is better, capaian = (2 × target − realisasi) ÷ target',
      'MIN-RASIO': 'Lower is better, capaian = target ÷ realisasi',
      RENTANG: `The target is a range, capaian is 100 % inside it; outside, ${arah === 'MIN' ? 'lower is better, (2 × nearest bound − realisasi) ÷ nearest bound' : 'higher is better, realisasi ÷ nearest bound'}`,
      PREDIKAT: `The target is a grade, capaian is 100 % where it is reached or passed; where not, ${urutan === undefined ? 'blank' : `the place of realisasi ÷ the place of the target in the order ${urutan.map((each) => each.join(' < ')).join(' or ')} (lowest = 1)`}`,
    })[polaritas],
  modeCatatan: (mode) =>
    ({
      JUMLAH: 'year = sum of the entries',
      AKHIR: 'year = last entry',
      RATA: 'year = mean of the entries',
      MAKS: 'year = highest entry',
    })[mode],
  batasCatatan: (cap) => `at most ${cap} % in the mean`,
  pilihanDiKolom: () =>
    'The Polaritas and Accumulation columns stay because they hold choices that the settings do not know yet. Confirm them in the Tables step, then compute again.',
  usulan: () => 'usulan',
  ditetapkan: () => 'ditetapkan',
  pembagiSebelum: (way) => (way === 'GEOMETRIK' ? 'geometric mean of ' : 'mean of '),
  pembagiSesudah: () => ' indicators',
  skalaPredikat: (scale) => `scale: ${scale}`,
  efisien: () => 'efficient',
  sebanding: () => 'achievement equals absorption',
  tidakEfisien: () => 'not efficient',
  belumEfisien: () => 'not yet efficient – achievement under 100 %',

  lembarSendiri: (sheet) => `Capaian ${sheet}`,
  judulLembarSendiri: (sheet) => `Achievement – sheet ${sheet}`,
  kepalaNo: () => 'No',
  kepalaIndikator: () => 'Indicator / item',

  tabel: (sheet, area) => `${sheet} ${area}`,
  tanpaRealisasi: () => 'This table has targets but no realisasi column yet, so there is nothing to compute.',
  tanpaTarget: () =>
    'This table has realisasi but no target for the same period, so achievement cannot be computed.',
  tanpaBaris: () => 'This table has no rows yet.',
  sudahTerisi: (column) =>
    `Column ${column} is already filled; it is left alone. Figures that differ from the computed ones are offered one by one.`,
  angkaTeks: (count, cells) =>
    `${count} cells hold numbers kept as text (${cells}): formulas cannot use them and stay blank. Turn them into numbers first, under Findings.`,
  predikatPerluNilai: (count, cells) =>
    `${count} targets are grades (${cells}): achievement is 100% where reached. Where it is not, enter the score or confirm an order of grades in the settings; no official conversion exists.`,
  terlindung: (sheet) =>
    `Sheet ${sheet} is protected or filtered, so its columns go on a sheet of their own.`,
  tanpaBarisTotal: () =>
    'Efisiensi (E) and nilai efisiensi (NE) of the whole table are not written here: it has no total row, and the rows below it are yours. Both stand on the sheet Efisiensi Sumber Daya; or add a total row.',
  tanpaPagu: () => 'This table has no pair of achievement and absorption, so efficiency is not computed.',
};
