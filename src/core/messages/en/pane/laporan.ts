/** The Reports step: standard sheets. */
export const laporan = {
  kalimat: () =>
    'Choose report sheets. They hold formulas to your sheets, so they follow when a quarter is filled in.',
  tersedia: () => 'Data is there',
  kurang: (jumlah: number) => `Data is missing (${jumlah})`,
  pratinjau: () => 'See the preview',
  buat: (jumlah: number) => (jumlah === 1 ? 'Make 1 sheet' : `Make ${jumlah} sheets`),
  pilihSatu: () => 'Choose at least one sheet.',
  tidakAda: () => 'No sheet can be made yet',
  tidakAdaKalimat: () => 'This workbook does not hold the tables it takes. Below is what is missing.',
  tanpaTabel: () =>
    'This workbook holds no performance table yet. Make a blank sheet below and fill it, or recap other workbooks.',
  lembar: (nama: string) => `Sheet “${nama}”`,
  baru: () => 'new',
  diperbarui: () => 'updated',
  bukaLembar: (nama: string) => `Open the sheet ${nama}`,
  pilihSemua: () => 'Select all',
  selTersisa: (jumlah: number) =>
    jumlah === 1 ? 'and 1 more cell on this sheet' : `and ${jumlah} more cells on this sheet`,
  gambar: (nama: string) => `${nama}: sheet contents, scroll right to see all columns`,
};
