/** What a note adds on polaritas: the direction of a range, the orders of grades that the user confirmed. */
export interface RinciPolaritas {
  readonly arah?: string;
  readonly urutan?: readonly (readonly string[])[];
}

/** What a year is made up of on the sheet. */
type Bagian = 'triwulan' | 'bulan' | 'semester';

/** Kalimat berbahasa Indonesia: kolom yang dihitung. Satu fungsi satu kalimat. */
export const compute = {
  judul: (kolom: number): string => `Menghitung ${kolom} kolom`,
  judulHapus: (): string => 'Menghapus kolom Renaksi',

  periode: (period: string): string => {
    const romawi = ['I', 'II', 'III', 'IV'];
    const bulan = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
    const angka = Number(period.replace(/\D/g, ''));
    if (/^TW\d$/.test(period)) return `TW ${romawi[angka - 1]}`;
    if (/^SD-TW\d$/.test(period)) return `s.d. TW ${romawi[angka - 1]}`;
    if (/^SM\d$/.test(period)) return `Semester ${romawi[angka - 1]}`;
    if (/^B\d\d$/.test(period)) return bulan[angka - 1] ?? period;
    if (/^Y\d$/.test(period)) return `tahun ke-${angka}`;
    if (period === 'SD-TAHUN') return 's.d. tahun ini';
    if (period === 'SD-LALU') return 's.d. tahun lalu';
    if (period === 'RENSTRA') return 'akhir Renstra';
    return period === 'TAHUN' ? 'tahunan' : period;
  },
  kepalaPolaritas: (): string => 'Polaritas',
  kepalaMode: (): string => 'Akumulasi',
  kepalaStatus: (): string => 'Status polaritas & akumulasi',
  kepalaCapaian: (periode: string): string => (periode ? `Capaian ${periode}` : 'Capaian'),
  kepalaTargetSampai: (bagian: Bagian): string => `Target s.d. ${bagian} terisi`,
  kepalaRealisasiSampai: (bagian: Bagian): string => `Realisasi s.d. ${bagian} terisi`,
  kepalaCapaianSampai: (bagian: Bagian): string => `Capaian s.d. ${bagian} terisi`,
  kepalaBatas: (batas: string): string => `Capaian untuk rata-rata (paling tinggi ${batas}%)`,
  kepalaSerapan: (periode: string): string => (periode ? `Serapan ${periode}` : 'Serapan anggaran'),
  kepalaEfisiensi: (): string => 'Efisiensi (capaian − serapan)',
  kepalaKeteranganEfisiensi: (): string => 'Keterangan efisiensi',
  kepalaSisaPagu: (): string => 'Efisiensi (Rp) = pagu − realisasi',
  kepalaSisaPaguBagian: (): string => 'Efisiensi terhadap pagu',
  kepalaAlokasiEfisiensi: (): string => 'Pagu × capaian (PMK 214/2017 – PMK 22/2021)',
  kepalaSelisihEfisiensi: (): string => 'Pagu × capaian − realisasi',
  kepalaEfisiensiTabel: (): string => 'Efisiensi seluruh tabel (E)',
  kepalaEfisiensiPmk249: (): string => 'Efisiensi (PMK 249/2011)',
  kepalaNilaiEfisiensi: (): string => 'Nilai efisiensi (0–100%)',
  untukIndikator: (kepala: string, indikator: string): string => `${kepala} – ${indikator}`,

  kepalaCatatan: (): string => 'Cara menghitung capaian',
  rumusPolaritas: (
    polaritas: 'MAKS' | 'MIN' | 'MIN-RASIO' | 'RENTANG' | 'PREDIKAT',
    { arah, urutan }: RinciPolaritas = {},
  ): string =>
    ({
      MAKS: 'Makin tinggi makin baik, capaian = realisasi ÷ target',
      MIN: 'Makin rendah makin baik, capaian = (2 × target − realisasi) ÷ target',
      'MIN-RASIO': 'Makin rendah makin baik, capaian = target ÷ realisasi',
      RENTANG: `Target berupa rentang, capaian 100 % bila realisasi di dalamnya; di luarnya ${arah === 'MIN' ? 'makin rendah makin baik, (2 × batas terdekat − realisasi) ÷ batas terdekat' : 'makin tinggi makin baik, realisasi ÷ batas terdekat'}`,
      PREDIKAT: `Target berupa predikat, capaian 100 % bila tercapai atau lebih baik; bila belum, ${urutan === undefined ? 'kosong' : `tempat realisasi ÷ tempat target dalam urutan ${urutan.map((satu) => satu.join(' < ')).join(' atau ')} (terendah = 1)`}`,
    })[polaritas],
  modeCatatan: (mode: 'JUMLAH' | 'AKHIR' | 'RATA' | 'MAKS'): string =>
    ({
      JUMLAH: 'setahun = jumlah isiannya',
      AKHIR: 'setahun = isian terakhir',
      RATA: 'setahun = rata-rata isiannya',
      MAKS: 'setahun = isian tertinggi',
    })[mode],
  batasCatatan: (batas: number): string => `dalam rata-rata paling tinggi ${batas} %`,
  pilihanDiKolom: (): string =>
    'Kolom Polaritas dan Akumulasi dipertahankan karena di sana ada pilihan yang belum tersimpan di pengaturan. Pastikan pilihan itu di langkah Tabel, lalu hitung lagi.',
  usulan: (): string => 'usulan',
  ditetapkan: (): string => 'ditetapkan',
  pembagiSebelum: (cara: 'ARITMETIK' | 'GEOMETRIK'): string =>
    cara === 'GEOMETRIK' ? 'rata-rata geometrik dari ' : 'rata-rata dari ',
  pembagiSesudah: (): string => ' indikator',
  skalaPredikat: (skala: string): string => `skala: ${skala}`,
  efisien: (): string => 'efisien',
  sebanding: (): string => 'capaian sebanding dengan serapan',
  tidakEfisien: (): string => 'tidak efisien',
  belumEfisien: (): string => 'belum efisien – capaian di bawah 100 %',

  lembarSendiri: (lembar: string): string => `Capaian ${lembar}`,
  judulLembarSendiri: (lembar: string): string => `Capaian kinerja – lembar ${lembar}`,
  kepalaNo: (): string => 'No',
  kepalaIndikator: (): string => 'Indikator / uraian',

  tabel: (lembar: string, area: string): string => `${lembar} ${area}`,
  tanpaRealisasi: (): string =>
    'Tabel ini punya target tetapi belum punya kolom realisasi, jadi belum ada yang dapat dihitung.',
  tanpaTarget: (): string =>
    'Tabel ini punya realisasi tetapi tidak punya target untuk periode yang sama, jadi capaian tidak dapat dihitung.',
  tanpaBaris: (): string => 'Tabel ini belum punya baris isi.',
  sudahTerisi: (kolom: string): string =>
    `Kolom ${kolom} sudah terisi; isinya tidak diubah. Angka yang berbeda dari hasil hitung ditawarkan satu per satu.`,
  angkaTeks: (banyak: number, sel: string): string =>
    `${banyak} sel berisi angka yang tersimpan sebagai teks (${sel}), sehingga rumus tidak dapat memakainya dan hasilnya kosong. Ubah dulu menjadi angka lewat Temuan.`,
  predikatPerluNilai: (banyak: number, sel: string): string =>
    `${banyak} target berupa predikat (${sel}): capaian 100% bila tercapai. Bila belum tercapai, isi nilai angkanya atau pastikan urutan predikat di pengaturan; tidak ada konversi resmi.`,
  terlindung: (lembar: string): string =>
    `Lembar ${lembar} diproteksi atau sedang disaring, jadi kolomnya dibuat di lembar tersendiri.`,
  tanpaBarisTotal: (): string =>
    'Efisiensi (E) dan nilai efisiensi (NE) seluruh tabel tidak ditulis di sini: tabel ini tidak punya baris jumlah, dan baris di bawahnya milik Anda. Keduanya ada pada lembar Efisiensi Sumber Daya; atau tambahkan baris Jumlah.',
  tanpaPagu: (): string =>
    'Tidak ada pasangan capaian dan serapan pada tabel ini, jadi efisiensi tidak dihitung.',
};
