/** Kalimat berbahasa Indonesia: lembar laporan. Satu fungsi satu kalimat. */
export const forms = {
  judulRencana: (banyak: number): string => `Membuat ${banyak} lembar laporan`,
  formTakDikenal: (id: string, daftar: string): string =>
    `Formulir "${id}" tidak dikenal. Yang tersedia: ${daftar}.`,

  tanpaIndikatorTerukur: (): string =>
    'Tidak ada tabel dengan target dan realisasi indikator. Isi realisasi pada tabel monev, pengukuran triwulan, atau perbandingan.',
  tanpaTriwulan: (): string =>
    'Tidak ada tabel dengan target dan realisasi per triwulan. Isi realisasi triwulan pada tabel monev atau pengukuran triwulan.',
  tanpaAnggaranProgram: (): string =>
    'Tidak ada tabel dengan pagu dan realisasi anggaran per program atau kegiatan yang berupa angka.',
  tanpaAnggaranSasaran: (adaProgram: boolean): string =>
    adaProgram
      ? 'Pagu dan realisasi ada per program, tetapi tidak ada tabel yang menghubungkannya dengan indikator atau sasaran. Tambahkan kolom pagu dan realisasi anggaran pada tabel indikator.'
      : 'Tidak ada pagu dan realisasi anggaran per indikator. Tambahkan kolom pagu dan realisasi anggaran pada tabel indikator.',
  tanpaTemuan: (): string => 'Tidak ada temuan.',
  tanpaTarget: (): string =>
    'Tidak ada tabel perjanjian kinerja, RKT, atau tabel indikator dengan target tahunan.',
  tanpaIku: (): string => 'Tidak ada tabel IKU dengan kolom formulasi penghitungan.',
  tanpaRenstra: (): string => 'Tidak ada matriks Renstra dengan target per tahun.',
  tanpaTargetTriwulan: (): string => 'Tidak ada tabel rencana aksi atau monev dengan target per triwulan.',
  tanpaNaratif: (): string => 'Tidak ada tabel rencana aksi yang triwulannya berisi uraian kegiatan.',
  tanpaTahun: (): string => 'Tahun laporan tidak diketahui. Isi tahun pada pengaturan.',
  tanpaTahunLalu: (tahun: number): string =>
    `Tidak ada realisasi tahun ${tahun}. Tambahkan kolom realisasi ${tahun} atau lembar tahun itu.`,
  statusAksi: (): string[] => ['Selesai', 'Berjalan', 'Belum dilaksanakan', 'Dibatalkan'],
  jumlahStatus: (status: string): string => `Jumlah ${status.toLowerCase()}`,
  tanpaSasaran: (): string =>
    'Tidak ada sasaran yang berdiri di samping indikator. Tambahkan kolom sasaran strategis.',
  tanpaAksiKegiatan: (): string =>
    'Tidak ada tabel kegiatan dengan indikator, target atau realisasi, dan rencana aksinya.',
  tanpaKegiatanTriwulan: (): string => 'Tidak ada tabel kegiatan dengan realisasi per triwulan.',
  rataRataTerbatas: (batas: readonly number[]): string =>
    `Rata-rata capaian dengan batas ${batas.join('/')} %`,

  belumEfisien: (): string => 'Belum efisien – capaian di bawah 100 %',
  efisien: (): string => 'Efisien',
  tidakEfisien: (): string => 'Tidak efisien – penyerapan melebihi capaian',
  catatanEfisiensi: (): string =>
    'Capaian sasaran adalah rata-rata capaian seluruh indikatornya yang terukur; penyerapan adalah jumlah realisasi dibagi jumlah pagu. Efisiensi hanya diperhitungkan bila capaian sasaran sekurang-kurangnya 100 %.',

  catatanE81: (): string =>
    'K = kinerja, Rp = anggaran. Kolom 12 dan 13 untuk K mengikuti cara akumulasi indikator: dijumlahkan, nilai terakhir (kolom 13 = kolom 12), rata-rata, atau tertinggi. Kolom 14 untuk indikator yang makin rendah makin baik mengikuti polaritasnya. Rata-rata dihitung atas semua indikator yang kolom 14-nya terisi.',
  faktorPendorong: (): string => 'Faktor pendorong keberhasilan kinerja:',
  faktorPenghambat: (): string => 'Faktor penghambat pencapaian kinerja:',
  tindakLanjutTriwulan: (): string => 'Tindak lanjut yang diperlukan dalam triwulan berikutnya:',
  tindakLanjutRenja: (): string => 'Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya:',

  tingkat: (tingkat: 'error' | 'warning' | 'info'): string =>
    ({ error: 'Kesalahan', warning: 'Peringatan', info: 'Info' })[tingkat],
  jumlahTemuan: (tingkat: string): string => `Jumlah ${tingkat.toLowerCase()}`,
  statusTemuan: (status: 'terbuka' | 'diperbaiki' | 'diabaikan'): string =>
    ({ terbuka: 'Terbuka', diperbaiki: 'Diperbaiki', diabaikan: 'Diabaikan' })[status],
};
