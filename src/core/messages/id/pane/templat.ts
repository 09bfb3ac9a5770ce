/** Langkah Laporan: lembar kosong untuk diisi. */
export const templat = {
  judul: () => 'Buat lembar kosong',
  kalimat: () => 'Lembar baku berkepala kolom yang benar, dengan pilihan dan rumus, untuk Anda isi sendiri.',
  buat: (nama: string) => `Buat lembar ${nama}`,
};
