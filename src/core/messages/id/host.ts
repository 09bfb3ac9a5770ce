import { excel } from './excel';

/** Kalimat berbahasa Indonesia: host. Satu fungsi satu kalimat. */
export const host = {
  berkas: {
    bukanBukuKerja: () =>
      'Berkas ini bukan buku kerja .xlsx. Buka berkasnya di Excel atau LibreOffice, lalu simpan sebagai "Excel Workbook (.xlsx)".',
    kosong: () => 'Berkas ini kosong (0 bita). Periksa apakah salinannya selesai, lalu pilih lagi.',
    bukanExcel2007: (jenis: string) =>
      `Berkas ini ${jenis}, bukan .xlsx. Buka di Excel atau LibreOffice, pilih Simpan Sebagai → "Excel Workbook (.xlsx)", lalu buka hasilnya.`,
    xls: () =>
      'Berkas ini berformat lama .xls (Excel 97–2003) yang tidak dapat diubah di tempat. Di Excel: File → Simpan Sebagai → "Excel Workbook (.xlsx)"; di LibreOffice: Berkas → Simpan Sebagai → "Excel 2007–365 (.xlsx)", atau `soffice --headless --convert-to xlsx BERKAS.xls`. Lalu buka hasilnya.',
    tersandi: () =>
      'Berkas ini dikunci dengan kata sandi, sehingga isinya tidak dapat dibaca. Buka di Excel, hapus sandinya lewat File → Info → Lindungi Buku Kerja → Enkripsi dengan Kata Sandi, simpan, lalu buka lagi.',
    zipRusak: (sebab: string) =>
      `Berkas ini rusak atau tidak utuh (${sebab}). Salin ulang dari sumbernya, atau perbaiki lewat Excel: File → Buka → Buka dan Perbaiki.`,
    sebab: {
      direktori: () => 'daftar isi zip terputus',
      bertumpuk: () => 'isi zip bertumpuk',
      terputus: () => 'isi zip terputus',
      kompresi: (cara: number) => `cara kompresi zip ${cara} tidak dikenal`,
      tidakCocok: (bagian: string) => `isi "${bagian}" tidak cocok dengan catatannya`,
      tidakTerbaca: (bagian: string) => `isi "${bagian}" tidak terbaca`,
      akhir: () => 'akhir zip tidak ditemukan',
      zip64: () => 'daftar isi zip64 tidak terbaca',
      xml: (bagian: string) => `XML di "${bagian}" tidak lengkap`,
    },
    bagianHilang: (bagian: string) =>
      `Berkas ini tidak utuh: bagian "${bagian}" tidak ada. Perbaiki lewat Excel: File → Buka → Buka dan Perbaiki, simpan, lalu buka lagi.`,
    bomZip: (mebibita: number) =>
      `Berkas ini mengembang secara tidak wajar bila dibuka (${mebibita} MB), seperti berkas yang dibuat untuk membuat komputer macet. Berkas tidak dibuka. Bila Anda percaya sumbernya, simpan ulang lewat Excel.`,
    terlaluBesar: (mebibita: number, batas: number) =>
      `Berkas ini terlalu besar: ${mebibita} MB setelah dikembangkan, batasnya ${batas} MB. Pindahkan lembar yang diperlukan ke buku kerja tersendiri.`,
    dibatalkan: () => 'Dibatalkan. Buku kerja tidak berubah.',
    lembarTidakAda: (lembar: string) =>
      `Lembar "${lembar}" tidak ada di buku kerja ini. Periksa apakah namanya diganti, lalu periksa ulang buku kerja.`,
    lembarBukanTabel: (lembar: string) =>
      `Lembar "${lembar}" bukan lembar sel (misalnya lembar grafik), sehingga tidak dapat ditulisi. Pilih lembar lain.`,
    berubah: (sel: string) =>
      `Lembar berubah sejak pratinjau: isi ${sel} sudah lain. Tidak ada yang ditulis. Buat pratinjau lagi, lalu terapkan.`,
    terlindung: (lembar: string) =>
      `Lembar "${lembar}" dilindungi, sehingga tidak ditulisi. Buka perlindungannya di Excel (Tinjau → Buka Proteksi Lembar), atau minta hasilnya di lembar baru.`,
    strukturTerlindung: () =>
      'Struktur buku kerja ini dilindungi, sehingga lembar tidak dapat ditambah atau dihapus. Buka perlindungannya di Excel (Tinjau → Proteksi Buku Kerja), lalu coba lagi.',
    bagianLarik: (sel: string) =>
      `${sel} adalah bagian dari rumus larik, yang tidak dapat diubah sebagian. Ubah rumus lariknya di Excel, atau pilih sel lain.`,
    kepalaTabel: (sel: string) =>
      `${sel} adalah judul kolom sebuah Tabel Excel; mengubahnya merusak rumus yang menyebutnya. Ubah di Excel, atau pilih sel lain.`,
    teksTerlaluPanjang: (sel: string) =>
      `Teks untuk ${sel} lebih dari 32.767 huruf, batas satu sel Excel. Pendekkan teksnya, lalu coba lagi.`,
    bukanAngka: (sel: string) =>
      `Nilai untuk ${sel} bukan angka yang dapat ditulis. Periksa data sumbernya, lalu coba lagi.`,
    luarLembar: (sel: string) =>
      `Tempat ${sel} ada di luar lembar kerja Excel (1.048.576 baris, 16.384 kolom). Pilih tempat lain.`,
    namaLembar: (lembar: string) =>
      `"${lembar}" tidak dapat dipakai sebagai nama lembar (1–31 huruf, tanpa \\ / ? * [ ] :). Pilih nama lain.`,
    lembarSatuSatunya: (lembar: string) =>
      `Lembar "${lembar}" tidak dapat dihapus: buku kerja harus punya sedikitnya satu lembar yang terlihat.`,
    daftarTerlaluPanjang: (daerah: string) =>
      `Daftar pilihan untuk ${daerah} tidak dapat ditulis: Excel menerima paling banyak 255 huruf, tanpa koma di dalam pilihan. Ringkas pilihannya, lalu coba lagi.`,
    gabunganTumpangTindih: (daerah: string) =>
      `Sel ${daerah} tidak dapat digabung karena bertumpang tindih dengan sel gabungan lain atau Tabel Excel. Pisahkan dulu, lalu coba lagi.`,
  },
  excel,
};
