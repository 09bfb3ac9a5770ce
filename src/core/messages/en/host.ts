import type { host as id } from '../id/host';
import { excel } from './excel';

export const host: typeof id = {
  berkas: {
    bukanBukuKerja: () =>
      'This file is not an .xlsx workbook. Open it in Excel or LibreOffice and save it as "Excel Workbook (.xlsx)".',
    kosong: () => 'This file is empty (0 bytes). Check that its copy was completed, then choose it again.',
    bukanExcel2007: (jenis) =>
      `This file is ${jenis}, not .xlsx. Open it in Excel or LibreOffice, choose Save As → "Excel Workbook (.xlsx)", and open the result.`,
    xls: () =>
      'This file has the old .xls format (Excel 97–2003), which cannot be changed in place. In Excel: File → Save As → "Excel Workbook (.xlsx)"; in LibreOffice: File → Save As → "Excel 2007–365 (.xlsx)", or `soffice --headless --convert-to xlsx FILE.xls`. Then open the result.',
    tersandi: () =>
      'This file is locked with a password, so its contents cannot be read. Open it in Excel, remove the password under File → Info → Protect Workbook → Encrypt with Password, save, and open it again.',
    zipRusak: (sebab) =>
      `This file is damaged or incomplete (${sebab}). Copy it again from its source, or repair it in Excel: File → Open → Open and Repair.`,
    sebab: {
      direktori: () => 'its zip directory is cut off',
      bertumpuk: () => 'its zip entries overlap',
      terputus: () => 'its zip data is cut off',
      kompresi: (cara) => `unknown zip compression ${cara}`,
      tidakCocok: (bagian) => `"${bagian}" does not agree with its checksum`,
      tidakTerbaca: (bagian) => `"${bagian}" cannot be read`,
      akhir: () => 'the end of the zip is missing',
      zip64: () => 'its zip64 directory cannot be read',
      xml: (bagian) => `the XML of "${bagian}" is incomplete`,
    },
    bagianHilang: (bagian) =>
      `This file is incomplete: its part "${bagian}" is missing. Repair it in Excel: File → Open → Open and Repair, save, and open it again.`,
    bomZip: (mebibita) =>
      `This file swells unreasonably when opened (${mebibita} MB), like a file made to choke a computer. It was not opened. If you trust its source, save it again with Excel.`,
    terlaluBesar: (mebibita, batas) =>
      `This file is too large: ${mebibita} MB when expanded, the limit is ${batas} MB. Move the sheets you need to a workbook of their own.`,
    dibatalkan: () => 'Cancelled. The workbook has not changed.',
    lembarTidakAda: (lembar) =>
      `There is no sheet "${lembar}" in this workbook. See whether it was renamed, then check the workbook again.`,
    lembarBukanTabel: (lembar) =>
      `Sheet "${lembar}" has no cells (a chart sheet, for example), so nothing can be written there. Choose another sheet.`,
    berubah: (sel) =>
      `The sheet has changed since the preview: ${sel} now holds something else. Nothing was written. Make the preview again, then apply it.`,
    terlindung: (lembar) =>
      `Sheet "${lembar}" is protected, so nothing was written there. Unprotect it in Excel (Review → Unprotect Sheet), or ask for the result on a new sheet.`,
    strukturTerlindung: () =>
      'The structure of this workbook is protected, so no sheet can be added or removed. Unprotect it in Excel (Review → Protect Workbook), then try again.',
    bagianLarik: (sel) =>
      `${sel} is part of an array formula, which cannot be changed in part. Change the array formula in Excel, or choose another cell.`,
    kepalaTabel: (sel) =>
      `${sel} is a column heading of an Excel Table; changing it would break the formulas that name it. Change it in Excel, or choose another cell.`,
    teksTerlaluPanjang: (sel) =>
      `The text for ${sel} is longer than 32,767 characters, the limit of an Excel cell. Shorten it, then try again.`,
    bukanAngka: (sel) =>
      `The value for ${sel} is no number that can be written. Check the source data, then try again.`,
    luarLembar: (sel) =>
      `The place ${sel} lies outside an Excel worksheet (1,048,576 rows, 16,384 columns). Choose another place.`,
    namaLembar: (lembar) =>
      `"${lembar}" cannot be a sheet name (1–31 characters, without \\ / ? * [ ] :). Choose another name.`,
    lembarSatuSatunya: (lembar) =>
      `Sheet "${lembar}" cannot be removed: a workbook needs at least one visible sheet.`,
    daftarTerlaluPanjang: (daerah) =>
      `The list for ${daerah} cannot be written: Excel takes 255 characters at most, without commas inside a choice. Shorten the choices, then try again.`,
    gabunganTumpangTindih: (daerah) =>
      `Cells ${daerah} cannot be merged because they overlap other merged cells or an Excel Table. Unmerge those first, then try again.`,
  },
  excel,
};
