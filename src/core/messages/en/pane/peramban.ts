/** The browser edition: first screen and file bar. */
export const peramban = {
  judul: () => 'Check your action plan and performance report',
  kalimat: () =>
    'Open an .xlsx workbook: Renaksi recognises its tables, shows the wrong numbers, computes achievement and makes the standard report sheets.',
  buka: () => 'Open a workbook',
  seret: () => 'or drop the file here',
  kosong: () => 'Starting afresh, or recapping many files?',
  bukaKosong: () => 'Open an empty workbook',
  namaKosong: () => 'Workbook.xlsx',
  lembarKosong: () => 'Sheet1',
  lepas: () => 'Drop the file to open it',
  contoh: () => 'No file at hand? Try one of the samples',
  janji: () => 'Your file is sent nowhere: everything happens on this computer.',
  membuka: (nama: string) => `Opening ${nama} …`,
  menyiapkanLembar: () => 'Preparing the sheets …',
  simpan: () => 'Save as .xlsx',
  bukaLain: () => 'Open another file',
  belumDisimpan: () => 'Not saved',
  tersimpan: (nama: string) => `Saved: ${nama}`,
  gantiJudul: () => 'Unsaved changes',
  gantiKalimat: (nama: string) => `The changes in ${nama} will be lost if another file is opened now.`,
  gantiYa: () => 'Open without saving',
  panel: () => 'Renaksi pane',
  lembar: () => 'Worksheet',
  lebarPanel: () => 'Pane width',
  takBisa: () =>
    'These sheets are for checking and filling in numbers. Insert rows, rename sheets and change the layout in Excel or LibreOffice.',
  gagalLembar: () => 'The sheets cannot be shown in this browser. Update the browser, then reload the page.',
  contohGagal: () => 'The sample could not be loaded. Reload this page, then try again.',
  tema: () => 'Theme',
  temaTerang: () => 'Light',
  temaGelap: () => 'Dark',
  temaSistem: () => 'As the system',
  contohNama: (berkas: string) => contoh[berkas]?.[0] ?? berkas.replace(/\.xlsx$/, ''),
  contohIsi: (berkas: string) => contoh[berkas]?.[1] ?? '',
};

const contoh: Record<string, readonly [nama: string, isi: string]> = {
  'renaksi-ntt-2021.xlsx': ['NTT action plan 2021', 'Actions by quarter with their results'],
  'renaksi-blora-2021.xlsx': ['Blora action plan 2021', 'Numeric targets by quarter'],
  'lkjip-kaltim-2020.xlsx': ['Kaltim LKjIP 2020', 'The tables of chapter III as printed'],
  'lkjip-kaltim-2020-rumus.xlsx': [
    'Kaltim LKjIP 2020 with formulas',
    'The same tables, computed by formulas',
  ],
  'rkt-kanreg6-2021.xlsx': ['Regional office RKT 2021', 'Annual plan and budget details'],
  'ppk-online-ntt-2019.xlsx': ['NTT activity report 2019', 'Activities and their evidence'],
};
