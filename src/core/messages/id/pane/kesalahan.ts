/** Kesalahan yang dapat ditindaklanjuti: apa yang terjadi dan apa yang harus dilakukan. */
export const kesalahan = {
  conflict: (tempat: string | undefined) =>
    `Lembar berubah sejak pratinjau${tempat ? ` (${tempat})` : ''}. Tidak ada yang ditulis. Buat pratinjau lagi.`,
  protected: (lembar: string | undefined) =>
    `Lembar${lembar ? ` “${lembar}”` : ''} terproteksi. Buka proteksinya lewat Tinjau > Buka Proteksi Lembar, lalu coba lagi.`,
  filtered: (lembar: string | undefined) =>
    `Ada filter aktif${lembar ? ` di lembar “${lembar}”` : ''} sehingga sebagian baris tersembunyi. Hapus filternya, lalu coba lagi.`,
  cellEdit: () => 'Sebuah sel sedang diketik. Tekan Enter dulu, lalu coba lagi.',
  sheetMissing: (lembar: string | undefined) =>
    `Lembar${lembar ? ` “${lembar}”` : ''} tidak ditemukan; mungkin sudah dihapus atau berganti nama. Periksa ulang buku kerja.`,
  partial: () =>
    'Baru sebagian yang tertulis. Tekan Kembalikan untuk menghapus yang sudah tertulis, atau lanjutkan sendiri.',
  tooLarge: () => 'Buku kerja ini terlalu besar untuk dibaca sekaligus. Pecah menjadi beberapa berkas.',
  notAWorkbook: () => 'Berkas ini bukan buku kerja Excel (.xlsx atau .xlsm). Pilih berkas lain.',
  encrypted: () =>
    'Berkas ini dikunci kata sandi. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi), simpan, lalu buka lagi di sini.',
  legacyXls: () => 'Berkas .xls lama belum dapat dibaca. Buka di Excel lalu simpan sebagai .xlsx.',
  damaged: () => 'Berkas ini rusak dan tidak dapat dibaca. Coba salinan lain, atau perbaiki lewat Excel.',
  zipBomb: () => 'Isi berkas ini mengembang jauh melebihi batas aman, jadi tidak dibuka.',
  cancelled: () => 'Dibatalkan. Buku kerja tidak berubah.',
  unsupported: () => 'Versi Excel ini belum mendukung langkah tersebut.',
  lain: (rincian: string) => `Langkah ini gagal dan buku kerja tidak diubah. Keterangan: ${rincian}`,
  kembalikan: () => 'Kembalikan',
  profilRusak: () => 'Berkas ini bukan pengaturan Renaksi. Pilih berkas hasil Ekspor.',
  pengaturanGagal: () => 'Pengaturan belum tersimpan di buku kerja.',
};
