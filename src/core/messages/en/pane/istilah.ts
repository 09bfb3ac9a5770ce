/** The contract's terms as a planner reads them. An unknown key is shown as it is. */
const jenis: Record<string, string> = {
  renaksi: 'Action plan (quarterly targets)',
  'renaksi-naratif': 'Narrative action plan',
  monev: 'Quarterly target and realisation',
  'monev-bulanan': 'Monthly target and realisation',
  'pengukuran-triwulan': 'Quarterly measurement',
  'perjanjian-kinerja': 'Performance agreement',
  perbandingan: 'Target against realisation',
  'renstra-matriks': 'Strategic plan targets',
  'iku-formulasi': 'Indicator definitions',
  anggaran: 'Budget realisation',
  'rincian-anggaran': 'Budget details',
  'evaluasi-renja': 'Evaluasi Renja (E.81)',
  efisiensi: 'Efficiency',
  'hasil-evaluasi': 'SAKIP evaluation result',
  'kegiatan-bukti': 'Activities and evidence',
  lain: 'Other table',
};

const peran: Record<string, string> = {
  no: 'Number',
  kode: 'Code',
  perspektif: 'Perspective',
  tujuan: 'Goal',
  sasaran: 'Objective (sasaran)',
  program: 'Program',
  kegiatan: 'Activity (kegiatan)',
  subkegiatan: 'Sub-activity',
  uraian: 'Description (several levels)',
  indikator: 'Indicator',
  formulasi: 'Formulation',
  satuan: 'Unit',
  polaritas: 'Polarity',
  bobot: 'Weight',
  periode: 'Period',
  target: 'Target',
  realisasi: 'Realisation',
  capaian: 'Achievement',
  selisih: 'Difference',
  efisiensi: 'Efficiency',
  predikat: 'Predicate',
  nilai: 'Score',
  aksi: 'Action',
  hasil: 'Result',
  manfaat: 'Benefit',
  status: 'Status',
  waktu: 'Time',
  bukti: 'Evidence',
  lampiran: 'Attachment',
  'sumber-data': 'Data source',
  'penanggung-jawab': 'Responsible',
  permasalahan: 'Problem',
  solusi: 'Solution',
  keterangan: 'Remarks',
  volume: 'Volume',
  'harga-satuan': 'Unit price',
  jumlah: 'Amount',
  lain: 'Other',
};

const peranAnggaran: Record<string, string> = {
  target: 'Budget ceiling (pagu)',
  realisasi: 'Budget realisation',
  capaian: 'Absorption',
};

const bulan = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const polaritas: Record<string, string> = {
  MAKS: 'Higher is better',
  MIN: 'Lower is better (difference)',
  'MIN-RASIO': 'Lower is better (ratio)',
  RENTANG: 'Range (higher is better)',
  'RENTANG MIN': 'Range (lower is better)',
  PREDIKAT: 'Target is a grade',
};

const mode: Record<string, string> = {
  JUMLAH: 'Sum of the quarters',
  AKHIR: 'Last quarter’s value',
  RATA: 'Mean of the quarters',
  MAKS: 'Highest value',
};

const efisiensi: Record<string, string> = {
  SELISIH: 'Achievement minus absorption',
  'SELISIH-RP': 'Budget minus realisation (Rp)',
  'PMK-22': 'PMK 214/2017 – PMK 22/2021',
  'PMK-249': 'PMK 249/2011',
};

const penandatangan: Record<string, string> = {
  'pihak-pertama': 'First party',
  'pihak-kedua': 'Second party',
  disusun: 'Prepared by',
  dievaluasi: 'Evaluated by',
};

const tingkat: Record<string, string> = { error: 'Wrong', warning: 'To look at', info: 'Note' };

export const istilah = {
  jenis: (kind: string) => jenis[kind] ?? kind,
  peran: (role: string, measure?: string) =>
    (measure === 'anggaran' ? peranAnggaran[role] : undefined) ?? peran[role] ?? role,
  polaritas: (nilai: string) => polaritas[nilai] ?? nilai,
  mode: (nilai: string) => mode[nilai] ?? nilai,
  efisiensi: (nilai: string) => efisiensi[nilai] ?? nilai,
  penandatangan: (nilai: string) => penandatangan[nilai] ?? nilai,
  tingkat: (severity: string) => tingkat[severity] ?? severity,
  triwulan: (nomor: number) => `Quarter ${nomor}`,
  /** A contract period (`TW1`, `B03`, `SD-TW2`, `Y1`, `2021`) in words. */
  periode: (kode: string): string => {
    const sd = /^SD-(.+)$/.exec(kode);
    if (sd) {
      if (sd[1] === 'LALU') return 'up to last year';
      if (sd[1] === 'TAHUN') return 'up to this year';
      return `up to ${istilah.periode(sd[1]!)}`;
    }
    const tw = /^TW([1-4])$/.exec(kode);
    if (tw) return `Q${tw[1]}`;
    const sm = /^SM([12])$/.exec(kode);
    if (sm) return `Half ${sm[1]}`;
    const b = /^B(0[1-9]|1[0-2])$/.exec(kode);
    if (b) return bulan[Number(b[1]) - 1]!;
    const y = /^Y([1-6])$/.exec(kode);
    if (y) return `Year ${y[1]}`;
    if (kode === 'TAHUN') return 'Whole year';
    if (kode === 'RENSTRA') return 'End of plan';
    return kode;
  },
};
