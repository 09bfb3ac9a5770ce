/** Kalimat berbahasa Indonesia: bukti pengenalan tabel. Satu fungsi satu kalimat. */
export const recognise = {
  kepalaTabel: (first: number, last: number, known: number, all: number): string =>
    `Kepala tabel di baris ${first === last ? first : `${first}–${last}`}: ${known} dari ${all} kolom dikenali dari kata-katanya.`,
  jenis: (kind: string): string =>
    kind === 'lain'
      ? 'Tidak cocok dengan jenis tabel yang dikenal.'
      : `Susunan kolomnya cocok dengan jenis ${kind}.`,
  barisNomor: (row: number): string => `Baris ${row} berisi nomor kolom (1) (2) (3).`,
  rumusNomor: (formula: string, obeyed: number, all: number): string =>
    all === 0
      ? `Baris nomor menyebut rumus ${formula}.`
      : `Baris nomor menyebut rumus ${formula}; ${obeyed} dari ${all} sel yang diperiksa mengikuti penjumlahannya.`,
  tanpaSubjek: (): string => 'Tidak ada kolom sasaran, indikator, program, atau kegiatan.',
  tanpaBaris: (): string => 'Tabel ini belum berisi baris data.',
  baris: (data: number, sections: number, totals: number, repeated: number): string =>
    [
      `${data} baris data`,
      sections > 0 ? `${sections} judul bagian` : '',
      totals > 0 ? `${totals} baris jumlah atau rata-rata` : '',
      repeated > 0 ? `${repeated} baris kepala tabel yang berulang` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  bukanAngka: (headers: readonly string[]): string =>
    `Kolom ${headers.map((header) => `“${header}”`).join(', ')} seharusnya berisi angka, tetapi kebanyakan selnya bukan angka.`,
  kolomKembar: (twins: number): string =>
    `${twins} kolom mengaku peran dan periode yang sama dengan kolom lain; periksa perannya.`,
  kuartalTanpaPeran: (header: string, role: string): string =>
    `“${header}” dan kolom triwulan di sebelahnya tidak menyebut target atau realisasi; dibaca sebagai ${role}.`,
  angkaMenentukan: (header: string, role: string): string =>
    `Isi kolom “${header}” dan sekelompoknya menunjukkan ${role}, walau kepalanya berkata lain.`,
  rupiahDariBesarnya: (header: string): string =>
    `Kolom “${header}” dibaca sebagai rupiah dari besarnya angka.`,
  capaianIsiRealisasi: (header: string, target: string): string =>
    `Kolom “${header}” berisi realisasi: angkanya sebesar “${target}”, bukan persentase.`,
  keteranganIsiTarget: (header: string): string =>
    `Kolom “${header}” berisi target setahun: angkanya sama dengan jumlah target triwulan.`,
  koreksiDipakai: (): string => 'Koreksi Anda untuk susunan tabel ini dipakai.',
};
