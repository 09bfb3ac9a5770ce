import type { cli as id } from '../id/cli';

export const cli: typeof id = {
  help: () => `renaksi — recognises, checks, computes and reports performance tables in .xlsx files

Usage:
  renaksi recognize FILE…                     the tables found
  renaksi validate  FILE… [--period TW3]      the findings: what is wrong, why, what to do
  renaksi compute   FILE --out OUT.xlsx       capaian and efisiensi columns as live formulas
  renaksi report    FILE --out OUT.xlsx [--forms ID,…] [--period TW3]
                                              summary sheets in the standard formats
  renaksi run       FILE --out OUT.xlsx       all of it, with a sheet of findings
  renaksi rekap     FILE… --out RECAP.xlsx [--period TW3]
                                              a row an organisation: indicators reached, capaian, rank,
                                              serapan, efisiensi, findings; and capaian by sasaran.
                                              A damaged file is listed with the reason, the others go on

Options:
  --out OUT.xlsx     the file to write; the input is never written over
  --period TW1…TW4   the quarter being reported; else the latest with any realisasi
  --forms ID,…       the forms to make; else every one that the data suffice for
  --profil FILE      settings exported from the pane (agency, signatories, polaritas, …);
                     for rekap its agency is the heading's alone, each file bears its own name
  --json             the answer as one JSON array on standard output
  --explain          (recognize) show each table's evidence, line by line
  --hidden           read hidden sheets too
  --lang id|en       language
  --version, --help

Exit 0: done, no errors found; 1: done, findings of severity error; 2: a file or an option could not be used.`,
  unknownCommand: (name) =>
    `There is no command "${name}". There are: recognize, validate, compute, report, run, rekap. See renaksi --help.`,
  noCommand: () => 'Name a command: recognize, validate, compute, report, run or rekap. See renaksi --help.',
  unknownFlag: (flag) => `There is no option "${flag}". See renaksi --help.`,
  flagNeedsValue: (flag) => `The option "${flag}" needs a value.`,
  flagTakesNoValue: (flag) => `The option "${flag}" takes no value.`,
  noFile: () => 'Name the .xlsx file to read.',
  oneFile: (command) => `The command ${command} works on one file. Run it once for each file.`,
  needsOut: (command) => `The command ${command} writes a new file: name it with --out OUT.xlsx.`,
  outIsInput: (file) =>
    `--out names the input itself (${file}). Renaksi never writes over its input: choose another name.`,
  outNotXlsx: (file) => `The output's name must end in .xlsx or .xlsm: ${file}.`,
  outFolder: (folder) => `The output's folder does not exist: ${folder}. Make it first.`,
  outUnwritable: (file, why) =>
    `The output cannot be written: ${file} (${why}). Close the file if it is open, or choose another place.`,
  badPeriod: (value) => `There is no period "${value}". Use TW1, TW2, TW3 or TW4.`,
  badLanguage: (value) => `There is no language "${value}". Use id or en.`,
  unknownForm: (id, known) => `There is no form "${id}". There are: ${known}.`,
  fileMissing: (file) => `File not found: ${file}. Check its name and folder.`,
  fileUnreadable: (file, why) => `The file cannot be read: ${file} (${why}).`,
  badProfile: (file, why) =>
    `The profile cannot be used: ${file} (${why}). Export it from the Renaksi pane again.`,
  nothingToCompute: (file) =>
    `There is nothing to compute in ${file}: no table has target and realisasi as numbers. No file was written.`,
  nothingToReport: (file) =>
    `No sheet can be made from ${file}: the data are not there. No file was written.`,
  nothingToRecap: () => 'None of the files could be read. No recap was written.',
  progress: (done, total, file) => `[${done}/${total}] ${file}`,
  recapped: (good, bad) =>
    `  ${good} workbooks recapped${bad > 0 ? `, ${bad} could not be read (listed on the sheet)` : ''}`,
  unexpected: (file, why) =>
    `Something unexpected went wrong with ${file}: ${why}. No file was written. Please report it, with the file if it may be shared.`,
  fileError: (file, message) => `${file}: ${message}`,
  reading: (file) => `Reading ${file} …`,
  noTables: () => 'No performance table was recognised.',
  tables: (n) => `${n} table${n === 1 ? '' : 's'} recognised`,
  tableHeads: () => ['Sheet', 'Kind', 'Sure', 'Header', 'Data', 'Columns'],
  noFindings: () => 'No findings.',
  counts: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} notes`,
  severity: (severity) => ({ error: 'ERROR', warning: 'WARNING', info: 'INFO' })[severity],
  ignored: (sheet, cell, rule, alasan) => `IGNORED  ${sheet}!${cell} [${rule}]: ${alasan}`,
  staleIgnore: (sheet, cell, rule) =>
    `The ignore of ${sheet}!${cell} [${rule}] no longer matches anything: take it out of the profile.`,
  wrote: (out) => `Written: ${out}`,
  column: (sheet, column, header, first, last) =>
    `  column ${column} on sheet "${sheet}" rows ${first}–${last}: ${header}`,
  sheet: (name, form) => `  sheet "${name}" (${form})`,
  skippedTitle: () => 'Left out, and why:',
  skipped: (what, why) => `  ${why} (${what.join(', ')})`,
};
