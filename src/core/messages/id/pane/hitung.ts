/** Langkah Hitung: kolom capaian dan efisiensi. */
export const hitung = {
  kalimat: () =>
    'Capaian dan efisiensi ditulis sebagai rumus hidup di lembar Anda. Isian Anda tidak ditimpa.',
  kolomJudul: (jumlah: number) => (jumlah === 1 ? '1 kolom' : `${jumlah} kolom`),
  tempat: (huruf: string, dari: number, sampai: number) => `kolom ${huruf}, baris ${dari}–${sampai}`,
  terapkan: () => 'Tulis rumus',
  pratinjau: () => 'Lihat sel demi sel',
  hapus: () => 'Hapus kolom',
  hapusJelas: () => 'Hapus semua kolom yang ditulis Renaksi',
  tidakAda: () => 'Belum ada yang dapat dihitung',
  tidakAdaKalimat: () =>
    'Capaian memerlukan target dan realisasi; efisiensi memerlukan capaian, pagu, dan realisasi anggaran.',
  sudah: () => 'Semua kolom sudah terisi rumus terbaru.',
  dilewati: (jumlah: number) => `Dilewati (${jumlah})`,
  usulan: (jumlah: number) =>
    `${jumlah} indikator memakai polaritas usulan. Pastikan di langkah Tabel agar tidak tertulis “usulan”.`,
  tawaran: (jumlah: number) => `Berbeda dari hasil hitung (${jumlah})`,
  tawaranKalimat: () => 'Angka di kolom Anda sendiri hanya diganti dengan rumus bila Anda mencentangnya.',
  ganti: (lembar: string, sel: string) => `Ganti ${lembar} sel ${sel} dengan rumus`,
};
