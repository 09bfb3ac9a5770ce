/** Kalimat berbahasa Indonesia: Excel. Satu fungsi satu kalimat. */
const lembarnya = (lembar: string | undefined) =>
  lembar === undefined ? 'Lembar ini' : `Lembar "${lembar}"`;

export const excel = {
  modeEdit: () =>
    'Excel sedang menunggu isian di sebuah sel. Tekan Enter (atau Esc) di lembar kerja dulu, lalu coba lagi di sini.',
  terlindung: (lembar?: string) =>
    `${lembarnya(lembar)} dilindungi, sehingga tidak ditulisi. Buka perlindungannya di Excel (Tinjau → Buka Proteksi Lembar), atau minta hasilnya di lembar baru.`,
  tersaring: (lembar?: string) =>
    `${lembarnya(lembar)} sedang disaring (filter), dan Excel menaruh isian di baris yang salah selama ada baris tersembunyi oleh filter. Hapus saringannya (Data → Hapus), lalu coba lagi, atau minta hasilnya di lembar baru.`,
  tidakAda: (lembar?: string) =>
    lembar === undefined
      ? 'Lembar yang dimaksud tidak ada lagi. Mungkin namanya diganti atau lembarnya dihapus; periksa ulang buku kerja.'
      : `Lembar "${lembar}" tidak ada lagi. Mungkin namanya diganti atau lembarnya dihapus; periksa ulang buku kerja.`,
  terlaluBesar: () =>
    'Data yang dibaca atau ditulis sekaligus melampaui batas Excel. Pindahkan tabel yang diperlukan ke buku kerja tersendiri, lalu coba lagi.',
  excelLama: () =>
    'Excel ini belum mengenal perintah yang diperlukan. Perbarui Excel, atau pakai Renaksi di peramban untuk berkas .xlsx Anda.',
  gagal: (sebab: string) => `Excel menolak perintahnya (${sebab}). Buku kerja tidak berubah; coba lagi.`,
  dibatalkan: () => 'Dibatalkan. Buku kerja tidak berubah.',
  berubah: (sel: string, banyak: number) =>
    `Lembar berubah sejak pratinjau: isi ${sel}${banyak > 1 ? ` dan ${banyak - 1} sel lain` : ''} sudah lain. Tidak ada yang ditulis. Buat pratinjau lagi, lalu terapkan.`,
  bedaSetelahTulis: (sel: string) =>
    `Excel menyimpan isi lain di ${sel} daripada yang ditulis, sehingga semuanya dikembalikan seperti semula. Periksa format sel itu, lalu coba lagi.`,
  sebagian: (sebab: string) =>
    `Hubungan dengan Excel terputus saat menulis (${sebab}), dan sebagian isian sudah masuk. Pilih "Kembalikan" untuk mengembalikan buku kerja seperti semula; setelah itu perhitungannya dapat diulang.`,
  gabunganTabel: (daerah: string) =>
    `Sel ${daerah} tidak dapat digabung karena ada di dalam Tabel Excel. Ubah tabelnya menjadi rentang biasa, lalu coba lagi.`,
  setelanTerlaluBesar: (kilobita: number) =>
    `Setelan Renaksi terlalu besar untuk disimpan di buku kerja (${kilobita} KB, batasnya 100 KB). Ekspor setelannya ke berkas, lalu hapus koreksi yang tidak dipakai lagi.`,
  setelanTidakTersimpan: () =>
    'Excel tidak menyimpan setelan Renaksi di buku kerja ini. Ekspor setelannya ke berkas agar tidak hilang.',
  daftarTerlaluPanjang: (daerah: string) =>
    `Daftar pilihan untuk ${daerah} lebih dari 255 huruf, batas Excel.`,
  halaman: () =>
    'Pencetak di komputer ini menolak sebagian pengaturan halaman (biasanya ukuran kertas folio). Isi lembar sudah lengkap; atur kertasnya lewat Tata Letak Halaman → Ukuran.',
};
