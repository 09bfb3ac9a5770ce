/** Edisi peramban: layar pertama dan bilah berkas. */
export const peramban = {
  judul: () => 'Periksa rencana aksi dan laporan kinerja Anda',
  kalimat: () =>
    'Buka buku kerja .xlsx: Renaksi mengenali tabelnya, menunjukkan angka yang salah, menghitung capaian, dan membuat lembar laporan baku.',
  buka: () => 'Buka buku kerja',
  seret: () => 'atau seret berkasnya ke sini',
  kosong: () => 'Mulai dari awal, atau merekap banyak berkas?',
  bukaKosong: () => 'Buka buku kerja kosong',
  namaKosong: () => 'Buku kerja.xlsx',
  lembarKosong: () => 'Lembar1',
  lepas: () => 'Lepaskan berkas untuk membukanya',
  contoh: () => 'Belum punya berkas? Coba salah satu contoh',
  janji: () => 'Berkas Anda tidak dikirim ke mana pun: semuanya dikerjakan di komputer ini.',
  membuka: (nama: string) => `Membuka ${nama} …`,
  menyiapkanLembar: () => 'Menyiapkan lembar …',
  simpan: () => 'Simpan sebagai .xlsx',
  bukaLain: () => 'Buka berkas lain',
  belumDisimpan: () => 'Belum disimpan',
  tersimpan: (nama: string) => `Tersimpan: ${nama}`,
  gantiJudul: () => 'Perubahan belum disimpan',
  gantiKalimat: (nama: string) => `Perubahan di ${nama} akan hilang bila membuka berkas lain sekarang.`,
  gantiYa: () => 'Buka tanpa menyimpan',
  panel: () => 'Panel Renaksi',
  lembar: () => 'Lembar kerja',
  lebarPanel: () => 'Lebar panel',
  takBisa: () =>
    'Ini lembar untuk memeriksa dan mengisi angka. Menyisip baris, mengganti nama lembar, dan mengatur tampilan dilakukan di Excel atau LibreOffice.',
  gagalLembar: () =>
    'Lembar tidak dapat ditampilkan di peramban ini. Perbarui peramban, lalu muat ulang halaman.',
  contohGagal: () => 'Contoh tidak dapat dimuat. Muat ulang halaman ini, lalu coba lagi.',
  tema: () => 'Tema',
  temaTerang: () => 'Terang',
  temaGelap: () => 'Gelap',
  temaSistem: () => 'Ikut sistem',
  contohNama: (berkas: string) => contoh[berkas]?.[0] ?? berkas.replace(/\.xlsx$/, ''),
  contohIsi: (berkas: string) => contoh[berkas]?.[1] ?? '',
};

const contoh: Record<string, readonly [nama: string, isi: string]> = {
  'renaksi-ntt-2021.xlsx': ['Rencana aksi NTT 2021', 'Aksi per triwulan dengan hasilnya'],
  'renaksi-blora-2021.xlsx': ['Rencana aksi Blora 2021', 'Target angka per triwulan'],
  'lkjip-kaltim-2020.xlsx': ['LKjIP Kaltim 2020', 'Tabel bab III sebagaimana tercetak'],
  'lkjip-kaltim-2020-rumus.xlsx': [
    'LKjIP Kaltim 2020 dengan rumus',
    'Tabel yang sama, dihitung dengan rumus',
  ],
  'rkt-kanreg6-2021.xlsx': ['RKT Kantor Regional 2021', 'Rencana kinerja tahunan dan rincian anggaran'],
  'ppk-online-ntt-2019.xlsx': ['Laporan kegiatan NTT 2019', 'Kegiatan dan bukti pendukung'],
};
