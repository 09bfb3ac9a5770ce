/** Langkah Laporan: rekap banyak buku kerja. */
export const rekap = {
  judul: () => 'Rekap perangkat daerah',
  kalimat: () =>
    'Pilih buku kerja dari beberapa perangkat daerah. Capaian dan anggarannya diperingkat di lembar Rekap. Berkas yang dipilih hanya dibaca, tidak diubah.',
  pilih: () => 'Pilih berkas',
  pilihLain: () => 'Pilih berkas lain',
  terbaca: (jumlah: number) => `${jumlah} berkas terbaca`,
  terlewat: (jumlah: number) => `${jumlah} berkas dilewati`,
  takAdaTerbaca: () => 'Tidak ada berkas yang terbaca, jadi rekap tidak dapat dibuat. Pilih berkas lain.',
  takTerbaca: (rincian: string) =>
    `Berkas ini tidak dapat dibaca. Tutup dulu di program lain, lalu pilih lagi. Keterangan: ${rincian}`,
  tanpaIndikator: () => 'tanpa indikator terukur',
  baris: (terukur: number, indikator: number) => `${terukur} dari ${indikator} indikator terukur`,
  terhenti: () =>
    'Rekap terhenti karena buku kerja ini diperiksa ulang. Pilih lagi berkasnya untuk mengulang; belum ada yang ditulis.',
  tautan: () =>
    'Nama berkas di lembar Rekap menjadi tautan. Simpan buku kerja ini di folder yang sama dengan berkas-berkasnya agar tautannya terbuka.',
  pratinjau: () => 'Lihat pratinjau rekap',
};
