/** The Compute step: achievement and efficiency columns. */
export const hitung = {
  kalimat: () =>
    'Achievement and efficiency are written as live formulas on your sheets. What you typed is never overwritten.',
  kolomJudul: (jumlah: number) => (jumlah === 1 ? '1 column' : `${jumlah} columns`),
  tempat: (huruf: string, dari: number, sampai: number) => `column ${huruf}, rows ${dari}–${sampai}`,
  terapkan: () => 'Write formulas',
  pratinjau: () => 'See cell by cell',
  hapus: () => 'Remove',
  hapusJelas: () => 'Remove every column that Renaksi wrote',
  tidakAda: () => 'Nothing to compute yet',
  tidakAdaKalimat: () =>
    'Achievement needs target and realisation; efficiency needs achievement, budget and spending.',
  sudah: () => 'All columns already hold the latest formulas.',
  dilewati: (jumlah: number) => `Left out (${jumlah})`,
  usulan: (jumlah: number) =>
    `${jumlah === 1 ? '1 indicator uses' : `${jumlah} indicators use`} a proposed polarity. Confirm it in the Tables step, or the sheet will say “usulan”.`,
  tawaran: (jumlah: number) => `Different from the computed value (${jumlah})`,
  tawaranKalimat: () => 'Figures in your own columns are replaced by a formula only where you tick them.',
  ganti: (lembar: string, sel: string) => `Replace ${lembar} cell ${sel} by a formula`,
};
