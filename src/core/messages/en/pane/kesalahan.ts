/** Errors that a person can act on: what happened and what to do. */
export const kesalahan = {
  conflict: (tempat: string | undefined) =>
    `The sheet has changed since the preview${tempat ? ` (${tempat})` : ''}. Nothing was written. Make the preview again.`,
  protected: (lembar: string | undefined) =>
    `The sheet${lembar ? ` “${lembar}”` : ''} is protected. Unprotect it under Review > Unprotect Sheet, then try again.`,
  filtered: (lembar: string | undefined) =>
    `A filter${lembar ? ` on the sheet “${lembar}”` : ''} hides some rows. Clear the filter, then try again.`,
  cellEdit: () => 'A cell is being typed in. Press Enter first, then try again.',
  sheetMissing: (lembar: string | undefined) =>
    `The sheet${lembar ? ` “${lembar}”` : ''} was not found; it may have been deleted or renamed. Check the workbook again.`,
  partial: () => 'Only a part was written. Press Take back to remove what was written, or go on by yourself.',
  tooLarge: () => 'This workbook is too large to read at once. Split it into several files.',
  notAWorkbook: () => 'This file is not an Excel workbook (.xlsx or .xlsm). Choose another file.',
  encrypted: () =>
    'This file is locked with a password. Open it in Excel, remove the password (File > Info > Protect), save, then open it here again.',
  legacyXls: () => 'Old .xls files cannot be read. Open it in Excel and save it as .xlsx.',
  damaged: () => 'This file is damaged and cannot be read. Try another copy, or repair it in Excel.',
  zipBomb: () => 'The contents of this file grow far beyond the safe limit, so it was not opened.',
  cancelled: () => 'Cancelled. The workbook is unchanged.',
  unsupported: () => 'This version of Excel does not support that step.',
  lain: (rincian: string) => `This step failed and the workbook was not changed. Details: ${rincian}`,
  kembalikan: () => 'Take back',
  profilRusak: () => 'This file does not hold Renaksi settings. Choose a file made by Export.',
  pengaturanGagal: () => 'The settings have not been stored in the workbook.',
};
