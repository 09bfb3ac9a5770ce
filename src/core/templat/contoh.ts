/** The words that the blank sheets show as examples. */
export const sasaran = 'Contoh: Meningkatnya kualitas pelayanan kepegawaian';
export const indikator = 'Contoh: Persentase usulan kenaikan pangkat yang selesai tepat waktu';
export const program = 'Contoh: Program Kepegawaian Daerah';
export const kegiatan = 'Contoh: Mutasi dan Promosi ASN';
export const subkegiatan = 'Contoh: Pengelolaan Kenaikan Pangkat ASN';
