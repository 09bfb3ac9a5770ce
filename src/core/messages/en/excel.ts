import type { excel as id } from '../id/excel';

const theSheet = (sheet: string | undefined) => (sheet === undefined ? 'This sheet' : `Sheet "${sheet}"`);

export const excel: typeof id = {
  modeEdit: () =>
    'Excel is waiting for you to finish typing in a cell. Press Enter (or Esc) in the sheet first, then try again here.',
  terlindung: (sheet) =>
    `${theSheet(sheet)} is protected, so nothing was written. Unprotect it in Excel (Review → Unprotect Sheet), or ask for the result on a new sheet.`,
  tersaring: (sheet) =>
    `${theSheet(sheet)} is filtered, and Excel puts values in the wrong rows while a filter hides rows. Clear the filter (Data → Clear) and try again, or ask for the result on a new sheet.`,
  tidakAda: (sheet) =>
    sheet === undefined
      ? 'The sheet is not there any more. It may have been renamed or deleted; check the workbook again.'
      : `Sheet "${sheet}" is not there any more. It may have been renamed or deleted; check the workbook again.`,
  terlaluBesar: () =>
    'What is read or written at once is beyond Excel’s limits. Move the tables you need to a workbook of their own and try again.',
  excelLama: () =>
    'This Excel does not know a command that is needed. Update Excel, or use Renaksi in the browser for your .xlsx file.',
  gagal: (why) => `Excel refused the command (${why}). The workbook is unchanged; try again.`,
  dibatalkan: () => 'Cancelled. The workbook is unchanged.',
  berubah: (cell, count) =>
    `The sheet changed since the preview: ${cell}${count > 1 ? ` and ${count - 1} other cells` : ''} hold something else now. Nothing was written. Make the preview again, then apply.`,
  bedaSetelahTulis: (cell) =>
    `Excel kept something else in ${cell} than was written, so everything was put back as it was. Check that cell’s format and try again.`,
  sebagian: (why) =>
    `The connection with Excel broke while writing (${why}), and part of it stands. Choose "Take back" to put the workbook back as it was; after that the computation can be done again.`,
  gabunganTabel: (area) =>
    `Cells ${area} cannot be merged because they lie in an Excel Table. Convert the table to a range, then try again.`,
  setelanTerlaluBesar: (kilobytes) =>
    `Renaksi’s settings are too large to keep in the workbook (${kilobytes} KB, the limit is 100 KB). Export them to a file, then delete corrections no longer used.`,
  setelanTidakTersimpan: () =>
    'Excel did not keep Renaksi’s settings in this workbook. Export them to a file so that they are not lost.',
  daftarTerlaluPanjang: (area) => `The list for ${area} is longer than 255 characters, Excel’s limit.`,
  halaman: () =>
    'The printer on this computer refused part of the page set-up (usually folio paper). The sheet itself is complete; choose the paper under Page Layout → Size.',
};
