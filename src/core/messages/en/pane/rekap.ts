/** The Reports step: the recap of many workbooks. */
export const rekap = {
  judul: () => 'Recap of organisations',
  kalimat: () =>
    'Choose the workbooks of several organisations. Their achievement and budget are ranked on the sheet Rekap. The chosen files are only read, never changed.',
  pilih: () => 'Choose files',
  pilihLain: () => 'Choose other files',
  terbaca: (jumlah: number) => (jumlah === 1 ? '1 file read' : `${jumlah} files read`),
  terlewat: (jumlah: number) => (jumlah === 1 ? '1 file skipped' : `${jumlah} files skipped`),
  takAdaTerbaca: () => 'No file could be read, so there is nothing to recap. Choose other files.',
  takTerbaca: (rincian: string) =>
    `This file cannot be read. Close it in other programs, then choose it again. Details: ${rincian}`,
  tanpaIndikator: () => 'no measured indicator',
  baris: (terukur: number, indikator: number) =>
    `${terukur} of ${indikator} ${indikator === 1 ? 'indicator' : 'indicators'} measured`,
  terhenti: () =>
    'The recap stopped because this workbook was checked again. Choose the files again to repeat it; nothing was written.',
  tautan: () =>
    'File names on the Rekap sheet are links. Save this workbook in the same folder as the files, so that the links open.',
  pratinjau: () => 'See the recap’s preview',
};
