/** Langkah Laporan: lembar baku. */
export const laporan = {
  kalimat: () => 'Pilih lembar laporan. Isinya rumus ke lembar Anda, jadi ikut berubah saat triwulan diisi.',
  tersedia: () => 'Datanya lengkap',
  kurang: (jumlah: number) => `Datanya belum ada (${jumlah})`,
  pratinjau: () => 'Lihat pratinjau',
  buat: (jumlah: number) => `Buat ${jumlah} lembar`,
  pilihSatu: () => 'Pilih sedikitnya satu lembar.',
  tidakAda: () => 'Belum ada lembar yang dapat dibuat',
  tidakAdaKalimat: () => 'Buku kerja ini belum memuat tabel yang diperlukan. Di bawah ini yang masih kurang.',
  tanpaTabel: () =>
    'Buku kerja ini belum memuat tabel kinerja. Buat lembar kosong di bawah ini lalu isilah, atau rekap buku kerja lain.',
  lembar: (nama: string) => `Lembar “${nama}”`,
  baru: () => 'baru',
  diperbarui: () => 'diperbarui',
  bukaLembar: (nama: string) => `Buka lembar ${nama}`,
  pilihSemua: () => 'Pilih semua',
  selTersisa: (jumlah: number) => `dan ${jumlah} sel lain di lembar ini`,
  gambar: (nama: string) => `${nama}: isi lembar, gulir ke kanan untuk melihat semua kolom`,
};
