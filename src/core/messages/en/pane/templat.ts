/** The Reports step: blank sheets to be filled in. */
export const templat = {
  judul: () => 'Make a blank sheet',
  kalimat: () => 'Standard sheets with the right headers, lists and formulas, for you to fill in.',
  buat: (nama: string) => `Make the sheet ${nama}`,
};
