import { bulan } from '../bulan';

/** Nama istilah kontrak sebagaimana dibaca perencana. Kunci yang tidak dikenal ditampilkan apa adanya. */
const jenis: Record<string, string> = {
  renaksi: 'Rencana aksi (target per triwulan)',
  'renaksi-naratif': 'Rencana aksi naratif',
  monev: 'Monev target dan realisasi triwulan',
  'monev-bulanan': 'Monev bulanan',
  'pengukuran-triwulan': 'Pengukuran kinerja triwulan',
  'perjanjian-kinerja': 'Perjanjian kinerja',
  perbandingan: 'Perbandingan target dan realisasi',
  'renstra-matriks': 'Matriks target Renstra',
  'iku-formulasi': 'Formulasi IKU',
  anggaran: 'Realisasi anggaran',
  'rincian-anggaran': 'Rincian anggaran',
  'evaluasi-renja': 'Evaluasi Renja (E.81)',
  efisiensi: 'Efisiensi',
  'hasil-evaluasi': 'Hasil evaluasi SAKIP',
  'kegiatan-bukti': 'Kegiatan dan bukti dukung',
  lain: 'Tabel lain',
};

const peran: Record<string, string> = {
  no: 'Nomor',
  kode: 'Kode',
  perspektif: 'Perspektif',
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Subkegiatan',
  uraian: 'Uraian (beberapa tingkat)',
  indikator: 'Indikator',
  formulasi: 'Formulasi',
  satuan: 'Satuan',
  polaritas: 'Polaritas',
  bobot: 'Bobot',
  periode: 'Periode',
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  selisih: 'Selisih',
  efisiensi: 'Efisiensi',
  predikat: 'Predikat',
  nilai: 'Nilai',
  aksi: 'Rencana aksi',
  hasil: 'Hasil',
  manfaat: 'Manfaat',
  status: 'Status',
  waktu: 'Waktu',
  bukti: 'Bukti dukung',
  lampiran: 'Lampiran',
  'sumber-data': 'Sumber data',
  'penanggung-jawab': 'Penanggung jawab',
  permasalahan: 'Permasalahan',
  solusi: 'Solusi',
  keterangan: 'Keterangan',
  volume: 'Volume',
  'harga-satuan': 'Harga satuan',
  jumlah: 'Jumlah',
  lain: 'Lainnya',
};

const peranAnggaran: Record<string, string> = {
  target: 'Pagu',
  realisasi: 'Realisasi anggaran',
  capaian: 'Serapan',
};

const romawi = ['I', 'II', 'III', 'IV'];

const polaritas: Record<string, string> = {
  MAKS: 'Makin tinggi makin baik',
  MIN: 'Makin rendah makin baik (selisih)',
  'MIN-RASIO': 'Makin rendah makin baik (rasio)',
  RENTANG: 'Rentang (makin tinggi makin baik)',
  'RENTANG MIN': 'Rentang (makin rendah makin baik)',
  PREDIKAT: 'Target berupa predikat',
};

const mode: Record<string, string> = {
  JUMLAH: 'Jumlah triwulan',
  AKHIR: 'Nilai triwulan terakhir',
  RATA: 'Rata-rata triwulan',
  MAKS: 'Nilai tertinggi',
};

const efisiensi: Record<string, string> = {
  SELISIH: 'Capaian dikurangi serapan',
  'SELISIH-RP': 'Pagu dikurangi realisasi (Rp)',
  'PMK-22': 'PMK 214/2017 – PMK 22/2021',
  'PMK-249': 'PMK 249/2011',
};

const penandatangan: Record<string, string> = {
  'pihak-pertama': 'Pihak pertama',
  'pihak-kedua': 'Pihak kedua',
  disusun: 'Disusun oleh',
  dievaluasi: 'Dievaluasi oleh',
};

const tingkat: Record<string, string> = { error: 'Salah', warning: 'Perlu dilihat', info: 'Catatan' };

export const istilah = {
  jenis: (kind: string) => jenis[kind] ?? kind,
  peran: (role: string, measure?: string) =>
    (measure === 'anggaran' ? peranAnggaran[role] : undefined) ?? peran[role] ?? role,
  polaritas: (nilai: string) => polaritas[nilai] ?? nilai,
  mode: (nilai: string) => mode[nilai] ?? nilai,
  efisiensi: (nilai: string) => efisiensi[nilai] ?? nilai,
  penandatangan: (nilai: string) => penandatangan[nilai] ?? nilai,
  tingkat: (severity: string) => tingkat[severity] ?? severity,
  triwulan: (nomor: number) => `Triwulan ${romawi[nomor - 1] ?? nomor}`,
  /** Periode kontrak (`TW1`, `B03`, `SD-TW2`, `Y1`, `2021`) dalam kata. */
  periode: (kode: string): string => {
    const sd = /^SD-(.+)$/.exec(kode);
    if (sd) {
      if (sd[1] === 'LALU') return 's.d. tahun lalu';
      if (sd[1] === 'TAHUN') return 's.d. tahun ini';
      return `s.d. ${istilah.periode(sd[1]!)}`;
    }
    const tw = /^TW([1-4])$/.exec(kode);
    if (tw) return `TW ${romawi[Number(tw[1]) - 1]}`;
    const sm = /^SM([12])$/.exec(kode);
    if (sm) return `Semester ${romawi[Number(sm[1]) - 1]}`;
    const b = /^B(0[1-9]|1[0-2])$/.exec(kode);
    if (b) return bulan[Number(b[1]) - 1]!;
    const y = /^Y([1-6])$/.exec(kode);
    if (y) return `Tahun ke-${y[1]}`;
    if (kode === 'TAHUN') return 'Setahun';
    if (kode === 'RENSTRA') return 'Akhir Renstra';
    return kode;
  },
};
