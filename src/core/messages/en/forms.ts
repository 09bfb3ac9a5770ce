import type { forms as id, RataNarasi } from '../id/forms';

const meanOf = ({ geometrik, batas }: RataNarasi): string =>
  `${geometrik ? 'geometric ' : ''}mean capaian${batas.length > 0 ? ` capped at ${batas.join('/')} %` : ''}`;

export const forms: typeof id = {
  judulRencana: (banyak) => `Make ${banyak} report sheets`,
  formTakDikenal: (form, daftar) => `There is no form "${form}". Known forms: ${daftar}.`,
  rumusTerlaluPanjang: () =>
    'This cell adds more scattered cells than one Excel formula takes (8,192 letters), so it holds a number that does not follow. Run the report again after the data change.',

  tanpaIndikatorTerukur: () =>
    'No table holds target and realisasi of indicators. Fill in realisasi in a monev, quarterly, or comparison table.',
  tanpaTriwulan: () =>
    'No table holds target and realisasi by quarter. Fill in quarterly realisasi in a monev or quarterly table.',
  tanpaAnggaranProgram: () => 'No table holds pagu and realisasi of program or kegiatan as numbers.',
  tanpaAnggaranSasaran: (adaProgram) =>
    adaProgram
      ? 'Pagu and realisasi stand by program, but no table joins them to an indicator or sasaran. Add pagu and realisasi columns to the table of indicators.'
      : 'There is no pagu and realisasi by indicator. Add pagu and realisasi columns to the table of indicators.',
  tanpaTemuan: () => 'Nothing was found.',
  tanpaTarget: () => 'No perjanjian kinerja, RKT, or table of indicators with annual targets.',
  tanpaIku: () => 'No table of IKU with a column for the formula.',
  tanpaRenstra: () => 'No Renstra matrix with targets by year.',
  tanpaTargetTriwulan: () => 'No action plan or monev table with targets by quarter.',
  tanpaNaratif: () => 'No action plan whose quarters hold actions in words.',
  tanpaTahun: () => 'The year of the report is not known. Set it in the settings.',
  tanpaTahunLalu: (tahun) => `No realisasi of ${tahun}. Add a column for ${tahun} or that year\'s sheet.`,
  statusAksi: () => ['Done', 'Running', 'Not started', 'Cancelled'],
  jumlahStatus: (status) => `Number of ${status.toLowerCase()}`,
  tanpaSasaran: () => 'No sasaran stands beside the indicators. Add a column for it.',
  tanpaAksiKegiatan: () => 'No table of kegiatan with indicator, target or realisasi, and actions.',
  tanpaKegiatanTriwulan: () => 'No table of kegiatan with realisasi by quarter.',
  tanpaPaguSasaran: () => 'No pagu by sasaran, and none in the table of indicators.',
  tanpaAnggaranTahun: () => 'No table of budget and realisasi by year, or by program and kegiatan.',
  tanpaRincian: () => 'No budget detail with codes and amounts.',
  tanpaSakip: () => 'No SAKIP evaluation with components, weights (adding to 100), and values.',
  tanpaBukti: () => 'No table of activities with a column for evidence.',
  kegiatanBerbukti: () => 'Activities with evidence',
  kegiatanTanpaBukti: () => 'Activities without evidence',
  usulan: () => 'proposed, not confirmed yet',
  bagianTeks: (banyak) =>
    `${banyak} figures of months, halves or running totals are kept as text and are not counted. Make them numbers in the Findings step (angka-teks).`,
  dariBulan: (): string =>
    'Quarter figures are computed from their months in the way the indicator accumulates: added up, last value, mean, or highest. A quarter whose months are not all filled holds the figure up to the last month filled. An indicator that is better when lower has no capaian for a quarter while one of its months is blank.',
  dariSemester: (): string =>
    'Half-year figures stand at the quarter that closes them: the first half at TW II, the second at TW IV. TW I and TW III are left blank.',
  dariSampai: (): string =>
    'The source states running totals up to each quarter. Where an indicator is added up, a quarter alone is the total up to it less the total up to the quarter before; for last and highest values the total itself is used; a mean cannot be undone and the quarter is left blank. The year’s figure is the last running total filled.',

  belumEfisien: () => 'Not yet efficient – capaian under 100 %',
  efisien: () => 'Efficient',
  tidakEfisien: () => 'Not efficient – serapan above capaian',
  catatanEfisiensi: () =>
    'The capaian of a sasaran is the mean of all its measured indicators; serapan is total realisasi over total pagu. Efisiensi counts only where the capaian of the sasaran is at least 100 %.',

  catatanSisaPagu: () =>
    'Efisiensi = pagu − realisasi anggaran, and its share of pagu (practice). A negative value means that realisasi exceeds pagu. This method does not look at performance.',
  catatanPmk22: () =>
    'Efisiensi by PMK 214/2017 – PMK 22/2021: each indicator is read as an output; CK its capaian, PAK its pagu, RAK its realisasi anggaran. E = Σ(PAK × CK − RAK) ÷ Σ(PAK × CK) over the rows with all three. NE = 50 % + E ÷ 20 % × 50 %, E held within ±20 % so that NE is 0–100 %. The text of E and the ±20 % limits are recalled.',
  catatanPmk249: () =>
    'Efisiensi by PMK 249/2011: each indicator is read as an output; TVK its target, RVK its realisasi, PAK its pagu, RAK its realisasi anggaran. E = the arithmetic mean of 1 − (RAK/RVK) ÷ (PAK/TVK) over the rows where all four are filled and not 0. NE = 50 % + E ÷ 20 % × 50 %, E held within ±20 % so that NE is 0–100 %.',
  catatanSepagu: (method) =>
    method === 'PMK-22'
      ? 'The CK of indicators that share one pagu is the mean of their capaian.'
      : 'Indicators that share one pagu are not counted, as the cost of each output is not known.',
  labelE: (method) =>
    method === 'PMK-22'
      ? 'Efisiensi (E) = Σ(PAK × CK − RAK) ÷ Σ(PAK × CK) – PMK 214/2017 – PMK 22/2021'
      : 'Efisiensi (E) = mean of this column – PMK 249/2011',
  labelNe: () => 'Nilai efisiensi (NE) = 50 % + E ÷ 20 % × 50 %, within 0–100 %',

  catatanGeometrik: () =>
    'The geometric mean (PMK 22/2021) is the n-th root of the product of the n measured capaian. One capaian of 0 % makes it 0 %; where one is negative, the mean is blank.',
  catatanBatas: (caps) =>
    `Inside an average each capaian is held to at most ${caps.join('/')} %; its own value stays in its column.`,
  catatanSkala: (skala, pita) => `Predikat by ${skala}: ${pita}.`,

  catatanAngkaTeks: (banyak) =>
    `${banyak} ${banyak === 1 ? 'figure of this form is' : 'figures of this form are'} kept as text on the source sheet: shown, but not counted. Turn them into numbers in the Findings step; this form follows.`,
  catatanE81: () =>
    'K = performance, Rp = budget. Columns 12 and 13 of K follow the mode of the indicator: sum, last value (column 13 = column 12), mean, or highest. Column 14 of an indicator where lower is better follows its polaritas. The mean is over all indicators whose column 14 is filled.',
  faktorPendorong: () => 'What helped performance:',
  faktorPenghambat: () => 'What hindered performance:',
  tindakLanjutTriwulan: () => 'Follow-up needed in the next quarter:',
  tindakLanjutRenja: () => 'Follow-up needed in the next Renja:',

  judulAngkaNarasi: () => 'The figures that the text above reads',
  narasiUmum: () => 'Performance as a whole',
  narasi: {
    poin: () => ' percentage points',
    indikator: () => 'Indicator “',
    ditargetkan: (waktu) => ` (${waktu}) had a target of `,
    terealisasi: () => ' and reached ',
    sehinggaCapaian: () => ', a capaian of ',
    belumTerukur: (waktu) => ` (${waktu}) cannot be measured yet: its target or realisasi is not filled in.`,
    dibandingTahunLalu: (tahun) => ` Against ${tahun}, with `,
    tetap: () => ', this year has not changed.',
    meningkat: () => ', this year is higher by ',
    menurun: () => ', this year is lower by ',
    terhadapRenstra: () => ' Of the Renstra target of ',
    tingkatKemajuan: () => ', progress has reached ',
    anggaran: () => ' Its budget was spent to ',
    efisiensi: () => ', an efisiensi of ',
    tidakEfisien: () => ', above its capaian by ',
    belumEfisien: () => '; efisiensi does not count as its capaian is under 100%.',
    tersisa: () => ', which leaves ',
    melebihiPagu: () => ', above its pagu by ',
    dariPaguKurung: () => ' of pagu)',
    biayaKeluaran: (source) => `; by ${source}, its realisasi anggaran is `,
    lebihRendah: () => ' below pagu × capaian',
    lebihTinggi: () => ' above pagu × capaian',
    biayaSatuan: (source) => `; by ${source}, the cost of one unit of output is `,
    lebihRendah249: () => ' below plan',
    lebihTinggi249: () => ' above plan',
    efisiensiE: (source) => ` Efisiensi (E) by ${source} is `,
    nilaiNe: () => ', which makes a nilai efisiensi (NE) of ',
    judulSasaran: (n) => `Sasaran ${n}: `,
    sasaranRata: (r) => `The ${meanOf(r)} of this sasaran is `,
    sasaranBelum: () => 'The capaian of this sasaran cannot be measured yet.',
    dari: () => ' of ',
    indikatorTerukur: () => ' measured indicator(s)',
    satuTercapai: () => ', which reached or passed its target.',
    satuBelum: () => ', which has not reached its target.',
    semuaTercapai: () => '; all of them reached or passed the target.',
    belumAda: () => '; none of them has reached the target.',
    titikKoma: () => '; ',
    mencapaiTarget: () => ' of them reached or passed the target.',
    umum: (waktu, r) => `The ${meanOf(r)} (${waktu}) is `,
    umumBelum: (waktu) => `Performance (${waktu}) cannot be measured yet.`,
    penyerapan: () => ' The budget behind the indicators was spent to ',
    dariPagu: () => ' of a pagu of Rp',
  },

  tingkat: (tingkat) => ({ error: 'Error', warning: 'Warning', info: 'Info' })[tingkat],
  jumlahTemuan: (tingkat) => `Number of ${tingkat.toLowerCase()}`,
  statusTemuan: (status) => ({ terbuka: 'Open', diperbaiki: 'Fixed', diabaikan: 'Ignored' })[status],
  rekap: {
    lembar: () => 'Rekap',
    lembarSasaran: () => 'Rekap Sasaran',
    judul: (n) => `Recap of ${n} workbooks`,
    rataBeda: (way, names) =>
      `${way === 'GEOMETRIK' ? 'Arithmetic' : 'Geometric'} mean by the settings of their own workbooks: ${names.join('; ')}. These figures do not compare with the others.`,
    jumlah: () => ['Jumlah; rata-rata capaian dari ', ' perangkat daerah'],
    perangkat: () => 'perangkat daerah',
    terlewat: (n) => `Files passed over (${n})`,
    bukanSumber: () =>
      'This file is a recap made by Renaksi, not an organisation’s workbook, so it is not summed up.',
    caraPeringkat: () =>
      'Ranked by mean capaian; equal values share a rank. The figures are those of the moment: make the recap again when a file changes.',
    caraSasaran: () =>
      'A sasaran that several share: its counts are those of the rows below it, its capaian the mean of the organisations’ means.',
    ganda: (nama, berkas) =>
      `${nama} stands in ${berkas.length} files (${berkas.join('; ')}) and is counted ${berkas.length} times. Keep one, then make the recap again.`,
    bedaPeriode: () =>
      'The organisations’ periods differ (column Periode): compare their capaian with care, or choose one quarter before the recap.',
    tanpaRealisasi: (nama) =>
      `Pagu without realisasi anggaran, so the joint serapan is too low: ${nama.slice(0, 8).join('; ')}${nama.length > 8 ? ` and ${nama.length - 8} others` : ''}.`,
    tanpaUkuran: (nama) =>
      `No indicator measured, so not ranked: ${nama.slice(0, 8).join('; ')}${nama.length > 8 ? ` and ${nama.length - 8} others` : ''}.`,
    tanpaSasaran: () => 'No indicator names its sasaran.',
  },
  templat: {
    judul: (nama) => `Make a sheet: ${nama}`,
    petunjuk: (rumus, pilihan) =>
      [
        'Rows that begin with “Contoh:” are examples and count nowhere: overwrite or delete them.',
        ...(rumus ? ['Grey columns hold formulas: fill the white ones only.'] : []),
        ...(pilihan ? ['Yellow cells wait for your choice.'] : []),
      ].join(' '),
  },
};
